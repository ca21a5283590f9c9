import type { TargetOptions } from './adapt-options.ts';
import type { DataOptions } from './data-options.ts';
import type { ModelOptions } from './model-options.ts';
import type { ReportOptions } from './report-option.ts';
import type { SplitOptions } from './split-options.ts';
import type { StoreOptions } from './store-options.ts';
import type { TaskOptions } from './task-options.ts';
import type { TextOptions } from './text-options.ts';
import type { TrainingOptions } from './training-options.ts';
import type { WindowOptions } from './window-options.ts';

/** The arguments of commands that use a checkpoint on a data file. */
export interface RefAndData {
  readonly ref: string;
  readonly data: string;
}

/** The words of the command line from the command on, to say how a report is made again. */
export interface Typed {
  readonly typed: readonly string[];
}

export type TrainOptions = DataOptions &
  TaskOptions &
  WindowOptions &
  SplitOptions &
  ModelOptions &
  TextOptions &
  TrainingOptions &
  StoreOptions &
  ReportOptions & { readonly name: string };

export type AdaptOptions = TargetOptions & ReportOptions & { readonly strategy: string; readonly dryRun?: boolean };

export type CompareOptions = TargetOptions &
  ReportOptions & {
    readonly strategies: readonly string[];
    readonly backtest?: number;
    readonly randomBody?: boolean;
    /** Distinct times of train, each a comparison of its own. */
    readonly sizes?: readonly number[];
    /** A file of the source's own data. */
    readonly sourceData?: string;
  };

export type RankOptions = DataOptions &
  SplitOptions &
  StoreOptions &
  Pick<TargetOptions, 'lookback' | 'horizon' | 'scalerPolicy'> & {
    readonly refs?: readonly string[];
    readonly seed: number;
    readonly threads?: number;
    readonly backend: string;
  };

export type EvaluateOptions = DataOptions &
  SplitOptions &
  StoreOptions & { readonly failIf?: string; readonly season?: number; readonly backend: string };

export type CheckOptions = DataOptions &
  TaskOptions &
  Partial<WindowOptions> &
  SplitOptions &
  StoreOptions & { readonly source?: string };

export type PredictOptions = DataOptions &
  StoreOptions & {
    readonly out?: string;
    readonly backend: string;
    readonly prompt?: string;
    readonly length: number;
    readonly temperature: number;
    readonly topK?: number;
    readonly seed: number;
  };

export type DemoOptions = StoreOptions & { readonly days: number; readonly seeds: number; readonly backend: string };

export interface BenchOptions {
  readonly sizes: readonly ('S' | 'M' | 'L')[];
  readonly cell: 'rnn' | 'lstm' | 'gru';
  readonly threads?: number;
  /** For all sizes together. */
  readonly seconds: number;
  readonly against?: 'tfjs';
  readonly backend: string;
}
