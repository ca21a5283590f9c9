import { H_BATCH, H_BLOCKS, H_ROW_BYTES, P_STEPS, P_Z } from '../src/plan-layout';
import { address, ROW_BYTES, ROW_SHIFT, word } from './vector';

/*
 * What the gradient needs of a forward pass: rows of all steps in fours, [row / 4][n][half][row mod 4][half of BLOCK_ROWS],
 * n counting BLOCK_ROWS rows of the batch at a time and their steps. A product over n then reads two streams from end to
 * end; read step by step, a stride apart, they cost half the speed (pages, and the ways of the first-level cache).
 *
 * A block of half as many rows is one of the halves.
 */

/** Bytes of a half. */
const HALF: i32 = ROW_BYTES >> 1;

/** How many n there are. */
export function savedCount(plan: usize, pass: usize): i32 {
  return ((word(plan, H_BATCH) + BLOCK_ROWS - 1) / BLOCK_ROWS) * word(pass, P_STEPS);
}

/** Where the first four rows of a block's step are. */
export function savedPlace(plan: usize, pass: usize, saved: usize, block: i32, s: i32): usize {
  const at = block * word(plan, H_ROW_BYTES);
  const n = (at >> ROW_SHIFT) * word(pass, P_STEPS) + s;
  return saved + (<usize>n << (ROW_SHIFT + 2)) + (<usize>(at & (ROW_BYTES - 1)) << 2);
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

/** @param rows a multiple of four */
export function saveRows(from: usize, rows: i32, to: usize, count: i32, rowBytes: i32): void {
  const stride = <usize>count << (ROW_SHIFT + 2);
  const end = from + <usize>(rows * rowBytes);
  while (from < end) {
    for (let row = to; row < to + 4 * HALF; row += HALF) {
      copyHalf(from, row);
      if (rowBytes == ROW_BYTES) copyHalf(from + HALF, row + 4 * HALF);
      from += rowBytes;
    }
    to += stride;
  }
}

/** Rows first … first + rows of a step, as they were. */
export function loadSavedRows(place: usize, first: i32, rows: i32, count: i32, to: usize, rowBytes: i32): void {
  for (let row = first; row < first + rows; row++) {
    const from = place + (<usize>(row >> 2) * <usize>count << (ROW_SHIFT + 2)) + <usize>((row & 3) * HALF);
    copyHalf(from, to);
    if (rowBytes == ROW_BYTES) copyHalf(from + 4 * HALF, to + HALF);
    to += rowBytes;
  }
}

/**
 * Two by two columns of dz, [column / 2][n][half][column mod 2][half of BLOCK_ROWS], of `length` n from `start` on.
 *
 * @param columns an even number
 */
export function packColumns(plan: usize, pass: usize, first: i32, columns: i32, start: i32, length: i32, to: usize): void {
  const rowBytes = word(plan, H_ROW_BYTES);
  const steps = word(pass, P_STEPS);
  for (let n = 0; n < length; n++) {
    const step = address(pass, P_Z) + <usize>((start + n) % steps) * address(pass, P_Z + 1);
    const at = ((start + n) / steps) * ROW_BYTES;
    const place = to + (<usize>n << (ROW_SHIFT + 1));
    if (rowBytes == ROW_BYTES) {
      const dz = step + <usize>(at / rowBytes) * address(pass, P_Z + 2) + <usize>(first * rowBytes);
      packHalf(dz, columns, length, place, rowBytes);
      packHalf(dz + HALF, columns, length, place + 2 * HALF, rowBytes);
      continue;
    }
    for (let half = 0; half < 2; half++) {
      const block = at / rowBytes + half;
      const dz = step + <usize>block * address(pass, P_Z + 2) + <usize>(first * rowBytes);
      if (block < word(plan, H_BLOCKS)) packHalf(dz, columns, length, place + half * 2 * HALF, rowBytes);
      else clearHalf(columns, length, place + half * 2 * HALF);
    }
  }
}

function packHalf(dz: usize, columns: i32, length: i32, to: usize, rowBytes: i32): void {
  const stride = <usize>length << (ROW_SHIFT + 1);
  const end = dz + <usize>(columns * rowBytes);
  for (let column = dz; column < end; column += 2 * rowBytes) {
    copyHalf(column, to);
    copyHalf(column + rowBytes, to + HALF);
    to += stride;
  }
}

function clearHalf(columns: i32, length: i32, to: usize): void {
  const stride = <usize>length << (ROW_SHIFT + 1);
  for (let column = 0; column < columns; column += 2) {
    memory.fill(to, 0, 2 * HALF);
    to += stride;
  }
}
