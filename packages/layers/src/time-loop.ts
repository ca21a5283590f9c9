import * as tf from '@tensorflow/tfjs-core';
import type { Step } from './cells/recurrent-cell.ts';

/** A sequence in the form that a loop reads best: time first, one block of rows a step. */
export interface LoopInputs {
  /** x · kernel + bias of all steps, [time · batch, gates · units] */
  readonly projected: tf.Tensor2D;
  readonly time: number;
  /** The state before the first step, [batch, units] each. */
  readonly initialState: readonly tf.Tensor2D[];
  /** From the last step to the first. */
  readonly backwards: boolean;
  /** Bool [time · batch, units]: a row that is false keeps its state. */
  readonly mask: tf.Tensor2D | null;
  /** On masked steps give 0 instead of the output before. */
  readonly zeroOutputForMask: boolean;
  /** [batch, units], multiplied to h before the recurrent products. */
  readonly recurrentDropout: tf.Tensor2D | null;
  /** Takes rows apart into steps. */
  readonly split: (rows: tf.Tensor2D, time: number) => tf.Tensor2D[];
}

export interface LoopResult {
  /** The output of each step, in the order of time, [batch, units] each. */
  readonly outputs: readonly tf.Tensor2D[];
  /** The state after each step, in the order of time. */
  readonly states: readonly (readonly tf.Tensor2D[])[];
  /** The output of the step that was read last. */
  readonly lastOutput: tf.Tensor2D;
  /** The state after the step that was read last. */
  readonly finalState: readonly tf.Tensor2D[];
}

/** The one loop over time, for every cell: takes no more than the cell's own operations a step. */
export function runTimeLoop(step: Step, inputs: LoopInputs): LoopResult {
  const { time, mask, recurrentDropout } = inputs;
  const projected = inputs.split(inputs.projected, time);
  const masks = mask === null ? null : inputs.split(mask, time);
  const zero = mask === null ? null : tf.zerosLike(inputs.initialState[0] as tf.Tensor2D);
  const outputs = new Array<tf.Tensor2D>(time);
  const states = new Array<readonly tf.Tensor2D[]>(time);
  let state = inputs.initialState;
  // Keras: steps masked from the beginning give 0, even where an initial state was given.
  let output = zero as tf.Tensor2D;
  for (let read = 0; read < time; read++) {
    const t = inputs.backwards ? time - 1 - read : read;
    const before = { state, output };
    const next = tf.tidy(() => {
      const h = before.state[0] as tf.Tensor2D;
      const stepped = step(
        projected[t] as tf.Tensor2D,
        before.state,
        recurrentDropout ? tf.mul(h, recurrentDropout) : h,
      );
      if (masks === null) return stepped;
      const present = masks[t] as tf.Tensor2D;
      const kept = stepped.map((tensor, k) => tf.where(present, tensor, before.state[k] as tf.Tensor2D));
      const masked = inputs.zeroOutputForMask ? (zero as tf.Tensor2D) : before.output;
      return [...kept, tf.where(present, stepped[0] as tf.Tensor2D, masked)];
    });
    state = next.slice(0, before.state.length);
    output = next.at(masks === null ? 0 : -1) as tf.Tensor2D;
    outputs[t] = output;
    states[t] = state;
  }
  return { outputs, states, lastOutput: output, finalState: state };
}
