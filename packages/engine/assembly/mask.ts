import { multiplyHigh, M0, M1, W0, W1 } from './philox';

/** One vector of four masks, 0 or `scale`, applied; gives back which were kept, a bit each. */
// @ts-ignore: decorator
@inline
function maskFour(words: v128, limit: v128, scale: v128, from: usize, to: usize): i32 {
  const kept = i32x4.ge_u(words, limit);
  v128.store(to, f32x4.mul(v128.load(from), v128.and(kept, scale)));
  return i32x4.bitmask(kept);
}

/**
 * Multiplies values with a mask of one random word each: `scale` where the word is not below the threshold, else 0.
 *
 * The words are philox(counter [block, counterLow, counterHigh, purpose], key [seedLow, seedHigh]), four a block, in
 * their order. Four blocks go in the lanes.
 *
 * @param count of values, a multiple of 16; @param kept a byte for four values, a bit each: which were kept
 */
export function maskValues(
  from: usize, to: usize, kept: usize, count: i32, threshold: u32, scale: f32,
  seedLow: u32, seedHigh: u32, counterLow: u32, counterHigh: u32, purpose: u32,
): void {
  const m0 = i32x4.splat(M0);
  const m1 = i32x4.splat(M1);
  const limit = i32x4.splat(threshold);
  const scales = f32x4.splat(scale);
  const blocks = count >> 2;
  for (let block = 0; block < blocks; block += 4) {
    let c0 = i32x4.add(i32x4.splat(block), i32x4(0, 1, 2, 3));
    let c1 = i32x4.splat(counterLow);
    let c2 = i32x4.splat(counterHigh);
    let c3 = i32x4.splat(purpose);
    let k0 = seedLow;
    let k1 = seedHigh;
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
    // Words of one block stand in the four vectors: turn them.
    const a = v128.shuffle<i32>(c0, c1, 0, 4, 1, 5);
    const b = v128.shuffle<i32>(c2, c3, 0, 4, 1, 5);
    const c = v128.shuffle<i32>(c0, c1, 2, 6, 3, 7);
    const d = v128.shuffle<i32>(c2, c3, 2, 6, 3, 7);
    let bits: u32 = maskFour(v128.shuffle<i64>(a, b, 0, 2), limit, scales, from, to);
    bits |= maskFour(v128.shuffle<i64>(a, b, 1, 3), limit, scales, from + 16, to + 16) << 8;
    bits |= maskFour(v128.shuffle<i64>(c, d, 0, 2), limit, scales, from + 32, to + 32) << 16;
    bits |= maskFour(v128.shuffle<i64>(c, d, 1, 3), limit, scales, from + 48, to + 48) << 24;
    store<u32>(kept + block, bits);
    from += 64;
    to += 64;
  }
}

/** Multiplies values with a mask that `maskValues` has kept. */
export function maskAgain(from: usize, to: usize, kept: usize, count: i32, scale: f32): void {
  const bit = i32x4(1, 2, 4, 8);
  const scales = f32x4.splat(scale);
  const vectors = count >> 2;
  for (let vector = 0; vector < vectors; vector++) {
    const bits = v128.and(i32x4.splat(load<u8>(kept + vector)), bit);
    const mask = v128.and(i32x4.eq(bits, bit), scales);
    v128.store(to, f32x4.mul(v128.load(from), mask));
    from += 16;
    to += 16;
  }
}
