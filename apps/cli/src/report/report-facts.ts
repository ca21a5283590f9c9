import type { ModelSpec } from '@seqgraft/models';
import type { TargetOptions } from '../options/adapt-options.ts';
import type { TrainingOptions } from '../options/training-options.ts';
import type { TargetTask } from '../task/target-task.ts';
import type { TaskData } from '../task/task-data.ts';
import type { ReportData } from './report-data.ts';
import { tokensOfText } from './tokens-of-text.ts';

export interface ModelFacts {
  readonly spec: ModelSpec;
  readonly data: TaskData;
  readonly options: TrainingOptions;
  readonly backend: string;
  readonly parameters?: number;
}

/** What a report says of a target task, the model and the training in a line each. */
export function reportFacts(
  { sources: [{ spec }], folds: [data] }: TargetTask,
  options: TargetOptions,
  backend: string,
): ReportData['facts'] {
  const seeds = { name: 'seeds', value: `${options.seeds}, from ${options.seed}` };
  return [...modelFacts({ spec, data, options, backend }), seeds];
}

/** What a report says of the data, the model and the training in a line each. */
export function modelFacts({ spec, data, options, backend, parameters }: ModelFacts): ReportData['facts'] {
  const { table, judged, preprocess } = data;
  const { train, validation, test } = judged;
  const { lookback, horizon } = preprocess.frame;
  const counted = (windows: { readonly windowCount: number }): string => windows.windowCount.toLocaleString('en');
  const rows = table.rowCount.toLocaleString('en');
  const tokens = tokensOfText(preprocess);
  const size = parameters === undefined ? '' : `, ${parameters.toLocaleString('en')} parameters`;
  const facts: Readonly<Record<string, string>> = {
    task: preprocess.task,
    model: `${spec.cell} ${spec.units.join(', ')}${size}`,
    data: tokens === null ? `${rows} rows, ${table.series.length} series` : `a text of ${rows} ${tokens}`,
    windows: `${counted(train)} train, ${counted(validation)} validation, ${counted(test)} test`,
    'lookback and horizon': `${lookback}, ${horizon}`,
    training: `at most ${options.epochs} epochs, learning rate ${options.lr}, batch ${options.batch}, ${options.optimizer}, ${options.schedule}`,
    backend,
  };
  return Object.entries(facts).map(([name, value]) => ({ name, value }));
}
