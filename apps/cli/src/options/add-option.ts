import { didYouMean } from '@seqgraft/core';
import { type Command, InvalidArgumentError, Option } from 'commander';

export interface OptionSettings {
  readonly parse?: (text: string) => unknown;
  readonly default?: unknown;
  /** How the default reads in the help. */
  readonly defaultText?: string;
}

/** Adds a flag; `applyDefaults` lets its environment variable and the config file set it too. */
export function addOption(command: Command, flags: string, description: string, settings: OptionSettings = {}): void {
  const option = new Option(flags, description);
  const { parse } = settings;
  if (parse) option.argParser((text: string) => parse(text));
  if (settings.default !== undefined) option.default(settings.default, settings.defaultText);
  command.addOption(option);
}

/** Makes a parser of one of a few words, which names the nearest one. */
export function chooseFrom<Word extends string>(words: readonly Word[]): (text: string) => Word {
  return (text) => {
    if (!(words as readonly string[]).includes(text)) {
      throw new InvalidArgumentError(`It takes one of ${words.join(', ')}.${didYouMean(text, words)}`);
    }
    return text as Word;
  };
}
