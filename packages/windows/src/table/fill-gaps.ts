import type { FillKind } from './missing-policy.ts';
import type { RowRange } from './row-range.ts';

/** What a fill needs to know. */
export interface FillOptions {
  readonly kind: FillKind;
  /** Rows of the longest gap that is filled; longer ones stay whole. */
  readonly maxGap: number;
  /** No value goes from one run into another. */
  readonly runs: readonly RowRange[];
  /** [rowCount], ascending in each run. */
  readonly times: Float64Array;
}

/** A copy of a column with its NaN filled, as far as the options allow. */
export function fillGaps(values: Float64Array, { kind, maxGap, runs, times }: FillOptions): Float64Array {
  const filled = values.slice();
  for (const { start, end } of runs) {
    let row = start;
    while (row < end) {
      if (!Number.isNaN(values[row])) {
        row += 1;
        continue;
      }
      let next = row + 1;
      while (next < end && Number.isNaN(values[next])) next += 1;
      const before = row - 1 >= start ? row - 1 : null;
      const after = next < end ? next : null;
      if (next - row <= maxGap) fillOne(filled, kind, { row, next, before, after, times });
      row = next;
    }
  }
  return filled;
}

/** One gap: its rows, and the measured rows around it, null at an end of the run. */
interface Gap {
  readonly row: number;
  readonly next: number;
  readonly before: number | null;
  readonly after: number | null;
  readonly times: Float64Array;
}

function fillOne(values: Float64Array, kind: FillKind, { row, next, before, after, times }: Gap): void {
  if (kind === 'forward-fill') {
    if (before !== null) values.fill(values[before] as number, row, next);
  } else if (kind === 'backward-fill') {
    if (after !== null) values.fill(values[after] as number, row, next);
  } else if (before !== null && after !== null) {
    const from = values[before] as number;
    const to = values[after] as number;
    const begin = times[before] as number;
    const end = times[after] as number;
    for (let at = row; at < next; at++) {
      const share = ((times[at] as number) - begin) / (end - begin);
      // Weighted, not from + (to − from) · share: the difference of two large numbers could overflow what either fits.
      values[at] = kind === 'linear' ? from * (1 - share) + to * share : share <= 0.5 ? from : to;
    }
  }
}
