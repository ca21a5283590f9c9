import { defineError, type ErrorClass } from '@seqgraft/core';

/** A snapshot of another run: other phases, options, model or data. `details.differences` has all of them. */
export const NotTheSameRun: ErrorClass<{ differences: readonly string[] }> = defineError(
  'E_RESUME',
  'incompatible',
  ({ differences }) => ({
    message: `A training goes on only as the run that was stopped, and these differ: ${differences.join('; ')}.`,
    remedy: 'Give what the run was started with, or start anew without `resumeFrom`.',
  }),
);

/** Not what a training saved, or no longer. `details.problems` has all that is wrong with it. */
export const InvalidSnapshot: ErrorClass<{ problems: readonly string[] }> = defineError(
  'E_SNAPSHOT',
  'integrity',
  ({ problems }) => ({
    message: `A training goes on only from a whole snapshot: ${problems.join('; ')}.`,
    remedy: 'Go on from an earlier snapshot, or start anew.',
  }),
);

/** The signal ended the training, and its last snapshot could not be saved; `cause` is what `save` threw. */
export const NotSaved: ErrorClass<{ phase: string; epoch: number; step: number; steps: number; problem: string }> =
  defineError('E_NOT_SAVED', 'resource', ({ epoch, step, steps, problem }) => ({
    message: `A training that is interrupted is saved, and saving failed in epoch ${epoch} after step ${step} (${steps} in all): ${problem}.`,
    remedy: 'Go on from the snapshot before; the model still holds the weights of the last finished step.',
  }));
