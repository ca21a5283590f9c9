import { type Command, InvalidArgumentError } from 'commander';
import { parseStorePlace } from '../store/store-place.ts';
import { addOption } from './add-option.ts';

export const defaultStore = 'seqgraft-store';

export interface StoreOptions {
  readonly store: string;
}

/** @returns the place as it was typed */
export function parsePlace(text: string): string {
  try {
    parseStorePlace(text);
    return text;
  } catch {
    throw new InvalidArgumentError('It takes a folder, s3://bucket/prefix, or http(s)://host/path.');
  }
}

export function addStoreOption(command: Command): void {
  command.optionsGroup('Store:');
  addOption(
    command,
    '--store <place>',
    'where checkpoints are kept: a folder, s3://bucket/prefix, or an http(s) address to read from',
    { parse: parsePlace, default: defaultStore },
  );
}
