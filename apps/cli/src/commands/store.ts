import type { Command } from 'commander';
import { addExamples, type Finish } from './define-command.ts';
import { addStoreDiffCommand } from './store/diff.ts';
import { addStoreExportCommand } from './store/export.ts';
import { addStoreGcCommand } from './store/gc.ts';
import { addStoreImportCommand } from './store/import.ts';
import { addStoreIndexCommand } from './store/index-store.ts';
import { addStoreLsCommand } from './store/ls.ts';
import { addStorePullCommand } from './store/pull.ts';
import { addStorePushCommand } from './store/push.ts';
import { addStoreRollbackCommand } from './store/rollback.ts';
import { addStoreShowCommand } from './store/show.ts';
import { addStoreTagCommand } from './store/tag.ts';
import { addStoreVerifyCommand } from './store/verify.ts';

export function addStoreCommand(program: Command, finish: Finish): void {
  const store = program
    .command('store')
    .description('Look into the store of checkpoints, and keep it in order.')
    .showSuggestionAfterError(true);
  addExamples(store, [
    'seqgraft store ls                       # what is kept',
    'seqgraft store show load                # one checkpoint: model, data, metrics, where it comes from',
    'seqgraft store tag load production      # load@production names it from now on',
    'seqgraft store diff load load-freeze    # what fine-tuning changed',
    'seqgraft store rollback load            # back to the entry before',
    'seqgraft store push load --to s3://bucket/models',
    'seqgraft store verify                   # read every byte and check it',
    'seqgraft store import model.keras --name load    # from PyTorch, Keras or TensorFlow.js',
    'seqgraft store gc --keep-last 5         # what would go if five entries of each name stay',
  ]);
  addStoreLsCommand(store, finish);
  addStoreShowCommand(store, finish);
  addStoreDiffCommand(store, finish);
  addStoreTagCommand(store, finish);
  addStoreRollbackCommand(store, finish);
  addStorePushCommand(store, finish);
  addStorePullCommand(store, finish);
  addStoreIndexCommand(store, finish);
  addStoreVerifyCommand(store, finish);
  addStoreImportCommand(store, finish);
  addStoreExportCommand(store, finish);
  addStoreGcCommand(store, finish);
}
