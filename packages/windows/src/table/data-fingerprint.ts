import { canonicalJson, sha256 } from '@seqgraft/core';
import { formatTime } from './clock.ts';
import { measuredColumn, type Table } from './table.ts';

/** What a table holds, in a form that is kept with a checkpoint. */
export type DataFingerprint = {
  /**
   * Of the canonical content: roles, series by id, times, numbers, labels, weights and parts. The format of a file, its quotes, and the
   * order of its columns and series do not count.
   */
  readonly sha256: string;
  readonly rows: number;
  readonly series: number;
  /** First and last time over all series. */
  readonly from: string;
  readonly until: string;
  readonly columns: readonly {
    readonly name: string;
    /** Null when no value was measured. */
    readonly min: number | null;
    readonly max: number | null;
    /** Cells that were not measured. */
    readonly missing: number;
  }[];
};

/** SHA-256 of the content of a table, with its size and ranges, for the lineage of a checkpoint. */
export async function dataFingerprint(table: Table): Promise<DataFingerprint> {
  return {
    sha256: await sha256(canonicalContent(table)),
    rows: table.rowCount,
    series: table.series.length,
    ...timeRange(table),
    columns: table.features.map((name) => rangeOf(table, name)),
  };
}

/**
 * One line of canonical JSON, then for each series (ordered by id) its times and each column (ordered by role and name), as little-endian
 * float64. What was derived of these is left out.
 */
function canonicalContent(table: Table): Uint8Array {
  const series = [...table.series].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const { labels, weights, parts } = table;
  const roles = {
    targets: [...table.targets].sort(),
    past: [...table.past].sort(),
    future: [...table.future].sort(),
    statics: [...table.statics].sort(),
  };
  const classes = labels === null ? [] : [...labels.classes].sort();
  const header = new TextEncoder().encode(
    `${canonicalJson({
      format: 'seqgraft-table-2',
      ...roles,
      label: labels === null ? null : { column: labels.column, classes },
      weighted: weights !== null,
      parted: parts !== null,
      clock: table.clock.kind === 'date' ? `date ${table.clock.zone ?? ''}` : table.clock.kind,
      series: series.map(({ id, start, end }) => [id, end - start]),
    })}\n`,
  );
  const features = [...roles.targets, ...roles.past, ...roles.future, ...roles.statics];
  const arrays: ArrayLike<number>[] = [table.times, ...features.map((name) => measuredColumn(table, name))];
  if (labels !== null) {
    // The order of the classes is the user's to give, and not of the data.
    const positions = labels.classes.map((name) => classes.indexOf(name));
    arrays.push(Float64Array.from(labels.ofRow, (label) => positions[label] ?? -1));
  }
  if (weights !== null) arrays.push(weights);
  if (parts !== null) arrays.push(parts);
  const bytes = new Uint8Array(header.length + arrays.length * table.rowCount * 8);
  bytes.set(header);
  const view = new DataView(bytes.buffer);
  let at = header.length;
  for (const { start, end } of series) {
    for (const values of arrays) {
      for (let row = start; row < end; row++, at += 8) {
        const value = values[row] as number;
        if (Number.isNaN(value))
          view.setBigUint64(at, 0x7ff8000000000000n, true); // NaN has many bit patterns
        else view.setFloat64(at, value, true);
      }
    }
  }
  return bytes;
}

function timeRange({ series, times, clock }: Table): { from: string; until: string } {
  let from = Number.POSITIVE_INFINITY;
  let until = Number.NEGATIVE_INFINITY;
  for (const { start, end } of series) {
    from = Math.min(from, times[start] as number);
    until = Math.max(until, times[end - 1] as number);
  }
  return { from: formatTime(clock, from), until: formatTime(clock, until) };
}

function rangeOf(table: Table, name: string): DataFingerprint['columns'][number] {
  let min: number | null = null;
  let max: number | null = null;
  let missing = 0;
  for (const value of measuredColumn(table, name)) {
    if (Number.isNaN(value)) missing += 1;
    else {
      if (min === null || value < min) min = value;
      if (max === null || value > max) max = value;
    }
  }
  return { name, min, max, missing };
}
