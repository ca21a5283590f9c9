import { LOSS_HUBER, LOSS_MAE } from '../src/plan-layout';

/**
 * The loss of eight rows of the batch at one step, whose gradient replaces it.
 *
 * @param mask f32 of the first row, `maskStride` bytes to the next: rows of 0 have no part in it; or 0 where all have
 */
export function lossRows(
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
