import { H_BATCH, H_LOSS, H_LOSS_SCALE, H_LOSS_SUMS, H_MASK, H_ROW_BYTES, H_TARGETS, LOSS_HUBER, LOSS_MAE, LOSS_OF_COUNTED_STEPS } from '../src/plan-layout';
import { address, number, word } from './vector';

/**
 * The loss of eight rows of the batch at one step, whose gradient replaces it.
 *
 * @param mask f32 of the first row, `maskStride` bytes to the next: rows of 0 have no part in it; or 0 where all have
 */
function lossRows(
  kind: i32, z: usize, targets: usize, stride: usize, lanes: i32, outputs: i32, scale: f32, rowBytes: i32,
  mask: usize, maskStride: usize,
): f64 {
  let sum: f64 = 0;
  for (let o = 0; o < outputs; o++) {
    for (let lane = 0; lane < 8; lane++) {
      const at = z + <usize>(o * rowBytes) + (<usize>lane << 2);
      if (lane >= lanes || (mask && load<f32>(mask + <usize>lane * maskStride) == 0)) {
        store<f32>(at, 0);
        continue;
      }
      const error = load<f32>(at) - load<f32>(targets + <usize>lane * stride + (<usize>o << 2));
      const size = Mathf.abs(error);
      const sign: f32 = error > 0 ? 1 : error < 0 ? -1 : error * 0; // a NaN stays one
      if (kind == LOSS_MAE) {
        sum += <f64>size;
        store<f32>(at, sign * scale);
      } else if (kind == LOSS_HUBER) {
        // Huber 1964 with δ = 1.
        sum += size <= 1 ? 0.5 * <f64>error * <f64>error : <f64>size - 0.5;
        store<f32>(at, (size <= 1 ? error : sign) * scale);
      } else {
        sum += <f64>error * <f64>error;
        store<f32>(at, 2 * error * scale);
      }
    }
  }
  return sum;
}

/** The loss of a block, a sum for each eight rows, and its gradient in the place of the outputs. */
export function lossOfBlock(plan: usize, firstRow: i32, features: i32, steps: i32, to: usize, toStep: usize): void {
  const rowBytes = word(plan, H_ROW_BYTES);
  const stride = (<usize>steps * <usize>features) << 2;
  const padded = (word(plan, H_LOSS) & LOSS_OF_COUNTED_STEPS) != 0;
  for (let eight = 0; eight < rowBytes >> 5; eight++) {
    const row = firstRow + (eight << 3);
    const lanes = min(8, word(plan, H_BATCH) - row);
    const targets = address(plan, H_TARGETS) + <usize>row * stride;
    const mask = padded ? address(plan, H_MASK) + ((<usize>row * <usize>steps) << 2) : 0;
    let sum: f64 = 0;
    for (let t = 0; t < steps; t++) {
      sum += lossRows(
        word(plan, H_LOSS) & ~LOSS_OF_COUNTED_STEPS, to + <usize>t * toStep + <usize>(eight << 5), targets + ((<usize>t * <usize>features) << 2), stride, lanes,
        features, number(plan, H_LOSS_SCALE), rowBytes, padded ? mask + (<usize>t << 2) : 0, <usize>steps << 2,
      );
    }
    store<f64>(address(plan, H_LOSS_SUMS) + <usize>row, sum);
  }
}
