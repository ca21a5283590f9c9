import type { DenseArray, NamedArrays } from '@seqgraft/core';

/** What a training step learns from. */
export interface TrainingBatch {
  /** [batch, time, features] */
  readonly inputs: DenseArray;
  /**
   * [batch, values], or [batch, time, values] where the head speaks on every step; values: as many as outputs, fewer where
   * some outputs stand for one target (see `LossSpec`). Class numbers for a cross-entropy, −1 where there is none.
   */
  readonly targets: DenseArray;
  /**
   * Of padded steps, [batch, time]: 1 where the step counts, 0 where the state stays as it was. Nothing that stands in a
   * padded step has a part in the result. With targets on every step the loss is the mean over the steps that count, as
   * in Keras (`keras.losses`, `apply_mask`: the sum over valid entries over their number); with targets on the last step
   * every row counts, with the state after its last step that does.
   */
  readonly mask?: DenseArray | undefined;
  /**
   * How much each target counts, at least 0: [batch], or [batch, time] where the head speaks on every step. The loss is
   * Σ w·l / Σ w; what counts 0 has no part in it, be it NaN. Default: all 1.
   */
  readonly weights?: DenseArray | undefined;
  /**
   * Initial states by name, `<prefix>/h` and `<prefix>/c`, [batch, units]; those missing are zeros. They are constants to
   * the step: training through time is cut between batches. Given, `trainer.lastStates` has those after the batch.
   */
  readonly states?: NamedArrays | undefined;
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
