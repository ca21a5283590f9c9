import type { DenseArray } from '@seqgraft/core';
import { ShapeMismatch } from './errors.ts';

/** What a training step learns from. */
export interface TrainingBatch {
  /** [batch, time, features] */
  readonly inputs: DenseArray;
  /** [batch, outputs], or [batch, time, outputs] where the head speaks on every step. */
  readonly targets: DenseArray;
  /**
   * Of padded steps, [batch, time]: 1 where the step counts, 0 where the state stays as it was. Nothing that stands in a
   * padded step has a part in the result. With targets on every step the loss is the mean over the steps that count, as
   * in Keras (`keras.losses`, `apply_mask`: the sum over valid entries over their number); with targets on the last step
   * every row counts, with the state after its last step that does.
   */
  readonly mask?: DenseArray;
}

/** Which steps of a batch have a part in its loss, and how many values that are. */
export interface CountedSteps {
  /** The mask, where it takes steps out of the loss. */
  readonly ofLoss: DenseArray | undefined;
  /** Values that the loss is the mean over. */
  readonly values: number;
}

/**
 * What a mask lets count.
 *
 * @param outputShape of the network, [batch, outputs] or [batch, time, outputs]
 * @throws E_ENGINE_SHAPE also where no step is left that a loss could be taken of
 */
export function countedSteps(mask: DenseArray | undefined, outputShape: readonly number[]): CountedSteps {
  const all = outputShape.reduce((product, length) => product * length, 1);
  if (mask === undefined || outputShape.length < 3) return { ofLoss: undefined, values: all };
  const counted = mask.data.reduce((sum, value) => sum + value, 0);
  if (counted === 0) throw new ShapeMismatch({ problems: ['the mask pads every step, so that there is no loss'] });
  return { ofLoss: mask, values: counted * (outputShape[2] as number) };
}

/** Copies inputs [batch, time, features] to `to`, with zeros in padded steps: a NaN there would reach the weights as NaN · 0. */
export function writeInputs({ inputs, mask }: TrainingBatch, to: Float32Array): void {
  to.set(inputs.data);
  if (mask === undefined) return;
  const features = inputs.data.length / mask.data.length;
  mask.data.forEach((counts, step) => {
    if (counts === 0) to.fill(0, step * features, (step + 1) * features);
  });
}

/** Whether all values of the steps that count are finite; of all steps where there is no mask. */
export function finiteWhereCounted(array: DenseArray, mask: DenseArray | undefined): boolean {
  const width = mask === undefined ? 1 : array.data.length / mask.data.length;
  return array.data.every((value, i) => mask?.data[Math.floor(i / width)] === 0 || Number.isFinite(value));
}
