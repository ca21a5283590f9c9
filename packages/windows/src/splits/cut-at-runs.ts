import { type RowRange, rangeIndexOf } from '../table/row-range.ts';
import type { PartRows } from './split-part.ts';

/** Stretches that lie in one run each: no window crosses the border of a run. */
export function cutAtRuns(stretches: readonly PartRows[], runs: readonly RowRange[]): PartRows[] {
  return stretches.flatMap(({ series, readableFrom, start, end }) => {
    const pieces: PartRows[] = [];
    for (let index = rangeIndexOf(runs, start); index < runs.length; index++) {
      const run = runs[index] as RowRange;
      if (run.start >= end) break;
      pieces.push({
        series,
        readableFrom: Math.max(readableFrom, run.start),
        start: Math.max(start, run.start),
        end: Math.min(end, run.end),
      });
    }
    return pieces;
  });
}
