import { defineError, type ErrorClass } from '@seqgraft/core';

/** Points that make no learning curve. */
export const CurveError: ErrorClass<{ problems: readonly string[] }> = defineError(
  'E_CURVE',
  'usage',
  ({ problems }) => ({
    message: `A learning curve takes sizes from 1 in ascending order, each with finite errors of the same seeds for both sides: ${problems.join('; ')}.`,
    remedy: 'Give every size the errors of the same seeds, in the same order.',
  }),
);
