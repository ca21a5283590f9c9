import type { Command } from 'commander';
import { textOf } from '../options/add-option.ts';
import type { Applied } from '../options/apply-defaults.ts';
import { joinNames } from '../options/name-list.ts';
import { textTable } from '../output/text-table.ts';
import type { Outcome } from '../run-action.ts';

/** One flag of a command: its name, its value as it was read, and who set it. */
interface Setting {
  readonly flag: string;
  /** Null where nothing sets it. */
  readonly value: unknown;
  readonly text: string;
  /** `typed`, `default`, `--set lr`, the name of a variable, or file and line; null where nothing sets it. */
  readonly from: string | null;
}

const notSettings: readonly string[] = ['set', 'printConfig', 'help'];

/** Each flag of a command, its value, and where that came from. */
export function printConfig(command: Command, { origins, file }: Applied): Outcome {
  const settings = settingsOf(command, origins);
  const set = settings.filter(({ from }) => from !== null);
  const unset = settings.filter(({ from }) => from === null).map(({ flag }) => flag);
  return {
    result: { config: file ?? null, settings: settings.map(({ flag, value, from }) => ({ flag, value, from })) },
    text: [
      textTable(
        ['flag', 'value', 'from'],
        set.map(({ flag, text, from }) => [flag, text, from ?? '']),
      ),
      ...(unset.length === 0 ? [] : ['', `Left open: ${unset.join(', ')}.`]),
    ].join('\n'),
  };
}

function settingsOf(command: Command, origins: ReadonlyMap<string, string>): Setting[] {
  return command.options.flatMap((option): Setting[] => {
    const name = option.attributeName();
    // `--time` and `--no-time` are one setting.
    if (option.negate || notSettings.includes(name)) return [];
    const value: unknown = command.getOptionValue(name);
    const source = command.getOptionValueSource(name);
    const flag = option.name();
    if (value === undefined || (source === undefined && typeof value === 'boolean')) {
      return [{ flag, value: null, text: '', from: null }];
    }
    const text = Array.isArray(value) ? joinNames(value) : textOf(option, value);
    return [{ flag, value, text, from: source === 'cli' ? 'typed' : (origins.get(name) ?? 'default') }];
  });
}
