import { ROW_BYTES, ROW_SHIFT } from './vector';

/*
 * What the gradient needs of a forward pass: rows of all steps in fours, [row / 4][n][half][row mod 4][half a block's
 * rows], n counting blocks and their steps. A product over n then reads two streams from end to end; read step by step,
 * a stride apart, they cost half the speed (pages, and the ways of the first-level cache).
 */

/** Bytes of half a row of a block. */
const HALF: usize = ROW_BYTES >> 1;

/** @param rows a multiple of four */
export function saveRows(from: usize, rows: i32, saved: usize, n: i32, count: i32): void {
  const stride = <usize>count << (ROW_SHIFT + 2);
  let to = saved + (<usize>n << (ROW_SHIFT + 2));
  const end = from + (<usize>rows << ROW_SHIFT);
  while (from < end) {
    for (let half = to; half < to + 4 * HALF; half += HALF) {
      copyHalf(from, half);
      copyHalf(from + HALF, half + 4 * HALF);
      from += ROW_BYTES;
    }
    to += stride;
  }
}

// @ts-ignore: decorator
@inline
function copyHalf(from: usize, to: usize): void {
  const low = v128.load(from);
  if (BLOCK_ROWS == 16) {
    const high = v128.load(from, 16);
    v128.store(to, low);
    v128.store(to, high, 16);
  } else {
    v128.store(to, low);
  }
}

/** Rows first … first + rows of step n, as they were. */
export function loadSavedRows(saved: usize, first: i32, rows: i32, n: i32, count: i32, to: usize): void {
  for (let row = first; row < first + rows; row++) {
    const quad = saved + ((<usize>(row >> 2) * <usize>count + <usize>n) << (ROW_SHIFT + 2));
    const from = quad + <usize>(row & 3) * HALF;
    copyHalf(from, to);
    copyHalf(from + 4 * HALF, to + HALF);
    to += ROW_BYTES;
  }
}

/**
 * Two by two columns of dz, [column / 2][n][half][column mod 2][half a block's rows], of `count` steps.
 *
 * @param columns an even number
 * @param dz, stride the first column's place at the first step; bytes from step to step
 */
export function packColumns(dz: usize, stride: usize, columns: i32, count: i32, to: usize): void {
  const pairBytes = <usize>count << (ROW_SHIFT + 1);
  for (let n = 0; n < count; n++) {
    let at = to + (<usize>n << (ROW_SHIFT + 1));
    const end = dz + (<usize>columns << ROW_SHIFT);
    for (let column = dz; column < end; column += 2 * ROW_BYTES) {
      copyHalf(column, at);
      copyHalf(column + ROW_BYTES, at + HALF);
      copyHalf(column + HALF, at + 2 * HALF);
      copyHalf(column + ROW_BYTES + HALF, at + 3 * HALF);
      at += pairBytes;
    }
    dz += stride;
  }
}
