import type { DenseArray } from '@seqgraft/core';
import { type Tensor, tensor } from '@tensorflow/tfjs-core';

/** To be called within a tidy, and only read: the cpu backend keeps the very array. */
export function toTensor({ data, shape }: DenseArray): Tensor {
  return tensor(data, [...shape], 'float32');
}
