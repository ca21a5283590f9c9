import type { Command } from 'commander';
import { applyDefaults, environmentName } from '../options/apply-defaults.ts';
import { commandWords } from '../options/command-words.ts';
import { type GlobalOptions, runAction } from '../run-action.ts';
import type { LoadAction } from './define-command.ts';

/** Runs a command that was typed to its end, and gives the exit code. */
export async function runCommand<Options>(command: Command, load: LoadAction<Options>): Promise<number> {
  applyDefaults(command);
  const options = command.opts<Options & GlobalOptions>();
  const name = command.parent?.parent ? `${command.parent.name()} ${command.name()}` : command.name();
  const typed = typedOf(command);
  const order = { words: commandWords(command), typed, resumed: null };
  return runAction(name, async (context) => (await load(command.args, options, typed))({ ...context, order }), options);
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
