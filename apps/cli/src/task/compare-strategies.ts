import { isDeepStrictEqual } from 'node:util';
import type { ModelSpec } from '@seqgraft/models';
import { findStrategy, type HeadPolicy, type Judgement, judge, type Strategy } from '@seqgraft/transfer';
import { isBetter, type MetricName, type Metrics, metricInfo, metricNames, metricOf } from '../measures/metric.ts';
import type { Baseline } from '../measures/task-measure.ts';
import type { TrainingOptions } from '../options/training-options.ts';
import type { ActionContext } from '../run-action.ts';
import { UsageError } from '../usage-error.ts';
import { sameOutputs } from './outputs-of.ts';
import { runStrategy, type StrategyRun } from './run-strategy.ts';
import type { SourceModel } from './source-model.ts';
import type { TaskData } from './task-data.ts';

export interface ComparisonOptions {
  readonly source: SourceModel;
  readonly data: TaskData;
  readonly training: TrainingOptions;
  readonly strategies: readonly string[];
  readonly head: HeadPolicy;
  /** The first is `training.seed`. */
  readonly seeds: number;
  readonly season?: number | undefined;
}

/** Strategies and controls, measured on the same windows of the target's test rows. */
export interface Comparison {
  /** What was judged by. */
  readonly main: MetricName;
  readonly judgement: Judgement;
  readonly runs: readonly StrategyRun[];
  readonly baselines: readonly Baseline[];
}

/** The source's architecture with a head for this data. */
function targetSpec({ spec }: SourceModel, data: TaskData): ModelSpec {
  return {
    ...spec,
    features: data.preprocess.columns.features.length,
    head: { ...spec.head, targets: data.preprocess.frame.targets, outputs: data.outputs },
  };
}

/** The strategies of these names, with one head policy for all. @throws E_STRATEGY, E_USAGE for a control or a name twice */
function chooseStrategies(names: readonly string[], head: HeadPolicy): Strategy[] {
  return names.map((name, index) => {
    const strategy = findStrategy(name);
    if (strategy.kind === 'control') {
      throw new UsageError({
        problem: `"${name}" is a control, which always runs.`,
        remedy: 'Name strategies: full, freeze, discriminative.',
      });
    }
    if (names.indexOf(name) !== index) {
      throw new UsageError({ problem: `The strategy "${name}" is named twice.`, remedy: 'Name each strategy once.' });
    }
    return { ...strategy, head };
  });
}

/** Runs strategies and controls over the same seeds, splits and budget, and judges them by the task’s main metric. */
export async function compareStrategies(options: ComparisonOptions, context: ActionContext): Promise<Comparison> {
  const { source, data, training } = options;
  const strategies = chooseStrategies(options.strategies, options.head);
  if (data.judged.test.windowCount === 0) {
    throw new UsageError({
      problem: 'Strategies are compared on test rows, and the split leaves none.',
      remedy: 'Give test a share, like --split 0.7,0.15,0.15.',
    });
  }
  const spec = targetSpec(source, data);
  const { measure } = data;
  const baselines = measure.baselines(data.judged.test, { season: options.season, reporter: context.reporter });
  const { main } = measure;

  const runs: StrategyRun[] = [];
  const run = async (strategy: Strategy, seed: number): Promise<void> => {
    runs.push(await runStrategy({ strategy, seed, spec, source, data, training }, context));
  };
  // The source as it is has no seed: nothing is drawn, nothing trains.
  const noZeroShot = whyNoZeroShot(options, spec);
  if (noZeroShot === null) await run(findStrategy('zero-shot'), training.seed);
  else context.reporter.say(`No control zero-shot: ${noZeroShot}.`);
  for (const strategy of [findStrategy('scratch'), ...strategies]) {
    for (let index = 0; index < options.seeds; index++) await run(strategy, training.seed + index);
  }

  const rows = [
    ...baselines.map(({ name, metrics }) => ({
      name,
      kind: 'control' as const,
      errors: [metricOf(metrics, main)],
      deterministic: true,
    })),
    ...namesOf(runs).map((name) => {
      const own = runs.filter(({ strategy }) => strategy.name === name);
      const { kind } = (own[0] as StrategyRun).strategy;
      return {
        name,
        kind,
        errors: own.map((each) => metricOf(testOf(each), main)),
        deterministic: name === 'zero-shot',
      };
    }),
  ];
  const { better } = metricInfo(main);
  const naive = bestBaseline(baselines, main);
  return { main, judgement: judge(rows, { better, naive }), runs, baselines };
}

/** Why the source cannot predict the target as it is; null when it can. */
function whyNoZeroShot({ source, data, head }: ComparisonOptions, target: ModelSpec): string | null {
  const { spec, carrySource, preprocess } = source;
  if (head === 'reinitialise') return 'the head starts afresh';
  if (!sameOutputs(preprocess.loss, data.preprocess.loss)) return 'the outputs of the source mean something else';
  if (spec.head.outputs !== target.head.outputs || spec.head.targets !== target.head.targets) {
    return 'the target has other outputs than the source';
  }
  const { features, targets } = data.preprocess.columns;
  const sameColumns = isDeepStrictEqual(carrySource.columns, { features, targets });
  return sameColumns ? null : 'the target has other columns than the source';
}

/** Name of the baseline to beat. */
function bestBaseline(baselines: readonly Baseline[], main: MetricName): string | undefined {
  // Drift is shown, not the one to beat: a trend that goes on is a claim about the data, no absence of one.
  const plain = baselines.filter(({ name }) => name !== 'drift');
  return plain.reduce<Baseline | undefined>(
    (best, one) =>
      best === undefined || isBetter(main, metricOf(one.metrics, main), metricOf(best.metrics, main)) ? one : best,
    undefined,
  )?.name;
}

function namesOf(runs: readonly StrategyRun[]): string[] {
  return [...new Set(runs.map(({ strategy }) => strategy.name))];
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

type Summary = Partial<Record<MetricName, { mean: number; sd: number | null }>>;

/** Mean and sample standard deviation over the seeds, of each metric that all of them have. */
export function summarise(all: readonly Metrics[]): Summary {
  return Object.fromEntries(
    metricNames.flatMap((name) => {
      const values = all.flatMap((metrics) => metrics[name] ?? []);
      if (values.length === 0 || values.length < all.length) return [];
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      return [[name, { mean, sd: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : null }]];
    }),
  );
}
