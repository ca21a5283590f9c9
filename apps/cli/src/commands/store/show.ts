import type { Command } from 'commander';
import { addOutputOptions } from '../../options/output-options.ts';
import { addStoreOption, type StoreOptions } from '../../options/store-options.ts';
import { addExamples, type Finish, setAction } from '../define-command.ts';

export function addStoreShowCommand(store: Command, finish: Finish): void {
  const command = store
    .command('show')
    .description('Show one checkpoint: model, data, metrics, lineage.')
    .argument('<ref>', 'a name (its newest entry), name@3, name@tag or name@sha256:…');
  addExamples(command, ['seqgraft store show load', 'seqgraft store show load@2 --json']);
  addStoreOption(command);
  addOutputOptions(command);
  setAction<StoreOptions>(command, finish, async ([ref], options) => {
    const { showCheckpoint } = await import('../../runs/store-show.ts');
    return (context) => showCheckpoint(ref as string, options, context);
  });
}
