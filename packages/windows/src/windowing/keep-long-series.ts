import type { PartRows, SplitPart } from '../splits/split-part.ts';
import type { RowRange } from '../table/row-range.ts';
import { rangeIndexOf } from '../table/row-range.ts';
import type { Table } from '../table/table.ts';
import { TooShort } from './window-errors.ts';
import { describeNeed, type WindowFrame } from './window-frame.ts';

/** The rows of the parts of a split, whatever holds their values. */
export interface SplitRows {
  readonly table: Pick<Table, 'series' | 'runs'>;
  readonly train: Pick<SplitPart, 'rows'>;
  readonly validation: Pick<SplitPart, 'rows'>;
  readonly test: Pick<SplitPart, 'rows'>;
}

/**
 * Which series take part, in the order of `table.series`: those of some part that have at least `minLength` readable rows in one run.
 *
 * @throws E_TOO_SHORT when one of them has no room for a window, or none takes part.
 */
export function keepLongSeries(split: SplitRows, frame: WindowFrame, minLength: number): boolean[] {
  const { table } = split;
  const need = frame.lead + frame.least;
  const lengths = readableRanges(split).flatMap((range, index) =>
    range === null ? [] : [{ index, series: table.series[index]?.id ?? '', rows: longestRun(range, table.runs) }],
  );
  const long = lengths.filter(({ rows }) => rows >= minLength);
  const short = long.filter(({ rows }) => rows < need);
  if (short.length > 0 || long.length === 0) {
    throw new TooShort({
      need,
      sum: describeNeed(frame),
      seriesCount: lengths.length,
      short: (short.length > 0 ? short : lengths).map(({ series, rows }) => ({ series, rows })),
    });
  }
  const kept = table.series.map(() => false);
  for (const { index } of long) kept[index] = true;
  return kept;
}

/** From the oldest readable row to the end of the newest stretch of any part; null for series that are in none. */
function readableRanges({ table, train, validation, test }: SplitRows): (RowRange | null)[] {
  const ranges: (RowRange | null)[] = table.series.map(() => null);
  const stretches: PartRows[] = [...train.rows, ...validation.rows, ...test.rows];
  for (const { series, readableFrom, end } of stretches) {
    const { start: oldest = readableFrom, end: newest = end } = ranges[series] ?? {};
    ranges[series] = { start: Math.min(oldest, readableFrom), end: Math.max(newest, end) };
  }
  return ranges;
}

/** Rows of the longest run within a range. */
function longestRun({ start, end }: RowRange, runs: readonly RowRange[]): number {
  let longest = 0;
  for (let index = rangeIndexOf(runs, start); index < runs.length; index++) {
    const run = runs[index] as RowRange;
    if (run.start >= end) break;
    longest = Math.max(longest, Math.min(run.end, end) - Math.max(run.start, start));
  }
  return longest;
}
