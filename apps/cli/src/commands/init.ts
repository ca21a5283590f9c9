import type { Command } from 'commander';
import type { InitOptions } from '../init/init-options.ts';
import { addOption } from '../options/add-option.ts';
import { defaultConfig } from '../options/config-file.ts';
import { addDataOptions } from '../options/data-options.ts';
import { addSpeakingOptions } from '../options/output-options.ts';
import { wholeNumber } from '../options/parse-numbers.ts';
import { addTaskOption } from '../options/task-options.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addInitCommand(program: Command, finish: Finish): void {
  const command = program
    .command('init')
    .description(
      `Look at a data file and write ${defaultConfig}: its columns, what its gaps need, windows that fit, explained line by line. Asks only on a terminal.`,
    )
    .argument('[data]', 'a data file, in whatever state');
  addExamples(command, [
    'seqgraft init load.csv',
    'seqgraft init load.csv --yes                      # asks nothing',
    'seqgraft init sites.csv --series site --target load --horizon 24 --out sites.json',
  ]);
  command.optionsGroup('Result:');
  addOption(command, '--out <file>', 'the file to write', { default: defaultConfig });
  addOption(command, '--force', 'overwrite it');
  addOption(command, '--yes', 'ask nothing: take what the data shows');
  addOption(command, '--name <name>', 'of the checkpoint to train (default: that of the data file)');
  addTaskOption(command);
  addDataOptions(command);
  command.optionsGroup('Windows:');
  addOption(command, '--lookback <rows>', 'rows of history in a window (default: from the step of the times)', {
    parse: wholeNumber(1),
  });
  addOption(command, '--horizon <rows>', 'rows to forecast (default: from the step of the times)', {
    parse: wholeNumber(1),
  });
  addSpeakingOptions(command);
  setAction<InitOptions>(command, finish, async ([data], options) => {
    const { init } = await import('../runs/init.ts');
    return (context) => init({ data, options, helpOf: (flag, of) => helpOf(program, flag, of) }, context);
  });
}

function helpOf(program: Command, flag: string, of: string): string {
  const command = program.commands.find((each) => each.name() === of);
  return command?.options.find((option) => option.name() === flag)?.description ?? '';
}
