/** Four floats at a time; `fused` is one instruction where the relaxed variant is compiled. */

// BLOCK_ROWS, the most rows of a batch that travel together, is given by scripts/compile.mjs: 8, or 16 where V8 makes
// 256-bit operations of pairs of vectors. There a plan may have blocks of 8 too, for more threads: so `rowBytes` in what
// follows, and sums over blocks go by BLOCK_ROWS in any case, so that they come out the same.

/** Bytes of BLOCK_ROWS floats; its power of two. */
export const ROW_BYTES: i32 = BLOCK_ROWS << 2;
export const ROW_SHIFT: i32 = BLOCK_ROWS == 16 ? 6 : 5;

/** For the host, which lays out memory by it. */
export function blockRows(): i32 {
  return BLOCK_ROWS;
}

/** sum + a · b */
// @ts-ignore: decorator
@inline
export function fused(a: v128, b: v128, sum: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, sum);
  return f32x4.add(sum, f32x4.mul(a, b));
}

// @ts-ignore: decorator
@inline
export function word(at: usize, field: i32): i32 {
  return load<i32>(at + (<usize>field << 2));
}

// @ts-ignore: decorator
@inline
export function address(at: usize, field: i32): usize {
  return load<usize>(at + (<usize>field << 2));
}

// @ts-ignore: decorator
@inline
export function number(at: usize, field: i32): f32 {
  return load<f32>(at + (<usize>field << 2));
}

/** Coefficients of tanh, in memory: V8 would make a vector constant anew wherever it stands, for more than it is used for. */
const TANH: usize = memory.data<f32>([
  7.99881172180175781, -7.99881172180175781, 0.5,
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8, 1.48572235717979e-5,
  6.37261928875436e-4, 4.89352455891786e-3,
  1.19825839466702e-6, 1.18534705686654e-4, 2.2684346324390e-3, 4.89352518554385e-3,
]);

/**
 * tanh as x·p(x²)/q(x²), degrees 13 and 6, the coefficients of Eigen's `ptanh_float`: within 3e-7 of the largest value.
 * Beyond ±7.99 the quotient rounds to ±1. A NaN stays a NaN: `pmin` and `pmax` give back their first operand.
 */
// @ts-ignore: decorator
@inline
export function tanh4(value: v128): v128 {
  const x = f32x4.pmax(f32x4.pmin(value, v128.load32_splat(TANH)), v128.load32_splat(TANH, 4));
  const x2 = f32x4.mul(x, x);
  let p = fused(x2, v128.load32_splat(TANH, 12), v128.load32_splat(TANH, 16));
  p = fused(x2, p, v128.load32_splat(TANH, 20));
  p = fused(x2, p, v128.load32_splat(TANH, 24));
  p = fused(x2, p, v128.load32_splat(TANH, 28));
  p = fused(x2, p, v128.load32_splat(TANH, 32));
  p = fused(x2, p, v128.load32_splat(TANH, 36));
  let q = fused(x2, v128.load32_splat(TANH, 40), v128.load32_splat(TANH, 44));
  q = fused(x2, q, v128.load32_splat(TANH, 48));
  q = fused(x2, q, v128.load32_splat(TANH, 52));
  return f32x4.div(f32x4.mul(x, p), q);
}

/** 1 / (1 + e^−x) = (1 + tanh(x/2)) / 2 */
// @ts-ignore: decorator
@inline
export function sigmoid4(x: v128): v128 {
  const half = v128.load32_splat(TANH, 8);
  return fused(half, tanh4(f32x4.mul(half, x)), half);
}

/** The gates' functions as types: what a type decides leaves no branch in the code. */
export type Sigmoid = f32;
export type HardSigmoid = i32;

/** The gate's function: sigmoid, or 0.2·x + 0.5 cut to [0, 1]. */
// @ts-ignore: decorator
@inline
export function gate4<G>(x: v128): v128 {
  if (isFloat<G>()) return sigmoid4(x);
  const y = fused(x, f32x4.splat(0.2), f32x4.splat(0.5));
  return f32x4.pmax(f32x4.pmin(y, f32x4.splat(1)), f32x4.splat(0));
}

/** The slope of the gate's function, from its value. */
// @ts-ignore: decorator
@inline
export function gateSlope4<G>(y: v128): v128 {
  if (isFloat<G>()) return f32x4.sub(y, f32x4.mul(y, y));
  const inside = v128.and(f32x4.gt(y, f32x4.splat(0)), f32x4.lt(y, f32x4.splat(1)));
  return v128.and(inside, f32x4.splat(0.2));
}
