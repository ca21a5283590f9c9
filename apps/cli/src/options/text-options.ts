import type { Command } from 'commander';
import { addOption, chooseFrom } from './add-option.ts';
import { wholeNumber } from './parse-numbers.ts';

/** How a text becomes tokens, and tokens vectors. */
export interface TextOptions {
  /** Left open: characters. */
  readonly tokens?: 'characters' | 'words';
  readonly vocabulary?: number;
  readonly embedding?: number;
  readonly tied?: boolean;
}

export function addTextOptions(command: Command): void {
  command.optionsGroup('Text (the task language-model):');
  addOption(command, '--tokens <kind>', 'characters or words (default: characters)', {
    parse: chooseFrom(['characters', 'words']),
  });
  addOption(command, '--vocabulary <count>', 'keep the most frequent tokens only; others are unknown (default: all)', {
    parse: wholeNumber(2),
  });
  addOption(
    command,
    '--embedding <width>',
    'numbers of a token’s vector (default: 32; with --tied, units of the top layer)',
    {
      parse: wholeNumber(1),
    },
  );
  addOption(command, '--tied', 'the head’s kernel is the table of token vectors');
}
