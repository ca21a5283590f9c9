import { defineError, type ErrorClass } from '@seqgraft/core';

/** An option, what it must be, and what it was. */
export type OptionProblem = { readonly option: string; readonly rule: string; readonly got: string };

export const BadOption: ErrorClass<{ problems: readonly OptionProblem[] }> = defineError(
  'E_OPTION',
  'usage',
  ({ problems }) => ({
    message: problems
      .map(({ option, rule, got }) => `${option} must be ${rule}, got ${got}${/[.?]$/.test(got) ? '' : '.'}`)
      .join(' '),
    remedy: problems.length === 1 ? 'Correct this option.' : 'Correct these options.',
  }),
);

/** Throws one wrong option. @throws E_OPTION */
export function failOption(option: string, rule: string, got: unknown): never {
  throw new BadOption({ problems: [{ option, rule, got: showOption(got) }] });
}

/** A value as an error shows it: as JSON, so that a text is told from a number. */
export function showOption(value: unknown): string {
  // JSON writes NaN as null, and has no big integers.
  return typeof value === 'number' || typeof value === 'bigint'
    ? String(value)
    : (JSON.stringify(value) ?? String(value));
}
