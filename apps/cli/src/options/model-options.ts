import type { Command } from 'commander';
import { addOption, chooseFrom } from './add-option.ts';
import { realNumber, wholeNumberList } from './parse-numbers.ts';

/** What network is built; what is left out comes from the preset. */
export interface ModelOptions {
  readonly preset?: string;
  readonly cell?: 'rnn' | 'lstm' | 'gru';
  readonly units?: readonly number[];
  readonly dropout?: number;
  readonly bidirectional?: boolean;
  readonly activation?: 'tanh' | 'relu' | 'sigmoid';
}

export function addModelOptions(command: Command): void {
  command.optionsGroup('Model:');
  addOption(command, '--preset <name>', 'a network by name, such as stacked-lstm-128; the flags below change it');
  addOption(command, '--cell <kind>', 'rnn, lstm or gru (default: lstm)', {
    parse: chooseFrom(['rnn', 'lstm', 'gru']),
  });
  addOption(command, '--units <list>', 'units of each recurrent layer, like 128,128 (default: 32)', {
    parse: wholeNumberList(1),
  });
  addOption(command, '--dropout <share>', 'after each recurrent layer (default: 0)', {
    parse: realNumber({ least: 0, below: 1 }),
  });
  addOption(command, '--bidirectional', 'read each window in both directions');
  addOption(command, '--activation <name>', 'tanh, relu or sigmoid (default: tanh)', {
    parse: chooseFrom(['tanh', 'relu', 'sigmoid']),
  });
}
