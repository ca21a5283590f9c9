/** What the page itself refuses; with a code and a remedy, as the errors of the packages. */
import { defineError, type ErrorClass } from '@seqgraft/core';

export const UnusableModel: ErrorClass<{ readonly ref: string; readonly why: string }> = defineError(
  'E_DEMO_MODEL',
  'incompatible',
  ({ ref, why }) => ({
    message: `The page forecasts one column from its own past, and ${ref} is another kind of model: ${why}.`,
    remedy: 'Use it with the command: export it here, then seqgraft store import.',
  }),
);

export const ShortHistory: ErrorClass<{ readonly rows: number; readonly need: number }> = defineError(
  'E_DEMO_SHORT',
  'data',
  ({ rows, need }) => ({
    message: `The rows before those that are judged must be at least ${need}, there are ${rows}.`,
    remedy: 'Give a file with more rows: the newest three tenths are judged on.',
  }),
);
