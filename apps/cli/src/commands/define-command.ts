import type { Command } from 'commander';
import { applyDefaults } from '../options/apply-defaults.ts';
import { type Action, type GlobalOptions, runAction } from '../run-action.ts';

export type Finish = (exitCode: number) => void;

/**
 * Sets what a command does.
 *
 * `load` imports the work only when it is needed, so that --help answers at once; it gets the command's arguments and options.
 */
export function setAction<Options>(
  command: Command,
  finish: Finish,
  load: (args: string[], options: Options & GlobalOptions) => Promise<Action>,
): void {
  command.action(async () => {
    applyDefaults(command);
    const options = command.opts<Options & GlobalOptions>();
    const name = command.parent?.parent ? `${command.parent.name()} ${command.name()}` : command.name();
    finish(await runAction(name, async (context) => (await load(command.args, options))(context), options));
  });
}

/** Help that begins with examples. */
export function addExamples(command: Command, lines: readonly string[]): void {
  command.addHelpText('before', `Examples:\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
}
