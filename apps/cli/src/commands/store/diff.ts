import type { Command } from 'commander';
import { addOutputOptions } from '../../options/output-options.ts';
import { addStoreOption, type StoreOptions } from '../../options/store-options.ts';
import { addExamples, type Finish, setAction } from '../define-command.ts';

export function addStoreDiffCommand(store: Command, finish: Finish): void {
  const command = store
    .command('diff')
    .description(
      'Say what two checkpoints differ in: architecture, weights (by digest, and how far each tensor went), metrics, scaler, lineage, options.',
    )
    .argument('<ref>', 'a checkpoint: name, name@3, name@tag')
    .argument('[other]', 'another; left out, the first is held against what it was made from');
  addExamples(command, [
    'seqgraft store diff load@1 load@2',
    'seqgraft store diff load-freeze            # what fine-tuning changed',
    'seqgraft store diff load@production load --json',
  ]);
  addStoreOption(command);
  addOutputOptions(command);
  setAction<StoreOptions>(command, finish, async ([ref, other], options) => {
    const { diffStore } = await import('../../runs/store-diff.ts');
    return (context) => diffStore([ref as string, other], options, context);
  });
}
