const M0: u32 = 0xd2511f53;
const M1: u32 = 0xcd9e8d57;
const W0: u32 = 0x9e3779b9;
const W1: u32 = 0xbb67ae85;

// @ts-ignore: decorator
@inline
function multiplyHigh(a: v128, b: v128): v128 {
  return v128.shuffle<i32>(i64x2.extmul_low_i32x4_u(a, b), i64x2.extmul_high_i32x4_u(a, b), 1, 3, 5, 7);
}

/**
 * Which units of eight rows stay, a byte a unit, a bit a row: bit set where the unit's word is not below the threshold.
 *
 * The word of (row, step, unit) is word unit mod 4 of philox(counter [step · ⌈units/4⌉ + ⌊unit/4⌋, row, stream, counter],
 * key [seedLow, seedHigh]); four rows go in the lanes.
 */
export function dropoutBits(
  to: usize, step: i32, units: i32, firstRow: i32, threshold: u32, stream: i32, counter: i32, seedLow: i32, seedHigh: i32,
): void {
  const quads = (units + 3) >> 2;
  const m0 = i32x4.splat(M0);
  const m1 = i32x4.splat(M1);
  const limit = i32x4.splat(threshold);
  for (let quad = 0; quad < quads; quad++) {
    let bits0 = 0, bits1 = 0, bits2 = 0, bits3 = 0;
    for (let half = 0; half < 2; half++) {
      const row = firstRow + (half << 2);
      let c0 = i32x4.splat(step * quads + quad);
      let c1 = i32x4.add(i32x4.splat(row), i32x4(0, 1, 2, 3));
      let c2 = i32x4.splat(stream);
      let c3 = i32x4.splat(counter);
      let k0: u32 = seedLow;
      let k1: u32 = seedHigh;
      for (let round = 0; round < 10; round++) {
        const high0 = multiplyHigh(c0, m0);
        const low0 = i32x4.mul(c0, m0);
        const high1 = multiplyHigh(c2, m1);
        const low1 = i32x4.mul(c2, m1);
        c0 = v128.xor(v128.xor(high1, c1), i32x4.splat(k0));
        c1 = low1;
        c2 = v128.xor(v128.xor(high0, c3), i32x4.splat(k1));
        c3 = low0;
        k0 += W0;
        k1 += W1;
      }
      const shift = half << 2;
      bits0 |= i32x4.bitmask(i32x4.ge_u(c0, limit)) << shift;
      bits1 |= i32x4.bitmask(i32x4.ge_u(c1, limit)) << shift;
      bits2 |= i32x4.bitmask(i32x4.ge_u(c2, limit)) << shift;
      bits3 |= i32x4.bitmask(i32x4.ge_u(c3, limit)) << shift;
    }
    store<u32>(to + (<usize>quad << 2), bits0 | (bits1 << 8) | (bits2 << 16) | (bits3 << 24));
  }
}
