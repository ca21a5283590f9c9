import type { TrainableModel } from '@seqgraft/training';
import { planCarry } from '../carry/plan-carry.ts';
import { repeatedNames } from '../repeated-names.ts';
import { ComparisonError, SourceNamesError } from './comparison-errors.ts';
import {
  type CompareOptions,
  type ComparisonJob,
  type FinishedJob,
  type FinishedRun,
  type JobRunner,
  jobName,
} from './comparison-options.ts';
import type { ComparisonResult } from './comparison-result.ts';
import { judgeComparison } from './judge-comparison.ts';
import { carryOptionsOf, contendersOf, disposeOf, runComparisonJob } from './run-job.ts';

/** The result, and beside it what is no JSON. */
export interface Comparison<Metrics = unknown> {
  readonly result: ComparisonResult<Metrics>;
  /** In the order of `result.runs`, with weights where they were kept. */
  readonly finished: readonly FinishedJob<Metrics>[];
}

/**
 * Runs strategies and controls over the same seeds, folds and budget, and judges them.
 *
 * Every job is a run of one strategy with one seed on one fold; jobs know nothing of one another, so the result does not depend
 * on where or in which order `runner` does them, nor on whether `journal` knew some. A strategy that fails is a row with its reason.
 *
 * @throws E_COMPARISON, E_SOURCE_NAMES, the errors of `planCarry` before anything trains; E_INTERRUPTED, with what is done in
 * `journal`; the failure, or E_ALL_FAILED, when all strategies failed; the errors of `judge`.
 */
export async function compareStrategies<Model extends TrainableModel, Metrics = unknown>(
  options: CompareOptions<Model, Metrics>,
): Promise<Comparison<Metrics>> {
  checkOptions(options as unknown as CompareOptions);
  const { runner = oneAfterTheOther, journal, folds = 1, seeds, baselines = [] } = options;
  const jobs = comparisonJobs(options);
  checkCarries(options);

  const done = new Map<string, FinishedJob<Metrics>>();
  for (const job of jobs) {
    const known = await journal?.load(job);
    if (known != null) done.set(jobName(job), { ...known, job });
  }
  const resumed = done.size;
  const open = jobs.filter((job) => !done.has(jobName(job)));
  if (open.length > 0) {
    for await (const finished of runner(open, (job) => runComparisonJob(options, job))) {
      await journal?.save(finished);
      done.set(jobName(finished.job), finished);
    }
  }
  const finished = jobs.map((job) => done.get(jobName(job)) ?? refuseMissing(job));
  const runs = finished.map(({ run }) => run);
  return { result: judgeComparison(runs, baselines, { ...options, seeds, folds, resumed }), finished };
}

/** The runs of a comparison, in the order of folds, strategies and seeds. Plain JSON. */
export function comparisonJobs<Model extends TrainableModel, Metrics>(
  options: Pick<CompareOptions<Model, Metrics>, 'folds' | 'seeds' | 'sources' | 'strategies' | 'controls'>,
): ComparisonJob[] {
  const { folds = 1, seeds, sources } = options;
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) =>
    contendersOf(options).flatMap(({ name, start, phases }) => {
      // The source as it is has no seed: nothing is drawn, nothing trains, unless each seed has a source of its own.
      const seedless = start === 'carried' && name === 'zero-shot' && phases([], budgetOfNothing).length === 0;
      const own = seedless && sources.length === 1 ? seeds.slice(0, 1) : seeds;
      return own.map((seed, index) => ({ strategy: name, seed, index, fold }));
    }),
  );
}

const budgetOfNothing = { epochs: 1, learningRate: 1 };

async function* oneAfterTheOther<Metrics>(
  jobs: readonly ComparisonJob[],
  runHere: (job: ComparisonJob) => Promise<FinishedRun<Metrics>>,
): ReturnType<JobRunner<Metrics>> {
  for (const job of jobs) yield { job, ...(await runHere(job)) };
}

function refuseMissing(job: ComparisonJob): never {
  throw new ComparisonError({
    problem: `its runner left out ${job.strategy} with seed ${job.seed}`,
    remedy: 'Yield what came of every job.',
  });
}

function checkOptions(options: CompareOptions): void {
  const { seeds, strategies, folds = 1, sources } = options;
  const refuse = (problem: string, remedy: string): never => {
    throw new ComparisonError({ problem, remedy });
  };
  if (strategies.length === 0) refuse('there is no strategy', 'Pass at least one, like full().');
  if (seeds.length === 0) refuse('there is no seed', 'Pass at least one; with two there is an interval.');
  if (!seeds.every(Number.isSafeInteger)) refuse('a seed is no whole number', 'Pass whole numbers.');
  if (new Set(seeds).size < seeds.length) refuse('a seed is there twice', 'Pass each seed once.');
  if (!(Number.isSafeInteger(folds) && folds >= 1)) refuse(`it has ${folds} folds`, 'Pass a whole number from 1.');
  const names = [...contendersOf(options), ...(options.baselines ?? [])].map(({ name }) => name);
  const [twice] = repeatedNames(names);
  if (twice !== undefined) refuse(`"${twice}" is there twice`, 'Give each strategy and control a name of its own.');
  if (names.includes('auto')) refuse('"auto" is no strategy that runs', 'Pass the option `auto` for that row.');
  const known = sources.map(({ name }) => name);
  if (repeatedNames(known).length > 0) throw new SourceNamesError({ names: known });
}

/** Refuses a source that cannot be carried, before anything trains for nothing. */
function checkCarries<Model extends TrainableModel, Metrics>(options: CompareOptions<Model, Metrics>): void {
  const [seed] = options.seeds as [number];
  const place = { seed, index: 0, fold: 0 };
  const model = options.build(place);
  try {
    for (const strategy of contendersOf(options)) {
      if (strategy.start === 'fresh') continue;
      for (const { source } of options.sources) {
        planCarry(source, model, { ...carryOptionsOf(options, place), head: strategy.head });
      }
    }
  } finally {
    disposeOf(model, options);
  }
}
