import * as tf from '@tensorflow/tfjs-core';
import type { RecurrentCell } from './recurrent-cell.ts';

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
};
