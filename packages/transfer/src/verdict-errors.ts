import { defineError, type ErrorClass } from '@seqgraft/core';

/** Two lists of errors are not the same seeds. */
export const PairsError: ErrorClass<{ candidate: number; control: number }> = defineError(
  'E_PAIRS',
  'usage',
  ({ candidate, control }) => ({
    message: `Errors are paired by seed, got ${candidate} of the candidate and ${control} of the control.`,
    remedy: 'Run both with the same seeds, in the same order; pass a single number for a control that has no seed.',
  }),
);

/** An error that is no finite number, or none at all. */
export const ErrorValuesError: ErrorClass<{ of: string; index: number | null; value: string }> = defineError(
  'E_ERRORS',
  'data',
  ({ of, index, value }) => ({
    message:
      index === null
        ? `A verdict needs at least one error, ${of} has none.`
        : `Errors must be finite numbers, ${of} has ${value} at index ${index}.`,
    remedy:
      index === null
        ? 'Run at least one seed.'
        : 'A run that diverged has no error: run that seed again or leave it out on both sides.',
  }),
);

/** An option of a verdict is out of its range. */
export const VerdictOptionError: ErrorClass<{ option: string; rule: string; value: number }> = defineError(
  'E_VERDICT_OPTION',
  'usage',
  ({ option, rule, value }) => ({
    message: `\`${option}\` must be ${rule}, got ${value}.`,
    remedy: 'Leave it out for the default.',
  }),
);

/** A leaderboard needs rows, each with a name of its own. */
export const RowsError: ErrorClass<{ twice: string | null }> = defineError('E_ROWS', 'usage', ({ twice }) => ({
  message:
    twice === null
      ? 'A leaderboard needs at least one row, got none.'
      : `Rows of a leaderboard have names of their own, got "${twice}" twice.`,
  remedy: twice === null ? 'Pass a row for each strategy and each control.' : 'Rename one of them.',
}));
