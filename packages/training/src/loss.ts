import { type LossRule, type PositionWeights, sigmaFloor, softplus, valuesPerPosition } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';

/** Numbers of a batch as tensors, and how much each of its positions counts. */
export interface LossTargets {
  readonly targets: tf.Tensor;
  readonly weights: PositionWeights;
}

/**
 * With c = min(|e|, δ), Huber's loss is c²/2 + δ·(|e| − c), which needs no branch.
 */
function huber(error: tf.Tensor, delta: number): tf.Tensor {
  const size = absolute(error);
  const clamped = tf.minimum(size, delta);
  return tf.add(tf.mul(tf.square(clamped), 0.5), tf.mul(tf.sub(size, clamped), delta));
}

/** |e| whose derivative at 0 is 0: that of tf.abs is −1, which would pull at predictions that are already right. */
function absolute(error: tf.Tensor): tf.Tensor {
  return tf.mul(error, tf.sign(error));
}

/** ln(1 + eˣ): tf.softplus loses the last digits where eˣ is small, up to 1e-7, which a σ near its floor feels. */
function softplusOf(x: tf.Tensor): tf.Tensor {
  const stable = tf.customGrad((value, save) => {
    const input = value as tf.Tensor;
    (save as (kept: tf.Tensor[]) => void)([input]);
    return {
      value: tf.add(tf.relu(input), tf.log1p(tf.exp(tf.neg(tf.abs(input))))),
      gradFunc: (upstream, saved) => tf.mul(upstream as tf.Tensor, tf.sigmoid((saved as tf.Tensor[])[0] as tf.Tensor)),
    };
  });
  return stable(x);
}

/** [positions, targets · Q] and [positions, targets] → [positions, targets, Q] */
function pinball(outputs: tf.Tensor2D, targets: tf.Tensor2D, quantiles: readonly number[]): tf.Tensor {
  const [positions, width] = targets.shape;
  const predicted = tf.reshape(outputs, [positions, width, quantiles.length]);
  const error = tf.sub(tf.expandDims(targets, 2), predicted);
  // q where the prediction is too low, q − 1 where it is too high, 0 where it is right; a sign has the gradient 0.
  const sign = tf.sign(error);
  const lean = tf.tensor1d(quantiles.map((q) => 2 * q - 1));
  const slope = tf.mul(tf.add(sign, tf.mul(tf.square(sign), lean)), 0.5);
  return tf.mul(error, slope);
}

/** [positions, targets · 2] and [positions, targets] → [positions, targets] */
function gaussian(outputs: tf.Tensor2D, targets: tf.Tensor2D): tf.Tensor {
  const [positions, width] = targets.shape;
  const pairs = tf.reshape(outputs, [positions * width, 2]);
  // By products: a slice of one column has no gradient kernel on every backend, a product has.
  const mean = tf.matMul(pairs, tf.tensor2d([[1], [0]]));
  const raw = tf.matMul(pairs, tf.tensor2d([[0], [1]]));
  const sigma = tf.add(softplusOf(raw), sigmaFloor);
  const distance = tf.div(tf.sub(tf.reshape(targets, [positions * width, 1]), mean), sigma);
  const terms = tf.add(tf.add(tf.log(sigma), tf.mul(tf.square(distance), 0.5)), 0.5 * Math.log(2 * Math.PI));
  return tf.reshape(terms, [positions, width]);
}

/** [positions, classes] and [positions, 1] → [positions, 1]; 0 where the class is −1. */
function crossEntropy(logits: tf.Tensor2D, targets: tf.Tensor2D): tf.Tensor {
  const [positions, classes] = logits.shape;
  const shifted = tf.sub(logits, tf.max(logits, 1, true));
  const logSum = tf.log(tf.sum(tf.exp(shifted), 1, true));
  const chosen = tf.oneHot(tf.reshape(tf.cast(targets, 'int32'), [positions]), classes);
  return tf.neg(tf.sum(tf.mul(tf.sub(shifted, logSum), tf.cast(chosen, 'float32')), 1, true));
}

function termsOf(rule: LossRule, outputs: tf.Tensor2D, targets: tf.Tensor2D): tf.Tensor {
  switch (rule.kind) {
    case 'quantile':
      return pinball(outputs, targets, rule.quantiles);
    case 'gaussian-nll':
      return gaussian(outputs, targets);
    case 'cross-entropy':
      return crossEntropy(outputs, targets);
    default: {
      const error = tf.sub(outputs, targets);
      if (rule.kind === 'mse') return tf.square(error);
      return rule.kind === 'mae' ? absolute(error) : huber(error, rule.delta);
    }
  }
}

/**
 * The loss as a scalar that can be differentiated: the weighted mean over the positions of a batch, see `LossSpec`.
 *
 * @param predictions [..., outputs], targets [..., values]
 */
export function lossOf(rule: LossRule, predictions: tf.Tensor, { targets, weights }: LossTargets): tf.Scalar {
  const outputs = predictions.shape.at(-1) as number;
  const positions = predictions.size / outputs;
  const terms = termsOf(
    rule,
    tf.reshape(predictions, [positions, outputs]),
    tf.reshape(targets, [positions, targets.size / positions]),
  );
  if (weights.values === undefined) return tf.mean(terms);
  if (weights.sum === 0) return tf.mul(tf.sum(terms), 0);
  const factors = tf.reshape(tf.tensor1d(weights.values), [positions, ...terms.shape.slice(1).map(() => 1)]);
  return tf.div(tf.sum(tf.mul(terms, factors)), weights.sum * valuesPerPosition(rule, outputs));
}

/**
 * The loss of outputs of 0 everywhere: the scale of a loss on these targets. Of logits of 0, ln of the classes.
 *
 * @param outputs of the network at each position
 */
export function lossOfZeros(rule: LossRule, targets: Float32Array | Float64Array, outputs: number): number {
  if (rule.kind === 'cross-entropy') return Math.log(Math.max(2, outputs));
  const sigma = softplus(0) + sigmaFloor;
  let sum = 0;
  for (const target of targets) {
    const size = Math.abs(target);
    if (rule.kind === 'mse') sum += size * size;
    else if (rule.kind === 'mae') sum += size;
    else if (rule.kind === 'huber') sum += size <= rule.delta ? size ** 2 / 2 : rule.delta * (size - rule.delta / 2);
    else if (rule.kind === 'gaussian-nll') {
      sum += 0.5 * Math.log(2 * Math.PI) + Math.log(sigma) + 0.5 * (size / sigma) ** 2;
    } else for (const q of rule.quantiles) sum += Math.max(q * target, (q - 1) * target) / rule.quantiles.length;
  }
  return sum / targets.length;
}
