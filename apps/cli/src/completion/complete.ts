import type { Command, Option } from 'commander';
import { notices } from '../explain/notices.ts';
import { optionSchema } from '../options/add-option.ts';
import { defaultStore } from '../options/store-options.ts';
import { shells } from './shell-scripts.ts';
import { storedNames } from './stored-names.ts';

/** Stands for names of files, which the shell knows itself. */
const files = ':files';

/**
 * What may stand where the cursor is.
 *
 * @param words behind `seqgraft`, the last one as far as it is typed
 */
export async function complete(program: Command, words: readonly string[]): Promise<string[]> {
  const current = words.at(-1) ?? '';
  const place = read(program, words.slice(0, -1));
  const offered = await candidates(place, current);
  return offered.filter((candidate) => candidate === files || candidate.startsWith(current));
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
      used.add(word);
      const option = command.options.find(({ long }) => long === word);
      flag = option?.required ? option : undefined;
    } else {
      const inner = command.commands.find((each) => each.name() === word);
      if (inner === undefined) position++;
      else command = inner;
    }
  }
  return { command, flag, position, used, store };
}

async function candidates(place: Place, current: string): Promise<readonly string[]> {
  const { command, flag, position, used, store } = place;
  if (flag !== undefined) return valuesOf(flag, place, current);
  if (current.startsWith('-')) {
    const long = command.options.flatMap((option) =>
      option.long === undefined || used.has(option.long) ? [] : [option.long],
    );
    return [...long, '--help'].sort();
  }
  if (command.commands.length > 0) return command.commands.map((each) => each.name()).filter((name) => name !== 'help');
  const { registeredArguments } = command;
  const last = registeredArguments.at(-1);
  const argument = (registeredArguments[position] ?? (last?.variadic ? last : undefined))?.name();
  if (argument === undefined || argument === 'run' || argument === 'tag') return [];
  if (argument === 'code') return codes();
  if (argument === 'shell') return shells;
  return namesOfStore.includes(argument) ? storedNames(store, current) : [files];
}

/** Arguments that are checkpoints; others are files. */
const namesOfStore: readonly string[] = ['ref', 'refs', 'other', 'name', 'names'];

/** Values of a flag: its words, one behind the last comma of a list, names of the store, or files. */
async function valuesOf(flag: Option, { store, command }: Place, current: string): Promise<readonly string[]> {
  const { enum: words, examples, list, type } = optionSchema(flag);
  const offered = words ?? examples?.map(String);
  const before = list ? current.slice(0, current.lastIndexOf(',') + 1) : '';
  if (offered !== undefined) {
    const taken = new Set(before.split(','));
    return offered.filter((word) => !taken.has(word)).map((word) => before + word);
  }
  const name = flag.name();
  if (name === 'refs' || name === 'source')
    return (await storedNames(store, current.slice(before.length))).map((each) => before + each);
  if (name === 'set') {
    return command.options.filter(({ negate }) => !negate).map((option) => `${option.name()}=`);
  }
  return type === 'string' && list === undefined ? [files] : [];
}

async function codes(): Promise<string[]> {
  const { errorExplanations } = await import('../explain/error-codes.ts');
  return [...new Set([...(await errorExplanations()), ...notices].map(({ code }) => code))];
}
