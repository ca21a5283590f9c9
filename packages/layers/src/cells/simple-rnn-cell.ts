import * as tf from '@tensorflow/tfjs-core';
import { derivativesOf, type RecurrentCell } from './recurrent-cell.ts';

/**
 * h_t = φ(W_xh x_t + b_h + W_hh h_{t−1})
 *
 * Elman, "Finding structure in time", Cognitive Science 14 (1990).
 */
export const simpleRnnCell: RecurrentCell = {
  gates: 1,
  states: 1,

  stepOf({ recurrentKernel: U, activation }) {
    return (x, _state, h) => [activation.apply(tf.add(x, tf.matMul(h, U)))];
  },

  // δz_t = δh_t ∘ φ′(z_t)
  backwardOf(parameters, { after: [h], split }) {
    const slopes = split(derivativesOf(parameters).dActivation(h as tf.Tensor2D));
    return {
      step: (t, [dh]) => ({ dProduct: tf.mul(dh as tf.Tensor2D, slopes[t] as tf.Tensor2D), dBefore: [null] }),
      dProjected: (dProduct) => dProduct,
    };
  },
};
