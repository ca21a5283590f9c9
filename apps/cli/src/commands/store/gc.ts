import type { Command } from 'commander';
import { addOption } from '../../options/add-option.ts';
import { addOutputOptions } from '../../options/output-options.ts';
import { wholeNumber } from '../../options/parse-numbers.ts';
import { parseBest, parseEvery } from '../../options/parse-retention.ts';
import { addStoreOption } from '../../options/store-options.ts';
import type { StoreGcOptions } from '../../runs/store-gc.ts';
import { addExamples, type Finish, setAction } from '../define-command.ts';

export function addStoreGcCommand(store: Command, finish: Finish): void {
  const command = store
    .command('gc')
    .description(
      'Delete blobs that no entry needs, and old entries if told which to keep. Only says what would go, unless --apply is given. The newest entry of a name and what tags name always stay.',
    )
    .argument('[names...]', 'whose old entries go; left out, all names but runs');
  addExamples(command, [
    'seqgraft store gc                                          # what no entry needs',
    'seqgraft store gc --keep-last 5 --keep-best 1:test.mae     # what would go',
    'seqgraft store gc load --keep-every 7d --apply             # one of load in seven days stays',
    'seqgraft store gc --keep-tagged --apply',
  ]);
  command.optionsGroup('What goes:');
  addOption(command, '--apply', 'delete it');
  addOption(command, '--keep-last <n>', 'the newest n entries of a name stay', { parse: wholeNumber(1) });
  addOption(
    command,
    '--keep-best <n:metric>',
    'and the best n by a metric; 3:test.accuracy:higher where higher is better',
    {
      parse: parseBest,
    },
  );
  addOption(command, '--keep-every <n>', 'and each nth entry, or with 7d the newest of each seven days', {
    parse: parseEvery,
  });
  addOption(command, '--keep-tagged', 'what tags name stays, and the newest; alone: nothing else does');
  addOption(command, '--grace <seconds>', 'blobs that were put more recently stay', {
    parse: wholeNumber(0),
    default: 3600,
  });
  addOption(command, '--despite-damage', 'also while entries are damaged: what only they need is lost for good');
  addStoreOption(command);
  addOutputOptions(command);
  setAction<StoreGcOptions>(command, finish, async (names, options) => {
    const { collectStore } = await import('../../runs/store-gc.ts');
    return (context) => collectStore(names, options, context);
  });
}
