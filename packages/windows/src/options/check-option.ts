import { didYouMean } from '@seqgraft/core';
import { BadOption, failOption, type OptionProblem, showOption } from './bad-option.ts';

/** Adds a problem unless the value is an integer of at least `least`. */
export function checkInteger(problems: OptionProblem[], option: string, value: unknown, least: 0 | 1): void {
  if (isCount(value, least)) return;
  problems.push({ option, rule: countRule(least), got: showOption(value) });
}

/** The same for one option alone. @throws E_OPTION */
export function assertInteger(option: string, value: unknown, least: 0 | 1): void {
  if (!isCount(value, least)) failOption(option, countRule(least), value);
}

function isCount(value: unknown, least: 0 | 1): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

function countRule(least: 0 | 1): string {
  return `an integer of at least ${least}`;
}

/** Adds a problem unless the value is one of some texts. */
export function checkChoice(
  problems: OptionProblem[],
  option: string,
  { value, choices }: { readonly value: unknown; readonly choices: readonly string[] },
): void {
  if (choices.includes(value as string)) return;
  const quoted = choices.map((choice) => `"${choice}"`);
  const rule = choices.length > 2 ? `one of ${quoted.join(', ')}` : quoted.join(' or ');
  problems.push({ option, rule, got: withNearest(value, choices) });
}

/** The same for one option alone. @throws E_OPTION */
export function assertChoice(
  option: string,
  of: { readonly value: unknown; readonly choices: readonly string[] },
): void {
  const problems: OptionProblem[] = [];
  checkChoice(problems, option, of);
  if (problems.length > 0) throw new BadOption({ problems });
}

/** A value, and the known name that it probably stands for. */
export function withNearest(value: unknown, known: readonly string[]): string {
  return `${showOption(value)}.${didYouMean(String(value), known)}`;
}
