import { formatShape, shapesEqual } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import type { Step } from './cells/recurrent-cell.ts';
import { LayerState } from './errors.ts';

/** A sequence in the form that a loop reads best: time first, one slice of rows a step. */
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
}

export interface LoopResult {
  /** The output of each step in the order of time, [batch, units] each. */
  readonly outputs: readonly tf.Tensor2D[];
  /** The last output read, [batch, units]. */
  readonly lastOutput: tf.Tensor2D;
  /** The state after the last step read. */
  readonly state: readonly tf.Tensor2D[];
}

/** The one loop over time, for every cell: takes no more than the cell's own operations a step. */
export function runTimeLoop(step: Step, inputs: LoopInputs): LoopResult {
  const { time, mask, recurrentDropout } = inputs;
  // The gradient of tf.split into a single part throws in tfjs 4.22.
  const projected = time === 1 ? [inputs.projected] : tf.split(inputs.projected, time, 0);
  const masks = mask === null ? null : tf.split(mask, time, 0);
  const zero = mask === null ? null : tf.zerosLike(inputs.initialState[0] as tf.Tensor2D);
  const outputs = new Array<tf.Tensor2D>(time);
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
  }
  return { outputs, lastOutput: output, state };
}

/** Steps of [batch, units] → [batch, steps, units]. */
export function joinSteps(steps: readonly tf.Tensor2D[]): tf.Tensor3D {
  const [batch, units] = (steps[0] as tf.Tensor2D).shape;
  const timeMajor = tf.reshape(tf.concat([...steps], 0), [steps.length, batch, units]);
  return tf.transpose(timeMajor, [1, 0, 2]) as tf.Tensor3D;
}

/**
 * A mask of [batch, time] in the order of the loop: bool [time · batch, units].
 *
 * @throws E_LAYER_STATE for a mask of another shape.
 */
export function timeMajorMask(
  mask: tf.Tensor | tf.Tensor[] | null | undefined,
  { layer, batch, time, units }: { layer: string; batch: number; time: number; units: number },
): tf.Tensor2D | null {
  const given = Array.isArray(mask) ? mask[0] : mask;
  if (given === null || given === undefined) return null;
  if (!shapesEqual(given.shape, [batch, time])) {
    const remedy = 'Give a mask with one value for each step of each sequence.';
    const [expected, got] = [formatShape([batch, time]), formatShape(given.shape)];
    throw new LayerState({ layer, what: 'the mask', expected, got, remedy });
  }
  const rows = tf.reshape(tf.transpose(tf.cast(given, 'bool')), [time * batch, 1]);
  return tf.tile(rows, [1, units]) as tf.Tensor2D;
}
