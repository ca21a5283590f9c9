import type { TargetOptions } from '../options/adapt-options.ts';
import type { TargetTask } from '../task/target-task.ts';
import type { ReportData } from './report-data.ts';

/** What a report says of the data, the model and the training in a line each. */
export function reportFacts(
  { sources: [source], folds: [data] }: TargetTask,
  options: TargetOptions,
  backend: string,
): ReportData['facts'] {
  const { table, judged, preprocess } = data;
  const { train, validation, test } = judged;
  const { lookback, horizon } = preprocess.frame;
  const facts: Readonly<Record<string, string>> = {
    task: preprocess.task,
    model: `${source.spec.cell} ${source.spec.units.join(', ')}`,
    data: `${table.rowCount} rows, ${table.series.length} series`,
    windows: `${train.windowCount} train, ${validation.windowCount} validation, ${test.windowCount} test`,
    'lookback and horizon': `${lookback}, ${horizon}`,
    seeds: `${options.seeds}, from ${options.seed}`,
    training: `at most ${options.epochs} epochs, learning rate ${options.lr}, batch ${options.batch}, ${options.optimizer}, ${options.schedule}`,
    backend,
  };
  return Object.entries(facts).map(([name, value]) => ({ name, value }));
}
