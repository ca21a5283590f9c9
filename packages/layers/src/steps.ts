import * as tf from '@tensorflow/tfjs-core';

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
