import type * as tf from '@tensorflow/tfjs-core';
import type { LoopInputs } from './time-loop.ts';

/** What a layer asks for: the loop's inputs, and whether the output of every step is wanted. */
export interface SequenceInputs extends Omit<LoopInputs, 'split'> {
  readonly everyStep: boolean;
}

export interface SequenceResult {
  /** Outputs of all steps in the order of time, [time · batch, units]; null unless every step was asked for. */
  readonly sequence: tf.Tensor2D | null;
  /** The output of the step that was read last, [batch, units]. */
  readonly lastOutput: tf.Tensor2D;
  /** The state after it, [batch, units] each. */
  readonly state: readonly tf.Tensor2D[];
}
