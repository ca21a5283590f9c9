import { defineError, didYouMean, type ErrorClass } from '@seqgraft/core';

/** A network description that makes no sense. */
export const InvalidNetwork: ErrorClass<{ problems: readonly string[] }> = defineError(
  'E_ENGINE_NETWORK',
  'usage',
  ({ problems }) => ({
    message: `The network's description must be complete and consistent, got: ${problems.join('; ')}.`,
    remedy: 'Correct the fields named.',
  }),
);

/** Arrays whose names or shapes are not what the network needs. */
export const ShapeMismatch: ErrorClass<{ problems: readonly string[] }> = defineError(
  'E_ENGINE_SHAPE',
  'usage',
  ({ problems }) => ({
    message: `Arrays must have the names and shapes that the network asks for, got: ${problems.join('; ')}.`,
    remedy: 'Reshape or rename them; `parameterShapes(network, features)` lists what the weights must be.',
  }),
);

/** An option outside its range. */
export const InvalidOption: ErrorClass<{
  option: string;
  rule: string;
  got: unknown;
  /** Of a name: those that would do. */
  known?: readonly string[];
}> = defineError('E_ENGINE_OPTION', 'usage', ({ option, rule, got, known = [] }) => ({
  message: `Option ${option} must be ${rule}, got ${String(got)}.${didYouMean(String(got), known)}`,
  remedy: 'Pass a value in that range.',
}));

/** WebAssembly memory ends at 4 GiB, or the machine has no more. */
export const OutOfMemory: ErrorClass<{ needBytes: number; usedBytes: number; limitBytes: number }> = defineError(
  'E_ENGINE_MEMORY',
  'resource',
  ({ needBytes, usedBytes, limitBytes }) => ({
    message: `The engine's memory must stay below ${mebibytes(limitBytes)}, got a request for ${mebibytes(needBytes)} on top of ${mebibytes(usedBytes)} in use; nothing was changed.`,
    remedy: 'Use a smaller batch, fewer time steps or fewer units, or dispose trainers and recordings no longer used.',
  }),
);

/** A loss, a gradient, a weight or an input that is not a finite number. */
export const NotFinite: ErrorClass<{ what: string; where: readonly string[] }> = defineError(
  'E_ENGINE_NOT_FINITE',
  'diverged',
  ({ what, where }) => ({
    message: `All numbers of a training step must be finite, got ${what}${where.length > 0 ? ` (${where.join(', ')})` : ''}; the weights are those before the step.`,
    remedy: 'Look for NaN in the data, lower the learning rate, or set clipNorm.',
  }),
);

/** Use of an engine, trainer, predictor or recording after its end. */
export const Disposed: ErrorClass<{ what: string }> = defineError('E_ENGINE_DISPOSED', 'usage', ({ what }) => ({
  message: `${what} must not be used after dispose().`,
  remedy: 'Make a new one.',
}));

/** A worker thread that ended or hung in the middle of a step. */
export const WorkerLost: ErrorClass<{ thread: number; weightsIntact: boolean }> = defineError(
  'E_ENGINE_WORKER',
  'resource',
  ({ thread, weightsIntact }) => ({
    message: `Every thread must finish its part of a step, got no answer from thread ${thread}; ${
      weightsIntact ? 'the weights are those before the step' : 'the weights were being written and are lost'
    }.`,
    remedy: weightsIntact
      ? 'Repeat the step: the engine goes on without that thread.'
      : 'Restore the trainer with write() and repeat the step: the engine goes on without that thread.',
  }),
);

/** No WebAssembly SIMD here. */
export const Unsupported: ErrorClass<{ missing: string }> = defineError(
  'E_ENGINE_UNSUPPORTED',
  'resource',
  ({ missing }) => ({
    message: `The engine needs ${missing}, which this runtime lacks.`,
    remedy: 'Use a current browser or Node 20.19 and later; elsewhere fall back to plain TensorFlow.js.',
  }),
);

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
