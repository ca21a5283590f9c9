import { defineError, type ErrorClass } from '@seqgraft/core';

/** A comparison was stopped; what was done is kept. */
export const InterruptedRunsError: ErrorClass<{ kept: number; total: number }> = defineError(
  'E_INTERRUPTED',
  'interrupted',
  ({ kept, total }) => ({
    message: `Stopped before the end; ${kept} of ${total} runs are done and kept.`,
    remedy: 'Run the same command again to go on from there.',
  }),
);
