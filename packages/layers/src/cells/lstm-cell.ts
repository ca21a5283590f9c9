import * as tf from '@tensorflow/tfjs-core';
import type { RecurrentCell } from './recurrent-cell.ts';

/**
 * i_t = σ(W_i x_t + U_i h_{t−1} + b_i)
 * f_t = σ(W_f x_t + U_f h_{t−1} + b_f)
 * g_t = φ(W_c x_t + U_c h_{t−1} + b_c)
 * o_t = σ(W_o x_t + U_o h_{t−1} + b_o)
 * c_t = f_t ∘ c_{t−1} + i_t ∘ g_t
 * h_t = o_t ∘ φ(c_t)
 *
 * Blocks in Keras' order: i, f, c, o. Gers, Schmidhuber and Cummins, "Learning to forget", Neural Computation 12 (2000).
 */
export const lstmCell: RecurrentCell = {
  gates: 4,
  states: 2,
  stepOf({ recurrentKernel: U, activation, recurrentActivation }) {
    return (x, [, previousC], hidden) => {
      const z = tf.split(tf.add(x, tf.matMul(hidden, U)), 4, 1);
      const [i, f, o] = [z[0], z[1], z[3]].map((gate) => recurrentActivation.apply(gate as tf.Tensor2D)) as Gates;
      const g = activation.apply(z[2] as tf.Tensor2D);
      const c = tf.add(tf.mul(f, previousC as tf.Tensor2D), tf.mul(i, g)) as tf.Tensor2D;
      const h = tf.mul(o, activation.apply(c)) as tf.Tensor2D;
      return [h, c];
    };
  },
};

type Gates = [tf.Tensor2D, tf.Tensor2D, tf.Tensor2D];
