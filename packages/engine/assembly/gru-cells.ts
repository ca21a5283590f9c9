import { throughTanh } from './cells';
import { fused, gate4, gateSlope4, tanh4 } from './vector';

/* The steps of a GRU, as those of `cells.ts`. */

/**
 * Gates lie n_x, z, r, n_h: n_x is of the inputs, n_h of the state.
 * z = σ(z), r = σ(r), n = tanh(n_x + r·n_h), h′ = z·h + (1 − z)·n
 * Cho et al. 2014, with the reset after the product as in cuDNN, PyTorch and Keras' reset_after.
 */
export function forwardGruAfter<G>(z: usize, gate: usize, bytes: i32, h: usize, hNext: usize, out: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 32) {
    const zn = z + at;
    const zz = zn + gate;
    const zr = zz + gate;
    const zh = zr + gate;
    const update0 = gate4<G>(v128.load(zz));
    const update1 = gate4<G>(v128.load(zz, 16));
    const reset0 = gate4<G>(v128.load(zr));
    const reset1 = gate4<G>(v128.load(zr, 16));
    const n0 = fused(reset0, v128.load(zh), v128.load(zn));
    const n1 = fused(reset1, v128.load(zh, 16), v128.load(zn, 16));
    v128.store(zz, update0);
    v128.store(zz, update1, 16);
    v128.store(zr, reset0);
    v128.store(zr, reset1, 16);
    v128.store(zn, n0);
    v128.store(zn, n1, 16);
  }
  forwardGruBefore(z, gate, bytes, h, hNext, out);
}

/** The gradient of the candidate's argument. */
// @ts-ignore: decorator
@inline
function candidateGradient(d: v128, update: v128, n: v128): v128 {
  return throughTanh(f32x4.mul(d, f32x4.sub(f32x4.splat(1), update)), n);
}

/** Leaves in dh the part that goes straight to the state before. */
export function backwardGruAfter<G>(z: usize, gate: usize, bytes: i32, h: usize, dh: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 32) {
    const zn = z + at;
    const zz = zn + gate;
    const zr = zz + gate;
    const zh = zr + gate;
    const n0 = v128.load(zn);
    const n1 = v128.load(zn, 16);
    const update0 = v128.load(zz);
    const update1 = v128.load(zz, 16);
    const reset0 = v128.load(zr);
    const reset1 = v128.load(zr, 16);
    const d0 = v128.load(dh + at);
    const d1 = v128.load(dh + at, 16);
    const dn0 = candidateGradient(d0, update0, n0);
    const dn1 = candidateGradient(d1, update1, n1);
    const dz0 = f32x4.mul(f32x4.mul(d0, f32x4.sub(v128.load(h + at), n0)), gateSlope4<G>(update0));
    const dz1 = f32x4.mul(f32x4.mul(d1, f32x4.sub(v128.load(h + at, 16), n1)), gateSlope4<G>(update1));
    const dr0 = f32x4.mul(f32x4.mul(dn0, v128.load(zh)), gateSlope4<G>(reset0));
    const dr1 = f32x4.mul(f32x4.mul(dn1, v128.load(zh, 16)), gateSlope4<G>(reset1));
    v128.store(zz, dz0);
    v128.store(zz, dz1, 16);
    v128.store(zr, dr0);
    v128.store(zr, dr1, 16);
    v128.store(zn, dn0);
    v128.store(zn, dn1, 16);
    v128.store(zh, f32x4.mul(dn0, reset0));
    v128.store(zh, f32x4.mul(dn1, reset1), 16);
    v128.store(dh + at, f32x4.mul(d0, update0));
    v128.store(dh + at, f32x4.mul(d1, update1), 16);
  }
}

/**
 * Gates lie n, z, r. First half: z = σ(z), r = σ(r), and r·h for the product that n waits for.
 * Second half: n = tanh(n), h′ = z·h + (1 − z)·n. Cho et al. 2014, eq. 5–8.
 */
export function resetGruBefore<G>(z: usize, gate: usize, bytes: i32, h: usize, rh: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 32) {
    const zz = z + gate + at;
    const zr = zz + gate;
    const update0 = gate4<G>(v128.load(zz));
    const update1 = gate4<G>(v128.load(zz, 16));
    const reset0 = gate4<G>(v128.load(zr));
    const reset1 = gate4<G>(v128.load(zr, 16));
    const rh0 = f32x4.mul(reset0, v128.load(h + at));
    const rh1 = f32x4.mul(reset1, v128.load(h + at, 16));
    v128.store(zz, update0);
    v128.store(zz, update1, 16);
    v128.store(zr, reset0);
    v128.store(zr, reset1, 16);
    v128.store(rh + at, rh0);
    v128.store(rh + at, rh1, 16);
  }
}

export function forwardGruBefore(z: usize, gate: usize, bytes: i32, h: usize, hNext: usize, out: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 32) {
    const zn = z + at;
    const zz = zn + gate;
    const n0 = tanh4(v128.load(zn));
    const n1 = tanh4(v128.load(zn, 16));
    const y0 = fused(v128.load(zz), f32x4.sub(v128.load(h + at), n0), n0);
    const y1 = fused(v128.load(zz, 16), f32x4.sub(v128.load(h + at, 16), n1), n1);
    v128.store(zn, n0);
    v128.store(zn, n1, 16);
    v128.store(hNext + at, y0);
    v128.store(hNext + at, y1, 16);
    v128.store(out + at, y0);
    v128.store(out + at, y1, 16);
  }
}

/** The gradients of n and z; dh keeps the straight part. */
export function backwardGruBefore<G>(z: usize, gate: usize, bytes: i32, h: usize, dh: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 32) {
    const zn = z + at;
    const zz = zn + gate;
    const n0 = v128.load(zn);
    const n1 = v128.load(zn, 16);
    const update0 = v128.load(zz);
    const update1 = v128.load(zz, 16);
    const d0 = v128.load(dh + at);
    const d1 = v128.load(dh + at, 16);
    const dz0 = f32x4.mul(f32x4.mul(d0, f32x4.sub(v128.load(h + at), n0)), gateSlope4<G>(update0));
    const dz1 = f32x4.mul(f32x4.mul(d1, f32x4.sub(v128.load(h + at, 16), n1)), gateSlope4<G>(update1));
    v128.store(zn, candidateGradient(d0, update0, n0));
    v128.store(zn, candidateGradient(d1, update1, n1), 16);
    v128.store(zz, dz0);
    v128.store(zz, dz1, 16);
    v128.store(dh + at, f32x4.mul(d0, update0));
    v128.store(dh + at, f32x4.mul(d1, update1), 16);
  }
}

/** From d(r·h): the gradient of r, and what reaches the state through r·h. */
export function backwardReset<G>(z: usize, gate: usize, bytes: i32, h: usize, drh: usize, dh: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 32) {
    const zr = z + gate + gate + at;
    const reset0 = v128.load(zr);
    const reset1 = v128.load(zr, 16);
    const d0 = v128.load(drh + at);
    const d1 = v128.load(drh + at, 16);
    const dr0 = f32x4.mul(f32x4.mul(d0, v128.load(h + at)), gateSlope4<G>(reset0));
    const dr1 = f32x4.mul(f32x4.mul(d1, v128.load(h + at, 16)), gateSlope4<G>(reset1));
    const dh0 = fused(d0, reset0, v128.load(dh + at));
    const dh1 = fused(d1, reset1, v128.load(dh + at, 16));
    v128.store(zr, dr0);
    v128.store(zr, dr1, 16);
    v128.store(dh + at, dh0);
    v128.store(dh + at, dh1, 16);
  }
}
