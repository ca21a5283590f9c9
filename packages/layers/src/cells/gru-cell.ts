import * as tf from '@tensorflow/tfjs-core';
import { type CellParameters, derivativesOf, type RecurrentCell } from './recurrent-cell.ts';

/**
 * Reset after the product, Keras 2's default and PyTorch's GRU:
 *
 * z_t = σ(W_z x_t + b_z + U_z h_{t−1} + b′_z)
 * r_t = σ(W_r x_t + b_r + U_r h_{t−1} + b′_r)
 * g_t = φ(W_h x_t + b_h + r_t ∘ (U_h h_{t−1} + b′_h))
 * h_t = z_t ∘ h_{t−1} + (1 − z_t) ∘ g_t
 *
 * Blocks in Keras' order: z, r, h. Cho et al., EMNLP 2014, arXiv 1406.1078 version 1; the form that cuDNN computes.
 */
export const gruResetAfterCell: RecurrentCell = {
  gates: 3,
  states: 1,
  stepOf(parameters) {
    return (x, state, hidden) => {
      const { z, g } = resetAfterGates(parameters, x, hidden);
      return [mix(z, state[0] as tf.Tensor2D, g)];
    };
  },

  // With u = U h_{t−1} + b′ and its blocks u_z, u_r, u_g:
  // δz_g = δh_t ∘ (1 − z_t) ∘ φ′(z_g)
  // δu   = [δh_t ∘ (h_{t−1} − g_t) ∘ σ′(z_z), δz_g ∘ u_g ∘ σ′(z_r), δz_g ∘ r_t]
  // δh_{t−1} = δh_t ∘ z_t + what comes through u
  backwardOf(parameters, { projected, before, split }) {
    const { dActivation, dGate } = derivativesOf(parameters);
    const previous = before[0] as tf.Tensor2D;
    const { z, r, g, ug } = resetAfterGates(parameters, projected, previous);
    const slopeG = tf.mul<tf.Tensor2D>(tf.sub(1, z), dActivation(g));
    const slopeZ = tf.mul(tf.sub(previous, g), dGate(z));
    const slopes = split(
      tf.concat([slopeZ, tf.mul(tf.mul(slopeG, ug), dGate(r)), tf.mul(slopeG, r)], 1) as tf.Tensor2D,
    );
    const update = split(z);
    return {
      step(t, [dh]) {
        const dState = dh as tf.Tensor2D;
        const dProduct = tf.mul<tf.Tensor2D>(tf.concat([dState, dState, dState], 1), slopes[t] as tf.Tensor2D);
        return { dProduct, dBefore: [tf.mul<tf.Tensor2D>(dState, update[t] as tf.Tensor2D)] };
      },
      dProjected(dProduct, dh) {
        const [dz, dr] = tf.split(dProduct, 3, 1) as Gates;
        return tf.concat([dz, dr, tf.mul<tf.Tensor2D>(dh(), slopeG)], 1);
      },
    };
  },
};

/**
 * Reset before the product, the paper's later version and tf.layers.gru:
 *
 * z_t = σ(W_z x_t + b_z + U_z h_{t−1})
 * r_t = σ(W_r x_t + b_r + U_r h_{t−1})
 * g_t = φ(W_h x_t + b_h + U_h (r_t ∘ h_{t−1}))
 * h_t = z_t ∘ h_{t−1} + (1 − z_t) ∘ g_t
 *
 * Cho et al., EMNLP 2014, arXiv 1406.1078 version 3.
 */
export const gruResetBeforeCell: RecurrentCell = {
  gates: 3,
  states: 1,
  stepOf({ recurrentKernel, activation, recurrentActivation }) {
    const units = recurrentKernel.shape[0];
    const [Uzr, Ug] = tf.split(recurrentKernel, [2 * units, units], 1) as [tf.Tensor2D, tf.Tensor2D];
    return (x, state, hidden) => {
      const [xzr, xg] = tf.split(x, [2 * units, units], 1) as [tf.Tensor2D, tf.Tensor2D];
      const gates = recurrentActivation.apply(tf.add(xzr, tf.matMul(hidden, Uzr)));
      const [z, r] = tf.split(gates, 2, 1) as [tf.Tensor2D, tf.Tensor2D];
      const g = activation.apply(tf.add(xg, tf.matMul(tf.mul(r, hidden), Ug)));
      return [mix(z, state[0] as tf.Tensor2D, g)];
    };
  },

  backwardOf: null,
};

type Gates = [tf.Tensor2D, tf.Tensor2D, tf.Tensor2D];

/** The gates of any number of rows: x is x_t · kernel + bias, [rows, 3 · units], h is h_{t−1}, [rows, units]; ug is U_h h + b′_h. */
function resetAfterGates(
  { recurrentKernel, recurrentBias, activation, recurrentActivation }: CellParameters,
  x: tf.Tensor2D,
  h: tf.Tensor2D,
): Record<'z' | 'r' | 'g' | 'ug', tf.Tensor2D> {
  const product = tf.matMul(h, recurrentKernel);
  const [xz, xr, xg] = tf.split(x, 3, 1) as Gates;
  const [uz, ur, ug] = tf.split(recurrentBias === null ? product : tf.add(product, recurrentBias), 3, 1) as Gates;
  const z = recurrentActivation.apply(tf.add(xz, uz));
  const r = recurrentActivation.apply(tf.add(xr, ur));
  return { z, r, g: activation.apply(tf.add(xg, tf.mul(r, ug))), ug };
}

/** z ∘ h + (1 − z) ∘ g = g + z ∘ (h − g): one product less. */
function mix(z: tf.Tensor2D, h: tf.Tensor2D, g: tf.Tensor2D): tf.Tensor2D {
  return tf.add(g, tf.mul(z, tf.sub(h, g)));
}
