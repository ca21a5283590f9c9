import { CommanderError } from 'commander';
import { commandWords } from '../options/command-words.ts';
import type { StoreOptions } from '../options/store-options.ts';
import type { Action, CommandContext, GlobalOptions } from '../run-action.ts';
import type { Finish } from './define-command.ts';

/** A command that was read from words, and has not run. */
interface ReadCommand {
  readonly words: CommandContext['order']['words'];
  /** @param speaking where it keeps things and how it speaks, which the words leave open */
  load(speaking: StoreOptions & GlobalOptions, typed: readonly string[]): Promise<Action>;
}

/**
 * Reads the words of a command, and these alone: the environment and config files say nothing.
 *
 * @returns null for words that this version would not have written
 */
export type ReadWords = (words: readonly string[]) => Promise<ReadCommand | null>;

/** @param parse reads words with a program of its own, and calls `finish` with the command */
export function wordReader(parse: (words: readonly string[], finish: Finish) => Promise<unknown>): ReadWords {
  return async (words) => {
    let read: ReadCommand | null = null;
    const finish: Finish = async (command, load) => {
      const options = command.opts();
      read = {
        words: commandWords(command),
        load: (speaking, typed) => load(command.args, { ...options, ...speaking } as never, typed),
      };
    };
    try {
      await parse(words, finish);
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      return null;
    }
    return read;
  };
}
