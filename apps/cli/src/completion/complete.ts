import type { Command, Option } from 'commander';
import { notices } from '../explain/notices.ts';
import { optionSchema } from '../options/add-option.ts';
import { defaultStore } from '../options/store-options.ts';
import { shells } from './shell-scripts.ts';
import { storedNames } from './stored-names.ts';

/** A word that may stand at the cursor. */
export interface Candidate {
  readonly word: string;
  /** A few words for shells that show them. */
  readonly about?: string;
}

/** Stands for names of files, which the shell knows itself. */
const files: Candidate = { word: ':files' };

/** Stands for a word that is not begun yet: PowerShell before 7.3 cannot hand over an empty one. */
const notBegun = ':';

/**
 * What may stand where the cursor is.
 *
 * @param words behind `seqgraft`, the last one as far as it is typed
 */
export async function complete(program: Command, words: readonly string[]): Promise<readonly Candidate[]> {
  const last = words.at(-1) ?? '';
  const current = last === notBegun ? '' : last;
  const place = read(program, words.slice(0, -1));
  const offered = await candidates(place, current);
  return offered.filter((candidate) => candidate === files || candidate.word.startsWith(current));
}

/** A candidate as the scripts of shells read it: the word, and behind a tab what it is about. */
export function candidateLine({ word, about }: Candidate): string {
  return about === undefined ? word : `${word}\t${about}`;
}

/** Where the cursor is: in which command, behind which flag that takes a value, at which argument. */
interface Place {
  readonly command: Command;
  readonly flag: Option | undefined;
  /** Arguments before the cursor. */
  readonly position: number;
  readonly used: ReadonlySet<string>;
  readonly store: string;
}

function read(program: Command, words: readonly string[]): Place {
  let command = program;
  let flag: Option | undefined;
  let position = 0;
  let store = process.env.SEQGRAFT_STORE ?? defaultStore;
  const used = new Set<string>();
  for (const word of words) {
    if (flag !== undefined) {
      if (flag.long === '--store') store = word;
      flag = undefined;
    } else if (word.startsWith('--')) {
      const [name = '', value] = word.split('=', 2);
      used.add(name);
      if (value === undefined) flag = withValue(command, name);
      else if (name === '--store') store = value;
    } else {
      const inner = command.commands.find((each) => each.name() === word);
      if (inner === undefined) position++;
      else command = inner;
    }
  }
  return { command, flag, position, used, store };
}

/** A flag of a command, if it takes a value. */
function withValue(command: Command, name: string): Option | undefined {
  return command.options.find(({ long, required }) => long === name && required);
}

async function candidates(place: Place, current: string): Promise<readonly Candidate[]> {
  const { command, flag, position, store } = place;
  if (flag !== undefined) return valuesOf(flag, place, current);
  const equals = current.indexOf('=');
  if (current.startsWith('--') && equals > 0)
    return valuesBehind(current.slice(0, equals + 1), place, current.slice(equals + 1));
  if (current.startsWith('-')) return flags(place);
  if (command.commands.length > 0) {
    const inner = command.commands.filter((each) => each.name() !== 'help');
    return inner.map((each) => ({ word: each.name(), about: firstSentence(each.description()) }));
  }
  const { registeredArguments } = command;
  const last = registeredArguments.at(-1);
  const argument = (registeredArguments[position] ?? (last?.variadic ? last : undefined))?.name();
  if (argument === undefined || argument === 'run' || argument === 'tag') return [];
  if (argument === 'code') return codes();
  if (argument === 'shell') return shells.map((word) => ({ word }));
  return namesOfStore.includes(argument) ? named(await storedNames(store, current)) : [files];
}

/** Arguments that are checkpoints; others are files. */
const namesOfStore: readonly string[] = ['ref', 'refs', 'other', 'name', 'names'];

function named(words: readonly string[]): Candidate[] {
  return words.map((word) => ({ word }));
}

/** Flags that are not typed yet. */
function flags({ command, used }: Place): Candidate[] {
  const left = command.options.flatMap(({ long, description }) =>
    long === undefined || long === null || used.has(long) ? [] : [{ word: long, about: firstSentence(description) }],
  );
  return [...left, { word: '--help', about: 'all flags, with examples' }].sort((a, b) => (a.word < b.word ? -1 : 1));
}

/** As much of a description as fits beside a word. */
function firstSentence(description: string): string {
  const [first = ''] = description.split(/(?<=\w)[.:;](?=\s|$)/);
  return first.replaceAll(/\s+/g, ' ');
}

/** `--cell=g`, or `cell=g` behind --set: values behind the sign. */
async function valuesBehind(start: string, place: Place, current: string): Promise<readonly Candidate[]> {
  const flag = withValue(place.command, `--${start.replace(/^--|=$/g, '')}`);
  if (flag === undefined) return [];
  const offered = await valuesOf(flag, place, current);
  return offered.map((one) => (one === files ? files : { ...one, word: start + one.word }));
}

/** Values of a flag: its words, one behind the last comma of a list or plus sign of a sum, names of the store, or files. */
async function valuesOf(flag: Option, place: Place, current: string): Promise<readonly Candidate[]> {
  const { store, command } = place;
  const { enum: words, examples, list, sum, type } = optionSchema(flag);
  const offered = words ?? examples?.map(String);
  const end = Math.max(list ? current.lastIndexOf(',') : -1, sum ? current.lastIndexOf('+') : -1);
  const before = current.slice(0, end + 1);
  if (offered !== undefined) {
    const taken = new Set(before.split(/[,+]/));
    return named(offered.filter((word) => !taken.has(word)).map((word) => before + word));
  }
  const name = flag.name();
  if (name === 'refs' || name === 'source')
    return named((await storedNames(store, current.slice(before.length))).map((each) => before + each));
  if (name === 'set') {
    const equals = current.indexOf('=') + 1;
    if (equals > 0) return valuesBehind(current.slice(0, equals), place, current.slice(equals));
    const settable = command.options.filter(({ negate }) => !negate);
    return settable.map((option) => ({ word: `${option.name()}=`, about: firstSentence(option.description) }));
  }
  return type === 'string' && list === undefined ? [files] : [];
}

async function codes(): Promise<Candidate[]> {
  const { errorExplanations } = await import('../explain/error-codes.ts');
  return named([...new Set([...(await errorExplanations()), ...notices].map(({ code }) => code))]);
}
