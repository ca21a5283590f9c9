import { ancestorsOf } from '@seqgraft/checkpoints';
import { learningCurveOf, requireSizes, type SizedComparison } from '../comparison/compare-sizes.ts';
import { type ComparedTarget, type CompareTargetOptions, compareTarget } from '../comparison/compare-target.ts';
import { planJobs } from '../comparison/jobs-plan.ts';
import type { CompareOptions, RefAndData, Typed } from '../options/command-options.ts';
import { comparisonRows } from '../output/comparison-result.ts';
import { foldsNote, intervalNote, leaderboard, loudly, verdictSentences } from '../output/leaderboard.ts';
import { nextCommand } from '../output/next-command.ts';
import { forgettingTable, sizesTable } from '../output/study-tables.ts';
import { distancesOf } from '../report/distances-of.ts';
import { reportDataOf } from '../report/report-data-of.ts';
import { reportFacts } from '../report/report-facts.ts';
import { scalerChoice } from '../report/scaler-choice.ts';
import { typedCommand } from '../report/typed-command.ts';
import { requireReport, writeReport } from '../report/write-report.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';
import { loadSourceTest, measureForgetting, type SourceTest } from '../task/measure-forgetting.ts';
import { startBackend } from '../task/start-backend.ts';
import { trainTimes } from '../task/trim-train.ts';
import { type SeenByAncestor, warnOfSeen } from '../task/warn-of-seen.ts';
import { version } from '../version.ts';

/** Runs strategies and controls side by side; keeps nothing but the report that was asked for. */
export async function compare(
  place: RefAndData & Typed,
  options: CompareOptions,
  context: ActionContext,
): Promise<Outcome> {
  const { reporter, signal } = context;
  const { report, sourceData } = options;
  const started = performance.now();
  await requireReport(report, [place.data, ...(sourceData === undefined ? [] : [sourceData])]);
  const backend = await startBackend(options.backend, reporter, planJobs(options, options.backend));
  const plan = planJobs(options, backend);
  const keepWeights = report !== undefined || sourceData !== undefined;
  const common = { options, backend, plan, keepWeights };
  let sourceTest: SourceTest | null = null;
  let seen: SeenByAncestor[] = [];
  const compared = await compareTarget(
    place,
    {
      ...common,
      loaded: async ({ sources, folds }) => {
        requireSizes(options.sizes ?? [], folds);
        seen = await warnOfSeen(
          { sources, store: options.store, tests: folds.map(({ split }) => split.test) },
          reporter,
        );
        if (sourceData !== undefined) sourceTest = await loadSourceTest(sources[0], sourceData, reporter);
      },
    },
    context,
  );
  const { target, setup, comparison } = compared;
  const { sources, folds, scalers } = target;
  const learningCurve = learningCurveOf(await compareSizes(place, { ...common, compared }, context), comparison.main);
  const forgetting = sourceTest === null ? null : await measureForgetting(sourceTest, { comparison, setup }, context);
  const { result: found } = comparison;
  const sentences = verdictSentences(comparison);
  const result = {
    source: sources[0].self,
    sources: sources.map(({ self }) => self),
    metric: comparison.main,
    rows: comparisonRows(comparison),
    best: found.best,
    negativeTransfer: found.negativeTransfer,
    auto: found.auto,
    scalers: scalers?.map(({ policy, scores }) => ({ policy, scores })) ?? null,
    sentences,
    distances: distancesOf(found.runs),
    learningCurve,
    forgetting,
    seen,
    backend,
    jobs: plan.jobs,
    folds: folds.length,
    resumed: found.resumed,
    seconds: (performance.now() - started) / 1000,
    report: report ?? null,
  };
  const note = folds.length === 1 ? intervalNote : foldsNote(folds.length);
  if (report !== undefined) {
    const data = await reportDataOf({
      title: `${sources.map(({ self }) => self.ref).join(', ')} → ${place.data}`,
      command: typedCommand(place, sources),
      version,
      date: new Date(),
      comparison,
      target,
      sentences,
      note,
      warnings: reporter.warnings,
      facts: reportFacts(target, options, backend),
      scaler: scalerChoice(target, { wanted: options.scalerPolicy, main: comparison.main }),
      ancestors: (await ancestorsOf(await openStore(options.store), sources[0].self.ref)).checkpoints,
      learningCurve,
      forgetting,
      season: options.season,
      signal,
    });
    await writeReport(report, { command: 'compare', version, result, report: data });
    reporter.say(`Report: ${report}`);
  }
  const strategy = found.rows.find(({ kind, name }) => kind === 'strategy' && name !== 'auto')?.name;
  reporter.say(`Next: ${nextCommand(['adapt', place.ref, place.data, '--strategy', String(strategy)], options.store)}`);
  return {
    result,
    text: [
      ...loudly(found),
      leaderboard(comparison),
      note,
      '',
      ...sentences,
      ...(learningCurve === null ? [] : sizesTable(learningCurve)),
      ...(forgetting === null ? [] : forgettingTable(forgetting)),
    ].join('\n'),
  };
}

/** The comparison again with less of the history, smallest first; the whole of it stands last. Empty without sizes. */
async function compareSizes(
  place: RefAndData,
  { compared, ...common }: Omit<CompareTargetOptions, 'loaded'> & { readonly compared: ComparedTarget },
  context: ActionContext,
): Promise<SizedComparison[]> {
  const { sizes = [] } = common.options;
  if (sizes.length === 0) return [];
  const sized: SizedComparison[] = [];
  const add = (times: number, { comparison, target }: ComparedTarget): void => {
    sized.push({ times, windows: target.folds[0].windows.train.windowCount, comparison });
  };
  for (const times of [...new Set(sizes)].sort((a, b) => a - b)) {
    const options = { ...common.options, history: times };
    context.reporter.say(`With the newest ${times} rows of train:`);
    add(times, await compareTarget(place, { ...common, keepWeights: false, options }, context));
  }
  const whole = trainTimes(compared.target.folds[0].split);
  if (sized.at(-1)?.times !== whole) add(whole, compared);
  return sized;
}
