import { defineError, type ErrorClass } from '@seqgraft/core';
import type { ReasonedTensor } from '../carry/carry-plan.ts';

/** `adapt` was given a model that `carry` did not make. */
export const NotCarriedError: ErrorClass<{ groups: readonly string[] }> = defineError('E_NOT_CARRIED', 'usage', () => ({
  message: 'adapt trains a model that carry returned, got one that nothing was carried to.',
  remedy: 'Call carry first and pass what it returns, or train a control with trainControl.',
}));

/** `trainControl` was given a model that holds carried weights. */
export const NotFreshError: ErrorClass<{ groups: readonly string[] }> = defineError('E_NOT_FRESH', 'usage', () => ({
  message: 'A control from scratch trains a model that nothing was carried to, got one that holds carried weights.',
  remedy: 'Build another target for the control.',
}));

/** A carried model no longer holds the weights that `carry` gave it. */
export const NotAsCarriedError: ErrorClass<{ tensors: readonly string[] }> = defineError(
  'E_NOT_AS_CARRIED',
  'usage',
  ({ tensors }) => ({
    message: `A strategy starts from the carried weights, and these have changed since: ${tensors.join(', ')}.`,
    remedy: "Build a target and carry again for each strategy; to train on from here on purpose pass start: 'as-is'.",
  }),
);

/** The strategy starts from fresh weights where carried ones are trained, or the other way round. */
export const StrategyStartError: ErrorClass<{ strategy: string; wanted: 'carried' | 'fresh' }> = defineError(
  'E_STRATEGY_START',
  'usage',
  ({ strategy, wanted }) =>
    wanted === 'carried'
      ? {
          message: `adapt runs strategies that start from carried weights, ${strategy} starts from fresh ones.`,
          remedy: 'Pass a freshly built model to trainControl.',
        }
      : {
          message: `trainControl runs controls that start from fresh weights, ${strategy} starts from carried ones.`,
          remedy: 'Carry the source to the model and pass it to adapt.',
        },
);

/** The head was carried where the strategy wants a new one, or the other way round. */
export const StrategyHeadError: ErrorClass<{ strategy: string; wanted: string; got: string }> = defineError(
  'E_STRATEGY_HEAD',
  'incompatible',
  ({ strategy, wanted, got }) => ({
    message: `${strategy} needs a head that is ${wanted}, carry left it ${got}.`,
    remedy: "Pass the strategy's own policy to carry: { head: strategy.head }.",
  }),
);

/** A frozen tensor is not what it was. */
export const FrozenMovedError: ErrorClass<{ tensors: readonly string[]; phase: string; when: string }> = defineError(
  'E_FROZEN_MOVED',
  'check',
  ({ tensors, phase, when }) => ({
    message: `Frozen tensors keep their bytes, and these changed ${when} of phase "${phase}": ${tensors.join(', ')}.`,
    remedy:
      'Look for an observer, a layer or another model that writes to these variables; build a target and carry again before the next try.',
  }),
);

/** The weights of a model changed before a step was taken. */
export const StepZeroError: ErrorClass<{ tensors: readonly string[]; phase: string }> = defineError(
  'E_STEP_ZERO',
  'check',
  ({ tensors, phase }) => ({
    message: `A phase starts with the weights that it finds, and these changed before the first step of phase "${phase}": ${tensors.join(', ')}.`,
    remedy: 'Look for an observer that writes to these variables; build a target and carry again before the next try.',
  }),
);

/** A tensor that should have been trained is what it was. */
export const NotTrainedError: ErrorClass<{ tensors: readonly ReasonedTensor[]; phase: string; when: string }> =
  defineError('E_NOT_TRAINED', 'check', ({ tensors, phase, when }) => ({
    message: `Every tensor that a phase trains must move, and these had not ${when} of phase "${phase}": ${tensors
      .map(({ name, reason }) => `${name} (${reason})`)
      .join('; ')}.`,
    remedy:
      'Freeze a group that cannot learn from this data, look at the data for constant inputs, or raise the learning rate.',
  }));
