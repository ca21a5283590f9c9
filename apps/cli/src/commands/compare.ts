import type { Command } from 'commander';
import { addTargetOptions } from '../options/adapt-options.ts';
import { addOption } from '../options/add-option.ts';
import type { CompareOptions } from '../options/command-options.ts';
import { wholeNumber, wholeNumberList } from '../options/parse-numbers.ts';
import { addReportOption } from '../options/report-option.ts';
import { strategyHelp, strategyList } from '../options/strategy-names.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addCompareCommand(program: Command, finish: Finish): void {
  const command = program
    .command('compare')
    .description('Run strategies and controls side by side over several seeds, and judge them.')
    .argument(
      '<ref>',
      'the source checkpoint, like load or load@3; several of one network, load@1,load@2, take turns over the seeds',
    )
    .argument('<data>', 'a data file of the target task');
  addExamples(command, [
    'seqgraft compare load new-site.csv',
    'seqgraft compare load@1,load@2,load@3 new-site.csv',
    'seqgraft compare load new-site.csv --strategies full,freeze --seeds 5 --report comparison.html',
  ]);
  command.optionsGroup('Transfer:');
  addOption(command, '--strategies <names>', `which to run, of ${strategyHelp}`, {
    parse: strategyList,
    default: ['full', 'freeze', 'discriminative'],
    defaultText: 'full,freeze,discriminative',
  });
  addOption(
    command,
    '--backtest <folds>',
    'cut the test rows into so many tests, each judged with what lay before it',
    {
      parse: wholeNumber(2),
    },
  );
  addOption(
    command,
    '--sizes <rows>',
    'compare with so many of the newest rows of train too, like 30,60,120, and say how many windows the source is worth',
    { parse: wholeNumberList(1) },
  );
  addOption(
    command,
    '--random-body',
    'a further control: the head solved on a frozen body of random weights, which a source must beat',
  );
  addOption(command, '--source-data <file>', 'the data of the source, to measure what each strategy forgets of it');
  addReportOption(command);
  addTargetOptions(command);
  setAction<CompareOptions>(command, finish, async ([ref, data], options, typed) => {
    const { compare } = await import('../runs/compare.ts');
    return (context) => compare({ ref: ref as string, data: data as string, typed }, options, context);
  });
}
