import type { ErrorCategory } from '@seqgraft/core';

/** What the process ends with; 1 is a bug in seqgraft, 129, 130 and 143 are the signals. */
export const exitCodes: Readonly<Record<ErrorCategory, number>> = {
  usage: 2,
  data: 3,
  integrity: 4,
  incompatible: 5,
  'not-found': 6,
  resource: 7,
  check: 8,
  diverged: 9,
  interrupted: 130,
};
