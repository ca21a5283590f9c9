import * as tf from '@tensorflow/tfjs-core';
import { mendNodeUtil } from './mend-node-util.ts';

/** The module that registers backend `tensorflow`, unless another is named. */
export const defaultNative = '@tensorflow/tfjs-node';

const isNode = typeof process === 'object' && typeof process.versions?.node === 'string';

/** Errors of an incomplete installation, and what to do about each. */
const causes: readonly (readonly [RegExp, string])[] = [
  [
    /native addon module/,
    'is installed without its native library: run npm rebuild @tensorflow/tfjs-node, or with pnpm approve its build and run pnpm rebuild',
  ],
  [
    /cannot open shared object|Library not loaded|specified module could not be found/,
    'does not find libtensorflow, which its build downloads: run that again',
  ],
];

/**
 * Imports the native backend into this process' tfjs-core.
 *
 * Called again it keeps the mended `util` that the library reads at each call, whoever imported it.
 *
 * @param module what `import()` takes: a package's name, or the address of a file
 * @returns null when backend `tensorflow` is registered, else why it is not; then nothing has changed
 */
export async function loadNative(module: string): Promise<string | null> {
  if (!isNode) return 'it runs in Node only';
  const takeBack = await mendNodeUtil();
  if (tf.findBackendFactory('tensorflow') !== null) return null;
  const failure = await importNative(module);
  if (failure !== null) takeBack();
  return failure;
}

async function importNative(module: string): Promise<string | null> {
  // The library of TensorFlow greets on stderr otherwise.
  process.env.TF_CPP_MIN_LOG_LEVEL ??= '2';
  try {
    // A variable, so that bundlers do not look for an optional package.
    await import(/* @vite-ignore */ /* webpackIgnore: true */ module);
  } catch (error) {
    return reasonOf(error as Error & { code?: string }, module);
  }
  return tf.findBackendFactory('tensorflow') === null ? `${module} brings another copy of tfjs-core` : null;
}

function reasonOf({ code, message }: Error & { code?: string }, module: string): string {
  const first = message.split('\n')[0] as string;
  // Vite has words of its own for an optional peer that is not there.
  const absent =
    code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND' || first.startsWith('Could not resolve');
  // What is absent can also be a module that the native one looks for.
  if (absent && first.includes(module)) return `${module} is not installed`;
  const cause = causes.find(([pattern]) => pattern.test(message))?.[1];
  return cause === undefined ? first : `${module} ${cause}`;
}
