import { defineError, type ErrorClass, formatShape } from '@seqgraft/core';

/** One thing wrong with the options: where, and the rule with what was got. */
export interface OptionProblem {
  /** `batchSize`, `phases[1].groups.recurrent_2`, … */
  readonly path: string;
  readonly problem: string;
}

function listProblems(problems: readonly OptionProblem[]): string {
  const list = problems.map(({ path, problem }) => `${path} ${problem}`).join('; ');
  return list.endsWith('?') ? list : `${list}.`;
}

/** Options that cannot be trained with; `details.problems` has all of them, those of the phases too. */
export const InvalidOptions: ErrorClass<{ problems: readonly OptionProblem[] }> = defineError(
  'E_OPTION',
  'usage',
  ({ problems }) => ({
    message: `The options must say what can be run: ${listProblems(problems)}`,
    remedy: 'Mend each of these; nothing was changed.',
  }),
);

/** Phases that the model cannot run; `details.problems` has all of them. */
export const InvalidPhases: ErrorClass<{ problems: readonly OptionProblem[] }> = defineError(
  'E_PHASE',
  'usage',
  ({ problems }) => ({
    message: `Each phase needs a length, a learning rate and one rule for every group of the model: ${listProblems(problems)}`,
    remedy: "Give each group 'frozen' or a positive learning-rate multiplier; nothing was changed.",
  }),
);

/** A model whose groups, parameters and network do not belong together. */
export const InvalidModel: ErrorClass<{ problems: readonly string[] }> = defineError(
  'E_MODEL',
  'incompatible',
  ({ problems }) => ({
    message: `The groups, parameters and network of a model must belong together: ${problems.join('; ')}.`,
    remedy: 'List the live variables of the network (layer.weights[i].read()), each in exactly one group.',
  }),
);

/** A batch that the network cannot take. */
export const BatchShapeMismatch: ErrorClass<{
  what: 'inputs' | 'targets' | 'mask' | 'weights' | 'resets';
  got: readonly number[];
  expected: readonly (number | null)[];
  elements: number;
}> = defineError('E_SHAPE', 'data', ({ what, got, expected, elements }) => {
  const wanted = `[${expected.map((length) => length ?? 'any').join(', ')}]`;
  return {
    message: `The ${what} of a batch must have the shape ${wanted} and as many values, got ${formatShape(got)} with ${elements} values.`,
    remedy:
      'Make the windows and the model agree on lookback, features and outputs; no step was taken with this batch.',
  };
});

/** Values of a batch that make no sense: class numbers that are none, weights below 0, a mask of other values than 0 and 1. */
export const InvalidBatchValue: ErrorClass<{ what: 'targets' | 'mask' | 'weights' | 'inputs'; problem: string }> =
  defineError('E_BATCH_VALUE', 'data', ({ what, problem }) => ({
    message: `The ${what} of a batch must make sense: ${problem}.`,
    remedy: 'Make the windows and the loss of the model agree; no step was taken with this batch.',
  }));

/** Batches that go on from one another, and a layer whose states do not go forward in time. */
export const StatesNotKept: ErrorClass<{ layer: string; problem: string }> = defineError(
  'E_STATEFUL',
  'incompatible',
  ({ layer, problem }) => ({
    message: `Batches that go on from one another (resets) need states that go forward from batch to batch: layer "${layer}" ${problem}.`,
    remedy: 'Use one-way layers of @seqgraft/layers, or batches that are not stateful.',
  }),
);

/** A pass in which no target counts: all are without a class, of weight 0, or padding. */
export const NothingCounts: ErrorClass<{ windows: number }> = defineError(
  'E_NOTHING_COUNTS',
  'data',
  ({ windows }) => ({
    message: `A pass must have at least one target that counts, got none in ${windows} windows: all have no class, a weight of 0, or are padding.`,
    remedy: 'Give labels or weights above 0 to some of the windows.',
  }),
);

/** A source that said it has windows and gave none. */
export const EmptySource: ErrorClass<{ windowCount: number }> = defineError(
  'E_EMPTY_SOURCE',
  'data',
  ({ windowCount }) => ({
    message: `A pass over a batch source must give at least one window, got none of ${windowCount}.`,
    remedy: 'Make batches() start a new pass each time it is called.',
  }),
);

/** What first showed that training had left all sense. */
export type DivergenceCause = 'inputs' | 'targets' | 'loss' | 'gradients' | 'weights' | 'validation loss';

const divergenceRemedies: Record<DivergenceCause, string> = {
  inputs: 'Remove or fill the missing and infinite values before training.',
  targets: 'Remove or fill the missing and infinite values before training.',
  loss: 'Lower the learning rate, clip the gradients (clipNorm) or scale the data.',
  gradients: 'Lower the learning rate, clip the gradients (clipNorm) or scale the data.',
  weights: 'Lower the learning rate, clip the gradients (clipNorm) or scale the data.',
  'validation loss':
    'Lower the learning rate, and look for missing, infinite or unscaled values in the validation data.',
};

/**
 * NaN, infinity, or a loss beyond all measure. The model holds its last good weights again.
 *
 * `loss` is null where it was not a finite number (JSON has no word for it), or was not computed.
 */
export const Diverged: ErrorClass<{
  cause: DivergenceCause;
  /** What was seen, in words: `NaN`, `recurrent_1/kernel has Infinity`. */
  seen: string;
  phase: string;
  /** From 1, over all phases. */
  epoch: number;
  /** From 1, within the epoch; that of the last step for what is seen after an epoch. */
  step: number;
  loss: number | null;
  learningRate: number;
  /** The epoch whose weights the model holds now; 0: as they were before training. */
  restoredEpoch: number;
}> = defineError('E_DIVERGED', 'diverged', ({ cause, seen, phase, epoch, step, learningRate, restoredEpoch }) => {
  const kept = restoredEpoch === 0 ? 'the weights from before training' : `the weights of epoch ${restoredEpoch}`;
  return {
    message: `The ${cause} must stay finite and within reason, got ${seen} in phase "${phase}", epoch ${epoch}, step ${step}, at learning rate ${learningRate}; the model holds ${kept}.`,
    remedy: divergenceRemedies[cause],
  };
});

/**
 * Stopped by the signal after a whole step; the model holds the weights of that step.
 *
 * `phase` is null, and the counts 0, outside of training. `step` counts within the epoch, `steps` all of them.
 */
export const Interrupted: ErrorClass<{
  phase: string | null;
  epoch: number;
  step: number;
  steps: number;
  /** Whether a snapshot of this very step was saved. */
  saved?: boolean;
}> = defineError('E_INTERRUPTED', 'interrupted', ({ phase, epoch, step, steps, saved }) => {
  if (phase === null) return { message: 'The signal ended the pass.', remedy: 'Start it again; nothing was changed.' };
  return {
    message: `The signal ended the training in epoch ${epoch} after step ${step} (${steps} in all).`,
    remedy: saved
      ? 'Pass the snapshot that was saved as resumeFrom to go on as if nothing had stopped.'
      : 'The model holds the weights of the last finished step; give snapshots to be able to go on from there.',
  };
});

/** A state that does not fit the optimizer or a variable. */
export const InvalidOptimizerState: ErrorClass<{ problems: readonly string[] }> = defineError(
  'E_OPTIMIZER_STATE',
  'incompatible',
  ({ problems }) => ({
    message: `A state can only be restored into an optimizer of its kind, whole: ${problems.join('; ')}.`,
    remedy: 'Make the optimizer with the options that the state was taken with.',
  }),
);

/** Numbers that a metric cannot judge. */
export const InvalidMetricInput: ErrorClass<{ metric: string; problem: string }> = defineError(
  'E_METRIC',
  'usage',
  ({ metric, problem }) => ({
    message: `${metric}: ${problem}.`,
    remedy: 'Give as many predictions as targets, at least one of each, all finite.',
  }),
);

/** Intervals that cannot be read from predictions. */
export const InvalidInterval: ErrorClass<{ problem: string }> = defineError('E_LEVEL', 'usage', ({ problem }) => ({
  message: `Intervals must be of what was predicted: ${problem}.`,
  remedy: 'Ask for levels whose quantiles the model has, or train it with these quantiles or with gaussian-nll.',
}));

/** Rows that a ridge regression cannot be fitted to. */
export const InvalidRidge: ErrorClass<{ problems: readonly string[] }> = defineError(
  'E_RIDGE',
  'usage',
  ({ problems }) => ({
    message: `A ridge regression needs finite features and targets of the same rows: ${problems.join('; ')}.`,
    remedy: 'Mend each of these; leave `lambdas` out for the default.',
  }),
);
