import type { Series } from '../table/table.ts';
import type { StoredRows } from './stored-rows.ts';

/** Missing cells of a column. */
export interface ColumnSummary {
  missing: number;
  /** Row of the first one; −1 when there is none. */
  firstMissing: number;
}

export interface RowsSummary {
  readonly columns: ReadonlyMap<string, ColumnSummary>;
  /** The smallest and the largest value of each column in each series, [series × 2]; NaN when there is none. */
  readonly extremes: ReadonlyMap<string, Float64Array>;
  /** Series whose times do not increase from row to row. */
  readonly disordered: readonly Series[];
  /** Time of the first row of each series, [series]. */
  readonly firstTimes: Float64Array;
}

/** One pass over all rows: ranges, missing cells, order of time. */
export async function summarizeRows(rows: StoredRows, columns: readonly string[]): Promise<RowsSummary> {
  const { layout, series } = rows;
  const { width } = layout;
  const parts = columns.map((name) => ({
    name,
    offset: layout.offsetOf(name),
    summary: { missing: 0, firstMissing: -1 } as ColumnSummary,
    extremes: new Float64Array(series.length * 2).fill(Number.NaN),
  }));
  const disordered: Series[] = [];
  const firstTimes = new Float64Array(series.length);
  let index = 0;
  let before = Number.NEGATIVE_INFINITY;
  for await (const { numbers, firstRow, rows: count } of rows.scan()) {
    const end = firstRow + count;
    for (let row = firstRow; row < end; ) {
      const current = series[index] as Series;
      const until = Math.min(end, current.end);
      const first = (row - firstRow) * width;
      const last = (until - firstRow) * width;
      for (const { offset, summary, extremes } of parts) {
        let min = extremes[index * 2] as number;
        let max = extremes[index * 2 + 1] as number;
        for (let at = first + offset; at < last; at += width) {
          const value = numbers[at] as number;
          if (!(value >= min)) min = Number.isNaN(value) ? min : value;
          if (!(value <= max)) max = Number.isNaN(value) ? max : value;
          if (Number.isNaN(value)) {
            if (summary.missing === 0) summary.firstMissing = row + (at - offset - first) / width;
            summary.missing += 1;
          }
        }
        extremes[index * 2] = min;
        extremes[index * 2 + 1] = max;
      }
      for (let at = first, k = row; at < last; at += width, k++) {
        const time = rows.timeIn(numbers, at, k - current.start);
        if (k === current.start) firstTimes[index] = time;
        else if (time <= before && disordered.at(-1) !== current) disordered.push(current);
        before = time;
      }
      row = until;
      if (until === current.end) index += 1;
    }
  }
  return {
    columns: new Map(parts.map(({ name, summary }) => [name, summary])),
    extremes: new Map(parts.map(({ name, extremes }) => [name, extremes])),
    disordered,
    firstTimes,
  };
}
