import { fused, gate4, gateSlope4, sigmoid4, tanh4 } from './vector';
import { RNN_RELU, RNN_TANH } from '../src/plan-layout';

/*
 * What happens to the pre-activations z of one step, in place, vector by vector. Gates lie one after another, each
 * `gate` bytes; `bytes` of each are in use. Backward, dh is the gradient of h on entry; z becomes the gradient of z.
 */

/** h = f(z) */
export function forwardRnn(cell: i32, z: usize, bytes: i32, h: usize, out: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 16) {
    let y = v128.load(z + at);
    if (cell == RNN_TANH) y = tanh4(y);
    else if (cell == RNN_RELU) y = f32x4.pmax(y, f32x4.splat(0));
    else y = sigmoid4(y);
    v128.store(z + at, y);
    v128.store(h + at, y);
    v128.store(out + at, y);
  }
}

export function backwardRnn(cell: i32, z: usize, bytes: i32, dh: usize): void {
  const one = f32x4.splat(1);
  for (let at: usize = 0; at < <usize>bytes; at += 16) {
    const y = v128.load(z + at);
    const d = v128.load(dh + at);
    let dz: v128;
    if (cell == RNN_TANH) dz = f32x4.mul(d, f32x4.sub(one, f32x4.mul(y, y)));
    else if (cell == RNN_RELU) dz = v128.and(d, f32x4.gt(y, f32x4.splat(0)));
    else dz = f32x4.mul(d, gateSlope4(y, false));
    v128.store(z + at, dz);
  }
}

/**
 * i = σ(z₀), f = σ(z₁), g = tanh(z₂), o = σ(z₃); c′ = f·c + i·g; h = o·tanh(c′)
 * Hochreiter & Schmidhuber 1997 with Gers' forget gate, as in Keras. tanh(c′) is kept behind c′.
 */
export function forwardLstm(z: usize, gate: usize, bytes: i32, hard: bool, c: usize, cNext: usize, h: usize, out: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 16) {
    let place = z + at;
    const i = gate4(v128.load(place), hard);
    v128.store(place, i);
    place += gate;
    const f = gate4(v128.load(place), hard);
    v128.store(place, f);
    place += gate;
    const g = tanh4(v128.load(place));
    v128.store(place, g);
    place += gate;
    const o = gate4(v128.load(place), hard);
    v128.store(place, o);
    const cell = fused(f, v128.load(c + at), f32x4.mul(i, g));
    v128.store(cNext + at, cell);
    const squashed = tanh4(cell);
    v128.store(cNext + gate + at, squashed);
    const y = f32x4.mul(o, squashed);
    v128.store(h + at, y);
    v128.store(out + at, y);
  }
}

export function backwardLstm(z: usize, gate: usize, bytes: i32, hard: bool, c: usize, cNext: usize, dh: usize, dc: usize): void {
  const one = f32x4.splat(1);
  for (let at: usize = 0; at < <usize>bytes; at += 16) {
    const zi = z + at;
    const zf = zi + gate;
    const zg = zf + gate;
    const zo = zg + gate;
    const i = v128.load(zi);
    const f = v128.load(zf);
    const g = v128.load(zg);
    const o = v128.load(zo);
    const squashed = v128.load(cNext + gate + at);
    const d = v128.load(dh + at);
    v128.store(zo, f32x4.mul(f32x4.mul(d, squashed), gateSlope4(o, hard)));
    const slope = f32x4.sub(one, f32x4.mul(squashed, squashed));
    const dCell = fused(f32x4.mul(d, o), slope, v128.load(dc + at));
    v128.store(zi, f32x4.mul(f32x4.mul(dCell, g), gateSlope4(i, hard)));
    v128.store(zg, f32x4.mul(f32x4.mul(dCell, i), f32x4.sub(one, f32x4.mul(g, g))));
    v128.store(zf, f32x4.mul(f32x4.mul(dCell, v128.load(c + at)), gateSlope4(f, hard)));
    v128.store(dc + at, f32x4.mul(dCell, f));
  }
}

/**
 * Gates lie n_x, z, r, n_h: n_x is of the inputs, n_h of the state.
 * z = σ(z), r = σ(r), n = tanh(n_x + r·n_h), h′ = z·h + (1 − z)·n
 * Cho et al. 2014, with the reset after the product as in cuDNN, PyTorch and Keras' reset_after.
 */
export function forwardGruAfter(z: usize, gate: usize, bytes: i32, hard: bool, h: usize, hNext: usize, out: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 16) {
    const zn = z + at;
    const zz = zn + gate;
    const zr = zz + gate;
    const update = gate4(v128.load(zz), hard);
    const reset = gate4(v128.load(zr), hard);
    const n = tanh4(fused(reset, v128.load(zr + gate), v128.load(zn)));
    v128.store(zz, update);
    v128.store(zr, reset);
    v128.store(zn, n);
    const y = fused(update, f32x4.sub(v128.load(h + at), n), n);
    v128.store(hNext + at, y);
    v128.store(out + at, y);
  }
}

/** Leaves in dh the part that goes straight to the state before. */
export function backwardGruAfter(z: usize, gate: usize, bytes: i32, hard: bool, h: usize, dh: usize): void {
  const one = f32x4.splat(1);
  for (let at: usize = 0; at < <usize>bytes; at += 16) {
    const zn = z + at;
    const zz = zn + gate;
    const zr = zz + gate;
    const zh = zr + gate;
    const n = v128.load(zn);
    const update = v128.load(zz);
    const reset = v128.load(zr);
    const d = v128.load(dh + at);
    const dn = f32x4.mul(f32x4.mul(d, f32x4.sub(one, update)), f32x4.sub(one, f32x4.mul(n, n)));
    v128.store(zz, f32x4.mul(f32x4.mul(d, f32x4.sub(v128.load(h + at), n)), gateSlope4(update, hard)));
    v128.store(zr, f32x4.mul(f32x4.mul(dn, v128.load(zh)), gateSlope4(reset, hard)));
    v128.store(zn, dn);
    v128.store(zh, f32x4.mul(dn, reset));
    v128.store(dh + at, f32x4.mul(d, update));
  }
}

/**
 * Gates lie n, z, r. First half: z = σ(z), r = σ(r), and r·h for the product that n waits for.
 * Second half: n = tanh(n), h′ = z·h + (1 − z)·n. Cho et al. 2014, eq. 5–8.
 */
export function resetGruBefore(z: usize, gate: usize, bytes: i32, hard: bool, h: usize, rh: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 16) {
    const zz = z + gate + at;
    const zr = zz + gate;
    const reset = gate4(v128.load(zr), hard);
    v128.store(zz, gate4(v128.load(zz), hard));
    v128.store(zr, reset);
    v128.store(rh + at, f32x4.mul(reset, v128.load(h + at)));
  }
}

export function forwardGruBefore(z: usize, gate: usize, bytes: i32, h: usize, hNext: usize, out: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 16) {
    const n = tanh4(v128.load(z + at));
    v128.store(z + at, n);
    const y = fused(v128.load(z + gate + at), f32x4.sub(v128.load(h + at), n), n);
    v128.store(hNext + at, y);
    v128.store(out + at, y);
  }
}

/** The gradients of n and z; dh keeps the straight part. */
export function backwardGruBefore(z: usize, gate: usize, bytes: i32, hard: bool, h: usize, dh: usize): void {
  const one = f32x4.splat(1);
  for (let at: usize = 0; at < <usize>bytes; at += 16) {
    const zn = z + at;
    const zz = zn + gate;
    const n = v128.load(zn);
    const update = v128.load(zz);
    const d = v128.load(dh + at);
    v128.store(zn, f32x4.mul(f32x4.mul(d, f32x4.sub(one, update)), f32x4.sub(one, f32x4.mul(n, n))));
    v128.store(zz, f32x4.mul(f32x4.mul(d, f32x4.sub(v128.load(h + at), n)), gateSlope4(update, hard)));
    v128.store(dh + at, f32x4.mul(d, update));
  }
}

/** From d(r·h): the gradient of r, and what reaches the state through r·h. */
export function backwardReset(z: usize, gate: usize, bytes: i32, hard: bool, h: usize, drh: usize, dh: usize): void {
  for (let at: usize = 0; at < <usize>bytes; at += 16) {
    const zr = z + gate + gate + at;
    const reset = v128.load(zr);
    const d = v128.load(drh + at);
    v128.store(zr, f32x4.mul(f32x4.mul(d, v128.load(h + at)), gateSlope4(reset, hard)));
    v128.store(dh + at, fused(d, reset, v128.load(dh + at)));
  }
}
