import { describeFindings } from './findings.ts';
import { count, quoteAll } from './place.ts';
import type { Repair, Table } from './table.ts';

/** What was done with rows, in one sentence. */
export function describeRepair({ kind, by, findings }: Repair): string {
  return `${doneWith(kind, by, findings.total)}: ${describeFindings(findings)}.`;
}

function doneWith(kind: Repair['kind'], by: string, total: number): string {
  const are = (plural: string): string => count(total, 'row is', 'rows are') + plural;
  if (kind === 'unsorted') return `Rows were sorted by time, since ${are(' earlier than the row before')}`;
  if (kind === 'duplicates') {
    return `Of rows with one time one was kept (${by}), since ${count(total, 'row repeats', 'rows repeat')} a time`;
  }
  const why = `since ${are(' not one step after the row before')}`;
  if (by === 'segment') return `Runs were cut, ${why}`;
  if (by === 'insert') return `Rows without values were inserted, ${why}`;
  return by === 'delta' ? `The input "delta" says how far rows are apart, ${why}` : `Rows were resampled, ${why}`;
}

/** The table with notes on what was changed to make it. */
export function withNotes(table: Table): Table {
  const { repairs, nonCausal, notes } = table;
  const future = nonCausal.length === 0 ? [] : [describeFuture(nonCausal)];
  return { ...table, notes: [...notes, ...repairs.map(describeRepair), ...future] };
}

function describeFuture(columns: readonly string[]): string {
  return `Cells of ${quoteAll(columns)} were filled from later ones: what is measured with them looks better than forecasts will be.`;
}
