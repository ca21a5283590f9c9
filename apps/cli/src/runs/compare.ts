import { fileStore } from '@seqgraft/checkpoints/node';
import type { CompareOptions, RefAndData, Typed } from '../options/command-options.ts';
import { comparisonRows } from '../output/comparison-result.ts';
import { foldsNote, intervalNote, leaderboard, verdictSentences } from '../output/leaderboard.ts';
import { nextCommand } from '../output/next-command.ts';
import { shellWord } from '../output/shell-word.ts';
import { reportDataOf } from '../report/report-data-of.ts';
import { reportFacts } from '../report/report-facts.ts';
import { requireReport, writeReport } from '../report/write-report.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { ancestorsOf } from '../task/ancestors-of.ts';
import { compareStrategies } from '../task/compare-strategies.ts';
import { startBackend } from '../task/start-backend.ts';
import { loadTargetTask } from '../task/target-task.ts';
import { version } from '../version.ts';

/** Runs strategies and controls side by side; keeps nothing but the report that was asked for. */
export async function compare(
  place: RefAndData & Typed,
  options: CompareOptions,
  context: ActionContext,
): Promise<Outcome> {
  const { reporter, signal } = context;
  await requireReport(options.report, [place.data]);
  const backend = await startBackend(options.backend, reporter, { threads: options.threads });
  const target = await loadTargetTask(place, options, context);
  const { source, folds } = target;
  const comparison = await compareStrategies({ ...options, training: options, source, folds }, context);
  const { judgement } = comparison;
  const sentences = verdictSentences(comparison);
  const note = folds.length === 1 ? intervalNote : foldsNote(folds.length);
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
    const report = await reportDataOf({
      title: `${source.self.ref} → ${place.data}`,
      // Not the name, which moves on with the next entry.
      command: place.typed.map((word) => shellWord(word === place.ref ? source.self.ref : word)).join(' '),
      version,
      date: new Date(),
      comparison,
      target,
      sentences,
      note,
      warnings: reporter.warnings,
      facts: reportFacts(target, options, backend),
      ancestors: await ancestorsOf(fileStore(options.store), source.self.ref),
      season: options.season,
      signal,
    });
    await writeReport(options.report, { command: 'compare', version, result, report });
    reporter.say(`Report: ${options.report}`);
  }
  const strategy = judgement.rows.find(({ kind }) => kind === 'strategy')?.name;
  reporter.say(`Next: ${nextCommand(['adapt', place.ref, place.data, '--strategy', String(strategy)], options.store)}`);
  return { result, text: [leaderboard(comparison), note, '', ...sentences].join('\n') };
}
