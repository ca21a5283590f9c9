import type { Command } from 'commander';
import { addOption } from './add-option.ts';

export const defaultStore = 'seqgraft-store';

export interface StoreOptions {
  readonly store: string;
}

export function addStoreOption(command: Command): void {
  command.optionsGroup('Store:');
  addOption(command, '--store <folder>', 'where checkpoints are kept', { default: defaultStore });
}
