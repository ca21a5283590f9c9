import type * as tf from '@tensorflow/tfjs-core';
import type { LoopInputs } from './time-loop.ts';

/** What a layer asks for: the loop's inputs, and whether the output of every step is wanted. */
export interface SequenceInputs extends Omit<LoopInputs, 'split'> {
  readonly everyStep: boolean;
}

export interface SequenceResult {
  /** Of all steps in the order of time, [batch, time, units], where every step was asked for; else of the step that was read last, [batch, units]. */
  readonly output: tf.Tensor;
  /** The state after the step that was read last, [batch, units] each; none where nobody asked for it. */
  readonly state: readonly tf.Tensor2D[];
}
