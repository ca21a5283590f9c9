import { buildModel, type ModelSpec, type RecurrentModel } from '@seqgraft/models';
import {
  type ComparedBaseline,
  type ComparisonJob,
  findStrategy,
  type HeadPolicy,
  type Measured,
  type RunOptions,
} from '@seqgraft/transfer';
import type { Windows } from '@seqgraft/windows';
import { type MetricName, type Metrics, metricOf } from '../measures/metric.ts';
import type { Baseline } from '../measures/task-measure.ts';
import type { TrainingOptions } from '../options/training-options.ts';
import type { Reporter } from '../output/reporter.ts';
import { chooseStrategies } from '../task/choose-strategies.ts';
import { budgetOf, loopOptionsOf } from '../task/loop-options.ts';
import type { SourceModel } from '../task/source-model.ts';
import { carryOptionsOf, type TargetSizes, targetSpecOf } from '../task/target-spec.ts';
import type { TaskData } from '../task/task-data.ts';
import { whyNoZeroShot } from '../task/why-no-zero-shot.ts';
import type { JobSnapshots } from './job-snapshots.ts';

/** What is compared on what: the same in this thread and in a worker. */
export interface ComparisonSetup {
  readonly sources: readonly [SourceModel, ...SourceModel[]];
  /** One, or the folds of a backtest. */
  readonly folds: readonly [TaskData, ...TaskData[]];
  readonly training: TrainingOptions;
  readonly strategies: readonly string[];
  readonly head: HeadPolicy;
  /** Besides the baselines. Default zero-shot, where it can be, and scratch. */
  readonly controls?: readonly string[] | undefined;
  /** In what the network differs from the source's. */
  readonly model?: TargetSizes;
  /** Whether a model will be kept. */
  readonly keepWeights: boolean;
}

/** The source's architecture for this data, as the flags change it. */
export function targetSpec({ sources: [source], folds: [data], model }: ComparisonSetup): ModelSpec {
  return targetSpecOf(source, data, model);
}

/** Why the source cannot predict the target as it is; null when it can. */
export function noZeroShot({ sources: [source], folds: [data], model, head }: ComparisonSetup): string | null {
  return whyNoZeroShot(source, data, { ...model, head });
}

/** How a run speaks while it goes. */
export interface RunHooks {
  readonly signal: AbortSignal;
  onProgress(job: ComparisonJob): NonNullable<ReturnType<RunOptions['training']>['onProgress']>;
  /** Of the run that begins. */
  readonly keeping: Pick<JobSnapshots, 'hooks'>;
}

/** How each run is done. */
export function runOptionsOf(setup: ComparisonSetup, hooks: RunHooks): RunOptions<RecurrentModel, Metrics> {
  const { sources, folds, training } = setup;
  const spec = targetSpec(setup);
  const dataOf = (fold: number): TaskData => folds[fold] as TaskData;
  const { controls = ['zero-shot', 'scratch'] } = setup;
  const possible = controls.filter((name) => name !== 'zero-shot' || noZeroShot(setup) === null);
  return {
    build: ({ seed }) => buildModel(spec, { seed }),
    dispose: (model) => model.dispose(),
    sources: sources.map(({ self, carrySource }) => ({
      name: self.ref,
      source: carrySource,
    })) as unknown as RunOptions['sources'],
    strategies: chooseStrategies(setup.strategies, setup.head),
    controls: possible.map(findStrategy),
    carry: ({ fold }) => carryOptionsOf(dataOf(fold)),
    training: (job) => ({
      ...loopOptionsOf(training, dataOf(job.fold)),
      budget: budgetOf(training, dataOf(job.fold)),
      signal: hooks.signal,
      onProgress: hooks.onProgress(job),
      ...hooks.keeping.hooks,
    }),
    measure: (model, { fold }) => measureParts(model, dataOf(fold), hooks.signal),
    keepWeights: setup.keepWeights,
  };
}

async function measureParts(
  model: RecurrentModel,
  { measure, judged }: TaskData,
  signal: AbortSignal,
): Promise<Measured<Metrics>> {
  const { main } = measure;
  const partOf = async (windows: Windows): Promise<Measured<Metrics>['test']> => {
    const metrics = await measure.measure(model, windows, signal);
    return metrics === null ? null : { score: metricOf(metrics, main), metrics };
  };
  const detailed = await measure.measureWindows?.(model, judged.validation, signal);
  return {
    validation:
      detailed == null ? await partOf(judged.validation) : { score: metricOf(detailed.metrics, main), ...detailed },
    test: await partOf(judged.test),
  };
}

/** Forecasts, or answers, that need no training, on validation and test of every fold. */
export function baselinesOf(
  { folds }: ComparisonSetup,
  { season, reporter }: { readonly season?: number | undefined; readonly reporter: Reporter },
): ComparedBaseline<Metrics>[] {
  const quiet: Reporter = { ...reporter, warnings: [], say() {}, warn() {} };
  const parts = folds.map(({ measure, judged }) => ({
    test: measure.baselines(judged.test, { season, reporter }),
    // What cannot be computed has been said of test.
    validation:
      judged.validation.windowCount === 0 ? [] : measure.baselines(judged.validation, { season, reporter: quiet }),
  }));
  const main = folds[0].measure.main;
  const names = new Set(parts.flatMap(({ test }) => test.map(({ name }) => name)));
  return [...names].map((name) => ({
    name,
    // Drift is shown, not the one to beat: a trend that goes on is a claim about the data, no absence of one.
    toBeat: name !== 'drift',
    folds: parts.map(({ test, validation }) => {
      const of = (all: readonly Baseline[]): Measured<Metrics>['test'] => {
        const found = all.find((each) => each.name === name);
        if (found === undefined) return null;
        const { metrics, windowErrors } = found;
        return { score: metricOf(metrics, main), metrics, ...(windowErrors === undefined ? {} : { windowErrors }) };
      };
      const measured = { validation: of(validation), test: of(test) };
      return measured.test === null ? null : measured;
    }),
  }));
}

/** What strategies are judged by. */
export function mainOf({ folds: [{ measure }] }: ComparisonSetup): MetricName {
  return measure.main;
}
