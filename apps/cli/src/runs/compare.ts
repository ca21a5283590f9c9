import { autoCandidates } from '@seqgraft/transfer';
import type { ComparisonOrder } from '../comparison/comparison-order.ts';
import { planJobs } from '../comparison/jobs-plan.ts';
import type { CompareOptions, RefAndData } from '../options/command-options.ts';
import { comparisonRows } from '../output/comparison-result.ts';
import { foldsNote, intervalNote, leaderboard, loudly, verdictSentences } from '../output/leaderboard.ts';
import { nextCommand } from '../output/next-command.ts';
import { requireOutput, writeWhole } from '../output/write-file.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { compareStrategies } from '../task/compare-strategies.ts';
import { startBackend } from '../task/start-backend.ts';
import { loadTargetTask } from '../task/target-task.ts';
import { version } from '../version.ts';

/** Runs strategies and controls side by side; keeps nothing but the report that was asked for. */
export async function compare(place: RefAndData, options: CompareOptions, context: ActionContext): Promise<Outcome> {
  const { reporter } = context;
  const started = performance.now();
  if (options.report !== undefined) await requireOutput(options.report, [place.data]);
  const backend = await startBackend(options.backend, reporter, planJobs(options, options.backend));
  const plan = planJobs(options, backend);
  const { sources, folds, scalers } = await loadTargetTask(place, options, context);
  const { head, seeds, season, store } = options;
  const strategies = namesOf(options.strategies);
  const common = { strategies, head, keepWeights: false };
  const order: ComparisonOrder = {
    ...common,
    kind: 'target',
    place,
    options: { ...options, scalerPolicies: scalers?.map(({ policy }) => policy) },
  };
  const setup = { ...common, sources, folds, training: options };
  const comparison = await compareStrategies(
    { setup, order, seeds, auto: true, season, backend, ...plan, store },
    context,
  );
  const { result: compared } = comparison;
  const sentences = verdictSentences(comparison);
  const result = {
    source: sources[0].self,
    sources: sources.map(({ self }) => self),
    metric: comparison.main,
    rows: comparisonRows(comparison),
    best: compared.best,
    negativeTransfer: compared.negativeTransfer,
    auto: compared.auto,
    scalers: scalers?.map(({ policy, scores }) => ({ policy, scores })) ?? null,
    sentences,
    backend,
    jobs: plan.jobs,
    folds: folds.length,
    resumed: compared.resumed,
    seconds: (performance.now() - started) / 1000,
    report: options.report ?? null,
  };
  if (options.report !== undefined) {
    await writeWhole(options.report, `${JSON.stringify({ command: 'compare', version, result }, null, 2)}\n`);
  }
  const strategy = compared.rows.find(({ kind, name }) => kind === 'strategy' && name !== 'auto')?.name;
  reporter.say(`Next: ${nextCommand(['adapt', place.ref, place.data, '--strategy', String(strategy)], options.store)}`);
  const note = folds.length === 1 ? intervalNote : foldsNote(folds.length);
  return { result, text: [...loudly(compared), leaderboard(comparison), note, '', ...sentences].join('\n') };
}

/** `auto` stands for what it chooses among. */
function namesOf(names: readonly string[]): string[] {
  const usual = autoCandidates().map(({ name }) => name);
  const others = names.filter((name) => name !== 'auto');
  return names.includes('auto') ? [...others, ...usual.filter((name) => !others.includes(name))] : others;
}
