import { fused } from './vector';

/*
 * Products with weights that lie in panels of four columns: [panel][row][4].
 *
 * Eight accumulators are what V8 keeps in registers (unrolling over rows makes it spill), and a panel's four columns
 * by eight rows of the batch, or by sixteen where vectors are 256 bits wide, are those eight. Each accumulator sums over
 * the rows in their order.
 */

/**
 * out[panel·4 + c][row of the batch] (+)= Σ over rows of weights[panel][row][c] · x[row][row of the batch]
 *
 * @param stride bytes from a panel to the next
 * @param rowBytes of x: 4 times the rows of the batch, 8 or, with vectors of 256 bits, 16
 */
export function product(
  weights: usize, stride: usize, x: usize, rows: i32, out: usize, panels: i32, add: bool, rowBytes: i32,
): void {
  if (BLOCK_ROWS == 8) productOfEight(weights, stride, x, rows, out, panels, add);
  else if (rowBytes == 64) productOfSixteen(weights, stride, x, rows, out, panels, add);
  else productOfEightWide(weights, stride, x, rows, out, panels, add);
}

function productOfEight(weights: usize, stride: usize, x: usize, rows: i32, out: usize, panels: i32, add: bool): void {
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

/** Eight rows with vectors of 256 bits: two panels side by side, for the same eight accumulators. */
function productOfEightWide(weights: usize, stride: usize, x: usize, rows: i32, out: usize, panels: i32, add: bool): void {
  const end = x + (<usize>rows << 5);
  let panel = 0;
  for (; panel + 2 <= panels; panel += 2) {
    let a0: v128, a1: v128, b0: v128, b1: v128, c0: v128, c1: v128, d0: v128, d1: v128;
    let e0: v128, e1: v128, f0: v128, f1: v128, g0: v128, g1: v128, h0: v128, h1: v128;
    if (add) {
      a0 = v128.load(out, 0);
      a1 = v128.load(out, 16);
      b0 = v128.load(out, 32);
      b1 = v128.load(out, 48);
      c0 = v128.load(out, 64);
      c1 = v128.load(out, 80);
      d0 = v128.load(out, 96);
      d1 = v128.load(out, 112);
      e0 = v128.load(out, 128);
      e1 = v128.load(out, 144);
      f0 = v128.load(out, 160);
      f1 = v128.load(out, 176);
      g0 = v128.load(out, 192);
      g1 = v128.load(out, 208);
      h0 = v128.load(out, 224);
      h1 = v128.load(out, 240);
    } else {
      a0 = a1 = b0 = b1 = c0 = c1 = d0 = d1 = f32x4.splat(0);
      e0 = e1 = f0 = f1 = g0 = g1 = h0 = h1 = f32x4.splat(0);
    }
    let w = weights;
    for (let row = x; row < end; row += 32) {
      const low = v128.load(row, 0);
      const high = v128.load(row, 16);
      const w0 = v128.load32_splat(w, 0);
      a0 = fused(w0, low, a0);
      a1 = fused(w0, high, a1);
      const w1 = v128.load32_splat(w, 4);
      b0 = fused(w1, low, b0);
      b1 = fused(w1, high, b1);
      const w2 = v128.load32_splat(w, 8);
      c0 = fused(w2, low, c0);
      c1 = fused(w2, high, c1);
      const w3 = v128.load32_splat(w, 12);
      d0 = fused(w3, low, d0);
      d1 = fused(w3, high, d1);
      const w4 = v128.load32_splat(w + stride, 0);
      e0 = fused(w4, low, e0);
      e1 = fused(w4, high, e1);
      const w5 = v128.load32_splat(w + stride, 4);
      f0 = fused(w5, low, f0);
      f1 = fused(w5, high, f1);
      const w6 = v128.load32_splat(w + stride, 8);
      g0 = fused(w6, low, g0);
      g1 = fused(w6, high, g1);
      const w7 = v128.load32_splat(w + stride, 12);
      h0 = fused(w7, low, h0);
      h1 = fused(w7, high, h1);
      w += 16;
    }
    v128.store(out, a0, 0);
    v128.store(out, a1, 16);
    v128.store(out, b0, 32);
    v128.store(out, b1, 48);
    v128.store(out, c0, 64);
    v128.store(out, c1, 80);
    v128.store(out, d0, 96);
    v128.store(out, d1, 112);
    v128.store(out, e0, 128);
    v128.store(out, e1, 144);
    v128.store(out, f0, 160);
    v128.store(out, f1, 176);
    v128.store(out, g0, 192);
    v128.store(out, g1, 208);
    v128.store(out, h0, 224);
    v128.store(out, h1, 240);
    out += 256;
    weights += stride << 1;
  }
  if (panel < panels) productOfEight(weights, stride, x, rows, out, 1, add);
}

/** The eight accumulators are 256 bits wide: V8 makes each of a pair `low`, `high`. */
function productOfSixteen(weights: usize, stride: usize, x: usize, rows: i32, out: usize, panels: i32, add: bool): void {
  const end = x + (<usize>rows << 6);
  for (let panel = 0; panel < panels; panel++) {
    let a0: v128, a1: v128, a2: v128, a3: v128, b0: v128, b1: v128, b2: v128, b3: v128;
    let c0: v128, c1: v128, c2: v128, c3: v128, d0: v128, d1: v128, d2: v128, d3: v128;
    if (add) {
      a0 = v128.load(out, 0);
      a1 = v128.load(out, 16);
      a2 = v128.load(out, 32);
      a3 = v128.load(out, 48);
      b0 = v128.load(out, 64);
      b1 = v128.load(out, 80);
      b2 = v128.load(out, 96);
      b3 = v128.load(out, 112);
      c0 = v128.load(out, 128);
      c1 = v128.load(out, 144);
      c2 = v128.load(out, 160);
      c3 = v128.load(out, 176);
      d0 = v128.load(out, 192);
      d1 = v128.load(out, 208);
      d2 = v128.load(out, 224);
      d3 = v128.load(out, 240);
    } else {
      a0 = a1 = a2 = a3 = b0 = b1 = b2 = b3 = f32x4.splat(0);
      c0 = c1 = c2 = c3 = d0 = d1 = d2 = d3 = f32x4.splat(0);
    }
    let w = weights;
    for (let row = x; row < end; row += 64) {
      const x0 = v128.load(row, 0);
      const x1 = v128.load(row, 16);
      const x2 = v128.load(row, 32);
      const x3 = v128.load(row, 48);
      const w0 = v128.load32_splat(w, 0);
      a0 = fused(w0, x0, a0);
      a1 = fused(w0, x1, a1);
      a2 = fused(w0, x2, a2);
      a3 = fused(w0, x3, a3);
      const w1 = v128.load32_splat(w, 4);
      b0 = fused(w1, x0, b0);
      b1 = fused(w1, x1, b1);
      b2 = fused(w1, x2, b2);
      b3 = fused(w1, x3, b3);
      const w2 = v128.load32_splat(w, 8);
      c0 = fused(w2, x0, c0);
      c1 = fused(w2, x1, c1);
      c2 = fused(w2, x2, c2);
      c3 = fused(w2, x3, c3);
      const w3 = v128.load32_splat(w, 12);
      d0 = fused(w3, x0, d0);
      d1 = fused(w3, x1, d1);
      d2 = fused(w3, x2, d2);
      d3 = fused(w3, x3, d3);
      w += 16;
    }
    v128.store(out, a0, 0);
    v128.store(out, a1, 16);
    v128.store(out, a2, 32);
    v128.store(out, a3, 48);
    v128.store(out, b0, 64);
    v128.store(out, b1, 80);
    v128.store(out, b2, 96);
    v128.store(out, b3, 112);
    v128.store(out, c0, 128);
    v128.store(out, c1, 144);
    v128.store(out, c2, 160);
    v128.store(out, c3, 176);
    v128.store(out, d0, 192);
    v128.store(out, d1, 208);
    v128.store(out, d2, 224);
    v128.store(out, d3, 240);
    out += 256;
    weights += stride;
  }
}

/**
 * The same for a single row of the batch: lanes lie across the columns, x is [row]. Eight panels side by side, as a sum
 * waits four cycles for the one before it.
 */
export function productOfOne(weights: usize, stride: usize, x: usize, rows: i32, out: usize, panels: i32, add: bool): void {
  const end = x + (<usize>rows << 2);
  const zero = f32x4.splat(0);
  let panel = 0;
  for (; panel + 8 <= panels; panel += 8) {
    let a = add ? v128.load(out, 0) : zero;
    let b = add ? v128.load(out, 16) : zero;
    let c = add ? v128.load(out, 32) : zero;
    let d = add ? v128.load(out, 48) : zero;
    let e = add ? v128.load(out, 64) : zero;
    let f = add ? v128.load(out, 80) : zero;
    let g = add ? v128.load(out, 96) : zero;
    let h = add ? v128.load(out, 112) : zero;
    let w = weights;
    let far = weights + (stride << 2);
    const second = stride << 1;
    const third = second + stride;
    for (let row = x; row < end; row += 4) {
      const value = v128.load32_splat(row);
      a = fused(value, v128.load(w), a);
      b = fused(value, v128.load(w + stride), b);
      c = fused(value, v128.load(w + second), c);
      d = fused(value, v128.load(w + third), d);
      e = fused(value, v128.load(far), e);
      f = fused(value, v128.load(far + stride), f);
      g = fused(value, v128.load(far + second), g);
      h = fused(value, v128.load(far + third), h);
      w += 16;
      far += 16;
    }
    v128.store(out, a, 0);
    v128.store(out, b, 16);
    v128.store(out, c, 32);
    v128.store(out, d, 48);
    v128.store(out, e, 64);
    v128.store(out, f, 80);
    v128.store(out, g, 96);
    v128.store(out, h, 112);
    out += 128;
    weights += stride << 3;
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
