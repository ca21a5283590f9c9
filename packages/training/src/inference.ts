import type { Batch, DenseArray } from '@seqgraft/core';

/** Predicts batch by batch, with the weights as they are, in inference mode. */
export interface Inference {
  /** Outputs for the inputs of a batch; its mask and resets count, its targets do not. */
  predict(batch: Batch): Promise<DenseArray>;
  /** What comes next goes on from nothing before. */
  restart(): void;
  dispose(): void;
}
