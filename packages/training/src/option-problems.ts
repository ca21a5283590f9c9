import { didYouMean } from '@seqgraft/core';
import type { OptionProblem } from './errors.ts';

/** A number's rule, and whether it holds. Options come from JSON and plain JavaScript too, where types do not hold. */
export interface NumberRule {
  readonly words: string;
  readonly holds: (value: number) => boolean;
}

export const positive: NumberRule = {
  words: 'a positive finite number',
  holds: (value) => value > 0 && Number.isFinite(value),
};
export const finiteNumber: NumberRule = { words: 'a finite number', holds: (value) => Number.isFinite(value) };
export const notNegative: NumberRule = {
  words: 'a finite number, 0 or more',
  holds: (value) => value >= 0 && Number.isFinite(value),
};
export const positiveInteger: NumberRule = {
  words: 'a whole number, 1 or more',
  holds: (value) => Number.isSafeInteger(value) && value >= 1,
};
export const wholeOrZero: NumberRule = {
  words: 'a whole number, 0 or more',
  holds: (value) => Number.isSafeInteger(value) && value >= 0,
};
export const wholeNumber: NumberRule = { words: 'a whole number', holds: (value) => Number.isSafeInteger(value) };
export const threadCount: NumberRule = {
  words: 'a whole number from 1 to 64',
  holds: (value) => Number.isInteger(value) && value >= 1 && value <= 64,
};
export const fromOne: NumberRule = {
  words: 'a finite number, 1 or more',
  holds: (value) => value >= 1 && Number.isFinite(value),
};
export const between: NumberRule = { words: 'a number above 0 and below 1', holds: (value) => value > 0 && value < 1 };
export const temperature: NumberRule = {
  words: 'a number from 0 to 1000000',
  holds: (value) => value >= 0 && value <= 1e6,
};
export const share: NumberRule = { words: 'a number from 0 to 1', holds: (value) => value >= 0 && value <= 1 };
export const decayRate: NumberRule = { words: 'a number from 0 to below 1', holds: (value) => value >= 0 && value < 1 };

export function show(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}

/** What is wrong, and the nearest name where one was mistyped. */
export function withHint(problem: string, name: string, known: readonly string[]): string {
  const hint = didYouMean(name, known);
  return hint === '' ? problem : `${problem}.${hint}`;
}

/** Collects problems, so that one throw has all of them. */
export class Problems {
  readonly list: OptionProblem[] = [];

  add(path: string, problem: string): void {
    this.list.push({ path, problem });
  }

  number(path: string, value: unknown, rule: NumberRule): void {
    if (typeof value === 'number' && rule.holds(value)) return;
    this.add(path, `must be ${rule.words}, got ${show(value)}`);
  }

  optionalNumber(path: string, value: unknown, rule: NumberRule): void {
    if (value !== undefined) this.number(path, value, rule);
  }

  name(path: string, value: unknown, known: readonly string[]): void {
    if (known.includes(value as string)) return;
    const problem = `must be one of ${known.join(', ')}, got ${show(value)}`;
    this.add(path, typeof value === 'string' ? withHint(problem, value, known) : problem);
  }
}
