import * as tf from '@tensorflow/tfjs-core';
import type { EngineUse } from './compiled/compiled-layer.ts';
import { startEngine } from './compiled/start-engine.ts';
import { BackendUnavailable, UnknownBackend } from './errors.ts';
import { defaultNative, loadNative } from './load-native.ts';

/** Names of tfjs' backends that this function starts; `tensorflow` is the native library of `@tensorflow/tfjs-node`. */
export type BackendName = 'tensorflow' | 'wasm' | 'cpu';

export interface BackendOptions {
  /**
   * Where the three .wasm files of `@tensorflow/tfjs-backend-wasm` lie: a folder's address with a slash at its end, or an
   * address for each file. For pages; Node finds them itself.
   */
  readonly wasmPaths?: string | Readonly<Record<string, string>> | undefined;
  /**
   * What brings backend `tensorflow`, as `import()` takes it: a package's name (`@tensorflow/tfjs-node-gpu`) or the address
   * of a file. It must use the same copy of tfjs-core. Default `@tensorflow/tfjs-node`.
   */
  readonly native?: string | undefined;
  /**
   * `auto`: recurrent layers are computed by the compiled engine, where it starts. `never`: by TensorFlow.js alone. Holds
   * until the next call. Default `auto`.
   */
  readonly compiled?: 'auto' | 'never' | undefined;
  /** Threads of the compiled engine; results do not depend on it. Default: one a core. */
  readonly threads?: number | undefined;
}

export interface BackendChoice {
  readonly name: BackendName;
  /** Why this one: what was asked for, and what did not start before it. */
  readonly reason: string;
  /** Whether recurrent layers are compiled, or why not. */
  readonly engine: EngineUse;
}

/** From the fastest to the one that runs everywhere. */
const order: readonly BackendName[] = ['tensorflow', 'wasm', 'cpu'];

/**
 * Starts a backend and makes it tfjs' current one, without banner or warnings, and with it the compiled engine for
 * recurrent layers.
 *
 * `auto` takes `tensorflow` where `@tensorflow/tfjs-node` is installed and its native library loads, else `wasm`, else `cpu`.
 * May be called again: a backend is started once, and tensors stay where they are.
 *
 * For `tensorflow` Node's `util` gets back `isNullOrUndefined` and `isArray`, which tfjs-node calls and Node 23 took out;
 * they stay while the process runs. Whoever imports tfjs-node himself has them too, after this call.
 *
 * @throws E_BACKEND for an unknown name.
 * @throws E_BACKEND_UNAVAILABLE when the backend of that name does not start here.
 * @throws E_ENGINE_OPTION for a number of threads that cannot be.
 */
export async function useBackend(
  name: BackendName | 'auto' = 'auto',
  options: BackendOptions = {},
): Promise<BackendChoice> {
  if (name !== 'auto' && !order.includes(name)) throw new UnknownBackend({ got: name, known: ['auto', ...order] });
  const failures: string[] = [];
  for (const candidate of name === 'auto' ? order : [name]) {
    const failure = await start(candidate, options);
    if (failure === null) {
      const chosen = name === 'auto' ? 'the fastest that starts here' : 'asked for';
      return { name: candidate, reason: [chosen, ...failures].join('; '), engine: await startEngine(options) };
    }
    failures.push(`${candidate}: ${failure}`);
    if (name !== 'auto') throw new BackendUnavailable({ backend: candidate, cause: failure });
  }
  throw new BackendUnavailable({ backend: 'auto', cause: failures.join('; ') });
}

/** Null when the backend runs, else why it does not. */
async function start(name: BackendName, options: BackendOptions): Promise<string | null> {
  try {
    return await quietly(async () => {
      const absent = await load[name](options);
      if (absent !== null) return absent;
      return (await tf.setBackend(name)) ? null : 'it is installed and does not start';
    });
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] as string) : String(error);
  }
}

/** Null when the backend is registered, else why it is not. */
const load: Readonly<Record<BackendName, (options: BackendOptions) => Promise<string | null>>> = {
  tensorflow: ({ native = defaultNative }) => loadNative(native),
  async wasm({ wasmPaths }) {
    if (tf.findBackendFactory('wasm') !== null) return null;
    const wasm = await import('@tensorflow/tfjs-backend-wasm');
    if (wasmPaths !== undefined) wasm.setWasmPaths(wasmPaths);
    return null;
  },
  async cpu() {
    // tfjs-node brings it too.
    if (tf.findBackendFactory('cpu') === null) await import('@tensorflow/tfjs-backend-cpu');
    silence();
    return null;
  },
};

/** Calls of `quietly` that have not ended, and what the flag was before the first of them. */
const quiet = { calls: 0, before: false };

/** tfjs prints a backend that does not start as a warning with its stack; here the reason says so. */
async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const flags = tf.env();
  if (quiet.calls++ === 0) quiet.before = flags.getBool('IS_TEST');
  flags.set('IS_TEST', true);
  try {
    return await run();
  } finally {
    if (--quiet.calls === 0) flags.set('IS_TEST', quiet.before);
  }
}

/** The cpu backend greets on its first use in Node and advises against itself. */
function silence(): void {
  const backend = tf.findBackend('cpu') as unknown as { firstUse?: boolean } | null;
  if (backend !== null) backend.firstUse = false;
}
