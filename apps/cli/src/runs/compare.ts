import { learningCurveOf, requireSizes, type SizedComparison } from '../comparison/compare-sizes.ts';
import { type ComparedTarget, type CompareTargetOptions, compareTarget } from '../comparison/compare-target.ts';
import { planJobs } from '../comparison/jobs-plan.ts';
import type { CompareOptions, RefAndData, Typed } from '../options/command-options.ts';
import { comparisonRows } from '../output/comparison-result.ts';
import { foldsNote, intervalNote, leaderboard, loudly, verdictSentences } from '../output/leaderboard.ts';
import { forgettingTable, sizesTable } from '../output/study-tables.ts';
import { comparisonNext } from '../report/comparison-next.ts';
import { comparisonVerdict } from '../report/comparison-verdict.ts';
import { distancesOf } from '../report/distances-of.ts';
import { sayNext } from '../report/say-next.ts';
import { writeComparisonReport } from '../report/write-comparison-report.ts';
import { requireReport } from '../report/write-report.ts';
import { backendOf, beginRun } from '../resume/begin-run.ts';
import type { ActionContext, CommandContext, Outcome } from '../run-action.ts';
import { openRunStore } from '../store/open-run-store.ts';
import { loadSourceTest, measureForgetting, type SourceTest } from '../task/measure-forgetting.ts';
import { startBackend } from '../task/start-backend.ts';
import { loadTargetTask, type TargetTask } from '../task/target-task.ts';
import { trainTimes } from '../task/trim-train.ts';
import { type SeenByAncestor, warnOfSeen } from '../task/warn-of-seen.ts';

/** Runs strategies and controls side by side; keeps nothing but the report that was asked for. */
export async function compare(
  place: RefAndData & Typed,
  options: CompareOptions,
  context: CommandContext,
): Promise<Outcome> {
  const { reporter } = context;
  const { report, sourceData } = options;
  await requireReport(report, [place.data, ...(sourceData === undefined ? [] : [sourceData])]);
  const wanted = backendOf(context.order, options);
  const backend = await startBackend(wanted, reporter, planJobs(options, wanted));
  const plan = planJobs(options, backend);
  const target = await loadTargetTask(place, options, context);
  const { sources, folds } = target;
  requireSizes(options.sizes ?? [], folds);
  const tests = folds.map(({ split }) => split.test);
  const seen = await warnOfSeen({ sources, store: options.store, tests }, reporter);
  const sourceTest = sourceData === undefined ? null : await loadSourceTest(sources[0], sourceData, reporter);
  const kept = await beginRun(context, {
    ...{ store: await openRunStore(options.store), place: options.store },
    ...{ table: folds[0].table, sources: sources.map(({ self }) => self) },
    ...{ backend, threads: plan.threads, journaled: true },
  });
  return kept.during(async () => {
    const journals: (() => Promise<void>)[] = [];
    const outcome = await compareLoaded(
      { place, target, backend, plan, seen, sourceTest, keepJournal: (remove) => journals.push(remove) },
      options,
      context,
    );
    for (const remove of journals) await remove();
    return outcome;
  });
}

interface Loaded extends Pick<CompareTargetOptions, 'backend' | 'plan' | 'keepJournal'> {
  readonly place: RefAndData & Typed;
  readonly target: TargetTask;
  readonly seen: readonly SeenByAncestor[];
  readonly sourceTest: SourceTest | null;
}

/** All that trains, and what comes of it. */
async function compareLoaded(
  { place, target, backend, plan, seen, sourceTest, keepJournal }: Loaded,
  options: CompareOptions,
  context: ActionContext,
): Promise<Outcome> {
  const { reporter } = context;
  const { report } = options;
  const started = performance.now();
  const keepWeights = report !== undefined || sourceTest !== null;
  const common = { options, backend, plan, keepWeights, keepJournal };
  const compared = await compareTarget(place, { ...common, target }, context);
  const { setup, comparison } = compared;
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
  const verdict = comparisonVerdict(comparison, {
    sentences,
    next: (tone, leading) => comparisonNext({ place, tone, leading, best: found.best, store: options.store }),
  });
  if (report !== undefined) {
    const told = { comparison, verdict, note, learningCurve, forgetting };
    await writeComparisonReport(
      report,
      { ...told, command: 'compare', carriedTo: place.data, place, target, options, backend, result },
      context,
    );
  }
  sayNext(verdict, found.best, reporter);
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
  { compared, ...common }: Omit<CompareTargetOptions, 'target'> & { readonly compared: ComparedTarget },
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
