import { defineError, type ErrorClass } from '@seqgraft/core';

/** Two lists of errors are not the same seeds. */
export const PairsError: ErrorClass<{
  candidate: { name: string; seeds: number };
  control: { name: string; seeds: number };
}> = defineError('E_PAIRS', 'usage', ({ candidate, control }) => ({
  message: `Errors are paired by seed, ${candidate.name} has ${candidate.seeds} and ${control.name} has ${control.seeds}.`,
  remedy: 'Run both with the same seeds, in the same order; pass a single number for a control that has no seed.',
}));

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
    remedy: 'Change it, or leave it out where there is a default.',
  }),
);

/** Rows that make no leaderboard. */
export const RowsError: ErrorClass<{ problem: string; remedy: string }> = defineError(
  'E_ROWS',
  'usage',
  ({ problem, remedy }) => ({
    message: `A leaderboard has at least one row, each with a name of its own: ${problem}.`,
    remedy,
  }),
);
