import type { Command } from 'commander';
import { addOption } from '../options/add-option.ts';
import type { PredictOptions } from '../options/command-options.ts';
import { addDataOptions } from '../options/data-options.ts';
import { addOutputOptions } from '../options/output-options.ts';
import { realNumber, wholeNumber } from '../options/parse-numbers.ts';
import { addStoreOption } from '../options/store-options.ts';
import { addBackendOption } from '../options/training-options.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addPredictCommand(program: Command, finish: Finish): void {
  const command = program
    .command('predict')
    .description(
      'Tell what a checkpoint is for: the rows after the end of a data file in its units, the class of each row or series, or how a text goes on.',
    )
    .argument('<ref>', 'the checkpoint, like load or load@3')
    .argument(
      '[data]',
      'a data file that ends where the prediction begins; of a language model a text, unless there is a --prompt',
    );
  addExamples(command, [
    'seqgraft predict load load.csv',
    'seqgraft predict load load.csv --out forecast.csv',
    'seqgraft predict moby --prompt "Call me" --length 200 --temperature 0.7',
  ]);
  addDataOptions(command);
  command.optionsGroup('Text:');
  addOption(command, '--prompt <text>', 'what a language model goes on from (default: the end of the data)');
  addOption(command, '--length <tokens>', 'tokens to add', { parse: wholeNumber(1, 100_000), default: 200 });
  addOption(command, '--temperature <number>', 'below 1 the likely becomes likelier; 0 takes the likeliest', {
    parse: realNumber({ least: 0, most: 100 }),
    default: 1,
  });
  addOption(command, '--top-k <count>', 'draw among so many of the likeliest tokens (default: all)', {
    parse: wholeNumber(1),
  });
  addOption(command, '--seed <number>', 'the seed of the draws', { parse: wholeNumber(0), default: 1 });
  command.optionsGroup('Result:');
  addOption(command, '--out <file>', 'write it there, rows as CSV (default: to stdout)');
  addBackendOption(command);
  addStoreOption(command);
  addOutputOptions(command);
  setAction<PredictOptions>(command, finish, async ([ref, data], options) => {
    const { predict } = await import('../runs/predict.ts');
    return (context) => predict({ ref: ref as string, data }, options, context);
  });
}
