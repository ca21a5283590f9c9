import type { Command } from 'commander';
import { addOption } from '../../options/add-option.ts';
import { addOutputOptions } from '../../options/output-options.ts';
import { addStoreOption, parsePlace } from '../../options/store-options.ts';
import type { StorePullOptions } from '../../runs/store-pull.ts';
import { addExamples, type Finish, setAction } from '../define-command.ts';
import { addCopyOptions } from './copy-options.ts';

export function addStorePullCommand(store: Command, finish: Finish): void {
  const command = store
    .command('pull')
    .description(
      'Copy checkpoints from another store: only what is not here moves, checked on the way. When stopped, do it again: it goes on.',
    )
    .argument('[refs...]', 'checkpoints: load, load@3, load@production');
  addExamples(command, [
    'seqgraft store pull load --from https://example.org/models',
    'seqgraft store pull --all --from s3://bucket/models',
  ]);
  command.optionsGroup('Origin:');
  addOption(command, '--from <place>', 'the other store: a folder, s3://bucket/prefix or an http(s) address', {
    parse: parsePlace,
  });
  addCopyOptions(command);
  addStoreOption(command);
  addOutputOptions(command);
  setAction<StorePullOptions>(command, finish, async (refs, options) => {
    const { pullCheckpoints } = await import('../../runs/store-pull.ts');
    return (context) => pullCheckpoints(refs.flat(), options, context);
  });
}
