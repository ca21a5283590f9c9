import type { OptimizerSpec } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';

/** What one step of a rule gives: variable ← variable · (1 − rate · decay) − rate · scale · direction. */
interface Update {
  readonly direction: tf.Tensor;
  readonly scale: number;
  /** The new slots, in the order of the rule's `slots`. */
  readonly slots: readonly tf.Tensor[];
}

/** An optimizer without memory: its state comes in and goes out. */
export interface UpdateRule {
  /** Names of what it remembers of each variable; all start at zero. */
  readonly slots: readonly string[];
  /** Decoupled weight decay. */
  readonly decay: number;
  /** @param step how many updates this variable has had, this one included */
  update(gradient: tf.Tensor, slots: readonly tf.Tensor[], step: number): Update;
}

/** old · decay + new · (1 − decay) */
function movingAverage(old: tf.Tensor, fresh: tf.Tensor, decay: number): tf.Tensor {
  return tf.add(tf.mul(old, decay), tf.mul(fresh, 1 - decay));
}

/**
 * Adam: Kingma & Ba, ICLR 2015, algorithm 1, in PyTorch's form (ε outside the root of the corrected second moment):
 *
 *     m ← β₁·m + (1 − β₁)·g        v ← β₂·v + (1 − β₂)·g²
 *     θ ← θ − rate/(1 − β₁ᵗ) · m / (√v/√(1 − β₂ᵗ) + ε)
 *
 * AdamW: θ ← θ − rate·λ·θ first; Loshchilov & Hutter, ICLR 2019, in PyTorch's form.
 * The corrections are taken in float64 from the whole number t.
 */
function adam(
  spec: { readonly beta1?: number; readonly beta2?: number; readonly epsilon?: number },
  decay: number,
): UpdateRule {
  const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-7 } = spec;
  return {
    slots: ['first_moment', 'second_moment'],
    decay,
    update(gradient, [oldFirst, oldSecond], step): Update {
      const first = movingAverage(oldFirst as tf.Tensor, gradient, beta1);
      const second = movingAverage(oldSecond as tf.Tensor, tf.square(gradient), beta2);
      const root = tf.mul(tf.sqrt(second), 1 / Math.sqrt(1 - beta2 ** step));
      return {
        direction: tf.div(first, tf.add(root, epsilon)),
        scale: 1 / (1 - beta1 ** step),
        slots: [first, second],
      };
    },
  };
}

/**
 * Gradient descent with momentum as in PyTorch: v ← μ·v + g, θ ← θ − rate·v.
 *
 * Keras folds the rate into the velocity (v ← μ·v − rate·g, θ ← θ + v): the same while the rate is constant.
 */
function gradientDescent(momentum: number): UpdateRule {
  return {
    slots: momentum === 0 ? [] : ['velocity'],
    decay: 0,
    update(gradient, [oldVelocity]): Update {
      if (oldVelocity === undefined) return { direction: gradient, scale: 1, slots: [] };
      const velocity = tf.add(tf.mul(oldVelocity, momentum), gradient);
      return { direction: velocity, scale: 1, slots: [velocity] };
    },
  };
}

export function updateRule(spec: OptimizerSpec): UpdateRule {
  switch (spec.kind) {
    case 'adam':
      return adam(spec, 0);
    case 'adamw':
      return adam(spec, spec.weightDecay);
    case 'sgd':
      return gradientDescent(spec.momentum ?? 0);
  }
}
