import * as tf from '@tensorflow/tfjs-core';

/** Means over all elements of a batch: squared error, absolute error, and Huber's with its border at 1. */
export type LossName = 'mse' | 'mae' | 'huber';

export const lossNames: readonly LossName[] = ['mse', 'mae', 'huber'];

/**
 * Huber, Ann. Math. Statist. 35 (1964), δ = 1: e²/2 where |e| ≤ 1, |e| − ½ beyond.
 * With c = min(|e|, 1) that is c²/2 + |e| − c, which needs no branch.
 */
function huber(error: tf.Tensor): tf.Tensor {
  const size = absolute(error);
  const clamped = tf.minimum(size, 1);
  return tf.add(tf.mul(tf.square(clamped), 0.5), tf.sub(size, clamped));
}

/** |e| whose derivative at 0 is 0: that of tf.abs is −1, which would pull at predictions that are already right. */
function absolute(error: tf.Tensor): tf.Tensor {
  return tf.mul(error, tf.sign(error));
}

/** The loss as a scalar that can be differentiated. Both of one shape. */
export function lossOf(name: LossName, predictions: tf.Tensor, targets: tf.Tensor): tf.Scalar {
  const error = tf.sub(predictions, targets);
  switch (name) {
    case 'mse':
      return tf.mean(tf.square(error));
    case 'mae':
      return tf.mean(absolute(error));
    case 'huber':
      return tf.mean(huber(error));
  }
}

/** The loss of predicting 0 everywhere: the scale of a loss on these targets. */
export function lossOfZeros(name: LossName, targets: Float32Array | Float64Array): number {
  let sum = 0;
  for (const target of targets) {
    const size = Math.abs(target);
    if (name === 'mse') sum += size * size;
    else if (name === 'mae') sum += size;
    else sum += size <= 1 ? (size * size) / 2 : size - 0.5;
  }
  return sum / targets.length;
}

/** The mean loss of predictions in float64, for what was computed outside of tfjs. */
export function lossOfArrays(name: LossName, predictions: Float32Array, targets: Float32Array): number {
  const errors = Float64Array.from(predictions, (value, index) => value - (targets[index] as number));
  return lossOfZeros(name, errors);
}
