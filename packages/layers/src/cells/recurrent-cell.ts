import type * as tf from '@tensorflow/tfjs-core';
import type { Activation } from '../activations.ts';

/** What a cell computes with: the weights that meet the state, and its activations. */
export interface CellParameters {
  /** [units, gates · units] */
  readonly recurrentKernel: tf.Tensor2D;
  /** [gates · units], added to h · recurrentKernel; only a GRU that resets after has it. */
  readonly recurrentBias: tf.Tensor1D | null;
  /** Of the candidate and the output. */
  readonly activation: Activation;
  /** Of the gates. */
  readonly recurrentActivation: Activation;
}

/**
 * One step, a pure function.
 *
 * @param x x_t · kernel + bias, [batch, gates · units]
 * @param state h, and what else the cell carries, [batch, units] each
 * @param h h as the recurrent products see it: the state's, with dropout in training
 * @returns the next state; its first tensor is the output
 */
export type Step = (x: tf.Tensor2D, state: readonly tf.Tensor2D[], h: tf.Tensor2D) => tf.Tensor2D[];

/** All steps of a sequence at once, one row for each step and sequence of the batch, in the order of time. */
export interface StepRows {
  /** x · kernel + bias, [time · batch, gates · units] */
  readonly projected: tf.Tensor2D;
  /** The state before each step, [time · batch, units] each. */
  readonly before: readonly tf.Tensor2D[];
  /** The state after each step, [time · batch, units] each. */
  readonly after: readonly tf.Tensor2D[];
  /** Takes rows apart into the steps they belong to. */
  split(rows: tf.Tensor2D): tf.Tensor2D[];
}

/** The way back, for a loss L. */
export interface BackwardSteps {
  /**
   * @param t the step
   * @param dState ∂L/∂ of the state after it, [batch, units] each
   * @returns ∂L/∂(h_{t−1} · recurrentKernel), [batch, gates · units], and ∂L/∂ of the state before the step, as far as
   *   it does not come through that product; null where nothing does
   */
  step(t: number, dState: readonly tf.Tensor2D[]): { dProduct: tf.Tensor2D; dBefore: (tf.Tensor2D | null)[] };
  /**
   * ∂L/∂(x · kernel + bias) of all rows.
   *
   * @param dProduct what `step` gave, [time · batch, gates · units]
   * @param dh what `step` was given for h, [time · batch, units]
   */
  dProjected(dProduct: tf.Tensor2D, dh: () => tf.Tensor2D): tf.Tensor2D;
}

/** A recurrent equation: how many blocks its kernels have, how many states, its step, and the way back. */
export interface RecurrentCell {
  /** Blocks of `units` columns in the kernels. */
  readonly gates: number;
  /** Tensors in the state. */
  readonly states: number;
  /** Takes the weights apart, once a call. */
  stepOf(parameters: CellParameters): Step;
  /**
   * Derivatives by hand, all that can be computed for all steps at once taken out of the loop; both activations must have
   * a `derivative`. Null: the tape of tfjs finds them.
   */
  readonly backwardOf: ((parameters: CellParameters, rows: StepRows) => BackwardSteps) | null;
}

/**
 * The derivatives of both activations, which {@link RecurrentCell.backwardOf} relies on.
 *
 * @throws TypeError where one has none: `runSequence` goes another way then.
 */
export function derivativesOf({ activation, recurrentActivation }: CellParameters): {
  dActivation: (y: tf.Tensor2D) => tf.Tensor2D;
  dGate: (y: tf.Tensor2D) => tf.Tensor2D;
} {
  if (activation.derivative === null || recurrentActivation.derivative === null) {
    throw new TypeError(`${activation.name} or ${recurrentActivation.name} has no derivative by its output.`);
  }
  return { dActivation: activation.derivative, dGate: recurrentActivation.derivative };
}
