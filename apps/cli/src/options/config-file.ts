import { readFileSync } from 'node:fs';
import { didYouMean } from '@seqgraft/core';
import type { Command } from 'commander';
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

/**
 * Sets the options that neither the command line nor the environment has set from the file of --config.
 *
 * Keys are flag names (`clip-norm` or `clipNorm`). A key that belongs to another command is passed over, so that one file
 * serves `train` and `adapt`; a key that no command knows is an error.
 */
export function applyConfigFile(command: Command): void {
  const file: string | undefined = command.opts().config;
  if (file === undefined) return;
  const config = readConfig(file);
  const program = command.parent ?? command;
  const known = new Set(
    [...program.commands, command].flatMap((each) => each.options.map((option) => option.attributeName())),
  );
  for (const [key, value] of Object.entries(config)) {
    const name = key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (key === '$schema') continue;
    if (!known.has(name)) {
      const problem = `The config file "${file}" has the key "${key}", which is no flag.`;
      throw new UsageError({ problem, remedy: `Remove or rename it.${didYouMean(name, known)}` });
    }
    const option = command.options.find((each) => each.attributeName() === name);
    if (!option || command.getOptionValueSource(name) === 'cli' || command.getOptionValueSource(name) === 'env')
      continue;
    const parsed =
      typeof value === 'boolean'
        ? value
        : option.parseArg
          ? option.parseArg(asTyped(value), undefined)
          : asTyped(value);
    command.setOptionValueWithSource(name, parsed, 'config');
  }
}
