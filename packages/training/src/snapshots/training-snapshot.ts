import type { Json, NamedArrays } from '@seqgraft/core';

/**
 * All that the rest of a training depends on, taken between two steps: weights, the optimizer's memory, the place in the
 * data, counters of dropout masks, the weights to go back to, what was measured so far.
 *
 * It shares nothing with the running training, and the `TrainingState` of `@seqgraft/checkpoints` has the same shape.
 */
export interface TrainingSnapshot {
  /** Plain JSON; numbers are finite. */
  readonly progress: Json;
  /** Arrays by name: `weights/recurrent_1/kernel`, `optimizer/…`. */
  readonly tensors: NamedArrays;
}

/** When snapshots are taken, and where they go. */
export interface SnapshotOptions {
  /** Asked after each step, unless a snapshot is still being saved: whether to take one now. Keep it cheap. */
  readonly due: () => boolean;
  /**
   * Keeps a snapshot. Training goes on meanwhile. Only at an interruption, and at the end, it is waited for. What it throws
   * ends no training: listeners hear `snapshot-failed`. At an interruption it is E_NOT_SAVED.
   */
  readonly save: (snapshot: TrainingSnapshot) => void | Promise<void>;
}
