import type { NamedArrays } from '@seqgraft/core';
import type { TrainableModel } from '@seqgraft/training';
import type { AdaptOptions } from '../adapting/adapt.ts';
import type { CarryOptions } from '../carry/carry.ts';
import type { CarrySource } from '../carry/carry-plan.ts';
import type { Strategy } from '../strategies/strategy.ts';
import type { VerdictOptions } from '../verdict/paired-verdict.ts';
import type { AutoChoiceOptions } from './auto-choice.ts';
import type { ComparedBaseline, ComparedRun, Measured } from './comparison-result.ts';

/** Which of the runs of a strategy. */
export interface RunPlace {
  readonly seed: number;
  /** Of the seed in `seeds`, from 0. */
  readonly index: number;
  /** From 0. */
  readonly fold: number;
}

/** A run to do. Plain JSON, so that a worker can be told. */
export interface ComparisonJob extends RunPlace {
  /** Of the strategy or control; unique in a comparison. */
  readonly strategy: string;
}

/** A source with the name it has in the report. */
export interface NamedSource {
  readonly name: string;
  readonly source: CarrySource;
}

/** How one run is done: the same here and in a worker. */
export interface RunOptions<Model extends TrainableModel = TrainableModel, Metrics = unknown> {
  /** A fresh target, initialised from the seed. It is disposed of after the run. */
  build(place: RunPlace): Model;
  /** One, or several: seed number i starts from source i mod n, so that intervals cover the source as well. */
  readonly sources: readonly [NamedSource, ...NamedSource[]];
  readonly strategies: readonly Strategy[];
  /** What else trains or is carried. Default zero-shot and scratch. */
  readonly controls?: readonly Strategy[] | undefined;
  /** What a carry is told besides the strategy's head policy, such as the target's columns. */
  readonly carry?: Omit<CarryOptions, 'head'> | ((place: RunPlace) => Omit<CarryOptions, 'head'>) | undefined;
  /** Windows, budget and the rest of a training: the same for every strategy and control. */
  training(job: ComparisonJob): Omit<AdaptOptions, 'seed' | 'start'>;
  /** Measures a model that has been trained, on validation and on test. */
  measure(model: Model, place: RunPlace): Promise<Measured<Metrics>>;
  /** Frees a model. Default: it disposes of the network. */
  dispose?(model: Model): void;
  /** Whether a run gives its weights back. Default false. */
  readonly keepWeights?: boolean | undefined;
}

/** A run that ended, well or badly. */
export interface FinishedRun<Metrics = unknown> {
  readonly run: ComparedRun<Metrics>;
  /** Null unless asked for, and where the run failed. */
  readonly weights: NamedArrays | null;
}

/** What came of a job. */
export interface FinishedJob<Metrics = unknown> extends FinishedRun<Metrics> {
  readonly job: ComparisonJob;
}

/**
 * Does jobs in whatever order and wherever it likes, and yields what came of each as it ends.
 *
 * @param runHere does one in this thread
 */
export type JobRunner<Metrics = unknown> = (
  jobs: readonly ComparisonJob[],
  runHere: (job: ComparisonJob) => Promise<FinishedRun<Metrics>>,
) => AsyncIterable<FinishedJob<Metrics>>;

/** Keeps what is done, so that a comparison that was stopped goes on where it was. */
export interface RunJournal<Metrics = unknown> {
  /** @returns null for one that was not done, or was kept without what is needed */
  load(job: ComparisonJob): Promise<FinishedRun<Metrics> | null>;
  save(finished: FinishedJob<Metrics>): Promise<void>;
}

export interface CompareOptions<Model extends TrainableModel = TrainableModel, Metrics = unknown>
  extends RunOptions<Model, Metrics>,
    Pick<VerdictOptions, 'confidence' | 'neutralBand' | 'better'> {
  readonly seeds: readonly number[];
  /** Folds of a backtest, each a target of its own. Default 1. */
  readonly folds?: number | undefined;
  /** Controls that need no training, already measured. Default none. */
  readonly baselines?: readonly ComparedBaseline<Metrics>[] | undefined;
  /** Adds the row `auto`: what validation alone would have chosen. It costs no run. Default: not. */
  readonly auto?: AutoChoiceOptions | undefined;
  /** Default: one job after the other, in this thread. */
  readonly runner?: JobRunner<Metrics> | undefined;
  readonly journal?: RunJournal<Metrics> | undefined;
}

/** A job's name, unique in a comparison and fit for a file. */
export function jobName({ strategy, seed, fold }: ComparisonJob): string {
  return `${fold}-${seed}-${strategy.replace(/[^a-z0-9+-]/gi, '_')}`;
}
