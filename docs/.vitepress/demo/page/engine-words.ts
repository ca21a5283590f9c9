import type { EngineUse } from '@seqgraft/layers';

/** What computes here, in a sentence. */
export function engineWords(use: EngineUse): string {
  if (!use.used) return `Computed by TensorFlow.js: ${use.reason.replace(/\.$/, '')}.`;
  const threads = use.threads === 1 ? '1 thread' : `${use.threads} threads`;
  return `Computed by the engine of seqgraft: WebAssembly, ${use.variant}, ${threads}.`;
}
