import type { RowRange } from './row-range.ts';
import { columnOf, type Table } from './table.ts';

/**
 * Row after the newest one of a series that was measured. Rows from there on are to come: the table has future columns, and no target of theirs
 * has a value. Without future columns there are none: a missing target at the end of a series is missing as anywhere else.
 */
export function firstRowToCome({ targets, future, unmeasured }: Table, series: RowRange): number {
  if (future.length === 0 || targets.length === 0) return series.end;
  const marks = targets.map((name) => unmeasured.get(name));
  return firstRowWithout((row) => marks.every((mark) => mark?.[row] === 1), series);
}

/** 1 in the rows to come of a table whose missing cells are NaN still, [rowCount]; null when there is none. */
export function rowsToCome(table: Table): Uint8Array | null {
  if (table.future.length === 0 || table.targets.length === 0) return null;
  const columns = table.targets.map((name) => columnOf(table, name));
  let rows: Uint8Array | null = null;
  for (const series of table.series) {
    const first = firstRowWithout((row) => columns.every((values) => Number.isNaN(values[row])), series);
    if (first === series.end) continue;
    rows ??= new Uint8Array(table.rowCount);
    rows.fill(1, first, series.end);
  }
  return rows;
}

/** Begin of the rows at the end of a series that all lack something. */
function firstRowWithout(lacks: (row: number) => boolean, { start, end }: RowRange): number {
  let row = end;
  while (row > start && lacks(row - 1)) row -= 1;
  return row;
}
