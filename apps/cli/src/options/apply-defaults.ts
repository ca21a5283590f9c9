import { didYouMean } from '@seqgraft/core';
import { type Command, CommanderError, type Option } from 'commander';
import { UsageError } from '../usage-error.ts';
import { optionSchema } from './add-option.ts';
import { type ConfigEntry, configFileOf, readConfigFile } from './config-file.ts';
import { joinNames } from './name-list.ts';

/** Where the values of a command's flags came from that were not typed as flags, by attribute: `SEQGRAFT_LR`, `x.json:3`. */
export interface Applied {
  readonly origins: ReadonlyMap<string, string>;
  /** The config file that was read. */
  readonly file: string | undefined;
}

/** What may set a flag, weakest first. */
const strength = ['default', 'config', 'env', 'set', 'cli'] as const;
type Source = (typeof strength)[number];

/** Flags that say where the others come from: only the command line has them (and the environment names the config file). */
const ofTheLine: readonly string[] = ['config', 'set', 'printConfig'];

/** A config value as it would be typed. */
function asTyped(option: Option, value: unknown): string {
  if (Array.isArray(value)) return optionSchema(option).list ? joinNames(value) : value.join(',');
  if (typeof value === 'object' && value !== null) return Object.values(value).join(',');
  return String(value);
}

const switchWords: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false, '': false };

/** The value of an option from a text that was not typed; `from` says where it stands. @throws E_USAGE */
function parseValue(option: Option, text: string, from: string): unknown {
  if (!option.required && !option.optional) {
    const value = switchWords[text.toLowerCase()];
    if (value !== undefined) return option.negate ? !value : value;
    throw new UsageError({ problem: `${from} is a switch, got "${text}".`, remedy: 'Set it to true or false.' });
  }
  try {
    return option.parseArg ? option.parseArg(text, undefined) : text;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw new UsageError({ problem: `${from} is "${text}".`, remedy: error.message }, { cause: error });
  }
}

/** `--clip-norm <x>` is read from SEQGRAFT_CLIP_NORM too. */
export function environmentName(option: Option): string {
  return `SEQGRAFT_${option.name().toUpperCase().replaceAll('-', '_')}`;
}

/** `clip-norm` and `clipNorm` name the same flag. */
function attributeOf(key: string): string {
  return key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `train.lr=0.01` as an entry of a config file would have it. @throws E_USAGE */
function entryOf(text: string, sections: ReadonlySet<string>): ConfigEntry {
  const [, path = '', value = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  const [first = '', ...rest] = path.trim().split('.');
  if (path === '' || rest.length > 1) {
    const problem = `--set takes a flag and its value, got "${text}".`;
    throw new UsageError({
      problem,
      remedy: 'Write it like --set lookback=28, or for one command --set train.epochs=5.',
    });
  }
  if (rest[0] === undefined) return { section: null, key: first, value, line: 0 };
  if (!sections.has(first)) {
    const problem = `--set ${text} is for the command "${first}", which there is not.`;
    throw new UsageError({
      problem,
      remedy: `Commands are ${[...sections].join(', ')}.${didYouMean(first, sections)}`,
    });
  }
  return { section: first, key: rest[0], value, line: 0 };
}

interface Place {
  /** What holds the entries, for a message. */
  readonly named: string;
  at(entry: ConfigEntry): string;
}

/** Refuses keys that are no flags, all of them at once. @throws E_USAGE */
function requireKnown(entries: readonly ConfigEntry[], root: Command, { named, at }: Place): void {
  const flagsOf = (commands: readonly Command[]): Set<string> =>
    new Set(
      commands.flatMap(({ options }) =>
        options
          .filter((option) => !ofTheLine.includes(option.attributeName()) && !option.negate)
          .map((option) => option.name()),
      ),
    );
  const everywhere = flagsOf(commandsUnder(root));
  const unknown = entries.flatMap((entry) => {
    const { section, key } = entry;
    if (section === null && key === '$schema') return [];
    const known = section === null ? everywhere : flagsOf(root.commands.filter((each) => each.name() === section));
    if ([...known].some((name) => attributeOf(name) === attributeOf(key))) return [];
    return [{ entry, guess: didYouMean(key, known) }];
  });
  if (unknown.length === 0) return;
  const list = unknown.map(({ entry }) => {
    const { section, key } = entry;
    return `"${section === null ? '' : `${section}.`}${key}"${at(entry)}`;
  });
  const [one] = list;
  const problem =
    list.length === 1
      ? `${named} has the key ${one}, which is no flag${unknown[0]?.entry.section ? ' of that command' : ''}.`
      : `${named} has keys that are no flags: ${list.join(', ')}.`;
  throw new UsageError({
    problem,
    remedy: `Remove or rename ${list.length === 1 ? 'it' : 'them'}.${unknown.map(({ guess }) => guess).join('')}`,
  });
}

/**
 * Sets the options that were not typed: from --set, from the environment (`SEQGRAFT_LOOKBACK`), and from the config file (that of --config, or
 * `seqgraft.config.json` where it lies in the folder). Flags > --set > environment > config file > defaults.
 *
 * Keys of the file are flag names (`clip-norm` or `clipNorm`). A key that belongs to another command is passed over, so that one file
 * serves `train` and `adapt`; what stands under the name of a command is for this one alone, and wins. A key that no command knows
 * is an error.
 *
 * @throws E_USAGE
 */
export async function applyDefaults(command: Command): Promise<Applied> {
  const root = rootOf(command);
  const top = topOf(command);
  const sections = new Set(root.commands.filter(({ commands }) => commands.length === 0).map((each) => each.name()));
  const origins = new Map<string, string>();
  const put = (option: Option, value: unknown, { source, from }: { source: Source; from: string }): void => {
    const name = option.attributeName();
    const before = (command.getOptionValueSource(name) ?? 'default') as Source;
    if (strength.indexOf(before) > strength.indexOf(source)) return;
    command.setOptionValueWithSource(name, value, source);
    origins.set(name, from);
  };
  const putEntries = (entries: readonly ConfigEntry[], source: Source, at: (entry: ConfigEntry) => string): void => {
    // What is for this command alone comes last, and stays.
    const mine = [
      ...entries.filter(({ section }) => section === null),
      ...entries.filter(({ section }) => section === top),
    ];
    for (const entry of mine) {
      const name = attributeOf(entry.key);
      const options = command.options.filter((each) => each.attributeName() === name);
      const option = options.find(({ negate }) => !negate);
      if (!option || ofTheLine.includes(name)) continue;
      // `"time": false` is --no-time.
      const off = entry.value === false && options.some(({ negate }) => negate);
      const from = at(entry);
      const value = off
        ? false
        : parseValue(option, asTyped(option, entry.value), source === 'set' ? from : `"${entry.key}" of ${from}`);
      put(option, value, { source, from });
    }
  };

  const typed: readonly string[] = command.opts().set ?? [];
  const set = typed.map((text) => entryOf(text, sections));
  requireKnown(set, root, { named: '--set', at: () => '' });
  putEntries(set, 'set', ({ key }) => `--set ${key}`);
  for (const option of command.options) {
    const name = environmentName(option);
    const text = process.env[name];
    if (text === undefined || ['set', 'printConfig'].includes(option.attributeName())) continue;
    put(option, parseValue(option, text, name), { source: 'env', from: name });
  }
  const file = command.options.some((option) => option.attributeName() === 'config')
    ? configFileOf(command.opts().config)
    : undefined;
  if (file === undefined) return { origins, file };
  const entries = await readConfigFile(file, sections);
  requireKnown(entries, root, { named: `The config file "${file}"`, at: ({ line }) => ` (line ${line})` });
  putEntries(entries, 'config', ({ line }) => `${file}:${line}`);
  return { origins, file };
}

function rootOf(command: Command): Command {
  return command.parent === null ? command : rootOf(command.parent);
}

/** The name of the command right under the program. */
function topOf(command: Command): string {
  return command.parent === null || command.parent.parent === null ? command.name() : topOf(command.parent);
}

/** The command itself, its commands, and theirs. */
function commandsUnder(command: Command): Command[] {
  return [command, ...command.commands.flatMap(commandsUnder)];
}
