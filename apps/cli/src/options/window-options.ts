import type { Command } from 'commander';
import { addOption, chooseFrom } from './add-option.ts';
import { nameList } from './name-list.ts';
import { wholeNumber } from './parse-numbers.ts';
import { takes } from './value-schema.ts';

/** How a table becomes windows. */
export interface WindowOptions {
  /** Left open: 28; to classify whole series as many as the longest has. */
  readonly lookback?: number;
  /** Left open: 7. */
  readonly horizon?: number;
  readonly gap: number;
  readonly stride: number;
  readonly rate: number;
  /** Left open, it is the preset’s, else `last`. */
  readonly targets?: 'last' | 'every-step';
  readonly scaler: 'none' | 'standard' | 'robust' | 'min-max' | 'per-window';
  /** Scale each series by its own numbers. */
  readonly perSeries?: boolean;
  readonly transform?: readonly TransformChoice[];
  readonly padding?: boolean;
  readonly stateful?: boolean;
}

const transforms = ['log', 'log1p', 'difference'] as const;

/** What is done to targets and past inputs before they are scaled, and undone to forecasts. */
type TransformChoice = (typeof transforms)[number];

function transformList(text: string): TransformChoice[] {
  return nameList(text).map(chooseFrom(transforms));
}
takes({ enum: transforms, list: true }, transformList);

export function addWindowOptions(command: Command): void {
  command.optionsGroup('Windows:');
  addOption(command, '--lookback <rows>', 'rows of history in a window (default: 28; to classify, whole series)', {
    parse: wholeNumber(1),
  });
  addOption(command, '--horizon <rows>', 'rows to forecast (default: 7)', { parse: wholeNumber(1) });
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
  addOption(command, '--per-series', 'scale each series by its own numbers');
  addOption(command, '--transform <names>', 'before scaling: log, log1p, difference', {
    parse: transformList,
  });
  addOption(command, '--padding', 'take series that are shorter than a window too, padded at the start and masked');
  addOption(command, '--stateful', 'batches that follow each series in order, with the state carried on');
}
