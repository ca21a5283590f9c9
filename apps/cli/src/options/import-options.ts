import type { Command } from 'commander';
import { addOption, chooseFrom } from './add-option.ts';
import { nameList } from './name-list.ts';
import { wholeNumber } from './parse-numbers.ts';
import type { StoreOptions } from './store-options.ts';

/** What a file of another tool leaves open, of its model and of the data that it is for. */
export interface ImportOptions extends StoreOptions {
  readonly name?: string;
  readonly activation?: 'tanh' | 'relu';
  readonly targets?: 'last' | 'every-step';
  readonly head?: string;
  readonly embedding?: string;
  readonly task?: 'forecast' | 'classify' | 'label';
  readonly target?: readonly string[];
  readonly features?: readonly string[];
  readonly label?: string;
  readonly classes?: readonly string[];
  readonly time?: string;
  readonly series?: string;
  readonly lookback?: number;
  readonly gap: number;
  readonly rate: number;
  readonly scaler?: string;
}

export function addImportOptions(command: Command): void {
  command.optionsGroup('Model (what the file does not say):');
  addOption(command, '--targets <kind>', 'last or every-step: which steps the head reads (default: last)', {
    parse: chooseFrom(['last', 'every-step']),
  });
  addOption(command, '--activation <name>', 'tanh or relu, of an nn.RNN (default: tanh)', {
    parse: chooseFrom(['tanh', 'relu']),
  });
  addOption(command, '--head <module>', 'the module of a state_dict that is the head, where several may be');
  addOption(command, '--embedding <module>', 'the module of a state_dict that is the embedding');
  command.optionsGroup('Data (for adapt, predict and evaluate):');
  addOption(command, '--target <columns>', 'what it forecasts, in the order of its outputs', { parse: nameList });
  addOption(command, '--features <columns>', 'what it reads, in its own order (default: the targets)', {
    parse: nameList,
  });
  addOption(command, '--label <column>', 'the column of classes that it tells');
  addOption(command, '--classes <names>', 'the classes, in the order of its outputs', { parse: nameList });
  addOption(command, '--task <kind>', 'forecast, classify (a class for each window) or label (a class for each row)', {
    parse: chooseFrom(['forecast', 'classify', 'label']),
  });
  addOption(command, '--time <column>', 'the column of time stamps');
  addOption(command, '--series <column>', 'the column that tells several series apart');
  addOption(command, '--lookback <rows>', 'rows of history in a window (default: as the model was built)', {
    parse: wholeNumber(1),
  });
  addOption(command, '--gap <rows>', 'rows between history and forecast', { parse: wholeNumber(0), default: 0 });
  addOption(command, '--rate <rows>', 'rows between two steps of a window', { parse: wholeNumber(1), default: 1 });
  addOption(
    command,
    '--scaler <file>',
    'JSON with center and scale of each feature, {"load": {"center": 9.5, "scale": 2}, …}: inputs are (value − center) / scale (default: values as they are)',
  );
}
