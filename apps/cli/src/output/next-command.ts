import { defaultStore } from '../options/store-options.ts';
import { shellWord } from './shell-word.ts';

/** A command to type next, on the same store. */
export function nextCommand(args: readonly string[], store: string): string {
  const place = store === defaultStore ? [] : ['--store', store];
  return ['seqgraft', ...args, ...place].map(shellWord).join(' ');
}
