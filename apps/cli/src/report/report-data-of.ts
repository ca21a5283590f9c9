import type { CheckpointSummary } from '@seqgraft/checkpoints';
import type { Phase } from '@seqgraft/training';
import type { ComparisonRow } from '@seqgraft/transfer';
import { describePart } from '@seqgraft/windows';
import { metricsOfRow } from '../output/comparison-result.ts';
import type { Warning } from '../output/reporter.ts';
import { bestRun, type Comparison } from '../task/compare-strategies.ts';
import type { Forgetting } from '../task/measure-forgetting.ts';
import type { StrategyRun } from '../task/strategy-run.ts';
import type { TargetTask } from '../task/target-task.ts';
import type { TaskData } from '../task/task-data.ts';
import { describeAncestor, lossesOfAncestor } from './describe-ancestor.ts';
import { describeStrategy } from './describe-strategy.ts';
import { distancesOf } from './distances-of.ts';
import { intervalOf } from './interval-of.ts';
import { predictionsOf } from './predictions-of.ts';
import type {
  ReportData,
  ReportFolds,
  ReportLearningCurve,
  ReportLosses,
  ReportPlan,
  ReportRow,
  ReportScaler,
  ReportVerdict,
} from './report-data.ts';

export interface ReportParts {
  readonly title: string;
  readonly command: string;
  readonly version: string;
  readonly date: Date;
  readonly comparison: Comparison;
  readonly target: TargetTask;
  readonly verdict: ReportVerdict;
  /** What the intervals cover. */
  readonly note: string;
  readonly warnings: readonly Warning[];
  readonly facts: ReportData['facts'];
  readonly scaler: ReportScaler | null;
  /** The source first. */
  readonly ancestors: readonly CheckpointSummary[];
  /** The strategy whose predictions are shown. Default: the best. */
  readonly shown?: string;
  readonly learningCurve?: ReportLearningCurve | null;
  readonly forgetting?: Forgetting | null;
  readonly season?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A comparison as its report shows it; predicts the newest test rows once more, for the pictures. */
export async function reportDataOf(parts: ReportParts): Promise<ReportData> {
  const { comparison, target, ancestors, season, signal } = parts;
  const { result, main } = comparison;
  const newest = target.folds.length - 1;
  const data = target.folds[newest] as TaskData;
  const names = [...new Set(result.runs.map(({ name }) => name))];
  const best = names.flatMap((name) => bestRun(comparison, name)?.run ?? []);
  const ofNewest = { ...comparison, finished: comparison.finished.filter(({ run }) => run.fold === newest) };
  const leading =
    parts.shown ?? result.rows.find(({ kind, name }) => kind === 'strategy' && names.includes(name))?.name;
  const shown = new Set([leading ?? '', ...(names.includes(result.best) ? [result.best] : []), 'scratch']);
  const predictions = await predictionsOf(data, {
    runs: [...shown].flatMap((name) => bestRun(ofNewest, name)?.run ?? []),
    baselines: result.baselines.flatMap(({ name, folds }) => {
      const metrics = folds[newest]?.test?.metrics;
      return metrics === undefined ? [] : [{ name, metrics }];
    }),
    naive: result.naive,
    season,
    signal,
  });
  return {
    title: parts.title,
    command: parts.command,
    version: parts.version,
    date: `${parts.date.toISOString().slice(0, 19)}Z`,
    verdict: parts.verdict,
    warnings: parts.warnings,
    facts: parts.facts,
    leaderboard: {
      metric: main,
      best: result.best,
      naive: result.naive,
      rows: result.rows.map((row) => reportRow(row, result)),
      note: parts.note,
    },
    folds: target.folds.length < 2 ? null : foldsOf(comparison, target.folds),
    learningCurve: parts.learningCurve ?? null,
    losses: lossesOf(best, ancestors[0]),
    predictions,
    forgetting: parts.forgetting ?? null,
    distances: distancesOf(result.runs),
    plans: best.flatMap((run) => planOf(run) ?? []),
    scaler: parts.scaler,
    lineage: ancestors.map(describeAncestor),
  };
}

function reportRow(row: ComparisonRow, result: Comparison['result']): ReportRow {
  const { name, kind, failure, mean, sd, versusNaive, versusScratch, trainedParameters, seconds } = row;
  return {
    name,
    kind,
    failure,
    mean,
    sd,
    ...intervalOf(row),
    versusNaive,
    versusScratch,
    metrics: metricsOfRow(result, row),
    trainedParameters,
    seconds,
  };
}

function foldsOf({ result, main }: Comparison, folds: readonly TaskData[]): ReportFolds {
  return {
    metric: main,
    folds: folds.map(({ split, judged }) => {
      const [from = '', until = from] = describePart(split.test).split(' … ');
      return { from, until, windows: judged.test.windowCount };
    }),
    // The scores of a backtest are those of its folds, the mean over the seeds of each.
    rows: result.rows.map(({ name, scores }) => ({ name, values: folds.map((_, fold) => scores[fold] ?? null) })),
  };
}

function lossesOf(runs: readonly StrategyRun[], source: CheckpointSummary | undefined): ReportLosses[] {
  const curves = runs
    .filter(({ result }) => result.history.length > 0)
    .map(({ strategy, result }) => ({
      name: strategy,
      kept: result.bestEpoch,
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
    strategy,
    description: describeStrategy(strategy),
    carriedTensors,
    totalTensors,
    carriedParameters,
    totalParameters,
    tensors: carried.tensors.map(({ name, outcome, reason }) => ({
      name,
      outcome: outcome === 'reinitialised' ? 're-initialised' : outcome,
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
