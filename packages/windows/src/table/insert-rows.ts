import { assertNotSparse } from './assert-not-sparse.ts';
import { FindingList } from './findings.ts';
import { pickRows } from './group-rows.ts';
import { irregularFinding } from './irregular-rows.ts';
import { noOrigin, type Series, type Table } from './table.ts';
import { Irregular } from './time-errors.ts';
import { formatStep, stepsBetween, timesAfter } from './time-step.ts';

/**
 * The table with a row without values for each step that has none between two rows of a series.
 *
 * @throws E_IRREGULAR when rows are not a whole number of steps apart, E_SPARSE.
 */
export function insertRows(table: Table, irregularRows: readonly number[]): Table {
  const { step, times } = table;
  const offGrid = new FindingList();
  /** Missing rows before each irregular row. */
  const missing = new Map<number, number>();
  let inserted = 0;
  for (const row of irregularRows) {
    const steps = stepsBetween(times[row - 1] as number, times[row] as number, step);
    if (steps === null) offGrid.add(irregularFinding(table, row));
    else missing.set(row, steps - 1);
    inserted += (steps ?? 1) - 1;
  }
  if (offGrid.total > 0) throw new Irregular({ step: formatStep(step), findings: offGrid, inserting: true });
  assertNotSparse(table.rowCount + inserted, table.rowCount, formatStep(step));
  const rows = new Uint32Array(table.rowCount + inserted);
  const newTimes = new Float64Array(rows.length);
  const series: Series[] = [];
  const timeAfter = timesAfter(times, step);
  let at = 0;
  for (const { id, start, end } of table.series) {
    const from = at;
    for (let row = start; row < end; row++) {
      const gap = missing.get(row) ?? 0;
      if (gap > 0) {
        rows.fill(noOrigin, at, at + gap);
        const before = times[row - 1] as number;
        for (let k = 1; k <= gap; k++) newTimes[at++] = timeAfter(before, k);
      }
      rows[at] = row;
      newTimes[at++] = times[row] as number;
    }
    series.push({ id, start: from, end: at });
  }
  return pickRows(table, { rows, series, times: newTimes });
}
