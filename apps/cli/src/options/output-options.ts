import type { Command } from 'commander';
import { addOption, addSetOption, chooseFrom } from './add-option.ts';
import { defaultConfig } from './config-file.ts';

/** Flags that every command has. */
export function addOutputOptions(command: Command): void {
  addSpeakingOptions(command);
  addSettingOptions(command);
}

/** How a command speaks. */
export function addSpeakingOptions(command: Command): void {
  command.optionsGroup('Output:');
  addOption(command, '--json', 'print one JSON object, on failure too');
  addOption(command, '--quiet', 'no words on stderr but errors');
  addOption(command, '--progress <kind>', 'bar, json (one event a line on stderr) or none', {
    parse: chooseFrom(['bar', 'json', 'none']),
    default: 'bar',
  });
}

/** Where the other flags may come from. */
function addSettingOptions(command: Command): void {
  command.optionsGroup('Settings:');
  addOption(
    command,
    '--config <file>',
    `a JSON file with flags by name; what is typed wins (default: ${defaultConfig}, where it lies in the folder)`,
  );
  addSetOption(command);
  addOption(command, '--print-config', 'print each flag, its value and where that came from, and do nothing');
  // Nothing is done, so nothing is needed.
  command.on('option:print-config', () => {
    for (const argument of command.registeredArguments) argument.required = false;
  });
}
