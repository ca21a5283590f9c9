import type { CompareOptions, RefAndData } from '../options/command-options.ts';
import { comparisonRows } from '../output/comparison-result.ts';
import { foldsNote, intervalNote, leaderboard, verdictSentences } from '../output/leaderboard.ts';
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
  if (options.report !== undefined) await requireOutput(options.report, [place.data]);
  const backend = await startBackend(options.backend, reporter, { threads: options.threads });
  const { source, folds } = await loadTargetTask(place, options, context);
  const comparison = await compareStrategies({ ...options, training: options, source, folds }, context);
  const { judgement } = comparison;
  const sentences = verdictSentences(comparison);
  const result = {
    source: source.self,
    metric: comparison.main,
    rows: comparisonRows(comparison),
    best: judgement.best,
    sentences,
    backend,
    folds: folds.length,
    report: options.report ?? null,
  };
  if (options.report !== undefined) {
    await writeWhole(options.report, `${JSON.stringify({ command: 'compare', version, result }, null, 2)}\n`);
  }
  const strategy = judgement.rows.find(({ kind }) => kind === 'strategy')?.name;
  reporter.say(`Next: ${nextCommand(['adapt', place.ref, place.data, '--strategy', String(strategy)], options.store)}`);
  return {
    result,
    text: [leaderboard(comparison), folds.length === 1 ? intervalNote : foldsNote(folds.length), '', ...sentences].join(
      '\n',
    ),
  };
}
