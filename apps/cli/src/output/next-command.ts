import { defaultStore } from '../options/store-options.ts';

/** An argument as a shell reads it. */
function quote(argument: string): string {
  return /^[\w./@:=,+-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
}

/** A command to type next, on the same store. */
export function nextCommand(args: readonly string[], store: string): string {
  const place = store === defaultStore ? [] : ['--store', store];
  return ['seqgraft', ...args, ...place].map(quote).join(' ');
}
