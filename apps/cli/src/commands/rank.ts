import type { Command } from 'commander';
import { addTargetWindowOptions } from '../options/adapt-options.ts';
import { addOption } from '../options/add-option.ts';
import type { RankOptions } from '../options/command-options.ts';
import { addDataOptions } from '../options/data-options.ts';
import { nameList } from '../options/name-list.ts';
import { addOutputOptions } from '../options/output-options.ts';
import { wholeNumber } from '../options/parse-numbers.ts';
import { addSplitOptions } from '../options/split-options.ts';
import { addStoreOption } from '../options/store-options.ts';
import { addBackendOption, addThreadsOption } from '../options/training-options.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addRankCommand(program: Command, finish: Finish): void {
  const command = program
    .command('rank')
    .description('Say which stored checkpoint to start from for a target task, or that its windows cannot tell.')
    .argument('<data>', 'a data file of the target task');
  addExamples(command, ['seqgraft rank new-site.csv', 'seqgraft rank new-site.csv --refs load,load-north@3']);
  command.optionsGroup('Sources:');
  addOption(command, '--refs <names>', 'which checkpoints (default: the newest of each name in the store)', {
    parse: nameList,
  });
  addDataOptions(command);
  addTargetWindowOptions(command);
  addSplitOptions(command);
  command.optionsGroup('Running:');
  addOption(command, '--seed <number>', 'of the random bodies and the bootstrap', {
    parse: wholeNumber(0),
    default: 0,
  });
  addThreadsOption(command);
  addBackendOption(command);
  addStoreOption(command);
  addOutputOptions(command);
  setAction<RankOptions>(command, finish, async ([data], options) => {
    const { rank } = await import('../runs/rank.ts');
    return (context) => rank(data as string, options, context);
  });
}
