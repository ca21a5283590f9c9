import type { Command } from 'commander';
import { addOutputOptions } from '../options/output-options.ts';
import { addStoreOption, type StoreOptions } from '../options/store-options.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addStoreCommand(program: Command, finish: Finish): void {
  const store = program
    .command('store')
    .description('Look into the store of checkpoints.')
    .showSuggestionAfterError(true);
  addExamples(store, ['seqgraft store ls', 'seqgraft store show load', 'seqgraft store verify']);

  const list = store.command('ls').description('List the checkpoints.');
  addStoreOption(list);
  addOutputOptions(list);
  setAction<StoreOptions>(list, finish, async (_, options) => {
    const { listStore } = await import('../runs/store-ls.ts');
    return (context) => listStore(options, context);
  });

  const show = store
    .command('show')
    .description('Show one checkpoint: model, data, metrics, lineage.')
    .argument('<ref>');
  addStoreOption(show);
  addOutputOptions(show);
  setAction<StoreOptions>(show, finish, async ([ref], options) => {
    const { showCheckpoint } = await import('../runs/store-show.ts');
    return (context) => showCheckpoint(ref as string, options, context);
  });

  const verify = store
    .command('verify')
    .description('Read every checkpoint and check every digest; exits with 4 when one is bad.');
  addStoreOption(verify);
  addOutputOptions(verify);
  setAction<StoreOptions>(verify, finish, async (_, options) => {
    const { verifyCheckpoints } = await import('../runs/store-verify.ts');
    return () => verifyCheckpoints(options);
  });
}
