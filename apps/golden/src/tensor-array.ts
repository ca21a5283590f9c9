import type { DenseArray } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';

export function toTensor({ shape, data }: DenseArray): tf.Tensor {
  return tf.tensor(data.slice(), [...shape], 'float32');
}

/** A copy. */
export function toArray(tensor: tf.Tensor): DenseArray {
  return { shape: [...tensor.shape], data: (tensor.dataSync() as Float32Array).slice() };
}
