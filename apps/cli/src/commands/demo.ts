import type { Command } from 'commander';
import { mostSeeds } from '../options/adapt-options.ts';
import { addOption } from '../options/add-option.ts';
import type { DemoOptions } from '../options/command-options.ts';
import { addOutputOptions } from '../options/output-options.ts';
import { wholeNumber } from '../options/parse-numbers.ts';
import { addStoreOption } from '../options/store-options.ts';
import { addBackendOption } from '../options/training-options.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addDemoCommand(program: Command, finish: Finish): void {
  const command = program
    .command('demo')
    .description('The whole story on real data: daily US births, 1969–1988 as source, a few months of 2004 as target.');
  addExamples(command, ['seqgraft demo', 'seqgraft demo --days 365 --seeds 5']);
  command.optionsGroup('Demo:');
  addOption(command, '--days <count>', 'days of history that the target has', { parse: wholeNumber(60), default: 120 });
  addOption(command, '--seeds <count>', 'runs of each strategy and control', {
    parse: wholeNumber(2, mostSeeds),
    default: 3,
  });
  addBackendOption(command);
  addStoreOption(command);
  addOutputOptions(command);
  setAction<DemoOptions>(command, finish, async (_, options) => {
    const { demo } = await import('../runs/demo.ts');
    return (context) => demo(options, context);
  });
}
