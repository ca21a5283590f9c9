/** Neighbouring rows: `start` up to, not including, `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Position of the last range that begins at a row or before it, by halving; 0 where none does. Where the ranges leave no row out (series,
 * runs) it is the one that the row lies in.
 *
 * @param ranges in order of rows
 */
export function rangeIndexOf(ranges: readonly RowRange[], row: number): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((ranges[middle] as RowRange).start <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}
