import * as tf from '@tensorflow/tfjs-core';
import type { EngineUse } from './compiled/compiled-layer.ts';
import { startEngine } from './compiled/start-engine.ts';
import { BackendUnavailable, UnknownBackend } from './errors.ts';

/** Names of tfjs' backends that this function starts; `tensorflow` is the native library of `@tensorflow/tfjs-node`. */
export type BackendName = 'tensorflow' | 'wasm' | 'cpu';

export interface BackendOptions {
  /**
   * Where the three .wasm files of `@tensorflow/tfjs-backend-wasm` lie: a folder's address with a slash at its end, or an
   * address for each file. For pages; Node finds them itself.
   */
  readonly wasmPaths?: string | Readonly<Record<string, string>> | undefined;
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

const isNode = typeof process === 'object' && typeof process.versions?.node === 'string';

/**
 * Starts a backend and makes it tfjs' current one, without banner or warnings, and with it the compiled engine for
 * recurrent layers.
 *
 * `auto` takes `tensorflow` where `@tensorflow/tfjs-node` can be imported, else `wasm`, else `cpu`.
 * May be called again: a backend is started once, and tensors stay where they are.
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
    if (tf.findBackendFactory(name) === null) {
      const absent = await load[name](options);
      if (absent !== null) return absent;
    }
    return (await quietly(() => tf.setBackend(name))) ? null : 'it is installed and does not start';
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] as string) : String(error);
  }
}

const load: Readonly<Record<BackendName, (options: BackendOptions) => Promise<string | null>>> = {
  async tensorflow() {
    if (!isNode) return 'it runs in Node only';
    await mendNodeUtil();
    // Bundlers must not look for an optional package.
    const native: string = '@tensorflow/tfjs-node';
    try {
      // The library of TensorFlow itself greets on stderr otherwise.
      process.env.TF_CPP_MIN_LOG_LEVEL ??= '2';
      await import(/* @vite-ignore */ /* webpackIgnore: true */ native);
    } catch (error) {
      const code = (error as { code?: string }).code;
      if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND')
        return '@tensorflow/tfjs-node is not installed';
      throw error;
    }
    return tf.findBackendFactory('tensorflow') === null
      ? '@tensorflow/tfjs-node brings another copy of tfjs-core'
      : null;
  },
  async wasm({ wasmPaths }) {
    const wasm = await import('@tensorflow/tfjs-backend-wasm');
    if (wasmPaths !== undefined) wasm.setWasmPaths(wasmPaths);
    return null;
  },
  async cpu() {
    await import('@tensorflow/tfjs-backend-cpu');
    silence();
    return null;
  },
};

/** tfjs prints a backend that does not start as a warning with its stack; here the reason says so. */
async function quietly(run: () => Promise<boolean>): Promise<boolean> {
  const flags = tf.env();
  const before = flags.getBool('IS_TEST');
  flags.set('IS_TEST', true);
  try {
    return await run();
  } finally {
    flags.set('IS_TEST', before);
  }
}

/** The cpu backend greets on its first use in Node and advises against itself. */
function silence(): void {
  const backend = tf.findBackend('cpu') as unknown as { firstUse?: boolean } | null;
  if (backend !== null) backend.firstUse = false;
}

/** tfjs-node reads two functions from `util` that Node 23 took out. */
async function mendNodeUtil(): Promise<void> {
  const name: string = 'node:util';
  const { default: util } = (await import(/* @vite-ignore */ /* webpackIgnore: true */ name)) as {
    default: Record<string, unknown>;
  };
  util.isNullOrUndefined ??= (value: unknown) => value === null || value === undefined;
  util.isArray ??= Array.isArray;
}
