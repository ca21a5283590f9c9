import { defineError, type ErrorClass } from '@seqgraft/core';

/** A command line that cannot be run as it stands. */
export const UsageError: ErrorClass<{ problem: string; remedy: string }> = defineError(
  'E_USAGE',
  'usage',
  ({ problem, remedy }) => ({ message: problem, remedy }),
);
