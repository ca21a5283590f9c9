import { nativeHere } from '@seqgraft/testkit';
import { type BackendChoice, type BackendName, type BackendOptions, useBackend } from '../src/index.ts';

const native = nativeHere();

/** Backends that tests run on here: `tensorflow` where apps/bench/setup-tfjs-node.sh has set it up. */
export const backendsHere: readonly BackendName[] = ['cpu', 'wasm', ...(native ? (['tensorflow'] as const) : [])];

/** `useBackend`, with tfjs-node from where it lies. */
export function startBackend(name: BackendName, options: BackendOptions = {}): Promise<BackendChoice> {
  return useBackend(name, { ...options, native });
}
