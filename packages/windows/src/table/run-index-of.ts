import type { RowRange } from './time-step.ts';

/** Position of the run that a row lies in; runs are in order and leave no row out. */
export function runIndexOf(runs: readonly RowRange[], row: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((runs[middle] as RowRange).start <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}
