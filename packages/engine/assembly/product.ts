import { fused } from './vector';

/*
 * Products with weights that lie in panels of four columns: [panel][row][4].
 *
 * Eight accumulators are what V8 keeps in registers (unrolling over rows makes it spill), and a panel's four columns
 * by eight rows of the batch are those eight. Each accumulator sums over the rows in their order.
 */

/**
 * out[panel·4 + c][0..8) (+)= Σ over rows of weights[panel][row][c] · x[row][0..8)
 *
 * @param stride bytes from a panel to the next
 */
export function product(weights: usize, stride: usize, x: usize, rows: i32, out: usize, panels: i32, add: bool): void {
  const end = x + (<usize>rows << 5);
  for (let panel = 0; panel < panels; panel++) {
    let a0: v128, a1: v128, a2: v128, a3: v128, a4: v128, a5: v128, a6: v128, a7: v128;
    if (add) {
      a0 = v128.load(out, 0);
      a1 = v128.load(out, 16);
      a2 = v128.load(out, 32);
      a3 = v128.load(out, 48);
      a4 = v128.load(out, 64);
      a5 = v128.load(out, 80);
      a6 = v128.load(out, 96);
      a7 = v128.load(out, 112);
    } else {
      a0 = a1 = a2 = a3 = a4 = a5 = a6 = a7 = f32x4.splat(0);
    }
    let w = weights;
    for (let row = x; row < end; row += 32) {
      const low = v128.load(row, 0);
      const high = v128.load(row, 16);
      const w0 = v128.load32_splat(w, 0);
      a0 = fused(w0, low, a0);
      a1 = fused(w0, high, a1);
      const w1 = v128.load32_splat(w, 4);
      a2 = fused(w1, low, a2);
      a3 = fused(w1, high, a3);
      const w2 = v128.load32_splat(w, 8);
      a4 = fused(w2, low, a4);
      a5 = fused(w2, high, a5);
      const w3 = v128.load32_splat(w, 12);
      a6 = fused(w3, low, a6);
      a7 = fused(w3, high, a7);
      w += 16;
    }
    v128.store(out, a0, 0);
    v128.store(out, a1, 16);
    v128.store(out, a2, 32);
    v128.store(out, a3, 48);
    v128.store(out, a4, 64);
    v128.store(out, a5, 80);
    v128.store(out, a6, 96);
    v128.store(out, a7, 112);
    out += 128;
    weights += stride;
  }
}

/** The same for a single row of the batch: lanes lie across the columns, x is [row]. Four panels side by side. */
export function productOfOne(weights: usize, stride: usize, x: usize, rows: i32, out: usize, panels: i32, add: bool): void {
  const end = x + (<usize>rows << 2);
  const zero = f32x4.splat(0);
  let panel = 0;
  for (; panel + 4 <= panels; panel += 4) {
    let a = add ? v128.load(out, 0) : zero;
    let b = add ? v128.load(out, 16) : zero;
    let c = add ? v128.load(out, 32) : zero;
    let d = add ? v128.load(out, 48) : zero;
    let w = weights;
    const second = stride << 1;
    const third = second + stride;
    for (let row = x; row < end; row += 4) {
      const value = v128.load32_splat(row);
      a = fused(value, v128.load(w), a);
      b = fused(value, v128.load(w + stride), b);
      c = fused(value, v128.load(w + second), c);
      d = fused(value, v128.load(w + third), d);
      w += 16;
    }
    v128.store(out, a, 0);
    v128.store(out, b, 16);
    v128.store(out, c, 32);
    v128.store(out, d, 48);
    out += 64;
    weights += stride << 2;
  }
  for (; panel < panels; panel++) {
    let a = add ? v128.load(out) : zero;
    let w = weights;
    for (let row = x; row < end; row += 4) {
      a = fused(v128.load32_splat(row), v128.load(w), a);
      w += 16;
    }
    v128.store(out, a);
    out += 16;
    weights += stride;
  }
}

/** [a0+a1+a2+a3, b0+…, c0+…, d0+…] */
// @ts-ignore: decorator
@inline
function sumLanes(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 1, 4, 5), v128.shuffle<f32>(ab, cd, 2, 3, 6, 7));
}

/**
 * gradient[row][0..4) (+)= Σ over n and the eight rows of the batch of x[n][row] · dz[n][0..4), for rows first … end.
 *
 * Rows go in pairs (first and end are even); lanes stay apart until the end of the sum.
 *
 * @param x, dz addresses at n = 0; their strides in bytes
 */
export function gradientOfPanel(
  gradient: usize, x: usize, xStride: usize, dz: usize, zStride: usize, count: i32, first: i32, end: i32, add: bool,
): void {
  const zEnd = dz + zStride * <usize>count;
  for (let row = first; row < end; row += 2) {
    let a0 = f32x4.splat(0), a1 = f32x4.splat(0), a2 = f32x4.splat(0), a3 = f32x4.splat(0);
    let b0 = f32x4.splat(0), b1 = f32x4.splat(0), b2 = f32x4.splat(0), b3 = f32x4.splat(0);
    let from = x + (<usize>row << 5);
    for (let z = dz; z < zEnd; z += zStride) {
      // The two halves of the eight rows: written out one after the other, V8 spills and loses two fifths.
      let column = z;
      const half = from + 32;
      for (let row4 = from; row4 < half; row4 += 16) {
        const xa = v128.load(row4, 0);
        const xb = v128.load(row4, 32);
        const z0 = v128.load(column, 0);
        a0 = fused(z0, xa, a0);
        b0 = fused(z0, xb, b0);
        const z1 = v128.load(column, 32);
        a1 = fused(z1, xa, a1);
        b1 = fused(z1, xb, b1);
        const z2 = v128.load(column, 64);
        a2 = fused(z2, xa, a2);
        b2 = fused(z2, xb, b2);
        const z3 = v128.load(column, 96);
        a3 = fused(z3, xa, a3);
        b3 = fused(z3, xb, b3);
        column += 16;
      }
      from += xStride;
    }
    const to = gradient + (<usize>row << 4);
    let a = sumLanes(a0, a1, a2, a3);
    let b = sumLanes(b0, b1, b2, b3);
    if (add) {
      a = f32x4.add(a, v128.load(to, 0));
      b = f32x4.add(b, v128.load(to, 16));
    }
    v128.store(to, a, 0);
    v128.store(to, b, 16);
  }
}
