import { type Command, InvalidArgumentError } from 'commander';
import { addOption } from './add-option.ts';

export const defaultStore = 'seqgraft-store';

export interface StoreOptions {
  readonly store: string;
}

function parseFolder(text: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text))
    throw new InvalidArgumentError('It takes a folder; stores at addresses are not there yet.');
  return text;
}

export function addStoreOption(command: Command): void {
  command.optionsGroup('Store:');
  addOption(command, '--store <folder>', 'where checkpoints are kept', { parse: parseFolder, default: defaultStore });
}
