import {
  H_BATCH, H_DELTA, H_LOSS, H_LOSS_SCALE, H_LOSS_SUMS, H_QUANTILE_COUNT, H_QUANTILES, H_ROW_BYTES, H_TARGET_WIDTH,
  H_TARGETS, H_WEIGHTS, LOSS_CROSS_ENTROPY, LOSS_GAUSSIAN, LOSS_HUBER, LOSS_MAE, LOSS_QUANTILE,
} from '../src/plan-layout';
import { exponential, logarithm } from './exponential';
import { crossEntropyOfEight } from './softmax';
import { address, number, word } from './vector';

/** What an output is off by: its loss, and in the place of the output its slope times `scale`. */
// @ts-ignore: decorator
@inline
function valueLoss(kind: i32, delta: f32, at: usize, target: f32, scale: f32): f64 {
  const error = load<f32>(at) - target;
  const size = Mathf.abs(error);
  const sign: f32 = error > 0 ? 1 : error < 0 ? -1 : error * 0; // a NaN stays one
  if (kind == LOSS_MAE) {
    store<f32>(at, sign * scale);
    return <f64>size;
  }
  if (kind == LOSS_HUBER) {
    store<f32>(at, (size <= delta ? error : delta * sign) * scale);
    return size <= delta ? 0.5 * <f64>error * <f64>error : <f64>delta * (<f64>size - 0.5 * <f64>delta);
  }
  store<f32>(at, 2 * error * scale);
  return <f64>error * <f64>error;
}

/** Koenker & Bassett 1978: q·e where the prediction is too low, (q − 1)·e where it is too high. */
// @ts-ignore: decorator
@inline
function pinball(at: usize, target: f32, q: f32, scale: f32): f64 {
  const error = target - load<f32>(at);
  const slope: f32 = error > 0 ? -q : error < 0 ? 1 - q : error * 0;
  store<f32>(at, slope * scale);
  return -<f64>slope * <f64>error;
}

/** −ln N(target; μ, σ²) with σ = softplus(r) + 0.001; μ at `at`, r a row on. */
function gaussian(at: usize, rowBytes: i32, target: f32, scale: f32): f64 {
  const raw = <f64>load<f32>(at + <usize>rowBytes);
  const e = exponential(-Math.abs(raw));
  const sigma = max<f64>(raw, 0) + logarithm(1 + e) + 0.001;
  const slope = (raw >= 0 ? 1 : e) / (1 + e);
  const distance = (<f64>load<f32>(at) - <f64>target) / sigma;
  store<f32>(at, <f32>(distance / sigma * <f64>scale));
  store<f32>(at + <usize>rowBytes, <f32>((1 - distance * distance) / sigma * slope * <f64>scale));
  return 0.9189385332046727 + logarithm(sigma) + 0.5 * distance * distance; // ½ ln 2π
}

/** The loss of one row at one step, of losses that go value by value; its gradient replaces the outputs. */
function lossOfRow(plan: usize, z: usize, targets: usize, outputs: i32, weight: f32, rowBytes: i32): f64 {
  const kind = word(plan, H_LOSS);
  const scale = number(plan, H_LOSS_SCALE) * weight;
  let sum: f64 = 0;
  if (kind == LOSS_QUANTILE) {
    const count = word(plan, H_QUANTILE_COUNT);
    const quantiles = address(plan, H_QUANTILES);
    for (let o = 0; o < outputs; o++) {
      const target = load<f32>(targets + (<usize>(o / count) << 2));
      sum += pinball(z + <usize>(o * rowBytes), target, load<f32>(quantiles + (<usize>(o % count) << 2)), scale);
    }
    return sum;
  }
  if (kind == LOSS_GAUSSIAN) {
    for (let o = 0; o < outputs; o += 2) sum += gaussian(z + <usize>(o * rowBytes), rowBytes, load<f32>(targets + (<usize>o << 1)), scale);
    return sum;
  }
  const delta = number(plan, H_DELTA);
  for (let o = 0; o < outputs; o++) sum += valueLoss(kind, delta, z + <usize>(o * rowBytes), load<f32>(targets + (<usize>o << 2)), scale);
  return sum;
}

// @ts-ignore: decorator
@inline
function weightOf(weights: usize, lane: i32, lanes: i32, stride: usize): f32 {
  return lane < lanes ? load<f32>(weights + <usize>lane * stride) : 0;
}

/**
 * The loss of eight rows of the batch at one step, whose gradient replaces it. Rows of weight 0 and beyond the batch have
 * no part in it.
 *
 * @param weights f32 of the first row, `weightStride` bytes to the next
 */
function lossOfEight(
  plan: usize, z: usize, targets: usize, stride: usize, lanes: i32, outputs: i32, rowBytes: i32, weights: usize, weightStride: usize,
): f64 {
  if (word(plan, H_LOSS) == LOSS_CROSS_ENTROPY) {
    const low = f32x4(
      weightOf(weights, 0, lanes, weightStride), weightOf(weights, 1, lanes, weightStride),
      weightOf(weights, 2, lanes, weightStride), weightOf(weights, 3, lanes, weightStride),
    );
    const high = f32x4(
      weightOf(weights, 4, lanes, weightStride), weightOf(weights, 5, lanes, weightStride),
      weightOf(weights, 6, lanes, weightStride), weightOf(weights, 7, lanes, weightStride),
    );
    return crossEntropyOfEight(z, targets, stride, low, high, outputs, number(plan, H_LOSS_SCALE), rowBytes);
  }
  let sum: f64 = 0;
  for (let lane = 0; lane < 8; lane++) {
    const at = z + (<usize>lane << 2);
    const weight = weightOf(weights, lane, lanes, weightStride);
    if (weight == 0) {
      for (let o = 0; o < outputs; o++) store<f32>(at + <usize>(o * rowBytes), 0);
      continue;
    }
    sum += <f64>weight * lossOfRow(plan, at, targets + <usize>lane * stride, outputs, weight, rowBytes);
  }
  return sum;
}

/** The loss of a block, a sum for each eight rows, and its gradient in the place of the outputs. */
export function lossOfBlock(plan: usize, firstRow: i32, features: i32, steps: i32, to: usize, toStep: usize): void {
  const rowBytes = word(plan, H_ROW_BYTES);
  const stepBytes = <usize>word(plan, H_TARGET_WIDTH) << 2;
  const stride = <usize>steps * stepBytes;
  for (let eight = 0; eight < rowBytes >> 5; eight++) {
    const row = firstRow + (eight << 3);
    const lanes = min(8, word(plan, H_BATCH) - row);
    const targets = address(plan, H_TARGETS) + <usize>row * stride;
    const weights = address(plan, H_WEIGHTS) + ((<usize>row * <usize>steps) << 2);
    let sum: f64 = 0;
    for (let t = 0; t < steps; t++) {
      const z = to + <usize>t * toStep + <usize>(eight << 5);
      sum += lossOfEight(
        plan, z, targets + <usize>t * stepBytes, stride, lanes, features, rowBytes, weights + (<usize>t << 2), <usize>steps << 2,
      );
    }
    store<f64>(address(plan, H_LOSS_SUMS) + <usize>row, sum);
  }
}
