import type { Command } from 'commander';
import { addOutputOptions } from '../../options/output-options.ts';
import { addStoreOption, type StoreOptions } from '../../options/store-options.ts';
import { addExamples, type Finish, setAction } from '../define-command.ts';

export function addStoreIndexCommand(store: Command, finish: Finish): void {
  const command = store
    .command('index')
    .description(
      'Write the list of what the store has into it, so that it can be read from any web server that serves its folder.',
    );
  addExamples(command, [
    'seqgraft store index',
    'seqgraft store ls --store https://example.org/models   # what it is for',
  ]);
  addStoreOption(command);
  addOutputOptions(command);
  setAction<StoreOptions>(command, finish, async (_, options) => {
    const { indexStore } = await import('../../runs/store-index.ts');
    return () => indexStore(options);
  });
}
