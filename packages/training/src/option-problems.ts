import { didYouMean } from '@seqgraft/core';
import type { OptionProblem } from './errors.ts';

/** A number's rule, and whether it holds. Options come from JSON and plain JavaScript too, where types do not hold. */
interface NumberRule {
  readonly words: string;
  readonly holds: (value: number) => boolean;
}

export type NumberRuleName =
  | 'positive'
  | 'notNegative'
  | 'fromOne'
  | 'positiveInteger'
  | 'wholeOrZero'
  | 'whole'
  | 'threadCount'
  | 'share'
  | 'shareBelowOne'
  | 'between';

const numberRules: Readonly<Record<NumberRuleName, NumberRule>> = {
  positive: { words: 'a positive finite number', holds: (value) => value > 0 && Number.isFinite(value) },
  notNegative: { words: 'a finite number, 0 or more', holds: (value) => value >= 0 && Number.isFinite(value) },
  fromOne: { words: 'a finite number, 1 or more', holds: (value) => value >= 1 && Number.isFinite(value) },
  positiveInteger: {
    words: 'a whole number, 1 or more',
    holds: (value) => Number.isSafeInteger(value) && value >= 1,
  },
  wholeOrZero: { words: 'a whole number, 0 or more', holds: (value) => Number.isSafeInteger(value) && value >= 0 },
  whole: { words: 'a whole number', holds: (value) => Number.isSafeInteger(value) },
  threadCount: {
    words: 'a whole number from 1 to 64',
    holds: (value) => Number.isInteger(value) && value >= 1 && value <= 64,
  },
  share: { words: 'a number from 0 to 1', holds: (value) => value >= 0 && value <= 1 },
  shareBelowOne: { words: 'a number from 0 to below 1', holds: (value) => value >= 0 && value < 1 },
  between: { words: 'a number above 0 and below 1', holds: (value) => value > 0 && value < 1 },
};

export function showValue(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}

/** Collects what is wrong with options, so that one throw has all of it. */
export class OptionProblems {
  readonly list: OptionProblem[] = [];

  add(path: string, problem: string): void {
    this.list.push({ path, problem });
  }

  number(path: string, value: unknown, rule: NumberRuleName): void {
    const { words, holds } = numberRules[rule];
    if (typeof value === 'number' && holds(value)) return;
    this.add(path, `must be ${words}, got ${showValue(value)}`);
  }

  optionalNumber(path: string, value: unknown, rule: NumberRuleName): void {
    if (value !== undefined) this.number(path, value, rule);
  }

  name(path: string, value: unknown, known: readonly string[]): void {
    if (known.includes(value as string)) return;
    const hint = typeof value === 'string' ? didYouMean(value, known) : '';
    this.add(path, `must be one of ${known.join(', ')}, got ${showValue(value)}.${hint}`.replace(/\.$/, ''));
  }
}
