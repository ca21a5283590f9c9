import type { DenseArray } from '@seqgraft/core';
import { cast, type Tensor, tensor } from '@tensorflow/tfjs-core';

/** To be called within a tidy, and only read: the cpu backend keeps the very array. */
export function toTensor({ data, shape }: DenseArray): Tensor {
  return tensor(data, [...shape], 'float32');
}

/** A mask [batch, time] as TensorFlow.js' own Masking layer makes it; to be called within a tidy. */
export function toMask(mask: DenseArray): Tensor {
  return cast(toTensor(mask), 'bool');
}
