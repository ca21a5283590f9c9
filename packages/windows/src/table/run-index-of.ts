import type { RowRange } from './time-step.ts';

/** Position of the range that a row lies in, by halving; ranges are in order and leave no row out. */
export function runIndexOf(ranges: readonly RowRange[], row: number): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((ranges[middle] as RowRange).start <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}
