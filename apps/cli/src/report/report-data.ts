import type { LearningCurve, Verdict } from '@seqgraft/transfer';
import type { ScalerShift } from '@seqgraft/windows';
import type { MetricName, Metrics } from '../measures/metric.ts';
import type { Warning } from '../output/reporter.ts';
import type { Summary } from '../output/summarise.ts';
import type { Forgetting } from '../task/measure-forgetting.ts';

/** All that a report shows, as plain JSON: the file beside the page holds the same numbers. Parts that a run did not have are null. */
export interface ReportData {
  readonly title: string;
  /** How the report is made again. */
  readonly command: string;
  readonly version: string;
  /** ISO, to the second. */
  readonly date: string;
  readonly verdict: ReportVerdict;
  readonly warnings: readonly Warning[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly leaderboard: ReportLeaderboard;
  readonly folds: ReportFolds | null;
  readonly learningCurve: ReportLearningCurve | null;
  readonly losses: readonly ReportLosses[];
  readonly predictions: ReportPredictions | null;
  readonly forgetting: Forgetting | null;
  readonly distances: readonly ReportDistances[];
  readonly plans: readonly ReportPlan[];
  readonly scaler: ReportScaler | null;
  /** The source, its parent, and so on. */
  readonly lineage: readonly ReportAncestor[];
}

export interface ReportVerdict {
  /** Of carrying, against training from scratch (of training, against no network); `unknown` where nothing could be concluded. */
  readonly tone: 'helps' | 'hurts' | 'neutral' | 'unknown';
  /** The tone in two or three words. */
  readonly headline: string;
  /** By how much, how sure, what else: the numbers of the first screen. */
  readonly answers: readonly ReportAnswer[];
  /** What is judged, between candidate and control; null where there is nothing to compare. */
  readonly difference: ReportDifference | null;
  readonly next: ReportNext;
  /** The first says the most. */
  readonly sentences: readonly string[];
  /** What must not be missed; null where carrying did no harm. */
  readonly negative: string | null;
}

export interface ReportAnswer {
  readonly question: string;
  readonly answer: string;
  readonly detail: string;
}

/** In the unit of the metric; the interval is null with one value. */
export interface ReportDifference {
  readonly candidate: string;
  readonly control: string;
  readonly metric: MetricName;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface ReportNext {
  readonly advice: string;
  /** To be typed; null where no single command does it. */
  readonly command: string | null;
}

export interface ReportRow {
  readonly name: string;
  readonly kind: 'strategy' | 'control';
  /** Why it is no use; null when it finished. */
  readonly failure: string | null;
  /** Of the metric that is judged by; null when it failed. */
  readonly mean: number | null;
  readonly sd: number | null;
  /** The 95 % interval of the mean over the seeds (folds, in a backtest); null with one value. */
  readonly low: number | null;
  readonly high: number | null;
  readonly versusNaive: Verdict | null;
  readonly versusScratch: Verdict | null;
  readonly metrics: Summary;
  readonly trainedParameters: number;
  readonly seconds: number;
}

export interface ReportLeaderboard {
  readonly metric: MetricName;
  readonly best: string;
  readonly naive: string | null;
  /** Best first. */
  readonly rows: readonly ReportRow[];
  /** What the intervals cover. */
  readonly note: string;
}

/** A backtest: the metric of each row on each fold, the mean over its seeds. */
export interface ReportFolds {
  readonly metric: MetricName;
  readonly folds: readonly { readonly from: string; readonly until: string; readonly windows: number }[];
  readonly rows: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** The error over the size of the target, and what the source is worth in windows. */
export interface ReportLearningCurve {
  readonly metric: MetricName;
  /** What `size` counts. */
  readonly unit: string;
  /** Distinct times of train that make each size. */
  readonly times: readonly { readonly times: number; readonly size: number }[];
  readonly rows: readonly {
    readonly name: string;
    readonly points: readonly {
      readonly size: number;
      readonly mean: number;
      readonly low: number | null;
      readonly high: number | null;
    }[];
  }[];
  /** What each strategy is worth, the first first. */
  readonly worth: readonly { readonly name: string; readonly curve: LearningCurve }[];
  readonly sentences: readonly string[];
}

export interface ReportLosses {
  readonly title: string;
  readonly curves: readonly {
    readonly name: string;
    /** The epoch whose weights were kept; null where that is not known. */
    readonly kept: number | null;
    readonly points: readonly {
      readonly epoch: number;
      readonly loss: number;
      readonly validationLoss: number | null;
    }[];
  }[];
}

export type ReportPredictions = ReportForecasts | ReportConfusions | ReportTexts;

/** Forecasts that follow one another on the newest test rows of one series. */
export interface ReportForecasts {
  readonly kind: 'forecast';
  readonly target: string;
  readonly series: string;
  readonly clock: 'date' | 'number' | 'row';
  /** [times]; milliseconds since 1970 of dates. */
  readonly times: readonly number[];
  readonly truth: readonly (number | null)[];
  readonly forecasts: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Steps of one forecast. */
  readonly horizon: number;
  /** Mean absolute error of each step of the horizon, over all test windows. */
  readonly errorsByStep: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** Which class was told for which, on all test windows. */
export interface ReportConfusions {
  readonly kind: 'classes';
  readonly classes: readonly string[];
  /** counts[actual][told]. */
  readonly matrices: readonly { readonly name: string; readonly counts: readonly (readonly number[])[] }[];
}

export interface ReportTexts {
  readonly kind: 'text';
  readonly rows: readonly { readonly name: string; readonly metrics: Metrics }[];
}

/** How far the weights went from those that were carried, by group: the mean over the seeds. */
export interface ReportDistances {
  readonly name: string;
  readonly groups: readonly {
    readonly group: string;
    readonly absolute: number;
    /** To ‖w⁰‖; null where that is 0. */
    readonly relative: number | null;
  }[];
}

/** What became of each tensor under a strategy. */
export interface ReportPlan {
  readonly strategy: string;
  /** What it does, in a sentence. */
  readonly description: string;
  readonly carriedTensors: number;
  readonly totalTensors: number;
  readonly carriedParameters: number;
  readonly totalParameters: number;
  readonly tensors: readonly {
    readonly name: string;
    readonly outcome: string;
    readonly reason: string;
    readonly frozen: boolean;
  }[];
  readonly phases: readonly {
    readonly name: string;
    readonly epochs: number;
    readonly learningRate: number;
    readonly groups: readonly { readonly name: string; readonly rule: string }[];
  }[];
}

export interface ReportScaler {
  readonly policy: string;
  readonly shift: ScalerShift | null;
}

export interface ReportAncestor {
  readonly ref: string;
  readonly digest: string;
  readonly strategy: string | null;
  readonly data: string;
}
