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

/** A recurrent equation: how many blocks its kernels have, how many states, and its step. */
export interface RecurrentCell {
  /** Blocks of `units` columns in the kernels. */
  readonly gates: number;
  /** Tensors in the state. */
  readonly states: number;
  /** Takes the weights apart, once a call. */
  stepOf(parameters: CellParameters): Step;
}
