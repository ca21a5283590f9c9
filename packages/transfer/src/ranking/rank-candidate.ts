import type { BatchSource } from '@seqgraft/core';
import type { LossSpec, PredictOptions, TrainableModel } from '@seqgraft/training';

/** A source that may be started from. */
export interface RankCandidate {
  readonly name: string;
  /** The source as it is; its head is not used but for LEEP. */
  readonly model: TrainableModel;
  /** The target's training windows, as this source reads them. */
  readonly train: BatchSource;
  /**
   * Targets, or predictions of them, of all windows in their order, [windows × values], in the units of the data: for sources
   * that read the target with scalers of their own, whose errors are else of different things. Default: as they are.
   */
  readonly toUnits?: ((values: Float64Array) => ArrayLike<number>) | undefined;
  /** Models of the same shape from fresh weights; the best of them is the control. Three are enough. */
  readonly randomBodies?: readonly TrainableModel[] | undefined;
}

export interface RankOptions extends PredictOptions {
  /** `cross-entropy` ranks for classes, whose numbers are the targets; any other for numbers. */
  readonly loss: LossSpec;
  /** Windows in a row that are not independent: lookback and horizon together, over the stride. */
  readonly block: number;
  /** Of the bootstrap. Default 2000. */
  readonly draws?: number | undefined;
  /** Of all comparisons with the best together. Default 0.95. */
  readonly confidence?: number | undefined;
  /** A whole number. Default 0. */
  readonly seed?: number | undefined;
}
