import { isSeqgraftError } from '@seqgraft/core';
import { type Engine, readySharedEngine } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import { hasKernels } from './register-kernels.ts';

let refusal: string | null = null;

/** From now on layers are computed by the engine where they can, or, for a reason, never. */
export function refuseCompiled(reason: string | null): void {
  refusal = reason;
}

/** The engine for a call on the current backend, or why not; `warning`: what nobody has asked for. */
export function chooseEngine(): Engine | { readonly reason: string; readonly warning: string | null } {
  if (refusal !== null) return { reason: refusal, warning: null };
  const engine = readySharedEngine();
  if (engine === 'hidden') return { reason: 'the compiled engine is not wanted', warning: null };
  const backend = tf.getBackend();
  const reason =
    engine === 'none'
      ? 'the compiled engine has not been started; `await useBackend()` starts it'
      : `there are no kernels for the backend ${backend}; \`registerKernels()\` makes those for wasm, cpu and tensorflow`;
  if (engine === 'none' || !hasKernels(backend)) {
    return { reason, warning: `Recurrent layers are computed by TensorFlow.js alone: ${reason}.` };
  }
  return engine;
}

const passing = ['E_ENGINE_DISPOSED', 'E_ENGINE_MEMORY', 'E_ENGINE_WORKER'] as const;

/** Whether an error is a failure of the engine, after which TensorFlow.js computes instead. */
export function isPassing(error: unknown): boolean {
  return passing.some((code) => isSeqgraftError(error, code));
}
