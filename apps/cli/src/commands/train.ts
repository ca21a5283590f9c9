import type { Command } from 'commander';
import { addOption } from '../options/add-option.ts';
import type { TrainOptions } from '../options/command-options.ts';
import { addDataOptions } from '../options/data-options.ts';
import { addModelOptions } from '../options/model-options.ts';
import { addOutputOptions } from '../options/output-options.ts';
import { addReportOption } from '../options/report-option.ts';
import { addSplitOptions } from '../options/split-options.ts';
import { addStoreOption } from '../options/store-options.ts';
import { addTaskOption } from '../options/task-options.ts';
import { addTextOptions } from '../options/text-options.ts';
import { addTrainingOptions } from '../options/training-options.ts';
import { addWindowOptions } from '../options/window-options.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addTrainCommand(program: Command, finish: Finish): void {
  const command = program
    .command('train')
    .description('Train a source model on a data file and keep it as a checkpoint.')
    .argument('<data>', 'a data file: CSV with a heading, JSON lines, Parquet, …, or a text');
  addExamples(command, [
    'seqgraft train load.csv --name load',
    'seqgraft train load.csv --name load --time ts --series site --target load --past temp --lookback 48 --horizon 24',
    'seqgraft train load.csv --name load --preset stacked-lstm-128 --epochs 10',
  ]);
  addTaskOption(command);
  addDataOptions(command);
  addWindowOptions(command);
  addSplitOptions(command);
  addModelOptions(command);
  addTextOptions(command);
  addTrainingOptions(command, { epochs: 20, lr: 0.003 });
  addStoreOption(command);
  addOption(command, '--name <name>', 'the checkpoint’s name in the store', { default: 'source' });
  addReportOption(command);
  addOutputOptions(command);
  setAction<TrainOptions>(command, finish, async ([data], options, typed) => {
    const { train } = await import('../runs/train.ts');
    return (context) => train({ data: data as string, typed }, options, context);
  });
}
