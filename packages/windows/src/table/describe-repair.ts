import { describeFindings } from './findings.ts';
import { count, quoteAll } from './place.ts';
import type { Repair, Table } from './table.ts';

/** What was done with rows, in one sentence. */
export function describeRepair({ kind, by, findings }: Repair): string {
  return `${doneWith(kind, by, findings.total)}: ${describeFindings(findings)}.`;
}

function doneWith(kind: Repair['kind'], by: string, rows: number): string {
  if (kind === 'unsorted') return `${count(rows, 'row')} earlier than the row before: rows were sorted by time`;
  if (kind === 'duplicates')
    return `${count(rows, 'row')} with a time that stands already: of each time one row was kept (${by})`;
  const found = `${count(rows, 'row')} not one step after the row before`;
  if (by === 'segment') return `${found}: a new run begins there`;
  if (by === 'insert') return `${found}: rows without values were inserted`;
  return by === 'delta' ? `${found}: an input says how long ago it was` : `${found}: rows were resampled`;
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
