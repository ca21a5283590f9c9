import { isDeepStrictEqual } from 'node:util';
import type { ModelSpec } from '@seqgraft/models';
import { findStrategy, type HeadPolicy, type Judgement, type JudgeRow, judge, type Strategy } from '@seqgraft/transfer';
import { isBetter, type MetricName, type Metrics, metricInfo, metricOf } from '../measures/metric.ts';
import type { Baseline } from '../measures/task-measure.ts';
import type { TrainingOptions } from '../options/training-options.ts';
import type { ActionContext } from '../run-action.ts';
import { UsageError } from '../usage-error.ts';
import { chooseStrategies } from './choose-strategies.ts';
import { headTaskOf } from './head-task-of.ts';
import { sameOutputs } from './outputs-of.ts';
import { runStrategy, type StrategyRun } from './run-strategy.ts';
import { carryColumnsOf, type SourceModel } from './source-model.ts';
import type { TaskData } from './task-data.ts';

export interface ComparisonOptions {
  readonly source: SourceModel;
  /** One, or the folds of a backtest. */
  readonly folds: readonly TaskData[];
  readonly training: TrainingOptions;
  readonly strategies: readonly string[];
  readonly head: HeadPolicy;
  /** The first is `training.seed`. */
  readonly seeds: number;
  readonly season?: number | undefined;
}

/** A strategy or control with one seed on one fold. */
export interface ComparedRun extends StrategyRun {
  readonly fold: number;
}

/** Strategies and controls, measured on the same windows of the target's test rows. */
export interface Comparison {
  /** What was judged by. */
  readonly main: MetricName;
  readonly judgement: Judgement;
  readonly runs: readonly ComparedRun[];
  /** On each fold. */
  readonly baselines: readonly (readonly Baseline[])[];
}

/** The source's architecture with a head for this data. */
function targetSpec({ spec }: SourceModel, data: TaskData): ModelSpec {
  return {
    ...spec,
    features: data.preprocess.columns.features.length,
    head: {
      targets: data.preprocess.frame.targets,
      outputs: data.outputs,
      ...headTaskOf(data.preprocess.loss),
      ...(spec.head.tied === true ? { tied: true } : {}),
    },
  };
}

/** Runs strategies and controls over the same seeds, splits and budget, and judges them by the task’s main metric. */
export async function compareStrategies(options: ComparisonOptions, context: ActionContext): Promise<Comparison> {
  const { source, folds, training, seeds } = options;
  const strategies = chooseStrategies(options.strategies, options.head);
  if (folds.some(({ judged }) => judged.test.windowCount === 0)) {
    throw new UsageError({
      problem: 'Strategies are compared on test rows, and the split leaves none.',
      remedy: 'Give test a share, like --split 0.7,0.15,0.15.',
    });
  }
  const [first] = folds as [TaskData];
  const { main } = first.measure;
  const spec = targetSpec(source, first);
  const noZeroShot = whyNoZeroShot(options, spec, first);
  if (noZeroShot !== null) context.reporter.say(`No control zero-shot: ${noZeroShot}.`);

  const runs: ComparedRun[] = [];
  const baselines: Baseline[][] = [];
  for (const [fold, data] of folds.entries()) {
    const where = folds.length === 1 ? {} : { where: `fold ${fold + 1} of ${folds.length}` };
    const run = async (strategy: Strategy, seed: number): Promise<void> => {
      const result = await runStrategy({ strategy, seed, spec, source, data, training, ...where }, context);
      runs.push({ ...result, fold });
    };
    baselines.push(data.measure.baselines(data.judged.test, { season: options.season, reporter: context.reporter }));
    // The source as it is has no seed: nothing is drawn, nothing trains.
    if (noZeroShot === null) await run(findStrategy('zero-shot'), training.seed);
    for (const strategy of [findStrategy('scratch'), ...strategies]) {
      for (let index = 0; index < seeds; index++) await run(strategy, training.seed + index);
    }
  }
  const rows = [...baselineRows(baselines, main), ...runRows(runs, main, folds.length)];
  const { better } = metricInfo(main);
  const naive = bestBaseline(rows.slice(0, baselines[0]?.length), main);
  return { main, judgement: judge(rows, { better, naive }), runs, baselines };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function baselineRows(folds: readonly (readonly Baseline[])[], main: MetricName): JudgeRow[] {
  const names = (folds[0] ?? []).map(({ name }) => name);
  return names.flatMap((name) => {
    const errors = folds.flatMap((all) =>
      all.filter((one) => one.name === name).map((one) => metricOf(one.metrics, main)),
    );
    // A baseline that one fold has no data for is no row: its mean would be over other rows.
    const deterministic = folds.length === 1;
    return errors.length < folds.length ? [] : [{ name, kind: 'control' as const, errors, deterministic }];
  });
}

/** One value a seed; in a backtest one a fold, the mean over its seeds, for what varies there is the time. */
function runRows(runs: readonly ComparedRun[], main: MetricName, folds: number): JudgeRow[] {
  const names = [...new Set(runs.map(({ strategy }) => strategy.name))];
  return names.map((name) => {
    const own = runs.filter(({ strategy }) => strategy.name === name);
    const valuesOf = (fold: number): number[] =>
      own.filter((each) => each.fold === fold).map((each) => metricOf(testOf(each), main));
    const errors = folds === 1 ? valuesOf(0) : Array.from({ length: folds }, (_, fold) => meanOf(valuesOf(fold)));
    const { kind } = (own[0] as ComparedRun).strategy;
    return { name, kind, errors, deterministic: name === 'zero-shot' && folds === 1 };
  });
}

/** Why the source cannot predict the target as it is; null when it can. */
function whyNoZeroShot({ source, head }: ComparisonOptions, target: ModelSpec, data: TaskData): string | null {
  const { spec, carrySource, preprocess } = source;
  if (head === 'reinitialise') return 'the head starts afresh';
  if (!sameOutputs(preprocess.loss, data.preprocess.loss)) return 'the outputs of the source mean something else';
  if (spec.head.outputs !== target.head.outputs || spec.head.targets !== target.head.targets) {
    return 'the target has other outputs than the source';
  }
  const same = isDeepStrictEqual(carrySource.columns, carryColumnsOf(data.preprocess));
  return same ? null : 'the target has other columns than the source';
}

/** Name of the baseline to beat. */
function bestBaseline(rows: readonly JudgeRow[], main: MetricName): string | undefined {
  // Drift is shown, not the one to beat: a trend that goes on is a claim about the data, no absence of one.
  const plain = rows.filter(({ name }) => name !== 'drift');
  return plain.reduce<JudgeRow | undefined>(
    (best, row) => (best === undefined || isBetter(main, meanOf(row.errors), meanOf(best.errors)) ? row : best),
    undefined,
  )?.name;
}

/** Test metrics of a run of a comparison, which is refused without test windows. */
export function testOf({ metrics }: StrategyRun): Metrics {
  return metrics.test as Metrics;
}

/** The run to keep: the best on validation, never on test; the first seed when there is no validation. */
export function bestRun({ runs, main }: Comparison, name: string): StrategyRun | undefined {
  const scoreOf = ({ metrics }: StrategyRun): number => metrics.validation?.[main] ?? 0; // all equal without validation
  return runs
    .filter(({ strategy }) => strategy.name === name)
    .reduce<StrategyRun | undefined>(
      (best, run) => (best === undefined || isBetter(main, scoreOf(run), scoreOf(best)) ? run : best),
      undefined,
    );
}
