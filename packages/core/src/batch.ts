import type { DenseArray } from './dense-array.ts';

/** Some windows, ready for a model. */
export interface Batch {
  /** [batch, lookback, features] */
  readonly inputs: DenseArray;
  /** [batch, horizon × targets] for targets `last`, [batch, lookback, horizon × targets] for `every-step` */
  readonly targets: DenseArray;
  /** Which windows these are: positions in their source, [batch]. */
  readonly windows: Uint32Array;
}

export interface BatchOptions {
  /** Windows in a batch; the last batch may have fewer. */
  readonly size: number;
  /** Shuffles when given, with this seed and `epoch`; in order when left out. */
  readonly seed?: number;
  /** Number of the pass, from 0: another order for each. Default 0. */
  readonly epoch?: number;
}

/** Anything that gives batches: `windows`, or a user's own. */
export interface BatchSource {
  /** Windows in one pass. */
  readonly windowCount: number;
  batches(options: BatchOptions): Iterable<Batch> | AsyncIterable<Batch>;
}
