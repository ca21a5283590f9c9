import type { Command } from 'commander';
import { addOption } from '../../options/add-option.ts';

/** What `push` and `pull` have in common. */
export function addCopyOptions(command: Command): void {
  command.optionsGroup('Copy:');
  addOption(command, '--all', 'every name, instead of some');
  addOption(command, '--history', 'all entries of the names, not the newest alone');
  addOption(command, '--no-parents', 'leave out the checkpoints that these were made from');
  addOption(command, '--no-tags', 'leave out their tags');
  addOption(command, '--verify', 'read what is there already too, and replace it when it is damaged');
}
