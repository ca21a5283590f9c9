import type { Command } from 'commander';
import { addOption } from '../../options/add-option.ts';
import { addOutputOptions } from '../../options/output-options.ts';
import { addStoreOption, parsePlace } from '../../options/store-options.ts';
import type { StorePushOptions } from '../../runs/store-push.ts';
import { addExamples, type Finish, setAction } from '../define-command.ts';
import { addCopyOptions } from './copy-options.ts';

export function addStorePushCommand(store: Command, finish: Finish): void {
  const command = store
    .command('push')
    .description(
      'Copy checkpoints to another store: only what it lacks moves, checked on the way. When stopped, do it again: it goes on.',
    )
    .argument('[refs...]', 'checkpoints: load, load@3, load@production');
  addExamples(command, [
    'seqgraft store push load --to s3://bucket/models',
    'seqgraft store push --all --history --to /backup/seqgraft-store',
  ]);
  command.optionsGroup('Target:');
  addOption(command, '--to <place>', 'the other store: a folder or s3://bucket/prefix', { parse: parsePlace });
  addCopyOptions(command);
  addStoreOption(command);
  addOutputOptions(command);
  setAction<StorePushOptions>(command, finish, async (refs, options) => {
    const { pushCheckpoints } = await import('../../runs/store-push.ts');
    return (context) => pushCheckpoints(refs.flat(), options, context);
  });
}
