import type { Command } from 'commander';
import { addTargetOptions } from '../options/adapt-options.ts';
import { addOption } from '../options/add-option.ts';
import type { AdaptOptions } from '../options/command-options.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addAdaptCommand(program: Command, finish: Finish): void {
  const command = program
    .command('adapt')
    .description('Carry a source model to a target task, fine-tune it, and judge it against controls.')
    .argument('<ref>', 'the source checkpoint, like load or load@3')
    .argument('<data>', 'a CSV file of the target task');
  addExamples(command, [
    'seqgraft adapt load new-site.csv',
    'seqgraft adapt load new-site.csv --strategy freeze',
    'seqgraft adapt load new-site.csv --strategy discriminative --seeds 5',
  ]);
  command.optionsGroup('Transfer:');
  addOption(
    command,
    '--strategy <name>',
    'full, freeze, … or auto: validation chooses among the usual and the controls',
    {
      default: 'auto',
    },
  );
  addTargetOptions(command);
  setAction<AdaptOptions>(command, finish, async ([ref, data], options) => {
    const { adaptCheckpoint } = await import('../runs/adapt.ts');
    return (context) => adaptCheckpoint({ ref: ref as string, data: data as string }, options, context);
  });
}
