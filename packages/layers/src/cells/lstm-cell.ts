import * as tf from '@tensorflow/tfjs-core';
import { type CellParameters, derivativesOf, type RecurrentCell } from './recurrent-cell.ts';

type Blocks = [tf.Tensor2D, tf.Tensor2D, tf.Tensor2D, tf.Tensor2D];

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

  stepOf(parameters) {
    const { activation } = parameters;
    return (x, [, previous], hidden) => {
      const { i, f, g, o } = gatesOf(parameters, x, hidden);
      const c = tf.add<tf.Tensor2D>(tf.mul(f, previous as tf.Tensor2D), tf.mul(i, g));
      const h = tf.mul<tf.Tensor2D>(o, activation.apply(c));
      return [h, c];
    };
  },

  // δc_t  = δc_t + δh_t ∘ o_t ∘ φ′(c_t)
  // δz_t  = [δc_t, δc_t, δc_t, δh_t] ∘ [g_t ∘ σ′(z_i), c_{t−1} ∘ σ′(z_f), i_t ∘ φ′(z_g), φ(c_t) ∘ σ′(z_o)]
  // δc_{t−1} = δc_t ∘ f_t
  backwardOf(parameters, { projected, before, after, split }) {
    const { dActivation, dGate } = derivativesOf(parameters);
    const [previousH, previousC] = before as [tf.Tensor2D, tf.Tensor2D];
    const { i, f, g, o } = gatesOf(parameters, projected, previousH);
    const a = parameters.activation.apply(after[1] as tf.Tensor2D);
    const slopes = split(
      tf.concat(
        [tf.mul(g, dGate(i)), tf.mul(previousC, dGate(f)), tf.mul(i, dActivation(g)), tf.mul(a, dGate(o))],
        1,
      ) as tf.Tensor2D,
    );
    const intoC = split(tf.mul(o, dActivation(a)) as tf.Tensor2D);
    const forget = split(f);
    return {
      step(t, [dh, dcLater]) {
        const dc = tf.add<tf.Tensor2D>(dcLater as tf.Tensor2D, tf.mul(dh as tf.Tensor2D, intoC[t] as tf.Tensor2D));
        const dProduct = tf.mul<tf.Tensor2D>(tf.concat([dc, dc, dc, dh as tf.Tensor2D], 1), slopes[t] as tf.Tensor2D);
        return { dProduct, dBefore: [null, tf.mul<tf.Tensor2D>(dc, forget[t] as tf.Tensor2D)] };
      },
      dProjected: (dProduct) => dProduct,
    };
  },
};

/** The gates of any number of rows: x is x_t · kernel + bias, [rows, 4 · units], h is h_{t−1}, [rows, units]. */
function gatesOf(
  { recurrentKernel, activation, recurrentActivation }: CellParameters,
  x: tf.Tensor2D,
  h: tf.Tensor2D,
): Record<'i' | 'f' | 'g' | 'o', tf.Tensor2D> {
  const [zi, zf, zg, zo] = tf.split(tf.add(x, tf.matMul(h, recurrentKernel)), 4, 1) as Blocks;
  const [i, f, o] = [zi, zf, zo].map((z) => recurrentActivation.apply(z)) as [tf.Tensor2D, tf.Tensor2D, tf.Tensor2D];
  return { i, f, g: activation.apply(zg), o };
}
