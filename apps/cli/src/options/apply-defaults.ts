import { readFileSync } from 'node:fs';
import { didYouMean } from '@seqgraft/core';
import { type Command, CommanderError, type Option } from 'commander';
import { UsageError } from '../usage-error.ts';

function readConfig(file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const problem = `The config file "${file}" cannot be read.`;
    throw new UsageError({ problem, remedy: 'Give the path of a JSON file with --config.' }, { cause });
  }
  try {
    const config: unknown = JSON.parse(text);
    if (typeof config === 'object' && config !== null && !Array.isArray(config))
      return config as Record<string, unknown>;
  } catch {
    // Said below, together with JSON that is no object.
  }
  const problem = `The config file "${file}" is not a JSON object.`;
  throw new UsageError({ problem, remedy: 'Write it as { "lookback": 28, "units": [64] }.' });
}

/** A config value as it would be typed. */
function asTyped(value: unknown): string {
  if (Array.isArray(value)) return value.join(',');
  if (typeof value === 'object' && value !== null) return Object.values(value).join(',');
  return String(value);
}

const switchWords: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false, '': false };

/** The value of an option from a text that was not typed; `from` says where it stands. @throws E_USAGE */
function parseValue(option: Option, text: string, from: string): unknown {
  if (!option.required && !option.optional) {
    const value = switchWords[text.toLowerCase()];
    if (value !== undefined) return option.negate ? !value : value;
    throw new UsageError({ problem: `${from} is a switch, got "${text}".`, remedy: 'Set it to true or false.' });
  }
  try {
    return option.parseArg ? option.parseArg(text, undefined) : text;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw new UsageError({ problem: `${from} is "${text}".`, remedy: error.message }, { cause: error });
  }
}

/** `--clip-norm <x>` is read from SEQGRAFT_CLIP_NORM too. */
export function environmentName(option: Option): string {
  return `SEQGRAFT_${option.name().toUpperCase().replaceAll('-', '_')}`;
}

/** Sets an option unless something stronger did: flags > environment > config file > defaults. */
function setUnlessSet(command: Command, option: Option, value: unknown, source: 'env' | 'config'): void {
  const before = command.getOptionValueSource(option.attributeName());
  if (before === 'cli' || before === 'env') return;
  command.setOptionValueWithSource(option.attributeName(), value, source);
}

/**
 * Sets the options that were not typed, from the environment (`SEQGRAFT_LOOKBACK`) and then from the file of --config.
 *
 * Keys of the file are flag names (`clip-norm` or `clipNorm`). A key that belongs to another command is passed over, so that
 * one file serves `train` and `adapt`; a key that no command knows is an error.
 *
 * @throws E_USAGE
 */
export function applyDefaults(command: Command): void {
  for (const option of command.options) {
    const name = environmentName(option);
    const text = process.env[name];
    if (text !== undefined) setUnlessSet(command, option, parseValue(option, text, name), 'env');
  }
  const file: string | undefined = command.opts().config;
  if (file === undefined) return;
  const config = readConfig(file);
  const known = new Set(
    commandsUnder(rootOf(command)).flatMap((each) => each.options.map((option) => option.attributeName())),
  );
  for (const [key, value] of Object.entries(config)) {
    const name = key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (key === '$schema') continue;
    if (!known.has(name)) {
      const problem = `The config file "${file}" has the key "${key}", which is no flag.`;
      throw new UsageError({ problem, remedy: `Remove or rename it.${didYouMean(name, known)}` });
    }
    const option = command.options.find((each) => each.attributeName() === name && !each.negate);
    if (!option) continue;
    setUnlessSet(command, option, parseValue(option, asTyped(value), `"${key}" of ${file}`), 'config');
  }
}

function rootOf(command: Command): Command {
  return command.parent === null ? command : rootOf(command.parent);
}

/** The command itself, its commands, and theirs. */
function commandsUnder(command: Command): Command[] {
  return [command, ...command.commands.flatMap(commandsUnder)];
}
