import type { Series } from '../table/table.ts';
import type { StoredRows } from './stored-rows.ts';

/** What one pass over stored rows found of a column. */
export interface ColumnSummary {
  /** ±Infinity when there is no number. */
  min: number;
  max: number;
  /** Cells without a number, and the row of the first one. */
  missing: number;
  firstMissing: number;
}

export interface RowsSummary {
  readonly columns: ReadonlyMap<string, ColumnSummary>;
  /** Series whose times do not increase from row to row. */
  readonly disordered: readonly Series[];
}

/** One pass over all rows: ranges, missing cells, order of time. */
export async function summarizeRows(rows: StoredRows, columns: readonly string[]): Promise<RowsSummary> {
  const { layout, series } = rows;
  const offsets = columns.map((name) => layout.offsetOf(name));
  const summaries = columns.map(
    (): ColumnSummary => ({ min: Infinity, max: -Infinity, missing: 0, firstMissing: -1 }),
  );
  const disordered = new Set<Series>();
  let index = 0;
  let before = Number.NEGATIVE_INFINITY;
  for await (const { numbers, firstRow, rows: count } of rows.scan()) {
    for (let k = 0; k < summaries.length; k++) {
      const summary = summaries[k] as ColumnSummary;
      let at = offsets[k] as number;
      let { min, max } = summary;
      for (let row = firstRow; row < firstRow + count; row++, at += layout.width) {
        const value = numbers[at] as number;
        if (value < min) min = value;
        if (value > max) max = value;
        if (Number.isNaN(value)) {
          if (summary.missing === 0) summary.firstMissing = row;
          summary.missing += 1;
        }
      }
      summary.min = min;
      summary.max = max;
    }
    if (rows.clock.kind === 'row') continue;
    for (let k = 0; k < count; k++) {
      const row = firstRow + k;
      while (row >= (series[index] as Series).end) index += 1;
      const current = series[index] as Series;
      const time = rows.timeIn(numbers, k * layout.width, 0);
      if (row > current.start && time <= before) disordered.add(current);
      before = time;
    }
  }
  return { columns: new Map(columns.map((name, k) => [name, summaries[k] as ColumnSummary])), disordered: [...disordered] };
}
