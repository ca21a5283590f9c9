import { formatTime } from './clock.ts';
import { type Finding, FindingList, keptFindings } from './findings.ts';
import { placeOfRow } from './place-of-row.ts';
import type { RowRange } from './row-range.ts';
import type { Table } from './table.ts';

/** A row that is not one step after the row before it. */
export function irregularFinding(table: Table, row: number): Finding {
  return {
    ...placeOfRow(table, row),
    got: `comes after ${formatTime(table.clock, table.times[row - 1] as number)}`,
  };
}

export function irregularFindings(table: Table, rows: readonly number[]): FindingList {
  const findings = new FindingList();
  for (const row of rows) {
    if (findings.first.length < keptFindings) findings.add(irregularFinding(table, row));
    else findings.total += 1; // a place costs more than a count, and no more are kept
  }
  return findings;
}

/** The rows of each series, cut before some of them. */
export function runsBetween(series: readonly RowRange[], cuts: readonly number[]): RowRange[] {
  const runs: RowRange[] = [];
  let next = 0;
  for (const { start, end } of series) {
    let from = start;
    while (next < cuts.length && (cuts[next] as number) < end) {
      const cut = cuts[next++] as number;
      runs.push({ start: from, end: cut });
      from = cut;
    }
    runs.push({ start: from, end });
  }
  return runs;
}
