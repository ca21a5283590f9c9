import type { Command } from 'commander';
import { textOf } from './add-option.ts';

/** A command, taken apart into words. */
export interface CommandWords {
  readonly name: string;
  readonly args: readonly string[];
  /** Of what was typed, and of what the environment and the config file set. */
  readonly flags: readonly string[];
}

/** How a command speaks and where it keeps things: nothing that it computes depends on it. */
const presentation: readonly string[] = ['config', 'set', 'printConfig', 'json', 'quiet', 'progress', 'store'];

/** The words that run a command again just so, whatever the environment and the config file say by then. */
export function commandWords(command: Command): CommandWords {
  const flags = command.options.flatMap((option) => {
    const name = option.attributeName();
    const source = command.getOptionValueSource(name);
    if (source === undefined || source === 'default' || presentation.includes(name)) return [];
    const value: unknown = command.getOptionValue(name);
    const flag = option.long as string;
    // `--time` and `--no-time` set one value.
    if (option.negate) return value === false ? [flag] : [];
    if (typeof value === 'boolean') return value && !option.required ? [flag] : [];
    return [flag, textOf(option, value)];
  });
  return { name: command.name(), args: command.args, flags };
}

/** The words in one line, as they are typed after `seqgraft`. */
export function wordsInOrder({ name, args, flags }: CommandWords): string[] {
  // What begins with a dash is a flag, unless it stands behind this sign.
  return args.some((arg) => arg.startsWith('-')) ? [name, ...flags, '--', ...args] : [name, ...args, ...flags];
}
