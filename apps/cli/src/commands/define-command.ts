import type { Command } from 'commander';
import type { Action, GlobalOptions } from '../run-action.ts';

/**
 * Imports the work of a command only when it is needed, so that --help answers at once; gets the command's arguments and options, and
 * the command as it was typed.
 */
export type LoadAction<Options> = (
  args: string[],
  options: Options & GlobalOptions,
  typed: readonly string[],
) => Promise<Action>;

/** What is done with a command whose words have been read: it runs, or is handed on. */
export type Finish = <Options>(command: Command, load: LoadAction<Options>) => Promise<void>;

/** Sets what a command does. */
export function setAction<Options>(command: Command, finish: Finish, load: LoadAction<Options>): void {
  command.action(() => finish(command, load));
}

/** Help that begins with examples. */
export function addExamples(command: Command, lines: readonly string[]): void {
  command.addHelpText('before', `Examples:\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
}
