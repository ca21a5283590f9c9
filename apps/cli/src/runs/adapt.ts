import { requireWritable } from '@seqgraft/checkpoints';
import { countParameters, describeGroups } from '@seqgraft/models';
import { type AutoChoice, autoCandidates } from '@seqgraft/transfer';
import type { ComparisonOrder } from '../comparison/comparison-order.ts';
import { planJobs } from '../comparison/jobs-plan.ts';
import type { AdaptOptions, RefAndData, Typed } from '../options/command-options.ts';
import { autoLines } from '../output/auto-lines.ts';
import { carriedLines, transferFields } from '../output/carried-lines.ts';
import { comparisonRows, verdictFields } from '../output/comparison-result.ts';
import { intervalNote, leaderboard, loudly, verdictSentences } from '../output/leaderboard.ts';
import { sayFoundRate } from '../output/say-found-rate.ts';
import { sayPlain } from '../output/say-plain.ts';
import { showTestForecast } from '../predictions/show-test-forecast.ts';
import { adaptedNext } from '../report/adapted-next.ts';
import { comparisonVerdict } from '../report/comparison-verdict.ts';
import type { ReportVerdict } from '../report/report-data.ts';
import { sayNext } from '../report/say-next.ts';
import { writeComparisonReport } from '../report/write-comparison-report.ts';
import { requireReport } from '../report/write-report.ts';
import { backendOf, beginRun } from '../resume/begin-run.ts';
import { requireNoRunName } from '../resume/run-entries.ts';
import type { CommandContext, Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';
import { bestRun, type Comparison, compareStrategies } from '../task/compare-strategies.ts';
import { configOf } from '../task/config-of.ts';
import { publishRun } from '../task/publish-run.ts';
import { startBackend } from '../task/start-backend.ts';
import { loadTargetTask } from '../task/target-task.ts';
import { warnOfSeen } from '../task/warn-of-seen.ts';

/** What trains least of the usual: where there is no validation, nothing can be chosen by. */
const cautious = 'freeze';

/** Carries a checkpoint to a target task by one strategy, or by the one that validation chooses, judges it against the controls and keeps it. */
export async function adaptCheckpoint(
  place: RefAndData & Typed,
  options: AdaptOptions,
  context: CommandContext,
): Promise<Outcome> {
  const { reporter } = context;
  requireNoRunName(options.name ?? '');
  await requireReport(options.report, [place.data]);
  const automatic = options.strategy === 'auto';
  const wanted = backendOf(context.order, options);
  const backend = await startBackend(wanted, reporter, planJobs(options, wanted));
  const plan = planJobs(options, backend);
  const target = await loadTargetTask(place, options, context);
  const { sources, folds, plan: split, scalers } = target;
  const [data] = folds;
  await warnOfSeen({ sources, store: options.store, tests: [data.split.test] }, reporter);
  const store = await openStore(options.store);
  const nameFor = (strategy: string): string =>
    options.name ?? `${nameOf(sources[0].self.ref)}-${strategy.replaceAll('+', '-')}`;
  await requireWritable(store, nameFor(options.strategy));
  const { head, seeds, season } = options;
  const strategies = strategiesOf(options.strategy, data.judged.validation.windowCount > 0);
  const common = { strategies, head, keepWeights: true };
  const order: ComparisonOrder = {
    ...common,
    kind: 'target',
    place,
    options: { ...options, scalerPolicies: scalers?.map(({ policy }) => policy) },
  };
  const setup = { ...common, sources, folds, training: options, model: options };
  const kept = await beginRun(context, {
    ...{ store, place: options.store, table: data.table, sources: sources.map(({ self }) => self) },
    ...{ backend, threads: plan.threads, journaled: true },
  });
  const work = async () => {
    const comparison = await compareStrategies(
      { setup, order, seeds, auto: automatic, season, backend, ...plan, store: options.store },
      context,
    );
    const choice = comparison.result.auto?.[0] ?? null;
    const strategy = choice?.network ?? (strategies[0] as string);
    const best = bestRun(comparison, strategy);
    if (best === null) throw new Error(`adapt: nothing is left of ${strategy}`); // compareStrategies has thrown its failure
    const { run } = best;
    const parent = sources.find(({ self }) => self.ref === best.source)?.self ?? null;
    const config = configOf({ ...options, split, embargo: split.embargo });
    const name = nameFor(strategy);
    const checkpoint = await publishRun(store, { name, run, data, parent, config });
    return { comparison, choice, strategy, run, parent, name, checkpoint };
  };
  const { comparison, choice, strategy, run, parent, name, checkpoint } = await kept.during(work);
  const { ref, digest } = checkpoint;
  const { result: compared } = comparison;

  const row = compared.rows.find((each) => each.name === strategy);
  const sentences = verdictSentences(comparison);
  const chosenSeed = run.metrics.validation === null ? 'the first' : 'the best on validation';
  const seedNote = strategy === 'zero-shot' ? '' : ` (seed ${run.seed}, ${chosenSeed} of ${options.seeds})`;
  await showTestForecast(data, run, context);
  sayFoundRate(options.lr, run.result, reporter);
  sayPlain(run.result, reporter);
  reporter.say(`Saved as ${ref} in ${options.store}${seedNote}`);
  const { best: winner } = compared;
  const verdictOf = (kept: string): ReportVerdict =>
    comparisonVerdict(comparison, {
      sentences,
      judged: strategy,
      next: (tone) => adaptedNext({ place, tone, kept, best: winner, store: options.store }),
    });
  sayNext(verdictOf(name), winner, reporter);
  const result = {
    checkpoint: { ref, digest },
    parent,
    strategy,
    auto: choice,
    metrics: run.metrics,
    history: run.result.history.map(({ epoch, loss, validationLoss }) => ({ epoch, loss, validationLoss })),
    parameters: parametersOf(comparison),
    trainedParameters: run.trainedParameters,
    seconds: compared.runs.reduce((sum, { seconds }) => sum + seconds, 0),
    backend,
    engine: run.result.engine,
    scaler: scalers?.[0] === undefined ? null : { policy: scalers[0].policy, scores: scalers[0].scores },
    transfer:
      run.carried === null
        ? null
        : {
            ...transferFields(run.carried),
            frozen: run.result.proof.frozen.map(({ name: frozen }) => frozen),
          },
    verdict: {
      best: compared.best,
      negativeTransfer: compared.negativeTransfer,
      versusNaive: verdictFields(row?.versusNaive ?? null),
      versusScratch: verdictFields(row?.versusScratch ?? null),
      sentences,
    },
    rows: comparisonRows(comparison),
    report: options.report ?? null,
  };
  if (options.report !== undefined) {
    const told = { comparison, verdict: verdictOf(ref), note: intervalNote, shown: strategy };
    const carriedTo = `${ref}, on ${place.data}`;
    await writeComparisonReport(
      options.report,
      { ...told, command: 'adapt', carriedTo, place, target, options, backend, result },
      context,
    );
  }
  return {
    result,
    text: [
      ...loudly(compared),
      ...choiceLines(choice, comparison, automatic),
      ...carriedLines(run.carried),
      '',
      leaderboard(comparison),
      intervalNote,
      '',
      ...sentences,
    ].join('\n'),
  };
}

function strategiesOf(strategy: string, validated: boolean): string[] {
  if (strategy !== 'auto') return [strategy];
  return validated ? autoCandidates().map(({ name }) => name) : [cautious];
}

function choiceLines(choice: AutoChoice | null, { main }: Comparison, automatic: boolean): string[] {
  if (choice !== null) return [...autoLines(choice, main), ''];
  return automatic ? [`There are no validation rows to choose by: ${cautious}, which trains least.`, ''] : [];
}

function parametersOf({ spec }: Comparison): number {
  return countParameters(describeGroups(spec));
}

/** The name in a ref, without its entry or digest: `load` of `load@3`. */
function nameOf(ref: string): string {
  return ref.replace(/@.*$/, '');
}
