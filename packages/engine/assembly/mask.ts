import { multiplyHigh, M0, M1, W0, W1 } from './philox';

/** One vector of four masks, 0 or `scale`, applied; gives back which were kept, a bit each. */
// @ts-ignore: decorator
@inline
function maskFour(words: v128, limit: v128, scale: v128, from: usize, to: usize): i32 {
  const kept = i32x4.ge_u(words, limit);
  v128.store(to, f32x4.mul(v128.load(from), v128.and(kept, scale)));
  return i32x4.bitmask(kept);
}

/** Sixteen values of four blocks, whose words stand in four vectors: a byte for four of them says which were kept. */
// @ts-ignore: decorator
@inline
function maskSixteen(c0: v128, c1: v128, c2: v128, c3: v128, limit: v128, scales: v128, from: usize, to: usize): u32 {
  const a = v128.shuffle<i32>(c0, c1, 0, 4, 1, 5);
  const b = v128.shuffle<i32>(c2, c3, 0, 4, 1, 5);
  const c = v128.shuffle<i32>(c0, c1, 2, 6, 3, 7);
  const d = v128.shuffle<i32>(c2, c3, 2, 6, 3, 7);
  let bits: u32 = maskFour(v128.shuffle<i64>(a, b, 0, 2), limit, scales, from, to);
  bits |= maskFour(v128.shuffle<i64>(a, b, 1, 3), limit, scales, from + 16, to + 16) << 8;
  bits |= maskFour(v128.shuffle<i64>(c, d, 0, 2), limit, scales, from + 32, to + 32) << 16;
  bits |= maskFour(v128.shuffle<i64>(c, d, 1, 3), limit, scales, from + 48, to + 48) << 24;
  return bits;
}

/**
 * Multiplies values with a mask of one random word each: `scale` where the word is not below the threshold, else 0.
 *
 * The words are philox(counter [block, counterLow, counterHigh, purpose], key [seedLow, seedHigh]), four a block, in
 * their order. Four blocks go in the lanes.
 *
 * @param count of values, a multiple of 32; @param kept a byte for four values, a bit each: which were kept
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
  for (let block = 0; block < blocks; block += 8) {
    // Twice four blocks side by side: each round waits for the one before it.
    let a0 = i32x4.add(i32x4.splat(block), i32x4(0, 1, 2, 3));
    let b0 = i32x4.add(a0, i32x4.splat(4));
    let a1 = i32x4.splat(counterLow), b1 = a1;
    let a2 = i32x4.splat(counterHigh), b2 = a2;
    let a3 = i32x4.splat(purpose), b3 = a3;
    let k0 = seedLow;
    let k1 = seedHigh;
    // The rounds of `dropoutBits` once more: a function gives one vector back, these leave eight.
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
    store<u32>(kept + block, maskSixteen(a0, a1, a2, a3, limit, scales, from, to));
    store<u32>(kept + block, maskSixteen(b0, b1, b2, b3, limit, scales, from + 64, to + 64), 4);
    from += 128;
    to += 128;
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
