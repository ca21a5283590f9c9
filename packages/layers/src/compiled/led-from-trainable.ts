import * as tf from '@tensorflow/tfjs-core';
import { isTrainable } from '../trainable-variable.ts';

/**
 * Whether a tensor comes, by what has been recorded so far, from a variable that may be trained. Where it does not, no
 * optimizer will ask for its gradient (`tf.grads` may).
 */
export function ledFromTrainable(tensor: tf.Tensor): boolean {
  if (isTrainable(tensor)) return true;
  const led = new Set<number>();
  for (const { inputs, outputs } of tf.engine().state.activeTape ?? []) {
    if (Object.values(inputs).some((input) => led.has(input.id) || isTrainable(input))) {
      for (const output of outputs) led.add(output.id);
    }
  }
  return led.has(tensor.id);
}
