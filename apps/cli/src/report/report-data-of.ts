import type { CheckpointSummary } from '@seqgraft/checkpoints';
import type { Phase } from '@seqgraft/training';
import { type JudgedRow, studentQuantile, type Verdict } from '@seqgraft/transfer';
import { describePart } from '@seqgraft/windows';
import { type MetricName, metricOf } from '../measures/metric.ts';
import type { Warning } from '../output/reporter.ts';
import { summarise } from '../output/summarise.ts';
import { bestRun, type Comparison, testOf } from '../task/compare-strategies.ts';
import type { StrategyRun } from '../task/run-strategy.ts';
import type { TargetTask } from '../task/target-task.ts';
import type { TaskData } from '../task/task-data.ts';
import { describeAncestor, lossesOfAncestor } from './describe-ancestor.ts';
import { distancesOf } from './distances-of.ts';
import { predictionsOf } from './predictions-of.ts';
import type {
  ReportData,
  ReportFolds,
  ReportForgetting,
  ReportLearningCurve,
  ReportLosses,
  ReportPlan,
  ReportRow,
  ReportVerdict,
} from './report-data.ts';

export interface ReportParts {
  readonly title: string;
  readonly command: string;
  readonly version: string;
  readonly date: Date;
  readonly comparison: Comparison;
  readonly target: TargetTask;
  readonly sentences: readonly string[];
  /** What the intervals cover. */
  readonly note: string;
  readonly warnings: readonly Warning[];
  readonly facts: ReportData['facts'];
  /** The source first. */
  readonly ancestors: readonly CheckpointSummary[];
  readonly learningCurve?: ReportLearningCurve | null;
  readonly forgetting?: ReportForgetting | null;
  readonly season?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A comparison as its report shows it; predicts the newest test rows once more, for the pictures. */
export async function reportDataOf(parts: ReportParts): Promise<ReportData> {
  const { comparison, target, ancestors, season, signal } = parts;
  const { judgement, main, runs, baselines } = comparison;
  const names = [...new Set(runs.map(({ strategy }) => strategy.name))];
  const best = names.flatMap((name) => bestRun(comparison, name) ?? []);
  const leading = judgement.rows.find(({ kind }) => kind === 'strategy')?.name;
  const shown = [leading, ...(names.includes(judgement.best) ? [judgement.best] : []), 'scratch'];
  const newest = target.folds.length - 1;
  const newestRuns = runs.filter(({ fold }) => fold === newest);
  const predictions = await predictionsOf(target.folds[newest] as TaskData, {
    runs: [...new Set(shown)].flatMap((name) => bestRun({ ...comparison, runs: newestRuns }, name ?? '') ?? []),
    baselines: baselines[newest] ?? [],
    naive: judgement.naive,
    season,
    signal,
  });
  const { policy, shift } = target.scalers[newest] ?? {};
  return {
    title: parts.title,
    command: parts.command,
    version: parts.version,
    date: `${parts.date.toISOString().slice(0, 19)}Z`,
    verdict: verdictOf(judgement.rows, parts.sentences),
    warnings: parts.warnings,
    facts: parts.facts,
    leaderboard: {
      metric: main,
      best: judgement.best,
      naive: judgement.naive,
      rows: judgement.rows.map((row) => reportRow(row, comparison)),
      note: parts.note,
    },
    folds: target.folds.length < 2 ? null : foldsOf(comparison, target.folds),
    learningCurve: parts.learningCurve ?? null,
    losses: lossesOf(best, ancestors[0]),
    predictions,
    forgetting: parts.forgetting ?? null,
    distances: distancesOf(runs),
    plans: best.flatMap((run) => planOf(run) ?? []),
    scaler: policy === undefined ? null : { policy, shift: shift ?? null },
    lineage: ancestors.map(describeAncestor),
  };
}

function verdictOf(rows: readonly JudgedRow[], sentences: readonly string[]): ReportVerdict {
  const strategies = rows.filter(({ kind }) => kind === 'strategy');
  const verdict: Verdict | null = strategies[0]?.versusScratch ?? null;
  const negative = strategies.filter(({ versusScratch }) => versusScratch?.verdict === 'hurts');
  return {
    tone: verdict === null || verdict.low === null ? 'unknown' : verdict.verdict,
    sentences,
    negative: negative.map(({ name }) => name),
  };
}

/** Student's interval of the mean. */
function intervalOf({ mean, sd, seeds }: JudgedRow): { low: number | null; high: number | null } {
  if (sd === null || seeds < 2) return { low: null, high: null };
  const half = (studentQuantile(0.95, seeds - 1) * sd) / Math.sqrt(seeds);
  return { low: mean - half, high: mean + half };
}

function reportRow(row: JudgedRow, { runs, baselines }: Comparison): ReportRow {
  const own = runs.filter(({ strategy }) => strategy.name === row.name);
  const computed = baselines.flat().filter(({ name }) => name === row.name);
  const { name, kind, mean, sd, versusNaive, versusScratch } = row;
  return {
    name,
    kind,
    mean,
    sd,
    ...intervalOf(row),
    versusNaive,
    versusScratch,
    metrics: summarise(own.length > 0 ? own.map(testOf) : computed.map(({ metrics }) => metrics)),
    trainedParameters: own[0]?.trainedParameters ?? 0,
    seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function foldsOf({ runs, baselines, judgement, main }: Comparison, folds: readonly TaskData[]): ReportFolds {
  const foldValue = (name: string, fold: number, metric: MetricName): number | null => {
    const own = runs.filter((run) => run.strategy.name === name && run.fold === fold).map(testOf);
    const computed = (baselines[fold] ?? []).filter((each) => each.name === name).map(({ metrics }) => metrics);
    return meanOf([...own, ...computed].map((metrics) => metricOf(metrics, metric)));
  };
  return {
    metric: main,
    folds: folds.map(({ split, judged }) => {
      const [from = '', until = from] = describePart(split.test).split(' … ');
      return { from, until, windows: judged.test.windowCount };
    }),
    rows: judgement.rows.map(({ name }) => ({ name, values: folds.map((_, fold) => foldValue(name, fold, main)) })),
  };
}

function lossesOf(runs: readonly StrategyRun[], source: CheckpointSummary | undefined): ReportLosses[] {
  const curves = runs
    .filter(({ result }) => result.history.length > 0)
    .map(({ strategy, result }) => ({
      name: strategy.name,
      points: result.history.map(({ epoch, loss, validationLoss }) => ({ epoch, loss, validationLoss })),
    }));
  const own = source === undefined ? null : lossesOfAncestor(source);
  const target = { title: 'Target: the best run of each on validation', curves };
  return [...(own === null ? [] : [own]), ...(curves.length === 0 ? [] : [target])];
}

function planOf({ strategy, carried, result }: StrategyRun): ReportPlan | null {
  if (carried === null) return null;
  const frozen = new Set(result.proof.frozen.map(({ name }) => name));
  const { carriedTensors, totalTensors, carriedParameters, totalParameters } = carried;
  return {
    strategy: strategy.name,
    carriedTensors,
    totalTensors,
    carriedParameters,
    totalParameters,
    tensors: carried.tensors.map(({ name, outcome, reason }) => ({
      name,
      outcome: outcome === 'reinitialized' ? 're-initialised' : outcome,
      reason,
      frozen: frozen.has(name),
    })),
    phases: result.phases.map(phaseOf),
  };
}

function phaseOf({ name, epochs, learningRate, groups }: Phase): ReportPlan['phases'][number] {
  return {
    name,
    epochs,
    learningRate,
    groups: Object.entries(groups).map(([group, rule]) => ({
      name: group,
      rule: typeof rule === 'object' ? ruleWords(rule) : String(rule),
    })),
  };
}

function ruleWords(rule: object): string {
  return Object.entries(rule)
    .map(([role, rate]) => `${role} ${rate}`)
    .join(', ');
}
