import type { ScaledColumn, Scaler } from '../scaling/scaler.ts';
import { NotTransformable } from '../scaling/scaler-errors.ts';
import { logColumns } from '../scaling/transform-table.ts';
import { FindingList } from '../table/findings.ts';
import type { Table } from '../table/table.ts';
import type { StreamedTable } from './streamed-table.ts';

/** Rows that are looked at together. */
const together = 1 << 14;

/** Refuses values that have no logarithm, where a scaler takes it; rows are read only when there are some. @throws E_TRANSFORM */
export async function assertTransformable(table: StreamedTable, scaler: Scaler): Promise<void> {
  const logs = scaler.columns.filter(
    ({ name, transform }) => transform.log !== 'none' && table.features.includes(name),
  );
  if (logs.length === 0 || refusalOf(table.extremes(), logs) === null) return;
  const lists = logs.map(() => new FindingList());
  for (const [series, { start, end }] of table.series.entries()) {
    for (let row = start; row < end; row += together) {
      const loaded = await table.load([{ series, start: row, end: Math.min(end, row + together) }]);
      for (const [k, column] of logs.entries()) addAll(lists[k] as FindingList, refusalOf(loaded.table, [column]));
    }
  }
  const all = new FindingList();
  for (const list of lists) addAll(all, list);
  const wrong = logs.filter((_, k) => (lists[k] as FindingList).total > 0);
  throw new NotTransformable({ transforms: [...new Set(wrong.map(({ transform }) => transform.log))], findings: all });
}

/** What `logColumns` has against some rows, or null. */
function refusalOf(table: Table, columns: readonly ScaledColumn[]): Pick<FindingList, 'first' | 'total'> | null {
  try {
    logColumns(table, columns);
    return null;
  } catch (error) {
    if (!(error instanceof NotTransformable)) throw error;
    const { first, total } = error.details.findings;
    return { first: [...first], total };
  }
}

function addAll(list: FindingList, more: Pick<FindingList, 'first' | 'total'> | null): void {
  if (more === null) return;
  for (const finding of more.first) list.add(finding);
  list.total += more.total - more.first.length;
}
