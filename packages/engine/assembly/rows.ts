/*
 * Between the caller's arrays, [batch, features] row by row, and blocks [feature][rows of the batch], a row of `rowBytes`.
 * Rows beyond the batch repeat its last row, so that nothing overflows there that does not in the batch;
 * their gradients are zero.
 */

/** @param stride bytes from a row of the batch to the next */
export function loadRows(from: usize, stride: usize, firstRow: i32, batch: i32, features: i32, to: usize, rowBytes: i32): void {
  if (rowBytes == 4) {
    memory.copy(to, from + <usize>firstRow * stride, <usize>features << 2);
    return;
  }
  for (let lane = 0; lane < rowBytes >> 2; lane++) {
    let source = from + <usize>min(firstRow + lane, batch - 1) * stride;
    let target = to + (<usize>lane << 2);
    const end = source + (<usize>features << 2);
    while (source < end) {
      store<f32>(target, load<f32>(source));
      source += 4;
      target += rowBytes;
    }
  }
}

/** As `loadRows`, with zeros in the rows beyond the batch: for gradients. */
export function loadGradientRows(from: usize, stride: usize, firstRow: i32, batch: i32, features: i32, to: usize, rowBytes: i32): void {
  for (let lane = 0; lane < rowBytes >> 2; lane++) {
    const inside = firstRow + lane < batch;
    let source = from + <usize>(firstRow + lane) * stride;
    let target = to + (<usize>lane << 2);
    for (let i = 0; i < features; i++) {
      store<f32>(target, inside ? load<f32>(source) : 0);
      source += 4;
      target += rowBytes;
    }
  }
}

export function storeRows(from: usize, features: i32, to: usize, stride: usize, firstRow: i32, batch: i32, rowBytes: i32): void {
  if (rowBytes == 4) {
    memory.copy(to + <usize>firstRow * stride, from, <usize>features << 2);
    return;
  }
  const lanes = min(rowBytes >> 2, batch - firstRow);
  for (let lane = 0; lane < lanes; lane++) {
    let source = from + (<usize>lane << 2);
    let target = to + <usize>(firstRow + lane) * stride;
    const end = target + (<usize>features << 2);
    while (target < end) {
      store<f32>(target, load<f32>(source));
      source += rowBytes;
      target += 4;
    }
  }
}

/** to += from, pairs of vectors */
export function addRows(to: usize, from: usize, bytes: i32): void {
  for (let at: usize = 0; at < <usize>bytes; at += 32) {
    const low = f32x4.add(v128.load(to + at), v128.load(from + at));
    const high = f32x4.add(v128.load(to + at, 16), v128.load(from + at, 16));
    v128.store(to + at, low);
    v128.store(to + at, high, 16);
  }
}

/**
 * to = scale · from where the feature's bit is set, else 0; a byte of bits a feature, a bit a row.
 *
 * @param bitsEight bytes from the bits of eight rows to those of the next eight
 */
export function dropRows(to: usize, from: usize, bits: usize, bitsEight: usize, features: i32, scale: f32, rowBytes: i32): void {
  const factor = f32x4.splat(scale);
  const lowBits = i32x4(1, 2, 4, 8);
  const highBits = i32x4(16, 32, 64, 128);
  for (let eight: usize = 0; eight < <usize>rowBytes; eight += 32) {
    for (let i = 0; i < features; i++) {
      const byte = i32x4.splat(load<u8>(bits + <usize>i));
      const at = <usize>(i * rowBytes) + eight;
      const low = i32x4.ne(v128.and(byte, lowBits), i32x4.splat(0));
      const high = i32x4.ne(v128.and(byte, highBits), i32x4.splat(0));
      const first = v128.and(low, f32x4.mul(factor, v128.load(from + at)));
      const second = v128.and(high, f32x4.mul(factor, v128.load(from + at, 16)));
      v128.store(to + at, first, 0);
      v128.store(to + at, second, 16);
    }
    bits += bitsEight;
  }
}

/** Masked rows keep what was: to = mask · to + (1 − mask) · before, mask 0 or 1 of each row. */
export function keepRows(to: usize, before: usize, mask: usize, bytes: i32, rowBytes: i32): void {
  const zero = f32x4.splat(0);
  for (let eight: usize = 0; eight < <usize>rowBytes; eight += 32) {
    const low = f32x4.ne(v128.load(mask + eight, 0), zero);
    const high = f32x4.ne(v128.load(mask + eight, 16), zero);
    for (let at = eight; at < <usize>bytes; at += rowBytes) {
      v128.store(to + at, v128.bitselect(v128.load(to + at), v128.load(before + at), low), 0);
      v128.store(to + at, v128.bitselect(v128.load(to + at, 16), v128.load(before + at, 16), high), 16);
    }
  }
}

/** The gradient of `keepRows`: kept = (1 − mask) · gradient; gradient = mask · gradient. */
export function splitRows(gradient: usize, kept: usize, mask: usize, bytes: i32, rowBytes: i32): void {
  const zero = f32x4.splat(0);
  for (let eight: usize = 0; eight < <usize>rowBytes; eight += 32) {
    const low = f32x4.ne(v128.load(mask + eight, 0), zero);
    const high = f32x4.ne(v128.load(mask + eight, 16), zero);
    for (let at = eight; at < <usize>bytes; at += rowBytes) {
      const first = v128.load(gradient + at);
      const second = v128.load(gradient + at, 16);
      v128.store(kept + at, v128.andnot(first, low), 0);
      v128.store(kept + at, v128.andnot(second, high), 16);
      v128.store(gradient + at, v128.and(first, low), 0);
      v128.store(gradient + at, v128.and(second, high), 16);
    }
  }
}
