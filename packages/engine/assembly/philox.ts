export const M0: u32 = 0xd2511f53;
export const M1: u32 = 0xcd9e8d57;
export const W0: u32 = 0x9e3779b9;
export const W1: u32 = 0xbb67ae85;

// @ts-ignore: decorator
@inline
export function multiplyHigh(a: v128, b: v128): v128 {
  return v128.shuffle<i32>(i64x2.extmul_low_i32x4_u(a, b), i64x2.extmul_high_i32x4_u(a, b), 1, 3, 5, 7);
}

/**
 * Which units of eight rows stay, a byte a unit, a bit a row: bit set where the unit's 16 bits are not below the
 * threshold.
 *
 * The bits of (row, step, unit) come from philox(counter [step · ⌈units/8⌉ + ⌊unit/8⌋, row, stream, counter], key
 * [seedLow, seedHigh]): from word unit mod 4, its low half for the first four units of eight, its high half for the
 * others. Four rows go in the lanes.
 */
export function dropoutBits(
  to: usize, step: i32, units: i32, firstRow: i32, threshold: i32, stream: i32, counter: i32, seedLow: i32, seedHigh: i32,
): void {
  const groups = (units + 7) >> 3;
  const m0 = i32x4.splat(M0);
  const m1 = i32x4.splat(M1);
  const limit = i32x4.splat(threshold);
  const low = i32x4.splat(0xffff);
  for (let group = 0; group < groups; group++) {
    let first: u32 = 0;
    let second: u32 = 0;
    for (let shift = 0; shift < 8; shift += 4) {
      let c0 = i32x4.splat(step * groups + group);
      let c1 = i32x4.add(i32x4.splat(firstRow + shift), i32x4(0, 1, 2, 3));
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
      let bits: u32 = i32x4.bitmask(i32x4.ge_u(v128.and(c0, low), limit));
      bits |= i32x4.bitmask(i32x4.ge_u(v128.and(c1, low), limit)) << 8;
      bits |= i32x4.bitmask(i32x4.ge_u(v128.and(c2, low), limit)) << 16;
      bits |= i32x4.bitmask(i32x4.ge_u(v128.and(c3, low), limit)) << 24;
      first |= bits << shift;
      bits = i32x4.bitmask(i32x4.ge_u(i32x4.shr_u(c0, 16), limit));
      bits |= i32x4.bitmask(i32x4.ge_u(i32x4.shr_u(c1, 16), limit)) << 8;
      bits |= i32x4.bitmask(i32x4.ge_u(i32x4.shr_u(c2, 16), limit)) << 16;
      bits |= i32x4.bitmask(i32x4.ge_u(i32x4.shr_u(c3, 16), limit)) << 24;
      second |= bits << shift;
    }
    store<u32>(to + (<usize>group << 3), first, 0);
    store<u32>(to + (<usize>group << 3), second, 4);
  }
}
