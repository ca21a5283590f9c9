import type { Command } from 'commander';
import { addOption } from '../options/add-option.ts';
import type { EvaluateOptions } from '../options/command-options.ts';
import { addDataOptions } from '../options/data-options.ts';
import { addOutputOptions } from '../options/output-options.ts';
import { wholeNumber } from '../options/parse-numbers.ts';
import { addSplitOptions } from '../options/split-options.ts';
import { addStoreOption } from '../options/store-options.ts';
import { addBackendOption } from '../options/training-options.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addEvaluateCommand(program: Command, finish: Finish): void {
  const command = program
    .command('evaluate')
    .description('Measure a checkpoint on the test rows of a data file, beside naive forecasts.')
    .argument('<ref>', 'the checkpoint, like load or load@3')
    .argument('<data>', 'a data file');
  addExamples(command, [
    'seqgraft evaluate load load.csv',
    'seqgraft evaluate load load.csv --split 0,0,1 --fail-if "mae>0.2"',
  ]);
  addDataOptions(command);
  addSplitOptions(command, 'the checkpoint’s own on its own data, else 0.7,0.15,0.15');
  command.optionsGroup('Check:');
  addOption(command, '--fail-if <rule>', 'exit with 8 when it holds, like "mae>0.2" or "rmse>=3"');
  addOption(command, '--season <rows>', 'rows of a season, for the seasonal-naive baseline', { parse: wholeNumber(1) });
  addBackendOption(command);
  addStoreOption(command);
  addOutputOptions(command);
  setAction<EvaluateOptions>(command, finish, async ([ref, data], options) => {
    const { evaluate } = await import('../runs/evaluate.ts');
    return (context) => evaluate({ ref: ref as string, data: data as string }, options, context);
  });
}
