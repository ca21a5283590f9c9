import type { BatchSource } from '@seqgraft/core';
import type { TrainableModel } from '@seqgraft/training';

/** Time steps of a window: from the network where it has a fixed length, else from a first window; 0 when there is none. */
export async function lookbackOf({ network }: TrainableModel, train: BatchSource): Promise<number> {
  const fixed = network.inputs[0]?.shape[1]; // [batch, time, features]
  if (typeof fixed === 'number') return fixed;
  for await (const { inputs } of train.batches({ size: 1 })) return inputs.shape[1] ?? 0;
  return 0;
}
