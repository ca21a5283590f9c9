import * as tf from '@tensorflow/tfjs-core';
import { derivativesOf, type RecurrentCell } from './recurrent-cell.ts';

type Blocks = [tf.Tensor2D, tf.Tensor2D];

/**
 * The minimal gated unit, with the gate after the product: the worked example of a new cell. With u = U h_{t−1}:
 *
 * f_t = σ(W_f x_t + b_f + u_f)
 * g_t = φ(W_h x_t + b_h + f_t ∘ u_h)
 * h_t = (1 − f_t) ∘ h_{t−1} + f_t ∘ g_t
 *
 * Blocks: f, h. After Zhou, Wu, Zhang and Zhou, "Minimal gated unit for recurrent neural networks", 2016, arXiv 1603.09420,
 * equation 6, which has the gate before the product.
 */
export const minimalGatedCell: RecurrentCell = {
  gates: 2,
  states: 1,

  stepOf({ recurrentKernel: U, activation, recurrentActivation }) {
    return (x, [previous], hidden) => {
      const [xf, xg] = tf.split(x, 2, 1) as Blocks;
      const [uf, ug] = tf.split(tf.matMul(hidden, U), 2, 1) as Blocks;
      const f = recurrentActivation.apply(tf.add(xf, uf));
      const g = activation.apply(tf.add(xg, tf.mul(f, ug)));
      return [tf.add(previous as tf.Tensor2D, tf.mul(f, tf.sub(g, previous as tf.Tensor2D)))];
    };
  },

  // δz_g = δh_t ∘ f_t ∘ φ′(z_g)
  // δz_f = (δh_t ∘ (g_t − h_{t−1}) + δz_g ∘ u_h) ∘ σ′(z_f)
  // δu   = [δz_f, δz_g ∘ f_t]
  // δh_{t−1} = δh_t ∘ (1 − f_t) + what comes through u
  backwardOf(parameters, { projected, before, split }) {
    const { dActivation, dGate } = derivativesOf(parameters);
    const { recurrentKernel: U, activation, recurrentActivation } = parameters;
    const previous = before[0] as tf.Tensor2D;
    const [xf, xg] = tf.split(projected, 2, 1) as Blocks;
    const [uf, ug] = tf.split(tf.matMul(previous, U), 2, 1) as Blocks;
    const f = recurrentActivation.apply(tf.add(xf, uf));
    const g = activation.apply(tf.add(xg, tf.mul(f, ug)));
    const slopeG = tf.mul<tf.Tensor2D>(f, dActivation(g));
    const slopeF = tf.mul(tf.add(tf.sub(g, previous), tf.mul(slopeG, ug)), dGate(f));
    const slopes = split(tf.concat([slopeF, tf.mul(slopeG, f)], 1) as tf.Tensor2D);
    const keep = split(tf.sub(1, f));
    return {
      step(t, [dh]) {
        const dState = dh as tf.Tensor2D;
        const dProduct = tf.mul<tf.Tensor2D>(tf.concat([dState, dState], 1), slopes[t] as tf.Tensor2D);
        return { dProduct, dBefore: [tf.mul<tf.Tensor2D>(dState, keep[t] as tf.Tensor2D)] };
      },
      dProjected(dProduct, dh) {
        const [df] = tf.split(dProduct, 2, 1) as Blocks;
        return tf.concat([df, tf.mul<tf.Tensor2D>(dh(), slopeG)], 1);
      },
    };
  },
};
