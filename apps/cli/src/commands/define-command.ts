import type { Command } from 'commander';
import { applyDefaults, environmentName } from '../options/apply-defaults.ts';
import { type Action, type GlobalOptions, runAction } from '../run-action.ts';

export type Finish = (exitCode: number) => void;

/**
 * Sets what a command does.
 *
 * `load` imports the work only when it is needed, so that --help answers at once; it gets the command's arguments and options, and
 * the command as it was typed.
 */
export function setAction<Options>(
  command: Command,
  finish: Finish,
  load: (args: string[], options: Options & GlobalOptions, typed: readonly string[]) => Promise<Action>,
): void {
  command.action(async () => {
    applyDefaults(command);
    const options = command.opts<Options & GlobalOptions>();
    const name = command.parent?.parent ? `${command.parent.name()} ${command.name()}` : command.name();
    finish(
      await runAction(name, async (context) => (await load(command.args, options, typedOf(command)))(context), options),
    );
  });
}

/** The words of a command with what the environment set, as a shell takes them. */
function typedOf(command: Command): string[] {
  const set = command.options
    .filter((option) => command.getOptionValueSource(option.attributeName()) === 'env')
    .map(environmentName);
  // What commander was given: without node and script.
  const { rawArgs } = (command.parent?.parent ?? command.parent ?? command) as Command & { rawArgs: string[] };
  return [...set.map((name) => `${name}=${process.env[name]}`), 'seqgraft', ...rawArgs];
}

/** Help that begins with examples. */
export function addExamples(command: Command, lines: readonly string[]): void {
  command.addHelpText('before', `Examples:\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
}
