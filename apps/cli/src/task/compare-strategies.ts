import { isSeqgraftError, type Json } from '@seqgraft/core';
import {
  type ComparisonJob,
  type ComparisonResult,
  compareStrategies as compareInLibrary,
  comparisonJobs,
  type FinishedJob,
} from '@seqgraft/transfer';
import { dataFingerprint } from '@seqgraft/windows';
import type { ComparisonOrder } from '../comparison/comparison-order.ts';
import {
  baselinesOf,
  type ComparisonSetup,
  mainOf,
  noZeroShot,
  runOptionsOf,
  targetSpec,
} from '../comparison/comparison-setup.ts';
import { fileJournal } from '../comparison/file-journal.ts';
import { InterruptedRunsError } from '../comparison/interrupted-runs-error.ts';
import { JobSnapshots } from '../comparison/job-snapshots.ts';
import { sideBySide } from '../comparison/side-by-side.ts';
import { type MetricName, type Metrics, metricInfo } from '../measures/metric.ts';
import { endsAgain } from '../resume/ends-again.ts';
import type { ActionContext } from '../run-action.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { configOf } from './config-of.ts';
import { serializePreprocess } from './preprocess.ts';
import { type StrategyRun, strategyRunOf } from './strategy-run.ts';
import { planTarget } from './target-spec.ts';

export interface ComparisonOptions {
  readonly setup: ComparisonSetup;
  /** The same in data that a worker can be sent. */
  readonly order: ComparisonOrder;
  /** The first is `training.seed`. */
  readonly seeds: number;
  /** Whether validation chooses among what runs. */
  readonly auto: boolean;
  readonly season?: number | undefined;
  readonly backend: string;
  /** Runs at a time. */
  readonly jobs: number;
  /** Of the engine, for each run. */
  readonly threads: number | undefined;
  /** Where what is done is kept until all is. */
  readonly store: string;
  /** Gets what removes the journal, where more than this comparison must be done before. Default: it is removed at the end of this. */
  readonly keepJournal?: ((remove: () => Promise<void>) => void) | undefined;
}

/** Strategies and controls, measured on the same windows of the target's test rows. */
export interface Comparison {
  /** What was judged by. */
  readonly main: MetricName;
  readonly result: ComparisonResult<Metrics>;
  /** In the order of `result.runs`. */
  readonly finished: readonly FinishedJob<Metrics>[];
  readonly spec: StrategyRun['spec'];
}

/** Runs strategies and controls over the same seeds, splits and budget, and judges them by the task’s main metric. */
export async function compareStrategies(options: ComparisonOptions, context: ActionContext): Promise<Comparison> {
  const { setup, season, store, threads } = options;
  const { reporter, signal } = context;
  const { folds, training } = setup;
  if (folds.some(({ judged }) => judged.test.windowCount === 0)) {
    throw new UsageError({
      problem: 'Strategies are compared on test rows, and the split leaves none.',
      remedy: 'Give test a share, like --split 0.7,0.15,0.15.',
    });
  }
  const { adaptations } = planTarget(setup.sources[0], folds[0], { ...setup.model, head: setup.head });
  for (const { sentence } of adaptations) reporter.say(sentence);
  const why = noZeroShot(setup);
  if (why !== null) reporter.say(`No control zero-shot: ${why}.`);

  const titleOf = ({ strategy, seed, fold }: ComparisonJob): string =>
    `${folds.length === 1 ? '' : `fold ${fold + 1} of ${folds.length}, `}${strategy}, seed ${seed}`;
  let endOfBar = (): void => {};
  const journal = await fileJournal(store, {
    dependsOn: await dependenciesOf(options),
    keepWeights: setup.keepWeights,
  });
  const complain = (message: string): void => reporter.warn({ code: 'W_AUTOSAVE', message });
  const keeping = new JobSnapshots({ ...journal, complain });
  const runOptions = runOptionsOf(
    { ...setup, training: { ...training, ...(threads === undefined ? {} : { threads }) } },
    {
      signal,
      onProgress: (job) => {
        const progress = reporter.progress(titleOf(job));
        // The source as it is does not train: there is nothing to show.
        endOfBar = job.strategy === 'zero-shot' ? () => {} : () => progress.done();
        return progress.listener;
      },
      keeping,
    },
  );
  const seeds = Array.from({ length: options.seeds }, (_, index) => training.seed + index);
  const jobs = comparisonJobs({ ...runOptions, seeds, folds: folds.length });
  const known = (await Promise.all(jobs.map((job) => journal.load(job)))).filter((run) => run !== null).length;
  if (known > 0) {
    reporter.say(
      `${known} of ${jobs.length} runs were done before this comparison was stopped (${journal.folder}); it goes on from there.`,
    );
  }
  const { folder, digest } = journal;
  const start = { order: options.order, backend: options.backend, threads: threads ?? 1, journal: { folder, digest } };
  const runner = sideBySide({ ...context, jobs: options.jobs, start, titleOf });
  const main = mainOf(setup);
  let kept = known;
  try {
    const { result, finished } = await compareInLibrary({
      ...runOptions,
      seeds,
      folds: folds.length,
      baselines: baselinesOf(setup, { season, reporter }),
      better: metricInfo(main).better,
      ...(options.auto ? { auto: { overlap: folds[0].preprocess.frame.horizon } } : {}),
      journal: {
        load: journal.load,
        save: async (finishedRun) => {
          await journal.save(finishedRun);
          kept++;
        },
      },
      runner: (open, runHere) =>
        runner(open, async (job) => {
          try {
            await keeping.begin(job);
            return await runHere(job);
          } finally {
            await keeping.end();
            endOfBar();
            endOfBar = () => {};
          }
        }),
    });
    if (options.keepJournal === undefined) await journal.remove();
    else options.keepJournal(journal.remove);
    for (const { name, failure } of result.rows) {
      if (failure !== null) reporter.warn({ code: 'W_FAILED', message: `${name} is no use here: ${failure}` });
    }
    return { main, result, finished, spec: targetSpec(setup) };
  } catch (error) {
    if (isSeqgraftError(error, 'E_INTERRUPTED')) throw new InterruptedRunsError({ kept, total: jobs.length });
    if (endsAgain(error)) await journal.remove();
    throw error;
  }
}

/** All that a run depends on besides its strategy and seed. */
async function dependenciesOf({ setup, season, backend }: ComparisonOptions): Promise<Json> {
  const { sources, folds, training, head } = setup;
  const tables = await Promise.all(folds.map(({ table }) => dataFingerprint(table)));
  return JSON.parse(
    JSON.stringify({
      version,
      backend,
      sources: sources.map(({ self }) => self),
      data: tables.map(({ sha256 }) => sha256),
      windows: folds.map(({ windows: { train, validation }, judged: { test } }) =>
        [train, validation, test].map(({ windowCount }) => windowCount),
      ),
      preprocess: folds.map(({ preprocess }) => serializePreprocess(preprocess)),
      spec: targetSpec(setup),
      losses: folds.map(({ loss }) => loss),
      training: trainingOf(training),
      head,
      season: season ?? null,
    }),
  ) as Json;
}

/** Of the flags those that a training depends on; the first seed too, for it says which source each seed starts from. */
function trainingOf(training: ComparisonSetup['training']): Json {
  const {
    seeds: _,
    strategies: __,
    strategy: ___,
    randomBody: ____,
    ...rest
  } = configOf(training) as Record<string, Json>;
  return rest;
}

/** The run to keep: the best on validation, never on test; the first seed when there is no validation. Null when all failed. */
export function bestRun(
  { finished, result, spec }: Comparison,
  name: string,
): { run: StrategyRun; source: string | null } | null {
  const sign = result.better === 'higher' ? -1 : 1;
  const own = finished.filter(({ run }) => run.name === name && run.failure === null);
  const scoreOf = ({ run }: FinishedJob<Metrics>): number => sign * (run.measured.validation?.score ?? 0); // all equal without validation
  const [best] = [...own].sort((a, b) => scoreOf(a) - scoreOf(b));
  if (best === undefined) return null;
  const run = strategyRunOf(best, spec);
  return run === null ? null : { run, source: best.run.source };
}
