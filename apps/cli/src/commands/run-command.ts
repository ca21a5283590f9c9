import type { Command } from 'commander';
import { type Applied, applyDefaults, environmentName } from '../options/apply-defaults.ts';
import { columnOfSettings } from '../options/column-of-settings.ts';
import { commandWords } from '../options/command-words.ts';
import { defaultConfig } from '../options/config-file.ts';
import { type Action, type GlobalOptions, runAction } from '../run-action.ts';
import type { LoadAction } from './define-command.ts';

/** Runs a command that was typed to its end, and gives the exit code. */
export async function runCommand<Options>(command: Command, load: LoadAction<Options>): Promise<number> {
  const applied = await applyDefaults(command);
  const options = command.opts<Options & GlobalOptions>();
  const name = command.parent?.parent ? `${command.parent.name()} ${command.name()}` : command.name();
  const typed = typedOf(command);
  const order = { words: commandWords(command), typed, resumed: null };
  const action: Action = async (context) => {
    if (command.opts().printConfig === true) {
      const { printConfig } = await import('../runs/print-config.ts');
      return printConfig(command, applied);
    }
    const run = await load(command.args, options, typed);
    if (foundByItself(command, applied)) context.reporter.say(`Settings: ${defaultConfig} (--print-config shows them)`);
    return run(context).catch((error: unknown) => {
      throw columnOfSettings(error, command, applied);
    });
  };
  return runAction(name, (context) => action({ ...context, order }), options);
}

/** Whether a value came from a config file that nobody named. */
function foundByItself(command: Command, { origins, file }: Applied): boolean {
  const named = command.opts().config !== undefined;
  return !named && file !== undefined && [...origins.values()].some((from) => from.startsWith(`${file}:`));
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
