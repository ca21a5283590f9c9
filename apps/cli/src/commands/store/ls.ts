import type { Command } from 'commander';
import { addOutputOptions } from '../../options/output-options.ts';
import { addStoreOption, type StoreOptions } from '../../options/store-options.ts';
import { type Finish, setAction } from '../define-command.ts';

export function addStoreLsCommand(store: Command, finish: Finish): void {
  const command = store.command('ls').description('List the checkpoints.');
  addStoreOption(command);
  addOutputOptions(command);
  setAction<StoreOptions>(command, finish, async (_, options) => {
    const { listStore } = await import('../../runs/store-ls.ts');
    return (context) => listStore(options, context);
  });
}
