import type { TargetOptions } from '../options/adapt-options.ts';
import type { LossChoice } from '../options/parse-loss.ts';
import type { Reporter } from '../output/reporter.ts';
import type { ActionContext } from '../run-action.ts';
import { type ChosenScaler, chooseTargetScaler } from './choose-target-scaler.ts';
import { knownColumnsOf } from './known-columns.ts';
import { loadTable, readingOf } from './load-table.ts';
import { outputsPerValue } from './outputs-of.ts';
import { ownSplit } from './own-split.ts';
import { loadSourceModel, type SourceModel } from './source-model.ts';
import { foldsOf, planSplit, type SplitPlan, splitTable } from './split-plan.ts';
import { prepareTask, type TaskData } from './task-data.ts';
import { loadText, sayText, textOptionsOf } from './text-task.ts';
import { vocabularyOf } from './vocabulary-of.ts';
import { type SeenByAncestor, warnOfSeen } from './warn-of-seen.ts';

/** A source checkpoint and the target's data, prepared as the source's was. */
export interface TargetTask {
  readonly source: SourceModel;
  /** One, or the folds of a backtest, oldest first. */
  readonly folds: readonly TaskData[];
  /** Of each fold; empty for text, which has none. */
  readonly scalers: readonly ChosenScaler[];
  readonly plan: SplitPlan;
  /** Test rows that the source or an ancestor was trained on. */
  readonly seen: readonly SeenByAncestor[];
}

/** Loads the checkpoint and the data file of `adapt` and `compare`. */
export async function loadTargetTask(
  { ref, data: file }: { readonly ref: string; readonly data: string },
  options: TargetOptions & { readonly backtest?: number },
  { reporter }: ActionContext,
): Promise<TargetTask> {
  const source = await loadSourceModel(ref, options.store, reporter);
  if (source.preprocess.task === 'language-model') return loadTargetText(source, file, { options, reporter });
  const table = await loadTable(file, options, { known: source.preprocess, reporter });
  if ((await ownSplit(source, table)) !== null) {
    const message =
      'The target is the very data that the source was trained on: what is test here may have been trained on there.';
    reporter.warn({ code: 'W_SAME_DATA', message });
  }
  const { preprocess } = source;
  const { task, frame, cut, columns } = preprocess;
  const { lookback = frame.lookback, horizon = frame.horizon } = options;
  const plan = planSplit(options, { parts: table.parts !== null, seriesClasses: task === 'classify' });
  const common = {
    task,
    frame: { ...frame, lookback, horizon },
    cut,
    columns: knownColumnsOf(table, options, columns),
    reading: readingOf(options, preprocess),
    loss: options.loss ?? lossOf(preprocess.loss),
    classWeights: options.classWeights,
    minLength: options.minLength,
  };
  const plans = options.backtest === undefined ? [plan] : foldsOf(plan, options.backtest);
  const folds: TaskData[] = [];
  const scalers: ChosenScaler[] = [];
  for (const each of plans) {
    const split = splitTable(table, each);
    const chosen = await chooseTargetScaler(source, split, { policy: options.scalerPolicy, task: common, reporter });
    folds.push(prepareTask(split, { ...common, scaler: chosen.scaler }));
    scalers.push(chosen);
  }
  for (const note of new Set(folds.flatMap((data) => data.preprocess.scaler?.notes ?? []))) {
    reporter.warn({ code: 'W_SCALER', message: note });
  }
  for (const [fold, { windows }] of folds.entries()) {
    const { train, validation, test } = windows;
    const where = folds.length === 1 ? '' : `fold ${fold + 1}: `;
    const rows = `${table.rowCount} rows, ${table.series.length} series; `;
    reporter.say(
      `Target: ${fold === 0 ? rows : ''}${where}windows: ${train.windowCount} train, ${validation.windowCount} validation, ${test.windowCount} test`,
    );
  }
  const seen = await warnOfSeen(
    { ref: source.self.ref, store: options.store, tests: folds.map(({ split }) => split.test) },
    reporter,
  );
  return { source, folds, scalers, plan, seen };
}

/** A text is read with the vocabulary of the source. */
async function loadTargetText(
  source: SourceModel,
  file: string,
  { options, reporter }: { readonly options: TargetOptions; readonly reporter: Reporter },
): Promise<TargetTask> {
  const { table, vocabulary, plan } = await loadText(file, options, vocabularyOf(source.preprocess.vocabulary));
  const { lookback = source.preprocess.frame.lookback } = options;
  const data = prepareTask(
    splitTable(table, { by: 'part', embargo: 0 }),
    textOptionsOf(table, vocabulary, { lookback }),
  );
  sayText(data, vocabulary, reporter);
  const seen = await warnOfSeen({ ref: source.self.ref, store: options.store, tests: [data.split.test] }, reporter);
  return { source, folds: [data], scalers: [], plan, seen };
}

/** Outputs keep their meaning unless the flags say otherwise; what is minimised to get at a single value is each command's own. */
function lossOf(source: LossChoice): LossChoice {
  return outputsPerValue(source) > 1 || source === 'cross-entropy' ? source : 'mse';
}
