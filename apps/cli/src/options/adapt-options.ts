import type { TargetScalerPolicy } from '@seqgraft/windows';
import type { Command } from 'commander';
import { addOption, chooseFrom } from './add-option.ts';
import { addDataOptions, type DataOptions } from './data-options.ts';
import { addOutputOptions } from './output-options.ts';
import { realNumber, wholeNumber } from './parse-numbers.ts';
import { addSplitOptions, type SplitOptions } from './split-options.ts';
import { addStoreOption, type StoreOptions } from './store-options.ts';
import { addTargetModelOptions, type TargetModelOptions } from './target-model-options.ts';
import { addTrainingOptions, mostThreads, type TrainingOptions } from './training-options.ts';
import { takes } from './value-schema.ts';

/** What `adapt` and `compare` share. Windows that are not asked for are those of the source. */
export type TargetOptions = DataOptions &
  SplitOptions &
  TrainingOptions &
  TargetModelOptions &
  StoreOptions & {
    readonly lookback?: number;
    readonly horizon?: number;
    readonly head: 'auto' | 'keep' | 'reinitialise';
    readonly scalerPolicy: ScalerPolicy;
    readonly season?: number;
    readonly seeds: number;
    readonly jobs?: number;
    readonly name?: string;
  };

/** Whose numbers scale the target. */
export type ScalerPolicy = TargetScalerPolicy | 'auto';

function scalerPolicy(text: string): ScalerPolicy {
  const [kind, weight] = text.split(':', 2);
  if (kind === 'blend' && weight !== undefined) return { blend: realNumber({ least: 0 })(weight) };
  const choice = chooseFrom(['auto', 'source', 'target', 'per-window', 'none', 'blend:90'])(text);
  return choice === 'blend:90' ? { blend: 90 } : choice;
}
takes({ type: 'string', examples: ['auto', 'source', 'target', 'per-window', 'none', 'blend:90'] }, scalerPolicy);

/** Windows, and whose numbers scale them. */
export function addTargetWindowOptions(command: Command): void {
  command.optionsGroup('Windows (those of the source by default):');
  addOption(command, '--lookback <rows>', 'rows of history in a window', { parse: wholeNumber(1) });
  addOption(command, '--horizon <rows>', 'rows to forecast; steps beyond the source’s start from its last', {
    parse: wholeNumber(1),
  });
  addOption(
    command,
    '--scaler-policy <whose>',
    'whose numbers scale the target: source, target (the source’s kind, fitted here), per-window, blend:K (K rows of the target weigh as much as the source), none, or auto (the best of them on validation, as the source is)',
    { parse: scalerPolicy, default: 'auto' },
  );
}

/** Every seed is a run of each strategy that is planned at once; a typing error of some digits would fill the memory. */
export const mostSeeds = 1000;

export function addTargetOptions(command: Command): void {
  addDataOptions(command);
  addTargetWindowOptions(command);
  addTargetModelOptions(command);
  addSplitOptions(command);
  command.optionsGroup('Transfer:');
  addOption(command, '--head <policy>', 'auto (kept when it fits), keep or reinitialise', {
    parse: chooseFrom(['auto', 'keep', 'reinitialise']),
    default: 'auto',
  });
  addOption(command, '--seeds <count>', 'runs of each strategy and control, with seeds seed, seed + 1, …', {
    parse: wholeNumber(1, mostSeeds),
    default: 3,
  });
  addOption(
    command,
    '--season <rows>',
    'rows of a season, for the seasonal-naive control (default: from the step of the times)',
    {
      parse: wholeNumber(1),
    },
  );
  // As many epochs as a network from scratch needs: a control that is stopped too soon flatters the transfer.
  addTrainingOptions(command, { epochs: 100, lr: 0.001, patience: 10 });
  addOption(command, '--jobs <count>', 'runs at a time; the result is the same (default: all cores, one thread each)', {
    parse: wholeNumber(1, mostThreads),
  });
  addStoreOption(command);
  addOption(command, '--name <name>', 'name of the adapted checkpoint (default: the source’s name and the strategy)');
  addOutputOptions(command);
}
