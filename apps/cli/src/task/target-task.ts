import { parseVocabulary, type Vocabulary } from '@seqgraft/windows';
import type { TargetOptions } from '../options/adapt-options.ts';
import type { DataOptions } from '../options/data-options.ts';
import type { LossChoice } from '../options/parse-loss.ts';
import type { SplitOptions } from '../options/split-options.ts';
import type { TextOptions } from '../options/text-options.ts';
import type { Reporter } from '../output/reporter.ts';
import type { ActionContext } from '../run-action.ts';
import { chooseTargetScaler, type TargetScalerChoice } from './choose-target-scaler.ts';
import { knownColumnsOf } from './known-columns.ts';
import { loadTable, readingOf } from './load-table.ts';
import { outputsPerValue } from './outputs-of.ts';
import { ownSplit } from './own-split.ts';
import { loadSourceModels, type SourceModel } from './source-model.ts';
import { foldsOf, planSplit, type SplitPlan, splitTable } from './split-plan.ts';
import { prepareTask, type TaskData } from './task-data.ts';
import { loadText, sayText, textOptionsOf } from './text-task.ts';
import { trimTrain } from './trim-train.ts';
import { withoutColumns } from './without-columns.ts';

/** Source checkpoints and the target's data, prepared as that of the first was. */
export interface TargetTask {
  /** Alike but for their weights. */
  readonly sources: readonly [SourceModel, ...SourceModel[]];
  /** One, or the folds of a backtest, oldest first. */
  readonly folds: readonly [TaskData, ...TaskData[]];
  readonly plan: SplitPlan;
  /** Of each fold; null for text, which has none. */
  readonly scalers: readonly TargetScalerChoice[] | null;
}

/** What loading needs of them. */
export type LoadTargetOptions = Pick<
  TargetOptions,
  keyof DataOptions | keyof SplitOptions | 'store' | 'lookback' | 'horizon' | 'scalerPolicy'
> &
  Partial<Pick<TargetOptions, 'loss' | 'classWeights' | 'vocabulary' | 'without'>> & {
    readonly backtest?: number;
    /** Distinct times that are left to train, the newest. Default all. */
    readonly history?: number | undefined;
    /** What was chosen for each fold before; goes before `scalerPolicy`. */
    readonly scalerPolicies?: readonly TargetScalerChoice['policy'][] | undefined;
  };

export type TargetTaskOptions = TargetOptions & LoadTargetOptions;

/** Loads the checkpoint, or several with commas between, and the data file of `adapt` and `compare`. */
export async function loadTargetTask(
  { ref, data: file }: { readonly ref: string; readonly data: string },
  options: LoadTargetOptions,
  { reporter }: ActionContext,
): Promise<TargetTask> {
  const sources = await loadSourceModels(ref.split(','), options.store, reporter);
  const [source] = sources;
  const preprocess = withoutColumns(source.preprocess, options.without);
  if (preprocess.task === 'language-model') return loadTargetText(sources, file, { options, reporter });
  const table = await loadTable(file, options, { known: preprocess, reporter });
  if ((await ownSplit(source, table)) !== null) {
    const message =
      'The target is the very data that the source was trained on: what is test here may have been trained on there.';
    reporter.warn({ code: 'W_SAME_DATA', message });
  }
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
  const scalers: TargetScalerChoice[] = [];
  for (const [fold, each] of plans.entries()) {
    const whole = splitTable(table, each);
    const split = options.history === undefined ? whole : trimTrain(whole, options.history);
    const policy = options.scalerPolicies?.[fold] ?? options.scalerPolicy;
    const choice = await chooseTargetScaler(source, split, { policy, task: common, reporter });
    folds.push(prepareTask(split, { ...common, scaler: choice.scaler }));
    scalers.push(choice);
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
  return { sources, folds: folds as [TaskData, ...TaskData[]], plan, scalers };
}

/** A text is read with the vocabulary of the source, unless the flags say otherwise. */
async function loadTargetText(
  sources: TargetTask['sources'],
  file: string,
  { options, reporter }: { readonly options: LoadTargetOptions; readonly reporter: Reporter },
): Promise<TargetTask> {
  const [source] = sources;
  const { table, vocabulary, plan } = await loadText(file, ...vocabularyOfTarget(source, options));
  const { lookback = source.preprocess.frame.lookback } = options;
  const data = prepareTask(
    splitTable(table, { by: 'part', embargo: 0 }),
    textOptionsOf(table, vocabulary, { lookback }),
  );
  sayText(data, vocabulary, reporter);
  return { sources, folds: [data], plan, scalers: null };
}

/** A vocabulary of its own is made of the kind of tokens that the source has. */
function vocabularyOfTarget(
  source: SourceModel,
  options: LoadTargetOptions,
): [TextOptions & SplitOptions, Vocabulary?] {
  const { split, embargo, vocabulary } = options;
  const cut = { ...(split === undefined ? {} : { split }), ...(embargo === undefined ? {} : { embargo }) };
  const known = parseVocabulary(source.preprocess.vocabulary);
  return vocabulary === 'target' ? [{ ...cut, tokens: known.kind }] : [cut, known];
}

/** Outputs keep their meaning unless the flags say otherwise; what is minimised to get at a single value is each command's own. */
function lossOf(source: LossChoice): LossChoice {
  return outputsPerValue(source) > 1 || source === 'cross-entropy' ? source : 'mse';
}
