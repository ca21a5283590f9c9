import type { Command } from 'commander';
import { addOption, chooseFrom } from './add-option.ts';
import { nameList } from './name-list.ts';
import { wholeNumber, wholeNumberList } from './parse-numbers.ts';

/** In what the target differs from its source besides its windows; what is left out is as the source has it. */
export interface TargetModelOptions {
  readonly units?: readonly number[];
  readonly layers?: number;
  readonly bidirectional?: boolean;
  /** Whose tokens a text is read with. Default: the source's. */
  readonly vocabulary?: 'source' | 'target';
  /** Columns of the source that the target does not have. */
  readonly without?: readonly string[];
}

export function addTargetModelOptions(command: Command): void {
  command.optionsGroup('Where the target differs (its function is the source’s at the start):');
  addOption(command, '--without <columns>', 'columns of the source that the target does not have', { parse: nameList });
  addOption(command, '--units <list>', 'units of each recurrent layer, like 64,64; not fewer than the source’s', {
    parse: wholeNumberList(1),
  });
  addOption(command, '--layers <count>', 'recurrent layers; more or fewer than the source’s need a new head', {
    parse: wholeNumber(1),
  });
  addOption(command, '--bidirectional', 'read each window in both directions');
  addOption(
    command,
    '--vocabulary <whose>',
    'of a text: source (other characters or words are unknown), or target, whose new tokens start at the mean (default: source)',
    { parse: chooseFrom(['source', 'target']) },
  );
}
