import { StrategyOptionError } from './strategy-errors.ts';

/** What a number must be, in words, and whether it is. */
export interface OptionRule {
  readonly words: string;
  readonly holds: (value: number) => boolean;
}

export const wholeFromOne: OptionRule = {
  words: 'a whole number from 1',
  holds: (value) => Number.isSafeInteger(value) && value >= 1,
};
export const positiveNumber: OptionRule = {
  words: 'a positive number',
  holds: (value) => value > 0 && Number.isFinite(value),
};
export const fromZero: OptionRule = {
  words: 'a finite number, 0 or more',
  holds: (value) => value >= 0 && Number.isFinite(value),
};
export const fromOne: OptionRule = {
  words: 'a finite number from 1',
  holds: (value) => value >= 1 && Number.isFinite(value),
};
export const share: OptionRule = { words: 'a number from 0 to 1', holds: (value) => value >= 0 && value <= 1 };

/** @throws E_STRATEGY_OPTION unless the rule holds */
export function checkOption(option: string, value: number, { words, holds }: OptionRule): void {
  if (!holds(value)) throw new StrategyOptionError({ option, rule: words, value });
}
