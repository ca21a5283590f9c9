import type { Command } from 'commander';
import { addOption, chooseFrom } from './add-option.ts';
import { type Shares, splitShares, wholeNumber } from './parse-numbers.ts';

/** How a table becomes windows. */
export interface WindowOptions {
  readonly lookback: number;
  readonly horizon: number;
  readonly gap: number;
  readonly stride: number;
  readonly rate: number;
  /** Left open, it is the preset’s, else `last`. */
  readonly targets?: 'last' | 'every-step';
  readonly scaler: 'none' | 'standard' | 'robust' | 'min-max' | 'per-window';
}

export interface SplitOptions {
  readonly split: Shares;
  readonly embargo: number;
}

export const defaultSplit: Shares = { train: 0.7, validation: 0.15, test: 0.15 };

export function addWindowOptions(command: Command): void {
  command.optionsGroup('Windows:');
  addOption(command, '--lookback <rows>', 'rows of history in a window', { parse: wholeNumber(1), default: 28 });
  addOption(command, '--horizon <rows>', 'rows to forecast', { parse: wholeNumber(1), default: 7 });
  addOption(command, '--gap <rows>', 'rows between history and forecast', { parse: wholeNumber(0), default: 0 });
  addOption(command, '--stride <rows>', 'rows between the beginnings of two training windows', {
    parse: wholeNumber(1),
    default: 1,
  });
  addOption(command, '--rate <rows>', 'rows between two steps of a window', { parse: wholeNumber(1), default: 1 });
  addOption(
    command,
    '--targets <kind>',
    'last or every-step: which steps of a window forecast (default: the preset’s, else last)',
    {
      parse: chooseFrom(['last', 'every-step']),
    },
  );
  addOption(command, '--scaler <kind>', 'none, standard, robust, min-max or per-window', {
    parse: chooseFrom(['none', 'standard', 'robust', 'min-max', 'per-window']),
    default: 'per-window',
  });
}

export function addSplitOptions(command: Command): void {
  command.optionsGroup('Split:');
  addOption(command, '--split <shares>', 'train, validation and test by time', {
    parse: splitShares,
    default: defaultSplit,
    defaultText: '0.7,0.15,0.15',
  });
  addOption(command, '--embargo <rows>', 'rows after each cut that are nobody’s target', {
    parse: wholeNumber(0),
    default: 0,
  });
}
