export const M0: u32 = 0xd2511f53;
export const M1: u32 = 0xcd9e8d57;
export const W0: u32 = 0x9e3779b9;
export const W1: u32 = 0xbb67ae85;

// @ts-ignore: decorator
@inline
export function multiplyHigh(a: v128, b: v128): v128 {
  return v128.shuffle<i32>(i64x2.extmul_low_i32x4_u(a, b), i64x2.extmul_high_i32x4_u(a, b), 1, 3, 5, 7);
}

/** Which of four rows' units of four words stay, by 16 bits of each word from `from` on: a byte a word. */
// @ts-ignore: decorator
@inline
function stays(c0: v128, c1: v128, c2: v128, c3: v128, low: v128, limit: v128, from: i32): u32 {
  let bits: u32 = i32x4.bitmask(i32x4.ge_u(v128.and(i32x4.shr_u(c0, from), low), limit));
  bits |= i32x4.bitmask(i32x4.ge_u(v128.and(i32x4.shr_u(c1, from), low), limit)) << 8;
  bits |= i32x4.bitmask(i32x4.ge_u(v128.and(i32x4.shr_u(c2, from), low), limit)) << 16;
  bits |= i32x4.bitmask(i32x4.ge_u(v128.and(i32x4.shr_u(c3, from), low), limit)) << 24;
  return bits;
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
    // Rows 0 to 3 and 4 to 7 side by side: each round waits for the one before it.
    const counter0 = i32x4.splat(step * groups + group);
    let a0 = counter0, b0 = counter0;
    let a1 = i32x4.add(i32x4.splat(firstRow), i32x4(0, 1, 2, 3));
    let b1 = i32x4.add(a1, i32x4.splat(4));
    let a2 = i32x4.splat(stream), b2 = a2;
    let a3 = i32x4.splat(counter), b3 = a3;
    let k0: u32 = seedLow;
    let k1: u32 = seedHigh;
    for (let round = 0; round < 10; round++) {
      const key0 = i32x4.splat(k0);
      const key1 = i32x4.splat(k1);
      const aHigh = multiplyHigh(a0, m0);
      const bHigh = multiplyHigh(b0, m0);
      const aLow = i32x4.mul(a0, m0);
      const bLow = i32x4.mul(b0, m0);
      a0 = v128.xor(v128.xor(multiplyHigh(a2, m1), a1), key0);
      b0 = v128.xor(v128.xor(multiplyHigh(b2, m1), b1), key0);
      a1 = i32x4.mul(a2, m1);
      b1 = i32x4.mul(b2, m1);
      a2 = v128.xor(v128.xor(aHigh, a3), key1);
      b2 = v128.xor(v128.xor(bHigh, b3), key1);
      a3 = aLow;
      b3 = bLow;
      k0 += W0;
      k1 += W1;
    }
    const first = stays(a0, a1, a2, a3, low, limit, 0) | (stays(b0, b1, b2, b3, low, limit, 0) << 4);
    const second = stays(a0, a1, a2, a3, low, limit, 16) | (stays(b0, b1, b2, b3, low, limit, 16) << 4);
    store<u32>(to + (<usize>group << 3), first, 0);
    store<u32>(to + (<usize>group << 3), second, 4);
  }
}
