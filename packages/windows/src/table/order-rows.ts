import { formatTime } from './clock.ts';
import { FindingList } from './findings.ts';
import { pickRows } from './group-rows.ts';
import { placeOfRow } from './place-of-row.ts';
import type { Repair, Series, Table } from './table.ts';
import type { BuildOptions, DuplicatePolicy } from './table-options.ts';
import { TimeDuplicate, TimeOrder } from './time-errors.ts';

/**
 * The table with rows in order of time and each time once in a series: refused, sorted and merged as the options say.
 *
 * @throws E_TIME_DUPLICATE, E_TIME_ORDER
 */
export function orderRows(table: Table, { unsorted = 'error', duplicates = 'error' }: BuildOptions): Table {
  if (table.series.every(({ start, end }) => isIncreasing(table.times, start, end))) return table;
  const disorder = findDisorder(table);
  // With duplicates allowed, a repeated time that stands apart from the first one is a matter of order.
  if (disorder.total > 0 && unsorted === 'error' && duplicates !== 'error') {
    throw new TimeOrder({ findings: disorder, seriesColumn: table.seriesColumn });
  }
  const sorted = disorder.total > 0 && unsorted === 'sort' ? sortRows(table, disorder) : table;
  const repeated = findDuplicates(sorted);
  if (repeated.total > 0) {
    if (duplicates === 'error') throw new TimeDuplicate({ findings: repeated, seriesColumn: table.seriesColumn });
    return mergeDuplicates(sorted, duplicates, repeated);
  }
  if (unsorted === 'error') throw new TimeOrder({ findings: disorder, seriesColumn: table.seriesColumn });
  return sorted;
}

function isIncreasing(times: Float64Array, start: number, end: number): boolean {
  for (let row = start + 1; row < end; row++) {
    if ((times[row] as number) <= (times[row - 1] as number)) return false;
  }
  return true;
}

/** Rows that are earlier than the row before them. */
function findDisorder(table: Table): FindingList {
  const disorder = new FindingList();
  for (const { start, end } of table.series) {
    for (let row = start + 1; row < end; row++) {
      const before = table.times[row - 1] as number;
      if ((table.times[row] as number) >= before) continue;
      disorder.add({ ...placeOfRow(table, row), got: `comes after ${formatTime(table.clock, before)}` });
    }
  }
  return disorder;
}

/** Rows whose time an earlier row of their series has. */
function findDuplicates(table: Table): FindingList {
  const duplicates = new FindingList();
  for (const { start, end } of table.series) {
    if (isIncreasing(table.times, start, end)) continue;
    const firstRowOf = new Map<number, number>();
    for (let row = start; row < end; row++) {
      const time = table.times[row] as number;
      const first = firstRowOf.get(time);
      if (first === undefined) firstRowOf.set(time, row);
      else {
        const got = `stands at ${table.originKind} ${table.origins[first]} already`;
        duplicates.add({ ...placeOfRow(table, row), got });
      }
    }
  }
  return duplicates;
}

/** Equal times stay in the order of the data. */
function sortRows(table: Table, findings: FindingList): Table {
  const rows = Uint32Array.from({ length: table.rowCount }, (_, row) => row);
  for (const { start, end } of table.series) {
    if (isIncreasing(table.times, start, end)) continue;
    const times = table.times;
    // By row among equal times: the sort of typed arrays need not be stable by itself.
    rows.subarray(start, end).sort((a, b) => (times[a] as number) - (times[b] as number) || a - b);
  }
  const repair: Repair = { kind: 'unsorted', by: 'sort', findings };
  return { ...pickRows(table, { rows, series: table.series }), repairs: [...table.repairs, repair] };
}

/** Of neighbouring rows with one time one stays. */
function mergeDuplicates(table: Table, by: Exclude<DuplicatePolicy, 'error'>, findings: FindingList): Table {
  const { times } = table;
  const groups: { first: number; last: number }[] = []; // rows of one time
  const series: Series[] = [];
  for (const { id, start, end } of table.series) {
    const from = groups.length;
    for (let row = start; row < end; row++) {
      const group = groups.length > from ? groups.at(-1) : undefined;
      if (group !== undefined && times[row] === times[row - 1]) group.last = row;
      else groups.push({ first: row, last: row });
    }
    series.push({ id, start: from, end: groups.length });
  }
  const rows = Uint32Array.from(groups, ({ first, last }) => (by === 'first' ? first : last));
  const picked = pickRows(table, { rows, series });
  const merged = by === 'mean' ? withMeans(table, picked, groups) : picked;
  return { ...merged, repairs: [...table.repairs, { kind: 'duplicates', by, findings }] };
}

/** Means of what was measured; categories, labels and parts are those of the last row, since there is no mean of them. */
function withMeans(table: Table, picked: Table, groups: readonly { first: number; last: number }[]): Table {
  const meanOf = (values: Float64Array, kept: Float64Array): Float64Array => {
    const means = kept.slice();
    for (const [at, { first, last }] of groups.entries()) {
      if (first === last) continue;
      let sum = 0;
      let measured = 0;
      for (let row = first; row <= last; row++) {
        if (Number.isNaN(values[row])) continue;
        sum += values[row] as number;
        measured += 1;
      }
      means[at] = sum / measured; // NaN when none was measured
    }
    return means;
  };
  return {
    ...picked,
    columns: new Map(
      Array.from(picked.columns, ([name, kept]) => [
        name,
        table.unscaled.has(name) ? kept : meanOf(table.columns.get(name) as Float64Array, kept),
      ]),
    ),
    weights: table.weights === null ? null : meanOf(table.weights, picked.weights as Float64Array),
  };
}
