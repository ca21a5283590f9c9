import type { Command } from 'commander';
import { addOption, chooseFrom } from './add-option.ts';
import { type ClassWeights, classWeights, type LossChoice, lossChoice } from './parse-loss.ts';
import { realNumber, wholeNumber } from './parse-numbers.ts';
import { checkedSchedule } from './parse-schedule.ts';
import { takes } from './value-schema.ts';

/** How a network is trained. */
export interface TrainingOptions {
  readonly epochs: number;
  readonly batch: number;
  /** `auto`: searched for each strategy and seed. */
  readonly lr: number | 'auto';
  readonly optimizer: 'adam' | 'adamw' | 'sgd';
  /** As it was typed, checked: `scheduleOf` reads it. */
  readonly schedule: string;
  /** Left open: mse for forecasts, cross-entropy for classes and text; adapted models keep the kind of output of their source. */
  readonly loss?: LossChoice;
  readonly classWeights?: ClassWeights;
  readonly clipNorm?: number;
  readonly patience?: number;
  readonly seed: number;
  readonly threads?: number | undefined;
  readonly backend: 'auto' | 'wasm' | 'tensorflow' | 'cpu';
}

export interface TrainingDefaults {
  readonly epochs: number;
  readonly lr: number;
  /** Default: the full number of epochs. */
  readonly patience?: number;
}

function learningRate(text: string): number | 'auto' {
  return text === 'auto' ? text : realNumber({ above: 0 })(text);
}
takes({ type: ['number', 'string'], examples: ['auto', 0.001, 0.003] }, learningRate);

export function addTrainingOptions(command: Command, defaults: TrainingDefaults): void {
  command.optionsGroup('Training:');
  addOption(command, '--epochs <count>', 'passes over the training windows', {
    parse: wholeNumber(1),
    default: defaults.epochs,
  });
  addOption(command, '--batch <windows>', 'windows in a batch', { parse: wholeNumber(1), default: 32 });
  addOption(command, '--lr <rate>', 'learning rate, or auto: searched for each strategy before it trains', {
    parse: learningRate,
    default: defaults.lr,
  });
  addOption(command, '--optimizer <name>', 'adam, adamw or sgd', {
    parse: chooseFrom(['adam', 'adamw', 'sgd']),
    default: 'adam',
  });
  addOption(
    command,
    '--schedule <name>',
    'constant, linear, cosine, one-cycle, slanted-triangular, warm-up or plateau, with numbers behind colons, like slanted-triangular:0.1:32',
    { parse: checkedSchedule, default: 'constant' },
  );
  addOption(
    command,
    '--loss <name>',
    'mse, mae, huber[:delta], quantile:0.1,0.5,0.9 or gaussian-nll (both with intervals), cross-entropy (default: mse; for classes and text cross-entropy)',
    { parse: lossChoice },
  );
  addOption(command, '--class-weights <how>', 'balanced, or a weight for each class, like 1,20 (default: all 1)', {
    parse: classWeights,
  });
  addOption(command, '--clip-norm <norm>', 'shorten longer gradients to this global norm', {
    parse: realNumber({ above: 0 }),
  });
  addOption(command, '--patience <epochs>', 'stop when validation has not improved for so long', {
    parse: wholeNumber(1),
    default: defaults.patience,
  });
  addOption(command, '--seed <number>', 'the seed of all randomness', { parse: wholeNumber(0), default: 1 });
  addThreadsOption(command);
  addBackendOption(command);
}

/** As many as the engine takes. */
export const mostThreads = 64;

export function addThreadsOption(command: Command): void {
  addOption(
    command,
    '--threads <count>',
    'threads of the compiled engine; the result is the same (default: all cores)',
    { parse: wholeNumber(1, mostThreads) },
  );
}

export function addBackendOption(command: Command): void {
  addOption(command, '--backend <name>', 'auto, wasm, tensorflow or cpu', {
    parse: chooseFrom(['auto', 'wasm', 'tensorflow', 'cpu']),
    default: 'auto',
  });
}
