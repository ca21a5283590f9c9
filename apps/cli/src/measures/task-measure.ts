import type { TrainableModel } from '@seqgraft/training';
import type { Windows } from '@seqgraft/windows';
import type { Reporter } from '../output/reporter.ts';
import type { MetricName, Metrics } from './metric.ts';

/** Predictions that need no training, on the same windows. */
export interface Baseline {
  readonly name: 'naive' | 'seasonal-naive' | 'drift' | 'majority' | 'unigram';
  readonly metrics: Metrics;
  /** Of each window, in order; left out where the main metric is no mean of such. */
  readonly windowErrors?: readonly number[];
}

/** What a model reached on some windows. */
interface MeasuredWindows {
  readonly metrics: Metrics;
  /** The error of each window, in order, of which the main metric is the mean. */
  readonly windowErrors: readonly number[];
}

export interface BaselineOptions {
  /** Rows of a season; from the step of the times when left out. */
  readonly season?: number | undefined;
  readonly reporter: Reporter;
}

/** How a task tells good predictions from bad ones. */
export interface TaskMeasure {
  /** What strategies are judged and chosen by. */
  readonly main: MetricName;
  /** @returns null where there are no windows */
  measure(model: TrainableModel, windows: Windows, signal?: AbortSignal): Promise<Metrics | null>;
  /** The same, and the error of each window; left out where the main metric is no mean of such. */
  measureWindows?(model: TrainableModel, windows: Windows, signal?: AbortSignal): Promise<MeasuredWindows | null>;
  /** At least one. */
  baselines(windows: Windows, options: BaselineOptions): Baseline[];
}
