import { exponential4, logarithm } from './exponential';


/** Outputs whose exponentials are summed in float32 before they go to the float64 sum. */
const CHUNK: i32 = 32;

/** Sums of four lanes in float64. */
// @ts-ignore: decorator
@inline
function promoteLow(x: v128): v128 {
  return f64x2.promote_low_f32x4(x);
}

// @ts-ignore: decorator
@inline
function promoteHigh(x: v128): v128 {
  return f64x2.promote_low_f32x4(v128.shuffle<f32>(x, x, 2, 3, 0, 1));
}

/**
 * The cross-entropy of four rows of the batch at one step: ln Σ exp(z) − z of the class, weighted; its gradient
 * (softmax − 1 at the class) · weight · scale replaces the logits. Rows of weight 0 have no part, be they NaN.
 *
 * @param z four rows, `rowBytes` to the next output; @param weights f32 of the four rows
 */
function crossEntropyOfFour(
  z: usize, targets: usize, stride: usize, weights: v128, outputs: i32, scale: f32, rowBytes: i32,
): f64 {
  const end = z + <usize>outputs * <usize>rowBytes;
  const counts = f32x4.ne(weights, f32x4.splat(0));
  // pmax would lose a NaN; max keeps it.
  let largest = v128.load(z);
  for (let at = z + <usize>rowBytes; at < end; at += <usize>rowBytes) largest = f32x4.max(largest, v128.load(at));
  let picked = f32x4.splat(0);
  picked = f32x4.replace_lane(picked, 0, logitOf(z, targets, 0, stride, f32x4.extract_lane(weights, 0), rowBytes));
  picked = f32x4.replace_lane(picked, 1, logitOf(z, targets, 1, stride, f32x4.extract_lane(weights, 1), rowBytes));
  picked = f32x4.replace_lane(picked, 2, logitOf(z, targets, 2, stride, f32x4.extract_lane(weights, 2), rowBytes));
  picked = f32x4.replace_lane(picked, 3, logitOf(z, targets, 3, stride, f32x4.extract_lane(weights, 3), rowBytes));
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  for (let from = z; from < end;) {
    const stop = min(end, from + <usize>(CHUNK * rowBytes));
    let sum = f32x4.splat(0);
    for (; from < stop; from += <usize>rowBytes) {
      const e = exponential4(f32x4.sub(v128.load(from), largest));
      v128.store(from, e);
      sum = f32x4.add(sum, e);
    }
    low = f64x2.add(low, promoteLow(sum));
    high = f64x2.add(high, promoteHigh(sum));
  }
  let loss: f64 = 0;
  loss += lossOf(f64x2.extract_lane(low, 0), f32x4.extract_lane(largest, 0), f32x4.extract_lane(picked, 0), f32x4.extract_lane(weights, 0));
  loss += lossOf(f64x2.extract_lane(low, 1), f32x4.extract_lane(largest, 1), f32x4.extract_lane(picked, 1), f32x4.extract_lane(weights, 1));
  loss += lossOf(f64x2.extract_lane(high, 0), f32x4.extract_lane(largest, 2), f32x4.extract_lane(picked, 2), f32x4.extract_lane(weights, 2));
  loss += lossOf(f64x2.extract_lane(high, 1), f32x4.extract_lane(largest, 3), f32x4.extract_lane(picked, 3), f32x4.extract_lane(weights, 3));
  const sums = f32x4(
    <f32>f64x2.extract_lane(low, 0), <f32>f64x2.extract_lane(low, 1), <f32>f64x2.extract_lane(high, 0), <f32>f64x2.extract_lane(high, 1),
  );
  const scaled = f32x4.mul(weights, f32x4.splat(scale));
  const factor = f32x4.div(scaled, sums);
  for (let at = z; at < end; at += <usize>rowBytes) v128.store(at, v128.and(f32x4.mul(v128.load(at), factor), counts));
  for (let lane = 0; lane < 4; lane++) {
    const weight = lane == 0 ? f32x4.extract_lane(scaled, 0) : lane == 1 ? f32x4.extract_lane(scaled, 1) : lane == 2 ? f32x4.extract_lane(scaled, 2) : f32x4.extract_lane(scaled, 3);
    if (weight == 0) continue;
    const at = z + <usize>(<i32>load<f32>(targets + <usize>lane * stride) * rowBytes + (lane << 2));
    store<f32>(at, load<f32>(at) - weight);
  }
  return loss;
}

// @ts-ignore: decorator
@inline
function logitOf(z: usize, targets: usize, lane: i32, stride: usize, weight: f32, rowBytes: i32): f32 {
  if (weight == 0) return 0;
  return load<f32>(z + <usize>(<i32>load<f32>(targets + <usize>lane * stride) * rowBytes + (lane << 2)));
}

// @ts-ignore: decorator
@inline
function lossOf(sum: f64, largest: f32, picked: f32, weight: f32): f64 {
  return weight == 0 ? 0 : <f64>weight * (<f64>largest - <f64>picked + logarithm(sum));
}

/** As `crossEntropyOfFour`, of eight rows. */
export function crossEntropyOfEight(
  z: usize, targets: usize, stride: usize, low: v128, high: v128, outputs: i32, scale: f32, rowBytes: i32,
): f64 {
  return crossEntropyOfFour(z, targets, stride, low, outputs, scale, rowBytes)
    + crossEntropyOfFour(z + 16, targets + (stride << 2), stride, high, outputs, scale, rowBytes);
}
