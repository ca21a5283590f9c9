import { requireWritable } from '@seqgraft/checkpoints';
import { fileStore } from '@seqgraft/checkpoints/node';
import type { AdaptOptions, RefAndData } from '../options/command-options.ts';
import { comparisonRows, verdictFields } from '../output/comparison-result.ts';
import { intervalNote, leaderboard, verdictSentences } from '../output/leaderboard.ts';
import { nextCommand } from '../output/next-command.ts';
import { sayPlain } from '../output/say-plain.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { bestRun, compareStrategies } from '../task/compare-strategies.ts';
import { configOf } from '../task/config-of.ts';
import { publishRun } from '../task/publish-run.ts';
import type { StrategyRun } from '../task/run-strategy.ts';
import { startBackend } from '../task/start-backend.ts';
import { loadTargetTask } from '../task/target-task.ts';
import type { TaskData } from '../task/task-data.ts';

/** Carries a checkpoint to a target task by one strategy, judges it against the controls and keeps it. */
export async function adaptCheckpoint(
  place: RefAndData,
  options: AdaptOptions,
  context: ActionContext,
): Promise<Outcome> {
  const { reporter } = context;
  const backend = await startBackend(options.backend, reporter, { threads: options.threads });
  const { source, folds, plan } = await loadTargetTask(place, options, context);
  const [data] = folds as [TaskData];
  const parent = source.self;
  const name = options.name ?? `${nameOf(parent.ref)}-${options.strategy}`;
  const store = fileStore(options.store);
  await requireWritable(store, name);
  const comparison = await compareStrategies(
    { ...options, training: options, strategies: [options.strategy], source, folds },
    context,
  );
  const { judgement, runs } = comparison;
  const run = bestRun(comparison, options.strategy) as StrategyRun;
  const { ref, digest } = await publishRun(store, {
    name,
    run,
    data,
    parent,
    config: configOf({ ...options, split: plan, embargo: plan.embargo }),
  });

  const row = judgement.rows.find((each) => each.name === options.strategy);
  const sentences = verdictSentences(comparison);
  const choice = run.metrics.validation === null ? 'the first' : 'the best on validation';
  sayPlain(run.result.engine, reporter);
  reporter.say(`Saved as ${ref} in ${options.store} (seed ${run.seed}, ${choice} of ${options.seeds})`);
  reporter.say(`Next: ${nextCommand(['predict', name, place.data], options.store)}`);
  const carried = run.carried as NonNullable<StrategyRun['carried']>;
  const { carriedTensors, totalTensors, carriedParameters, totalParameters, reinitialized } = carried;
  return {
    result: {
      checkpoint: { ref, digest },
      parent,
      strategy: options.strategy,
      metrics: run.metrics,
      history: run.result.history.map(({ epoch, loss, validationLoss }) => ({ epoch, loss, validationLoss })),
      parameters: totalParameters,
      trainedParameters: run.trainedParameters,
      seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0),
      backend,
      engine: run.result.engine,
      transfer: {
        carriedTensors,
        totalTensors,
        carriedParameters,
        totalParameters,
        reinitialized,
        frozen: run.result.proof.frozen.map(({ name: frozen }) => frozen),
      },
      verdict: {
        best: judgement.best,
        versusNaive: verdictFields(row?.versusNaive ?? null),
        versusScratch: verdictFields(row?.versusScratch ?? null),
        sentences,
      },
      rows: comparisonRows(comparison),
    },
    text: [
      `Carried ${carriedTensors} of ${totalTensors} tensors, ${carriedParameters} of ${totalParameters} parameters.`,
      ...reinitialized.map(({ name: tensor, reason }) => `Started afresh: ${tensor}: ${reason}.`),
      '',
      leaderboard(comparison),
      intervalNote,
      '',
      ...sentences,
    ].join('\n'),
  };
}

/** The name in a ref, without its entry or digest: `load` of `load@3`. */
function nameOf(ref: string): string {
  return ref.replace(/@.*$/, '');
}
