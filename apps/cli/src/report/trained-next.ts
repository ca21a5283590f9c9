import type { TrainOptions } from '../options/command-options.ts';
import { nextCommand } from '../output/next-command.ts';
import { cutsData, typedFlags } from '../output/typed-flags.ts';
import type { TaskData } from '../task/task-data.ts';
import type { ReportNext, ReportVerdict } from './report-data.ts';

export interface TrainedNextOptions {
  readonly tone: ReportVerdict['tone'];
  /** The checkpoint that was kept. */
  readonly ref: string;
  readonly file: string;
  readonly typed: readonly string[];
  /** The baseline that is hardest to beat; null where there is none. */
  readonly naive: string | null;
  readonly options: TrainOptions;
  /** The epoch whose weights were kept, from 1; null where there is no validation. */
  readonly bestEpoch: number | null;
  /** Epochs that ran. */
  readonly epochs: number;
  readonly task: TaskData['preprocess']['task'];
}

/** What to do with a source model: carry it, unless it is no better than what needs no network. */
export function trainedNext(trained: TrainedNextOptions): ReportNext {
  const { tone, ref, file, typed, naive, options, bestEpoch, epochs, task } = trained;
  const { store, name } = options;
  if (tone !== 'hurts') {
    return {
      advice: `The model is kept as ${ref}. Carry it to a target that has less data:`,
      command: nextCommand(['adapt', name, task === 'language-model' ? 'TARGET.txt' : 'TARGET.csv'], store),
    };
  }
  if (bestEpoch === epochs && epochs === options.epochs) {
    const same = typedFlags(typed, {
      args: [file],
      keep: (flag) => !['--epochs', '--store', '--name', '--json', '--quiet'].includes(flag),
    });
    return {
      advice: `${ref} is no better than ${naive}, which needs no network, and was still getting better in its last epoch. Train longer before it is carried:`,
      command: nextCommand(['train', file, '--name', name, ...same, '--epochs', String(4 * epochs)], store),
    };
  }
  const inputs =
    task === 'forecast' ? ', better inputs (--past, --calendar) or other windows (--lookback)' : ' or better inputs';
  return {
    advice: `${ref} is no better than ${naive}, which needs no network: carried, it is unlikely to help. Look for more history${inputs} first. See what the data has in it:`,
    command: nextCommand(['check', file, ...typedFlags(typed, { args: [file], keep: cutsData })], store),
  };
}
