import type { Table } from './table.ts';
import type { RowRange } from './time-step.ts';

/**
 * Row after the newest one of a series that was measured. Rows from there on are to come: the table has future columns, and no target of theirs
 * has a value. Without future columns there are none: a missing target at the end of a series is missing as anywhere else.
 */
export function firstRowToCome({ targets, future, unmeasured }: Table, { start, end }: RowRange): number {
  if (future.length === 0 || targets.length === 0) return end;
  const marks = targets.map((name) => unmeasured.get(name));
  let row = end;
  while (row > start && marks.every((mark) => mark?.[row - 1] === 1)) row -= 1;
  return row;
}
