import type { Command } from 'commander';
import { addTargetOptions } from '../options/adapt-options.ts';
import { addOption } from '../options/add-option.ts';
import type { AdaptOptions } from '../options/command-options.ts';
import { addReportOption } from '../options/report-option.ts';
import { strategyHelp, strategyName } from '../options/strategy-names.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addAdaptCommand(program: Command, finish: Finish): void {
  const command = program
    .command('adapt')
    .description('Carry a source model to a target task, fine-tune it, and judge it against controls.')
    .argument('<ref>', 'the source checkpoint, like load or load@3')
    .argument('<data>', 'a data file of the target task');
  addExamples(command, [
    'seqgraft adapt load new-site.csv',
    'seqgraft adapt load new-site.csv --strategy freeze --report adapted.html',
    'seqgraft adapt load new-site.csv --past rain,sun --units 64 --dry-run',
    'seqgraft adapt load new-site.csv --strategy gradual-unfreeze+discriminative --seeds 5',
  ]);
  command.optionsGroup('Transfer:');
  addOption(
    command,
    '--strategy <name>',
    `auto (validation chooses among the usual and the controls), ${strategyHelp}`,
    {
      parse: strategyName,
      default: 'auto',
    },
  );
  addTargetOptions(command);
  addOption(command, '--dry-run', 'print what would be carried, adapted and started afresh; train and keep nothing');
  addReportOption(command);
  setAction<AdaptOptions>(command, finish, async ([ref, data], options, typed) => {
    const place = { ref: ref as string, data: data as string, typed };
    if (options.dryRun === true) {
      const { planAdapt } = await import('../runs/plan-adapt.ts');
      return (context) => planAdapt(place, options, context);
    }
    const { adaptCheckpoint } = await import('../runs/adapt.ts');
    return (context) => adaptCheckpoint(place, options, context);
  });
}
