import type { Command } from 'commander';
import { addOption, chooseFrom } from './add-option.ts';

export const taskKinds = ['forecast', 'classify', 'label', 'language-model'] as const;

/** What a model is to tell: values to come, the class of a window, the class of each row, the next token of a text. */
export type TaskKind = (typeof taskKinds)[number];

export interface TaskOptions {
  readonly task?: TaskKind;
}

export function addTaskOption(command: Command): void {
  command.optionsGroup('Task:');
  addOption(
    command,
    '--task <kind>',
    'forecast, classify (a class for each window), label (a class for each row) or language-model (default: from the data: language-model for .txt files, label or classify with --label, else forecast)',
    { parse: chooseFrom(taskKinds) },
  );
}
