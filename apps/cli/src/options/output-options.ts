import type { Command } from 'commander';
import { addOption, chooseFrom } from './add-option.ts';

/** Flags that every command has. */
export function addOutputOptions(command: Command): void {
  command.optionsGroup('Output:');
  addOption(command, '--json', 'print one JSON object, on failure too');
  addOption(command, '--quiet', 'no words on stderr but errors');
  addOption(command, '--progress <kind>', 'bar, json (one event a line on stderr) or none', {
    parse: chooseFrom(['bar', 'json', 'none']),
    default: 'bar',
  });
  addOption(command, '--config <file>', 'a JSON file with flags by name; what is typed wins');
}
