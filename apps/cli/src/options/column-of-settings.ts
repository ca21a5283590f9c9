import { defineError, type ErrorClass, isSeqgraftError } from '@seqgraft/core';
import type { Command } from 'commander';
import { nameOfFile } from '../output/name-of-file.ts';
import { shellWord } from '../output/shell-word.ts';
import type { Applied } from './apply-defaults.ts';

/** Columns that a config file names, and that other data does not have. */
const ColumnOfSettings: ErrorClass<{ reason: string; file: string; data: string; out: string }> = defineError(
  'E_COLUMN',
  'usage',
  ({ reason, file, data, out }) => ({
    message: reason,
    remedy: `The settings in "${file}" are for data with other columns. Write some for this file with seqgraft init ${shellWord(data)} --out ${shellWord(out)}, and take them with --config ${shellWord(out)}; or type its columns with --time, --target, --past and the like.`,
  }),
);

/** An error about columns that nobody typed, as one of the config file that they stand in; any other error as it is. */
export function columnOfSettings(error: unknown, command: Command, { origins, file }: Applied): unknown {
  const at = command.registeredArguments.findIndex((argument) => argument.name() === 'data');
  const data: unknown = command.processedArgs[at];
  if (!isSeqgraftError(error, 'E_COLUMN') || file === undefined || typeof data !== 'string') return error;
  const { missing = [] } = error.details as { missing?: readonly { readonly name: string }[] };
  const settings = command.opts();
  const named = [...origins].filter(([, from]) => from.startsWith(`${file}:`)).flatMap(([name]) => settings[name]);
  if (!missing.every(({ name }) => named.includes(name))) return error;
  const out = `${nameOfFile(data)}.json`;
  return new ColumnOfSettings({ reason: error.reason, file, data, out }, { cause: error });
}
