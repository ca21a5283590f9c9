import { fused, gate4, gateSlope4, Sigmoid, sigmoid4, tanh4 } from './vector';

/*
 * What happens to the pre-activations z of one step, in place. Gates lie one after another, each `gate` bytes; `bytes` of
 * each are in use, rounded up to 32. Backward, dh is the gradient of h on entry; z becomes the gradient of z.
 *
 * Two vectors go at a time, loads before stores: of such neighbours V8 makes one 256-bit operation where it is asked to
 * (src/vector-bits.ts), if there is no branch between them; hence a function for each kind of gate, G, and of activation, A.
 */

/** Activations of a SimpleRNN as types; see `Sigmoid`. */
export type Tanh = f32;
export type Relu = i32;
export type Logistic = f64;

// @ts-ignore: decorator
@inline
function isReluOf<A>(): bool {
  return isInteger<A>();
}

// @ts-ignore: decorator
@inline
function isTanhOf<A>(): bool {
  return isFloat<A>() && sizeof<A>() == 4;
}

// @ts-ignore: decorator
@inline
function activate4<A>(z: v128): v128 {
  if (isReluOf<A>()) return f32x4.pmax(z, f32x4.splat(0));
  return isTanhOf<A>() ? tanh4(z) : sigmoid4(z);
}

/** h = f(z) */
export function forwardRnn<A>(z: usize, bytes: i32, h: usize, out: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 32) {
    const y0 = activate4<A>(v128.load(z + at));
    const y1 = activate4<A>(v128.load(z + at, 16));
    v128.store(z + at, y0);
    v128.store(z + at, y1, 16);
    v128.store(h + at, y0);
    v128.store(h + at, y1, 16);
    v128.store(out + at, y0);
    v128.store(out + at, y1, 16);
  }
}

// @ts-ignore: decorator
@inline
function rnnSlope4<A>(y: v128, d: v128): v128 {
  if (isReluOf<A>()) return v128.and(d, f32x4.gt(y, f32x4.splat(0)));
  return isTanhOf<A>() ? throughTanh(d, y) : f32x4.mul(d, gateSlope4<Sigmoid>(y));
}

export function backwardRnn<A>(z: usize, bytes: i32, dh: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 32) {
    const dz0 = rnnSlope4<A>(v128.load(z + at), v128.load(dh + at));
    const dz1 = rnnSlope4<A>(v128.load(z + at, 16), v128.load(dh + at, 16));
    v128.store(z + at, dz0);
    v128.store(z + at, dz1, 16);
  }
}

/**
 * i = σ(z₀), f = σ(z₁), g = tanh(z₂), o = σ(z₃); c′ = f·c + i·g; h = o·tanh(c′)
 * Hochreiter & Schmidhuber 1997 with Gers' forget gate, as in Keras. tanh(c′) is kept behind c′. In two loops: what waits
 * for another tanh would hold up the units after it.
 */
export function forwardLstm<G>(z: usize, gate: usize, bytes: i32, c: usize, cNext: usize, h: usize, out: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 32) {
    const zi = z + at;
    const zf = zi + gate;
    const zg = zf + gate;
    const zo = zg + gate;
    const i0 = gate4<G>(v128.load(zi));
    const i1 = gate4<G>(v128.load(zi, 16));
    const f0 = gate4<G>(v128.load(zf));
    const f1 = gate4<G>(v128.load(zf, 16));
    const g0 = tanh4(v128.load(zg));
    const g1 = tanh4(v128.load(zg, 16));
    const o0 = gate4<G>(v128.load(zo));
    const o1 = gate4<G>(v128.load(zo, 16));
    const cell0 = fused(f0, v128.load(c + at), f32x4.mul(i0, g0));
    const cell1 = fused(f1, v128.load(c + at, 16), f32x4.mul(i1, g1));
    v128.store(zi, i0);
    v128.store(zi, i1, 16);
    v128.store(zf, f0);
    v128.store(zf, f1, 16);
    v128.store(zg, g0);
    v128.store(zg, g1, 16);
    v128.store(zo, o0);
    v128.store(zo, o1, 16);
    v128.store(cNext + at, cell0);
    v128.store(cNext + at, cell1, 16);
  }
  const zo = z + 3 * gate;
  for (let at: usize = 0; at < <usize>bytes; at += 32) {
    const squashed0 = tanh4(v128.load(cNext + at));
    const squashed1 = tanh4(v128.load(cNext + at, 16));
    const y0 = f32x4.mul(v128.load(zo + at), squashed0);
    const y1 = f32x4.mul(v128.load(zo + at, 16), squashed1);
    v128.store(cNext + gate + at, squashed0);
    v128.store(cNext + gate + at, squashed1, 16);
    v128.store(h + at, y0);
    v128.store(h + at, y1, 16);
    v128.store(out + at, y0);
    v128.store(out + at, y1, 16);
  }
}

/** The gradient of tanh's argument: d · (1 − y²). */
// @ts-ignore: decorator
@inline
export function throughTanh(d: v128, y: v128): v128 {
  return f32x4.mul(d, f32x4.sub(f32x4.splat(1), f32x4.mul(y, y)));
}

export function backwardLstm<G>(z: usize, gate: usize, bytes: i32, c: usize, cNext: usize, dh: usize, dc: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 32) {
    const zi = z + at;
    const zf = zi + gate;
    const zg = zf + gate;
    const zo = zg + gate;
    const i0 = v128.load(zi);
    const i1 = v128.load(zi, 16);
    const f0 = v128.load(zf);
    const f1 = v128.load(zf, 16);
    const g0 = v128.load(zg);
    const g1 = v128.load(zg, 16);
    const o0 = v128.load(zo);
    const o1 = v128.load(zo, 16);
    const squashed0 = v128.load(cNext + gate + at);
    const squashed1 = v128.load(cNext + gate + at, 16);
    const d0 = v128.load(dh + at);
    const d1 = v128.load(dh + at, 16);
    const slope0 = f32x4.sub(f32x4.splat(1), f32x4.mul(squashed0, squashed0));
    const slope1 = f32x4.sub(f32x4.splat(1), f32x4.mul(squashed1, squashed1));
    const dCell0 = fused(f32x4.mul(d0, o0), slope0, v128.load(dc + at));
    const dCell1 = fused(f32x4.mul(d1, o1), slope1, v128.load(dc + at, 16));
    const dzo0 = f32x4.mul(f32x4.mul(d0, squashed0), gateSlope4<G>(o0));
    const dzo1 = f32x4.mul(f32x4.mul(d1, squashed1), gateSlope4<G>(o1));
    const dzi0 = f32x4.mul(f32x4.mul(dCell0, g0), gateSlope4<G>(i0));
    const dzi1 = f32x4.mul(f32x4.mul(dCell1, g1), gateSlope4<G>(i1));
    const dzg0 = throughTanh(f32x4.mul(dCell0, i0), g0);
    const dzg1 = throughTanh(f32x4.mul(dCell1, i1), g1);
    const dzf0 = f32x4.mul(f32x4.mul(dCell0, v128.load(c + at)), gateSlope4<G>(f0));
    const dzf1 = f32x4.mul(f32x4.mul(dCell1, v128.load(c + at, 16)), gateSlope4<G>(f1));
    v128.store(zi, dzi0);
    v128.store(zi, dzi1, 16);
    v128.store(zf, dzf0);
    v128.store(zf, dzf1, 16);
    v128.store(zg, dzg0);
    v128.store(zg, dzg1, 16);
    v128.store(zo, dzo0);
    v128.store(zo, dzo1, 16);
    v128.store(dc + at, f32x4.mul(dCell0, f0));
    v128.store(dc + at, f32x4.mul(dCell1, f1), 16);
  }
}
