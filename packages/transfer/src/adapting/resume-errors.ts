import { defineError, type ErrorClass } from '@seqgraft/core';

/** A snapshot of another adaptation: another strategy, budget or source. `details.differences` has all of them. */
export const OtherAdaptationError: ErrorClass<{ differences: readonly string[] }> = defineError(
  'E_RESUME',
  'incompatible',
  ({ differences }) => ({
    message: `A training goes on only as the run that was stopped, and these differ: ${differences.join('; ')}.`,
    remedy: 'Give what the run was started with, or start anew without `resumeFrom`; nothing was changed.',
  }),
);

/** Not what an adaptation saved, or no longer. */
export const AdaptationSnapshotError: ErrorClass<{ problem: string }> = defineError(
  'E_SNAPSHOT',
  'integrity',
  ({ problem }) => ({
    message: `A training goes on only from a whole snapshot: ${problem}.`,
    remedy: 'Go on from an earlier snapshot, or start anew; nothing was changed.',
  }),
);
