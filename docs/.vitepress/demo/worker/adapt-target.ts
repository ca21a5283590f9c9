import { buildModel, describeGroups, type ModelSpec, type RecurrentModel } from '@seqgraft/models';
import {
  type ComparisonJob,
  compareStrategies,
  comparisonJobs,
  type FinishedJob,
  findStrategy,
  jobName,
  type Strategy,
  scratch,
  zeroShot,
} from '@seqgraft/transfer';
import type { Table } from '@seqgraft/windows';
import type { Curve, Metrics, RunOrder, RunResult } from '../protocol.ts';
import { UnusableModel } from './demo-errors.ts';
import { keepModel, loadModel } from './kept-models.ts';
import { ForecastStretch } from './live-forecast.ts';
import { baselinesOf, forecastOf, measureModel } from './measure.ts';
import { nameOf } from './name-of.ts';
import { type PreparedData, prepareTarget } from './prepared-data.ts';
import { readPreprocess } from './preprocess.ts';
import { readChoice, unitOf } from './read-choice.ts';
import { autoStrategies, finetuning, loss, optimizer, patienceFor } from './recipe.ts';
import { replayHistory, replaySnapshot } from './replay.ts';
import { progressOf, type RunContext } from './run-context.ts';
import { runStorage } from './run-storage.ts';
import { type SaveHooks, saveHooks } from './save-hooks.ts';
import { sentencesOf } from './sentences.ts';

/** Adapts a source that is kept to the target of an order, beside its controls, keeps the best and judges. */
export async function adaptTarget(order: RunOrder, ref: string, context: RunContext): Promise<RunResult> {
  const started = performance.now();
  const { tell, signal } = context;
  const source = await loadModel(ref);
  const preprocess = readPreprocess(source.preprocess);
  if (typeof preprocess === 'string') throw new UnusableModel({ ref, why: preprocess });
  const table: Table = await readChoice(order.target);
  const { frame, scaler } = preprocess;
  const data = prepareTarget(table, order.target, { frame, history: order.history, scaler: scaler.kind });
  const { train, validation, test } = data.windows;
  const windows = { train: train.windowCount, validation: validation.windowCount, test: test.windowCount };
  const note = `${windows.train} windows to train on, ${windows.validation} to stop by, ${windows.test} to be judged on`;
  tell({ type: 'stage', stage: 'target', note });

  const spec: ModelSpec = { ...source.model, features: 1, head: { ...source.model.head, outputs: frame.horizon } };
  const named = order.strategy === 'auto' ? autoStrategies : [order.strategy];
  const strategies: Strategy[] = named.map((name) => findStrategy(name));
  const controls = [zeroShot(), scratch()];
  const seeds = Array.from({ length: order.seeds }, (_, index) => index + 1);
  const self = { ref: `${source.ref}@${source.entry}`, digest: source.digest };
  // Without names: the one column of the target stands for that of the source, whatever each is called.
  const sources = [
    {
      name: self.ref,
      source: {
        weights: source.weights,
        groups: describeGroups(source.model),
      },
    },
  ] as const;
  const stretch = new ForecastStretch(test, unitOf(order.target));
  const total = comparisonJobs({ seeds, sources, strategies, controls }).length;
  let done = 0;
  const finishedOne = (): void => tell({ type: 'job', done: ++done, total });
  const running = new RunningJob();

  const { result, finished } = await compareStrategies<RecurrentModel, Metrics>({
    build: ({ seed }) => running.use(buildModel(spec, { seed })),
    dispose: (model) => model.dispose(),
    training: (job) => ({
      ...{ train, validation, batchSize: finetuning.batchSize, optimizer, loss, signal },
      patience: patienceFor(windows.train),
      budget: { epochs: finetuning.epochs, learningRate: finetuning.learningRate, schedule: finetuning.schedule },
      onProgress: progressOf(curveOf(job), running.model, { tell, stretch }),
      ...running.hooks,
    }),
    measure: (model) => measureModel(model, data.windows),
    ...{ seeds, sources, strategies, controls, keepWeights: true, better: 'lower' },
    baselines: baselinesOf(data.windows),
    ...(order.strategy === 'auto' ? { auto: { overlap: frame.horizon } } : {}),
    journal: {
      load: async (job) => {
        const known = await runStorage.job(job);
        if (known !== null) {
          replayHistory(curveOf(job), known.run.training?.history ?? [], tell);
          finishedOne();
        }
        return known;
      },
      save: async (job) => {
        await runStorage.keepJob(job);
        finishedOne();
      },
    },
    async *runner(jobs, runHere) {
      for (const job of jobs) {
        running.hooks = await saveHooks(jobName(job));
        if (running.hooks.resumeFrom !== undefined) replaySnapshot(curveOf(job), running.hooks.resumeFrom, tell);
        yield { job, ...(await runHere(job)) };
      }
    },
  });

  const auto = result.auto?.[0] ?? null;
  const judged = order.strategy === 'auto' ? 'auto' : order.strategy;
  const row = result.rows.find(({ name }) => name === judged);
  const best = bestRun(finished, auto?.chosen ?? judged);
  const kept = await keepModel({
    ...{ name: `${nameOf(order.target)}-${best.job.strategy}`, spec, weights: best.weights as never, data },
    training: best.run.training as NonNullable<typeof best.run.training>,
    metrics: {
      validation: best.run.measured.validation?.metrics ?? null,
      test: best.run.measured.test?.metrics ?? null,
    },
    ...{ choice: order.target, seed: best.job.seed, parent: self },
  });
  const forecastBy = async (job: FinishedJob<Metrics>) => stretch.pick(await forecastsOf(job, spec, data));
  const forecast = await forecastBy(best);
  const control = finished.find(({ job, weights }) => job.strategy === 'scratch' && weights !== null);
  return {
    ...{ order, unit: unitOf(order.target), judged, windows, kept: kept.ref, source: self.ref },
    verdict: row?.versusScratch?.low == null ? null : row.versusScratch.verdict,
    sentences: sentencesOf(result, unitOf(order.target)),
    negativeTransfer: result.negativeTransfer?.sentence ?? null,
    ...{ rows: result.rows, best: result.best, naive: result.naive },
    forecast: {
      ...forecast,
      scratch: control === undefined ? forecast.forecast.map(() => null) : (await forecastBy(control)).forecast,
    },
    seconds: (performance.now() - started) / 1000,
  };
}

function curveOf({ strategy, seed }: ComparisonJob): Curve {
  return { name: strategy, seed };
}

/** The job that is done now: its model, and how it is kept. */
class RunningJob {
  hooks: SaveHooks | Record<string, never> = {};
  #model: RecurrentModel | null = null;

  use(model: RecurrentModel): RecurrentModel {
    this.#model = model;
    return model;
  }

  get model(): RecurrentModel {
    return this.#model as RecurrentModel;
  }
}

/** The run of a strategy with the least error on validation: test is not looked at. */
function bestRun(finished: readonly FinishedJob<Metrics>[], strategy: string): FinishedJob<Metrics> {
  const trained = finished.filter(({ weights, run }) => weights !== null && run.kind === 'strategy');
  const own = trained.filter(({ job }) => job.strategy === strategy);
  // What validation chooses may be a control, such as the source as it is, which is kept already.
  const some = own.length > 0 ? own : trained;
  const score = ({ run }: FinishedJob<Metrics>): number => run.measured.validation?.score ?? Number.POSITIVE_INFINITY;
  return some.reduce((best, each) => (score(each) < score(best) ? each : best));
}

async function forecastsOf(job: FinishedJob<Metrics>, spec: ModelSpec, data: PreparedData): Promise<Float64Array> {
  const model = buildModel(spec, { seed: 0 });
  try {
    model.writeWeights(job.weights as NonNullable<typeof job.weights>);
    return await forecastOf(model, data.windows.test);
  } finally {
    model.dispose();
  }
}
