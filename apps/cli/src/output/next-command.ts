import { defaultStore } from '../options/store-options.ts';
import { calledAs } from './called-as.ts';
import { shellWord } from './shell-word.ts';

/** A command to type next, on the same store, in the way in which this one was called. */
export function nextCommand(args: readonly string[], store: string): string {
  const place = store === defaultStore ? [] : ['--store', store];
  return [...calledAs(), ...args, ...place].map(shellWord).join(' ');
}
