import type { Command } from 'commander';
import { addOption } from '../options/add-option.ts';
import type { PredictOptions } from '../options/command-options.ts';
import { addDataOptions } from '../options/data-options.ts';
import { addOutputOptions } from '../options/output-options.ts';
import { addStoreOption } from '../options/store-options.ts';
import { addBackendOption } from '../options/training-options.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addPredictCommand(program: Command, finish: Finish): void {
  const command = program
    .command('predict')
    .description('Forecast the rows after the end of a data file, in the data’s units.')
    .argument('<ref>', 'the checkpoint, like load or load@3')
    .argument('<data>', 'a CSV file that ends where the forecast begins');
  addExamples(command, ['seqgraft predict load load.csv', 'seqgraft predict load load.csv --out forecast.csv']);
  addDataOptions(command);
  command.optionsGroup('Forecast:');
  addOption(command, '--out <file>', 'write the forecast there as CSV (default: to stdout)');
  addBackendOption(command);
  addStoreOption(command);
  addOutputOptions(command);
  setAction<PredictOptions>(command, finish, async ([ref, data], options) => {
    const { predict } = await import('../runs/predict.ts');
    return (context) => predict({ ref: ref as string, data: data as string }, options, context);
  });
}
