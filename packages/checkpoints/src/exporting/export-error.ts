import { defineError, type ErrorClass } from '@seqgraft/core';

/** A checkpoint cannot be said in the format that was asked for; all problems at once. */
export const ExportError: ErrorClass<{ readonly format: string; readonly problems: readonly string[] }> = defineError(
  'E_EXPORT',
  'incompatible',
  ({ format, problems }) => ({
    message: `This model cannot be exported as ${format}: ${problems.join('; ')}.`,
    remedy: 'Export it in another format.',
  }),
);
