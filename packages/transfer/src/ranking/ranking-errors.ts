import { defineError, type ErrorClass } from '@seqgraft/core';

/** Features, labels or candidates that no score can be made of. */
export const RankingError: ErrorClass<{ problems: readonly string[] }> = defineError(
  'E_RANK',
  'data',
  ({ problems }) => ({
    message: `Sources are ranked by what they make of the same target windows: ${problems.join('; ')}.`,
    remedy: 'Give each candidate a name of its own, and finite windows of the same target that has at least one.',
  }),
);
