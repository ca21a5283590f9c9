import type { DenseArray } from './dense-array.ts';

/** Some windows, ready for a model. */
export interface Batch {
  /** [batch, lookback, features] */
  readonly inputs: DenseArray;
  /**
   * Numbers: [batch, horizon × targets] for targets `last`, [batch, lookback, horizon × targets] for `every-step`.
   * Classes: the number of the class, [batch, 1] or [batch, lookback, 1]; −1 where there is none.
   */
  readonly targets: DenseArray;
  /** Which windows these are: positions in their source, [batch]. */
  readonly windows: Uint32Array;
  /** [batch, lookback]: 1 where an input step counts, 0 where it is padding. Left out: all count. */
  readonly mask?: DenseArray;
  /** How much each target counts in the loss, at least 0: [batch] for targets `last`, [batch, lookback] for `every-step`. Left out: 1. */
  readonly weights?: DenseArray;
  /** Stateful batches: 1 where a row does not go on from the same row of the batch before, so that its state starts from zeros. [batch] */
  readonly resets?: Uint8Array;
}

export interface BatchOptions {
  /** Windows in a batch; the last batch may have fewer. */
  readonly size: number;
  /** Shuffles when given, with this seed and `epoch`; in order when left out. */
  readonly seed?: number;
  /** Number of the pass, from 0: another order for each. Default 0. */
  readonly epoch?: number;
  /** Goes on in mid-epoch: the first batch to give, from 0; those before are left out at no cost. Default 0. */
  readonly firstBatch?: number;
}

/** Anything that gives batches: `windows`, or a user's own. */
export interface BatchSource {
  /** Windows in one pass. */
  readonly windowCount: number;
  batches(options: BatchOptions): Iterable<Batch> | AsyncIterable<Batch>;
}
