import { quantile } from '@seqgraft/core';
import { FindingList, type Findings } from './findings.ts';
import type { Place } from './place.ts';
import { placeOfRow } from './place-of-row.ts';
import { columnOf, type Table } from './table.ts';

/** One feature of a table. Numbers are of measured cells; null when there are none. */
export type ColumnReport = {
  readonly name: string;
  readonly role: 'target' | 'past' | 'future' | 'static' | 'derived';
  /** Whether scalers leave it as it is. */
  readonly unscaled: boolean;
  readonly measured: number;
  readonly missing: {
    readonly cells: number;
    readonly share: number;
    /** Rows of the longest stretch without a value in one series, and where it begins. */
    readonly longest: number;
    readonly longestAt: Place | null;
    readonly first: Place | null;
    /** Missing cells that a policy filled. */
    readonly filled: number;
  };
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  /** Of the population. */
  readonly standardDeviation: number | null;
  readonly quartiles: readonly [number, number, number] | null;
  readonly constant: boolean;
  /** Values whose modified z-score is beyond {@link outlierScore}; none for categories and derived inputs. */
  readonly outliers: Findings;
};

/**
 * Modified z-scores beyond this are outliers. Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993), take 3.5 for samples of
 * a normal distribution; measured series have heavier tails, and a report that marks thousands is not read.
 */
export const outlierScore = 6;

/** Describes one feature. */
export function describeColumn(table: Table, name: string): ColumnReport {
  const values = columnOf(table, name);
  const marks = table.unmeasured.get(name);
  const measured = marks === undefined ? values.slice() : values.filter((_, row) => marks[row] === 0);
  const sorted = measured.sort();
  const unscaled = table.unscaled.has(name);
  let sum = 0;
  for (const value of sorted) sum += value;
  const mean = sum / sorted.length;
  let squares = 0;
  for (const value of sorted) squares += (value - mean) ** 2;
  const some = <T>(value: T): T | null => (sorted.length === 0 ? null : value);
  return {
    name,
    role: roleOf(table, name),
    unscaled,
    measured: sorted.length,
    missing: describeMissing(table, values, marks),
    min: some(sorted[0] as number),
    max: some(sorted.at(-1) as number),
    mean: some(mean),
    standardDeviation: some(Math.sqrt(squares / sorted.length)),
    quartiles: some([quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)]),
    constant: sorted.length > 0 && sorted[0] === sorted.at(-1),
    outliers: unscaled ? new FindingList() : findOutliers(table, name, sorted),
  };
}

function roleOf({ targets, past, future, statics }: Table, name: string): ColumnReport['role'] {
  if (targets.includes(name)) return 'target';
  if (past.includes(name)) return 'past';
  if (future.includes(name)) return 'future';
  return statics.includes(name) ? 'static' : 'derived';
}

function describeMissing(table: Table, values: Float64Array, marks: Uint8Array | undefined): ColumnReport['missing'] {
  let [cells, longest, longestRow, first, filled] = [0, 0, -1, -1, 0];
  if (marks !== undefined) {
    for (const { start, end } of table.series) {
      let stretch = 0;
      for (let row = start; row < end; row++) {
        stretch = marks[row] === 1 ? stretch + 1 : 0;
        if (stretch === 0) continue;
        cells += 1;
        if (first < 0) first = row;
        if (!Number.isNaN(values[row])) filled += 1;
        if (stretch > longest) [longest, longestRow] = [stretch, row - stretch + 1];
      }
    }
  }
  return {
    cells,
    share: table.rowCount === 0 ? 0 : cells / table.rowCount,
    longest,
    longestAt: longestRow < 0 ? null : placeOfRow(table, longestRow),
    first: first < 0 ? null : placeOfRow(table, first),
    filled,
  };
}

/**
 * The modified z-score of Iglewicz and Hoaglin (1993): 0.6745 · |x − median| / MAD, MAD the median absolute deviation. Where more than half of the
 * values are equal and the MAD is 0, |x − median| / (1.2533 · mean absolute deviation) stands in.
 */
function findOutliers(table: Table, name: string, sorted: Float64Array): FindingList {
  const found = new FindingList();
  if (sorted.length === 0) return found;
  const median = quantile(sorted, 0.5);
  const deviations = sorted.map((value) => Math.abs(value - median)).sort();
  const mad = quantile(deviations, 0.5);
  let sum = 0;
  for (const deviation of deviations) sum += deviation;
  const unit = mad > 0 ? mad / 0.6745 : 1.253314 * (sum / deviations.length);
  if (!(unit > 0)) return found;
  const values = columnOf(table, name);
  const marks = table.unmeasured.get(name);
  for (let row = 0; row < values.length; row++) {
    if (marks?.[row] === 1) continue;
    const score = Math.abs((values[row] as number) - median) / unit;
    if (score <= outlierScore) continue;
    const got = `${values[row]}, ${score.toPrecision(3)} deviations from the median ${median}`;
    found.add({ ...placeOfRow(table, row), column: name, got });
  }
  return found;
}
