import { didYouMean } from '@seqgraft/core';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { schemaOf, takes, type ValueSchema } from './value-schema.ts';

export interface OptionSettings {
  readonly parse?: (text: string) => unknown;
  readonly default?: unknown;
  /** How the default reads in the help. */
  readonly defaultText?: string;
}

/** What was parsed, to write a command down as it would be typed. */
const texts = new WeakMap<Option, { readonly text: string; readonly value: unknown }[]>();

const schemas = new WeakMap<Option, ValueSchema>();

/** Adds a flag; `applyDefaults` lets its environment variable and the config file set it too. */
export function addOption(command: Command, flags: string, description: string, settings: OptionSettings = {}): void {
  const option = new Option(flags, description);
  const { parse } = settings;
  schemas.set(option, option.required ? schemaOf(parse) : { type: 'boolean' });
  if (parse) {
    const parsed: { text: string; value: unknown }[] = [];
    texts.set(option, parsed);
    option.argParser((text: string) => {
      const value = parse(text);
      parsed.push({ text, value });
      return value;
    });
  }
  if (settings.default !== undefined) option.default(settings.default, settings.defaultText);
  command.addOption(option);
}

/** Adds --set, which may be given several times. */
export function addSetOption(command: Command): void {
  const option = new Option(
    '--set <flag=value>',
    'set a flag by its name, for one command with train.epochs=5; may be repeated',
  );
  command.addOption(
    option.argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text]),
  );
}

/** The text that an option got its value from, be it typed, from the environment or from a file. */
export function textOf(option: Option, value: unknown): string {
  return texts.get(option)?.find((one) => Object.is(one.value, value))?.text ?? String(value);
}

/** What an option takes. */
export function optionSchema(option: Option): ValueSchema {
  return schemas.get(option) ?? { type: option.required ? 'string' : 'boolean' };
}

/** Makes a parser of one of a few words, which names the nearest one. */
export function chooseFrom<Word extends string>(words: readonly Word[]): (text: string) => Word {
  return takes({ enum: words }, (text) => {
    if (!(words as readonly string[]).includes(text)) {
      throw new InvalidArgumentError(`It takes one of ${words.join(', ')}.${didYouMean(text, words)}`);
    }
    return text as Word;
  });
}
