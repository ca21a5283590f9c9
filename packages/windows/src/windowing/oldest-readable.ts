import type { PartRows } from '../splits/split-part.ts';
import { runIndexAt } from '../table/runs.ts';
import { seriesIndexOf, type Table } from '../table/table.ts';
import type { WindowFrame } from './window-frame.ts';

/** What tells which rows a window may look back to. */
export interface ReadableRows {
  readonly table: Table;
  readonly frame: WindowFrame;
  readonly starts: Int32Array;
  readonly stretches: readonly PartRows[];
}

/** Oldest row that a forecast of some window may look at: in its series and run, and not before the part may look back to. */
export function oldestReadable({ table, frame, starts, stretches }: ReadableRows, window: number): number {
  const last = (starts[window] as number) + frame.span;
  const series = seriesIndexOf(table, last);
  const target = last + frame.ahead;
  // Positions of stretches ascend with their series and rows: look for the last one that begins up to the target.
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    const stretch = stretches[middle] as PartRows;
    if (stretch.series < series || (stretch.series === series && stretch.start <= target)) low = middle;
    else high = middle - 1;
  }
  return Math.max((stretches[low] as PartRows).readableFrom, table.runs[runIndexAt(table.runs, last)]?.start ?? 0);
}
