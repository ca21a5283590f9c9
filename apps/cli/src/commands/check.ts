import type { Command } from 'commander';
import { addOption, chooseFrom } from '../options/add-option.ts';
import type { CheckOptions } from '../options/command-options.ts';
import { addDataOptions } from '../options/data-options.ts';
import { addOutputOptions } from '../options/output-options.ts';
import { wholeNumber } from '../options/parse-numbers.ts';
import { addSplitOptions } from '../options/split-options.ts';
import { addStoreOption } from '../options/store-options.ts';
import { addTaskOption } from '../options/task-options.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addCheckCommand(program: Command, finish: Finish): void {
  const command = program
    .command('check')
    .description(
      'Say what is in a data file, everything that keeps it from training, and what to type next; exits with 8 when train would refuse it or a result would be too good.',
    )
    .argument('<data>', 'a data file, in whatever state');
  addExamples(command, [
    'seqgraft check load.csv',
    'seqgraft check new-site.csv --source load',
    'seqgraft check load.csv --target load --lookback 48 --horizon 24 --missing forward-fill:3 --json',
  ]);
  addOption(
    command,
    '--source <ref>',
    'a checkpoint to carry: how far this data has moved from what it was trained on',
  );
  addTaskOption(command);
  addDataOptions(command);
  command.optionsGroup('Windows (those of the source by default):');
  addOption(command, '--lookback <rows>', 'rows of history in a window (default: 28)', { parse: wholeNumber(1) });
  addOption(command, '--horizon <rows>', 'rows to forecast (default: 7)', { parse: wholeNumber(1) });
  addOption(command, '--gap <rows>', 'rows between history and forecast (default: 0)', { parse: wholeNumber(0) });
  addOption(command, '--stride <rows>', 'rows between the beginnings of two training windows (default: 1)', {
    parse: wholeNumber(1),
  });
  addOption(command, '--rate <rows>', 'rows between two steps of a window (default: 1)', { parse: wholeNumber(1) });
  addOption(command, '--targets <kind>', 'last or every-step (default: last)', {
    parse: chooseFrom(['last', 'every-step']),
  });
  addSplitOptions(command);
  addStoreOption(command);
  addOutputOptions(command);
  setAction<CheckOptions>(command, finish, async ([data], options, typed) => {
    const { check } = await import('../runs/check.ts');
    return (context) => check({ data: data as string, typed }, options, context);
  });
}
