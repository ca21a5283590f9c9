import { formatMetric, type MetricName, type Metrics, metricInfo, metricOf } from '../measures/metric.ts';
import type { Baseline } from '../measures/task-measure.ts';
import type { TrainOptions } from '../options/command-options.ts';
import type { Warning } from '../output/reporter.ts';
import { shellWord } from '../output/shell-word.ts';
import { summarise } from '../output/summarise.ts';
import type { StrategyRun } from '../task/strategy-run.ts';
import type { TaskData } from '../task/task-data.ts';
import { version } from '../version.ts';
import { predictionsOf } from './predictions-of.ts';
import type { ReportData, ReportNext, ReportRow, ReportVerdict } from './report-data.ts';
import { modelFacts } from './report-facts.ts';
import { trainedNext } from './trained-next.ts';
import { baselineName, judgeTraining } from './training-verdict.ts';

/** A training and what it is judged beside. */
export interface TrainVerdictParts {
  /** Of the checkpoint that was kept. */
  readonly ref: string;
  readonly file: string;
  readonly typed: readonly string[];
  readonly run: StrategyRun;
  readonly data: TaskData;
  /** On the part that is judged: test, or validation where there are no test rows. */
  readonly baselines: readonly Baseline[];
  readonly options: TrainOptions;
}

export interface TrainReportParts extends TrainVerdictParts {
  readonly verdict: ReportVerdict;
  readonly backend: string;
  readonly warnings: readonly Warning[];
  readonly signal?: AbortSignal | undefined;
}

/** A training as its report shows it; predicts the newest judged rows once more, for the pictures. */
export async function trainReportData(parts: TrainReportParts): Promise<ReportData> {
  const { ref, file, typed, run, data, baselines, options, backend } = parts;
  const { main } = data.measure;
  const part = judgedPart(data);
  const metrics = run.metrics[part];
  const rows = [
    ...(metrics === null ? [] : [rowOf(ref, 'strategy', { metrics, main, run })]),
    ...baselines.map(({ name, metrics: own }) => rowOf(name, 'control', { metrics: own, main })),
  ].sort(by(main));
  const naive = baselineName(baselines, main);
  const { history, bestEpoch } = run.result;
  const points = history.map(({ epoch, loss, validationLoss }) => ({ epoch, loss, validationLoss }));
  return {
    title: `${ref}, trained on ${file}`,
    command: typed.map(shellWord).join(' '),
    version,
    date: `${new Date().toISOString().slice(0, 19)}Z`,
    verdict: parts.verdict,
    warnings: parts.warnings,
    facts: modelFacts({ spec: run.spec, data, options, backend, parameters: run.trainedParameters }),
    leaderboard: {
      metric: main,
      best: rows[0]?.name ?? ref,
      naive,
      rows,
      note: `On the ${part} rows; one training, so there is no interval.`,
    },
    folds: null,
    learningCurve: null,
    losses: points.length === 0 ? [] : [{ title: ref, curves: [{ name: 'source', kept: bestEpoch, points }] }],
    predictions: await predictionsOf(data, {
      runs: metrics === null ? [] : [{ ...run, strategy: ref }],
      windows: data.judged[part],
      baselines,
      naive,
      signal: parts.signal,
    }),
    forgetting: null,
    distances: [],
    plans: [],
    scaler: null,
    lineage: [],
  };
}

/** What a training is judged on. */
export function judgedPart({ judged }: TaskData): 'test' | 'validation' {
  return judged.test.windowCount > 0 ? 'test' : 'validation';
}

function rowOf(
  name: string,
  kind: ReportRow['kind'],
  { metrics, main, run }: { readonly metrics: Metrics; readonly main: MetricName; readonly run?: StrategyRun },
): ReportRow {
  return {
    name,
    kind,
    failure: null,
    mean: metricOf(metrics, main),
    sd: null,
    low: null,
    high: null,
    versusNaive: null,
    versusScratch: null,
    metrics: summarise([metrics]),
    trainedParameters: run?.trainedParameters ?? 0,
    seconds: run?.seconds ?? 0,
  };
}

function by(main: MetricName): (a: ReportRow, b: ReportRow) => number {
  const sign = metricInfo(main).better === 'higher' ? -1 : 1;
  return (a, b) => sign * ((a.mean ?? 0) - (b.mean ?? 0));
}

/** What a training comes to beside what needs no network, and what to do next. */
export function trainVerdict(parts: TrainVerdictParts): ReportVerdict {
  const { ref, file, typed, options, baselines, data, run } = parts;
  const { main } = data.measure;
  const part = judgedPart(data);
  const metrics = run.metrics[part];
  const naive = baselineName(baselines, main);
  const baseline = baselines.find(({ name }) => name === naive)?.metrics ?? null;
  const next = (tone: ReportVerdict['tone']): ReportNext =>
    trainedNext({
      ...{ tone, ref, file, typed, naive, options, task: data.preprocess.task },
      bestEpoch: run.result.bestEpoch,
      epochs: run.result.history.length,
    });
  if (metrics === null || baseline === null) {
    return {
      tone: 'unknown',
      headline: 'Trained, not judged',
      answers: [],
      difference: null,
      next: next('unknown'),
      sentences: [],
      negative: null,
    };
  }
  const windows = data.judged[part].windowCount.toLocaleString('en');
  const verdict = judgeTraining({ metrics, baseline, naive: naive as string, main });
  return {
    ...verdict,
    answers: [
      {
        question: 'How good?',
        answer: `${metricInfo(main).title} ${formatMetric(main, metrics[main])}`,
        detail: `On ${windows} ${part} windows, which it was not trained on.`,
      },
      ...verdict.answers,
    ],
    next: next(verdict.tone),
  };
}
