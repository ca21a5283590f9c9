import type { Batch } from '@seqgraft/core';
import { type Tensor, tensor } from '@tensorflow/tfjs-core';

/**
 * Tensors of a batch, on the backend that is set: inputs [batch, lookback, features] and targets [batch, horizon × targets]
 * or [batch, lookback, horizon × targets]. The caller disposes of them. The mask, weights and resets of a batch stay arrays.
 */
export function toTensors(batch: Batch): { inputs: Tensor; targets: Tensor } {
  return {
    inputs: tensor(batch.inputs.data, [...batch.inputs.shape], 'float32'),
    targets: tensor(batch.targets.data, [...batch.targets.shape], 'float32'),
  };
}
