import { defineError, type ErrorClass } from '@seqgraft/core';

/** One thing that cannot be stored. */
export interface ContentProblem {
  /** Such as `groups[0] "head" tensor "head/kernel"`, `metrics.test.mae`. */
  readonly where: string;
  readonly problem: string;
}

/** What was given to be stored cannot be; all problems at once. Nothing was written. */
export const ContentError: ErrorClass<{ readonly problems: readonly ContentProblem[] }> = defineError(
  'E_CONTENT',
  'usage',
  ({ problems }) => ({
    message: `This cannot be stored: ${problems.map(({ where, problem }) => `${where} ${problem}`).join('; ')}.`,
    remedy: 'Mend each of them and publish again; nothing was written.',
  }),
);
