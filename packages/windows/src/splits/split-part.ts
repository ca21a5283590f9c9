import { type Clock, formatTime } from '../table/clock.ts';
import type { partNames } from '../table/part-names.ts';
import type { Table } from '../table/table.ts';

/** A stretch of neighbouring rows of one series in one part of a split. */
export interface PartRows {
  /** Position in `table.series`. */
  readonly series: number;
  /** Rows from here on may be inputs. */
  readonly readableFrom: number;
  /** Rows from here … */
  readonly start: number;
  /** … up to, not including, here may be targets. */
  readonly end: number;
}

export type PartName = (typeof partNames)[number];

/** One part of a split: the rows that may be targets. */
export interface SplitPart {
  readonly name: PartName;
  readonly table: Table;
  /** Whether the options ask for this part; one that is wanted and gives no window is an error. */
  readonly wanted: boolean;
  /** In order of rows: those of the first series, then the second. A series has one stretch, several or none; one may be empty. */
  readonly rows: readonly PartRows[];
}

/** A table in three parts; made by `splitByTime`, `splitBySeries`, `splitByPart` or `rollingOrigin`. */
export interface TimeSplit {
  readonly table: Table;
  readonly train: SplitPart;
  readonly validation: SplitPart;
  readonly test: SplitPart;
  readonly embargo: number;
}

/** Times of the first and the last row. */
export interface TimeSpan {
  readonly first: number;
  readonly last: number;
}

/** Over all series; null when the part has no rows. */
export function spanOfPart({ table, rows }: SplitPart): TimeSpan | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { start, end } of rows) {
    if (end <= start) continue;
    first = Math.min(first, table.times[start] as number);
    last = Math.max(last, table.times[end - 1] as number);
  }
  return first > last ? null : { first, last };
}

/** The times of the target rows of a part in words: `2003-01-01 … 2004-12-31`, or `empty`. */
export function describePart(part: SplitPart): string {
  return describeSpan(spanOfPart(part), part.table.clock);
}

/** Two times in words; `empty` for no span. */
export function describeSpan(span: TimeSpan | null, clock: Clock): string {
  return span === null ? 'empty' : `${formatTime(clock, span.first)} … ${formatTime(clock, span.last)}`;
}

/** Rows of a part that may be targets, over all series. */
export function countRows({ rows }: Pick<SplitPart, 'rows'>): number {
  return rows.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);
}

/**
 * The stretch that a row of a series is in or after; undefined when the series has none up to it.
 *
 * @param stretches in order of rows.
 */
export function stretchAt(stretches: readonly PartRows[], series: number, row: number): PartRows | undefined {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    const stretch = stretches[middle] as PartRows;
    if (stretch.series < series || (stretch.series === series && stretch.start <= row)) low = middle;
    else high = middle - 1;
  }
  const found = stretches[low];
  return found?.series === series && found.start <= row ? found : undefined;
}
