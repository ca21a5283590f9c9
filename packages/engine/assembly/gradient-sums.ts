import { fused } from './vector';

/*
 * The gradient of a product's weights: sums over all steps and rows of the batch, four rows of the weights by two columns
 * at a time. Those are eight accumulators, which is what V8 keeps in registers.
 */

/** [a0+a1+a2+a3, b0+…, c0+…, d0+…] */
// @ts-ignore: decorator
@inline
function sumLanes(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 1, 4, 5), v128.shuffle<f32>(ab, cd, 2, 3, 6, 7));
}

/**
 * gradient[row][0..2) (+)= Σ over n and the rows of the batch of x[n][row] · dz[n][0..2), for four rows.
 *
 * Lanes stay apart until the end of the sum.
 *
 * @param to of the first row, 16 bytes a row
 * @param x, dz as `saveRows` and `packColumns` laid them
 * @param sums 256 bytes of scratch
 */
export function gradientOfFour(to: usize, x: usize, dz: usize, count: i32, add: bool, sums: usize): void {
  if (BLOCK_ROWS == 16) sumsOfSixteen(x, dz, count, sums);
  else sumsOfEight(x, dz, count, sums);
  for (let pair = 0; pair < 2; pair++) {
    let sum = BLOCK_ROWS == 16
      ? sumLanes(halves(sums, 0), halves(sums, 32), halves(sums, 64), halves(sums, 96))
      : sumLanes(v128.load(sums), v128.load(sums, 16), v128.load(sums, 32), v128.load(sums, 48));
    if (add) {
      let before = v128.load64_zero(to);
      before = v128.load64_lane(to, before, 1, 16);
      sum = f32x4.add(sum, before);
    }
    v128.store64_lane(to, sum, 0);
    v128.store64_lane(to, sum, 1, 16);
    to += 32;
    sums += BLOCK_ROWS << 3;
  }
}

// @ts-ignore: decorator
@inline
function halves(sums: usize, at: usize): v128 {
  return f32x4.add(v128.load(sums + at), v128.load(sums + at, 16));
}

function sumsOfEight(x: usize, dz: usize, count: i32, sums: usize): void {
  let a0 = f32x4.splat(0), a1 = f32x4.splat(0), b0 = f32x4.splat(0), b1 = f32x4.splat(0);
  let c0 = f32x4.splat(0), c1 = f32x4.splat(0), d0 = f32x4.splat(0), d1 = f32x4.splat(0);
  const end = dz + (<usize>count << 6);
  while (dz < end) {
    const z0 = v128.load(dz, 0);
    const z1 = v128.load(dz, 16);
    const a = v128.load(x, 0);
    a0 = fused(z0, a, a0);
    a1 = fused(z1, a, a1);
    const b = v128.load(x, 16);
    b0 = fused(z0, b, b0);
    b1 = fused(z1, b, b1);
    const c = v128.load(x, 32);
    c0 = fused(z0, c, c0);
    c1 = fused(z1, c, c1);
    const d = v128.load(x, 48);
    d0 = fused(z0, d, d0);
    d1 = fused(z1, d, d1);
    dz += 32;
    x += 64;
  }
  v128.store(sums, a0, 0);
  v128.store(sums, a1, 16);
  v128.store(sums, b0, 32);
  v128.store(sums, b1, 48);
  v128.store(sums, c0, 64);
  v128.store(sums, c1, 80);
  v128.store(sums, d0, 96);
  v128.store(sums, d1, 112);
}

/** Its sums are stored to be added up: V8 makes wide operations only of what ends in neighbouring stores. */
function sumsOfSixteen(x: usize, dz: usize, count: i32, sums: usize): void {
  let a0 = f32x4.splat(0), a0h = f32x4.splat(0), a1 = f32x4.splat(0), a1h = f32x4.splat(0);
  let b0 = f32x4.splat(0), b0h = f32x4.splat(0), b1 = f32x4.splat(0), b1h = f32x4.splat(0);
  let c0 = f32x4.splat(0), c0h = f32x4.splat(0), c1 = f32x4.splat(0), c1h = f32x4.splat(0);
  let d0 = f32x4.splat(0), d0h = f32x4.splat(0), d1 = f32x4.splat(0), d1h = f32x4.splat(0);
  const end = dz + (<usize>count << 7);
  while (dz < end) {
    const z0 = v128.load(dz, 0);
    const z0h = v128.load(dz, 16);
    const z1 = v128.load(dz, 32);
    const z1h = v128.load(dz, 48);
    const a = v128.load(x, 0);
    const ah = v128.load(x, 16);
    a0 = fused(z0, a, a0);
    a0h = fused(z0h, ah, a0h);
    a1 = fused(z1, a, a1);
    a1h = fused(z1h, ah, a1h);
    const b = v128.load(x, 32);
    const bh = v128.load(x, 48);
    b0 = fused(z0, b, b0);
    b0h = fused(z0h, bh, b0h);
    b1 = fused(z1, b, b1);
    b1h = fused(z1h, bh, b1h);
    const c = v128.load(x, 64);
    const ch = v128.load(x, 80);
    c0 = fused(z0, c, c0);
    c0h = fused(z0h, ch, c0h);
    c1 = fused(z1, c, c1);
    c1h = fused(z1h, ch, c1h);
    const d = v128.load(x, 96);
    const dh = v128.load(x, 112);
    d0 = fused(z0, d, d0);
    d0h = fused(z0h, dh, d0h);
    d1 = fused(z1, d, d1);
    d1h = fused(z1h, dh, d1h);
    dz += 64;
    x += 128;
  }
  v128.store(sums, a0, 0);
  v128.store(sums, a0h, 16);
  v128.store(sums, a1, 32);
  v128.store(sums, a1h, 48);
  v128.store(sums, b0, 64);
  v128.store(sums, b0h, 80);
  v128.store(sums, b1, 96);
  v128.store(sums, b1h, 112);
  v128.store(sums, c0, 128);
  v128.store(sums, c0h, 144);
  v128.store(sums, c1, 160);
  v128.store(sums, c1h, 176);
  v128.store(sums, d0, 192);
  v128.store(sums, d0h, 208);
  v128.store(sums, d1, 224);
  v128.store(sums, d1h, 240);
}
