import type { Command } from 'commander';
import { addOption } from '../../options/add-option.ts';
import { addOutputOptions } from '../../options/output-options.ts';
import { addStoreOption } from '../../options/store-options.ts';
import type { StoreRollbackOptions } from '../../runs/store-rollback.ts';
import { addExamples, type Finish, setAction } from '../define-command.ts';

export function addStoreRollbackCommand(store: Command, finish: Finish): void {
  const command = store
    .command('rollback')
    .description(
      'Make an earlier checkpoint the newest entry of its name. Nothing is lost: what was published since stays in the history, and the way back is printed.',
    )
    .argument('<name>', 'the name, without an entry');
  addExamples(command, [
    'seqgraft store rollback load                  # the last content before the newest',
    'seqgraft store rollback load --to 3',
    'seqgraft store rollback load --to production  # what the tag names',
  ]);
  command.optionsGroup('Rollback:');
  addOption(
    command,
    '--to <entry>',
    'number of an entry, a tag, or sha256:… of any whole checkpoint in the store; left out, the newest earlier one that is whole and differs',
  );
  addStoreOption(command);
  addOutputOptions(command);
  setAction<StoreRollbackOptions>(command, finish, async ([name], options) => {
    const { rollbackStore } = await import('../../runs/store-rollback.ts');
    return (context) => rollbackStore(name as string, options, context);
  });
}
