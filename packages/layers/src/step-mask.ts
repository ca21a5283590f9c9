import { formatShape, shapesEqual } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import { LayerState } from './errors.ts';
import { firstMask } from './first-input.ts';

/**
 * The mask of a call, [batch, time].
 *
 * @throws E_LAYER_STATE for a mask of another shape.
 */
export function checkedMask(
  mask: tf.Tensor | tf.Tensor[] | null | undefined,
  { layer, batch, time }: { layer: string; batch: number; time: number },
): tf.Tensor2D | null {
  const given = firstMask(mask);
  if (given === null || shapesEqual(given.shape, [batch, time])) return given as tf.Tensor2D | null;
  const remedy = 'Give a mask with one value for each step of each sequence.';
  const [expected, got] = [formatShape([batch, time]), formatShape(given.shape)];
  throw new LayerState({ layer, what: 'the mask', expected, got, remedy });
}

/** A mask of [batch, time] in the order of the loop: bool [time · batch, units]. */
export function timeMajorMask(mask: tf.Tensor2D, units: number): tf.Tensor2D {
  const [batch, time] = mask.shape;
  const rows = tf.reshape(tf.transpose(tf.cast(mask, 'bool')), [time * batch, 1]);
  return tf.tile(rows, [1, units]) as tf.Tensor2D;
}
