import { type CheckpointParent, requireWritable } from '@seqgraft/checkpoints';
import type { ComparisonOrder } from '../comparison/comparison-order.ts';
import { demoSource, demoTarget } from '../comparison/demo-task.ts';
import { planJobs } from '../comparison/jobs-plan.ts';
import type { DemoOptions } from '../options/command-options.ts';
import { comparisonRows } from '../output/comparison-result.ts';
import { intervalNote, leaderboard, loudly, verdictSentences } from '../output/leaderboard.ts';
import { nextCommand } from '../output/next-command.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';
import { compareStrategies } from '../task/compare-strategies.ts';
import { configOf } from '../task/config-of.ts';
import { publishRun } from '../task/publish-run.ts';
import { loadSourceModels } from '../task/source-model.ts';
import { startBackend } from '../task/start-backend.ts';
import { type StrategyRun, strategyRunOf } from '../task/strategy-run.ts';
import { trainSource } from '../task/train-source.ts';

/** The first of as many sources as there are seeds: the interval covers what the source's seed changes, too. */
const firstSeed = 1;
const sourceName = 'births-source';
const strategies = ['full', 'freeze', 'discriminative'];

/** Pre-trains on births 1969–1988, adapts to a short history before 2005, and judges on the ten years after it. */
export async function demo(options: DemoOptions, context: ActionContext): Promise<Outcome> {
  const { reporter } = context;
  const store = await openStore(options.store);
  await requireWritable(store, sourceName);
  const backend = await startBackend(options.backend, reporter, planJobs({}, options.backend));
  const plan = planJobs({}, backend);

  reporter.say('Source: daily US births 1969–1988. An LSTM reads 28 days and forecasts the next 7.');
  const source = await demoSource(options.backend);
  const parents: CheckpointParent[] = [];
  const pretrained: StrategyRun[] = [];
  for (let seed = firstSeed; seed < firstSeed + options.seeds; seed++) {
    const run = await trainSource({ ...source, seed, title: `source, seed ${seed}` }, context);
    const place = { name: sourceName, run, data: source.data, parent: null, config: configOf(source.training) };
    parents.push(await publishRun(store, place));
    pretrained.push(run);
  }
  const refs = parents.map(({ ref }) => ref);
  reporter.say(`Kept as ${refs.join(', ')}.`);

  reporter.say(`Target: births before 2005, ${options.days} days of history; judged on 2005–2014.`);
  const { data: target, training } = await demoTarget(options.days, options.backend);
  const common = { strategies, head: 'auto', keepWeights: true } as const;
  const { days, backend: asked } = options;
  const order: ComparisonOrder = { ...common, kind: 'demo', days, refs, store: options.store, backend: asked };
  const setup = {
    ...common,
    sources: await loadSourceModels(refs, options.store, reporter),
    folds: [target],
    training,
  } as const;
  const comparison = await compareStrategies(
    { setup, order, seeds: options.seeds, auto: true, backend, ...plan, store: options.store },
    context,
  );
  const { result, finished, spec } = comparison;
  const checkpoints: Record<string, unknown>[] = parents.map((parent) => ({ ...parent }));
  for (const each of finished) {
    const run = strategyRunOf(each, spec);
    if (run === null || run.strategy === 'zero-shot') continue; // the source itself, which is kept already
    const name = `births-target-${run.strategy}`;
    const parent = parents.find(({ ref }) => ref === each.run.source) ?? null;
    const place = await publishRun(store, { name, run, data: target, parent, config: configOf(training) });
    checkpoints.push({ ...place, strategy: run.strategy, seed: run.seed });
  }

  const sentences = verdictSentences(comparison, 'births a day');
  reporter.say(
    `${checkpoints.length} checkpoints are in ${options.store}: ${nextCommand(['store', 'ls'], options.store)}`,
  );
  reporter.say('Next, on your own data: seqgraft train DATA.csv --name mine, then seqgraft adapt mine TARGET.csv');
  const [first] = pretrained as [StrategyRun];
  return {
    result: {
      source: { ref: refs[0], metrics: first.metrics, seconds: first.seconds },
      sources: refs.map((ref, index) => ({
        ref,
        metrics: pretrained[index]?.metrics,
        seconds: pretrained[index]?.seconds,
      })),
      days: options.days,
      rows: comparisonRows(comparison),
      best: result.best,
      negativeTransfer: result.negativeTransfer,
      auto: result.auto,
      sentences,
      checkpoints,
      backend,
      store: options.store,
    },
    text: [
      `MAE in births a day, forecasting 7 days, 2005–2014; ${options.days} days of target history, ${options.seeds} seeds, each with a source of its own`,
      '',
      ...loudly(result),
      leaderboard(comparison),
      intervalNote,
      '',
      ...sentences,
    ].join('\n'),
  };
}
