import type { Command } from 'commander';
import { addOption } from '../../options/add-option.ts';
import { addOutputOptions } from '../../options/output-options.ts';
import { addStoreOption } from '../../options/store-options.ts';
import type { StoreLsOptions } from '../../runs/store-ls.ts';
import { addExamples, type Finish, setAction } from '../define-command.ts';

export function addStoreLsCommand(store: Command, finish: Finish): void {
  const command = store
    .command('ls')
    .description('List the checkpoints: the newest entry of each name, with its tags and what it was made from.');
  addExamples(command, ['seqgraft store ls', 'seqgraft store ls --all', 'seqgraft store ls --json']);
  command.optionsGroup('Which:');
  addOption(command, '--history, --all', 'every entry of every name, newest first');
  addOption(command, '--runs', 'also the runs that can be resumed');
  addStoreOption(command);
  addOutputOptions(command);
  setAction<StoreLsOptions>(command, finish, async (_, options) => {
    const { listStore } = await import('../../runs/store-ls.ts');
    return (context) => listStore(options, context);
  });
}
