import * as tf from '@tensorflow/tfjs-core';

/** Whether a tensor is a variable that an optimizer may change. */
export function isTrainable(tensor: tf.Tensor | null): boolean {
  return tensor instanceof tf.Variable && tensor.trainable;
}

/** Whether a tensor is a variable that no optimizer may change: nobody will ask for its gradient. */
export function isFrozen(tensor: tf.Tensor): boolean {
  return tensor instanceof tf.Variable && !tensor.trainable;
}
