import type { ErrorCategory } from '@seqgraft/core';
import type { AdaptResult } from '../adapting/adapt.ts';
import type { CarryReport } from '../carry/carry-report.ts';
import type { Verdict } from '../verdict/paired-verdict.ts';
import type { AutoChoice } from './auto-choice.ts';

/** What a model reached on a part of the target's data. */
export interface PartMeasure<Metrics = unknown> {
  /** The error, or score, that strategies are judged and chosen by. */
  readonly score: number;
  /** Whatever else is worth a report; plain JSON. */
  readonly metrics?: Metrics | undefined;
  /**
   * The error of each window, in order: lower is better, whatever `score` is. Of validation, where `auto` compares candidates by
   * it; it needs none of test and never looks at them.
   */
  readonly windowErrors?: readonly number[] | undefined;
}

/** What a model reached; null for a part without windows. */
export interface Measured<Metrics = unknown> {
  readonly validation: PartMeasure<Metrics> | null;
  readonly test: PartMeasure<Metrics> | null;
}

/** Why a run came to nothing; the parts of an error of seqgraft. */
export interface RunFailure {
  /** Null where what was thrown is no error of seqgraft. */
  readonly code: string | null;
  readonly category: ErrorCategory | null;
  readonly message: string;
  readonly remedy: string;
  readonly details: unknown;
}

/** A strategy or trained control, run with one seed on one fold. Plain JSON. */
export interface ComparedRun<Metrics = unknown> {
  /** Of the strategy. */
  readonly name: string;
  readonly kind: 'strategy' | 'control';
  readonly seed: number;
  /** From 0; always 0 without a backtest. */
  readonly fold: number;
  /** Which source it started from, by its name; null for one that starts from fresh weights. */
  readonly source: string | null;
  /** Null when it finished. */
  readonly failure: RunFailure | null;
  readonly measured: Measured<Metrics>;
  /** History of losses, phases, the proof of what moved; null when it failed. */
  readonly training: AdaptResult | null;
  /** Null for one that nothing was carried to. */
  readonly carried: CarryReport | null;
  /** Of the parameters that some phase trained. */
  readonly trainedParameters: number;
  readonly seconds: number;
}

/** A forecast, or answer, that needs no training; on every fold. */
export interface ComparedBaseline<Metrics = unknown> {
  readonly name: string;
  /** One for each fold; null where a fold has no data for it. */
  readonly folds: readonly (Measured<Metrics> | null)[];
  /** Whether it may be the naive control that others are compared with: the best of those that may is. Default true. */
  readonly toBeat?: boolean | undefined;
}

/** A line of the leaderboard. */
export interface ComparisonRow {
  readonly name: string;
  readonly kind: 'strategy' | 'control';
  /** Why it is no use: it failed with some seed. Null when it finished with all. */
  readonly failure: string | null;
  /** On test, over the seeds (of a backtest over the folds); null when it failed. */
  readonly mean: number | null;
  /** Sample standard deviation; null with one value. */
  readonly sd: number | null;
  /** The values that `mean` is of, in the order of the seeds (of the folds). */
  readonly scores: readonly number[];
  /** Mean on validation; null where there is none. */
  readonly validation: number | null;
  /** Null for the control itself, and where either did not finish. */
  readonly versusNaive: Verdict | null;
  readonly versusScratch: Verdict | null;
  readonly trainedParameters: number;
  /** Of all its runs together. */
  readonly seconds: number;
}

/** Carrying did harm: what a reader must not miss. */
export interface NegativeTransfer {
  /** The strategies that are worse than scratch by their whole interval, worst first. */
  readonly strategies: readonly string[];
  /** Whether no strategy escaped: the source itself is to blame. */
  readonly all: boolean;
  readonly sentence: string;
}

/** Strategies and controls, measured on the same windows, seeds and budget. Plain JSON: what a report is made of. */
export interface ComparisonResult<Metrics = unknown> {
  readonly better: 'lower' | 'higher';
  readonly seeds: readonly number[];
  readonly folds: number;
  /** Best first; rows that failed last. */
  readonly rows: readonly ComparisonRow[];
  /** The row of the best mean on test, controls included. */
  readonly best: string;
  /** Names of the rows compared with; null where they did not finish. */
  readonly naive: string | null;
  readonly scratch: string | null;
  readonly negativeTransfer: NegativeTransfer | null;
  /** What validation alone chooses, on each fold; null where it was not asked for. */
  readonly auto: readonly AutoChoice[] | null;
  readonly baselines: readonly ComparedBaseline<Metrics>[];
  /** In the order of folds, strategies and seeds; those that `journal` knew included. */
  readonly runs: readonly ComparedRun<Metrics>[];
  /** How many of them `journal` knew. */
  readonly resumed: number;
}
