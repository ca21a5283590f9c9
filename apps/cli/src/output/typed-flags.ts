import { Command } from 'commander';
import { addDataOptions } from '../options/data-options.ts';

export interface TypedFlagsOptions {
  /** The arguments that were typed, in their order: they are no flags. */
  readonly args: readonly string[];
  /** Whether a flag, with its dashes, goes on to the next command. */
  readonly keep: (flag: string) => boolean;
}

/** What every command takes: settings that count for the next one too. */
const settings: readonly string[] = ['--config', '--set'];

/** The flags of a command line, each with its value, that the next command needs as well. */
export function typedFlags(typed: readonly string[], { args, keep }: TypedFlagsOptions): string[] {
  const left = [...args];
  const flags: string[] = [];
  let kept = false;
  // `NAME=value seqgraft command …`
  for (const word of typed.slice(typed.indexOf('seqgraft') + 2)) {
    if (word === '--') continue;
    if (word.startsWith('--')) kept = settings.includes(flagOf(word)) || keep(flagOf(word));
    else if (left.includes(word)) {
      left.splice(left.indexOf(word), 1);
      continue;
    }
    if (kept) flags.push(word);
  }
  return flags;
}

function flagOf(word: string): string {
  return word.split('=', 1)[0] as string;
}

/** Flags that say how a data file is read. */
const dataFlags = new Set(longFlags(addDataOptions));

/** For commands that read a data file whole, like predict. */
export function readsData(flag: string): boolean {
  return dataFlags.has(flag);
}

/** For commands that cut it into windows of each part as well, like check and rank. */
export function cutsData(flag: string): boolean {
  return dataFlags.has(flag) || ['--lookback', '--horizon', '--split', '--embargo'].includes(flag);
}

function longFlags(add: (command: Command) => void): string[] {
  const command = new Command();
  add(command);
  return command.options.flatMap(({ long }) => long ?? []);
}
