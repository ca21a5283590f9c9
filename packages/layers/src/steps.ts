import { formatShape, shapesEqual } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import { LayerState } from './errors.ts';

/**
 * Rows of [time · batch, columns] as one tensor for each step.
 *
 * Not differentiable. tfjs' wasm backend copies the whole tensor for each slice of it: for 50 steps of [32, 512]
 * tf.split takes 100 ms, this takes 1.
 */
export function splitSteps(rows: tf.Tensor2D, time: number): tf.Tensor2D[] {
  if (tf.getBackend() !== 'wasm' || rows.dtype !== 'float32') return tf.split(rows, time, 0);
  const [count, columns] = rows.shape;
  const size = (count / time) * columns;
  const values = rows.dataSync();
  return Array.from({ length: time }, (_, t) =>
    tf.tensor2d(values.subarray(t * size, (t + 1) * size), [count / time, columns]),
  );
}

/** The same, as an operation that tfjs can differentiate: a split into one part it cannot. */
export function splitStepsOnTape(rows: tf.Tensor2D, time: number): tf.Tensor2D[] {
  return time === 1 ? [rows] : tf.split(rows, time, 0);
}

/** [batch, time, columns] → [time · batch, columns] */
export function toTimeMajor(sequences: tf.Tensor3D): tf.Tensor2D {
  const [batch, time, columns] = sequences.shape;
  return tf.reshape(tf.transpose(sequences, [1, 0, 2]), [time * batch, columns]);
}

/** [time · batch, columns] → [batch, time, columns] */
export function toBatchMajor(rows: tf.Tensor2D, time: number): tf.Tensor3D {
  const [count, columns] = rows.shape;
  return tf.transpose(tf.reshape(rows, [time, count / time, columns]), [1, 0, 2]);
}

/**
 * The mask of a call, [batch, time].
 *
 * @throws E_LAYER_STATE for a mask of another shape.
 */
export function checkedMask(
  mask: tf.Tensor | tf.Tensor[] | null | undefined,
  { layer, batch, time }: { layer: string; batch: number; time: number },
): tf.Tensor2D | null {
  const given = Array.isArray(mask) ? mask[0] : mask;
  if (given === null || given === undefined) return null;
  if (!shapesEqual(given.shape, [batch, time])) {
    const remedy = 'Give a mask with one value for each step of each sequence.';
    const [expected, got] = [formatShape([batch, time]), formatShape(given.shape)];
    throw new LayerState({ layer, what: 'the mask', expected, got, remedy });
  }
  return given as tf.Tensor2D;
}

/** A mask of [batch, time] in the order of the loop: bool [time · batch, units]. */
export function timeMajorMask(mask: tf.Tensor2D, units: number): tf.Tensor2D {
  const [batch, time] = mask.shape;
  const rows = tf.reshape(tf.transpose(tf.cast(mask, 'bool')), [time * batch, 1]);
  return tf.tile(rows, [1, units]) as tf.Tensor2D;
}

/** Whether a tensor is a variable that no optimizer may change: nobody will ask for its gradient. */
export function isFrozen(tensor: tf.Tensor): boolean {
  return tensor instanceof tf.Variable && !tensor.trainable;
}
