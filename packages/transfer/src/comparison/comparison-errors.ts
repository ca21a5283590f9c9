import { defineError, type ErrorClass } from '@seqgraft/core';

/** An option of a comparison makes no sense. */
export const ComparisonError: ErrorClass<{ problem: string; remedy: string }> = defineError(
  'E_COMPARISON',
  'usage',
  ({ problem, remedy }) => ({ message: `A comparison cannot begin: ${problem}.`, remedy }),
);

/** No strategy finished with every seed, and not all for one reason. */
export const AllFailedError: ErrorClass<{ failures: readonly { name: string; reason: string }[] }> = defineError(
  'E_ALL_FAILED',
  'diverged',
  ({ failures }) => ({
    message: `Of the strategies none finished: ${failures.map(({ name, reason }) => `${name}: ${reason}`).join('; ')}.`,
    remedy: 'Mend what the reasons say; where training diverged, lower the learning rate or pass clipNorm.',
  }),
);

/** A source whose weights have no name of their own in the report. */
export const SourceNamesError: ErrorClass<{ names: readonly string[] }> = defineError(
  'E_SOURCE_NAMES',
  'usage',
  ({ names }) => ({
    message: `Each source of a comparison has a name of its own, got ${names.map((name) => `"${name}"`).join(', ')}.`,
    remedy: 'Name each source once.',
  }),
);
