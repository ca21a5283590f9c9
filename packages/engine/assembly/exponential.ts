import { fused } from './vector';

/*
 * Exponentials and logarithms. Their numbers stand in the code, not in tables as those of AssemblyScript's Math do: the
 * engine's own memory begins where its tables end.
 */

/** log₂e, ln 2 in two parts, and the coefficients of Cephes' `expf`: within 1.2e-7 of eˣ. */
const EXPONENTIAL: usize = memory.data<f32>([
  1.44269504088896341, -0.693359375, 2.12194440e-4, 1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2,
  1.6666665459e-1, 5.0000001201e-1, -87.33, 88.37,
]);

/** eˣ of four floats of at most 88.37; 0 below −87.33. A NaN stays one. */
// @ts-ignore: decorator
@inline
export function exponential4(value: v128): v128 {
  const least = v128.load32_splat(EXPONENTIAL, 36);
  const x = f32x4.pmax(f32x4.pmin(value, v128.load32_splat(EXPONENTIAL, 40)), least);
  const n = f32x4.nearest(f32x4.mul(x, v128.load32_splat(EXPONENTIAL)));
  let r = fused(n, v128.load32_splat(EXPONENTIAL, 4), x);
  r = fused(n, v128.load32_splat(EXPONENTIAL, 8), r);
  let p = fused(v128.load32_splat(EXPONENTIAL, 12), r, v128.load32_splat(EXPONENTIAL, 16));
  p = fused(p, r, v128.load32_splat(EXPONENTIAL, 20));
  p = fused(p, r, v128.load32_splat(EXPONENTIAL, 24));
  p = fused(p, r, v128.load32_splat(EXPONENTIAL, 28));
  p = fused(p, r, v128.load32_splat(EXPONENTIAL, 32));
  p = fused(p, f32x4.mul(r, r), f32x4.add(r, f32x4.splat(1)));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return v128.andnot(f32x4.mul(p, power), f32x4.lt(value, least));
}

const LN2: f64 = 0.6931471805599453;

/** eˣ by the series of the rest after whole powers of two. */
export function exponential(x: f64): f64 {
  if (x != x || x > 709) return x != x ? x : f64.MAX_VALUE * 2;
  if (x < -708) return 0;
  const n = nearest(x / LN2);
  const r = x - n * LN2;
  let term: f64 = 1;
  let sum: f64 = 1;
  for (let k = 1; k <= 14; k++) {
    term *= r / <f64>k;
    sum += term;
  }
  return sum * reinterpret<f64>(<u64>(<i64>n + 1023) << 52);
}

/** ln x of a finite number above 0: with s = (m − 1)/(m + 1) for the mantissa m, ln m = 2 (s + s³/3 + s⁵/5 + …). */
export function logarithm(x: f64): f64 {
  if (!(x > 0 && x <= f64.MAX_VALUE)) return NaN;
  const bits = reinterpret<u64>(x);
  let power = <i32>(bits >> 52) - 1023;
  let mantissa = reinterpret<f64>((bits & 0x000fffffffffffff) | 0x3ff0000000000000);
  if (mantissa > 1.4142135623730951) {
    mantissa *= 0.5;
    power += 1;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum: f64 = 0;
  for (let k = 19; k > 0; k -= 2) sum = sum * square + 1 / <f64>k;
  return <f64>power * LN2 + 2 * s * sum;
}
