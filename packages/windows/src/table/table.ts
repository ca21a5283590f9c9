import type { Clock } from './clock.ts';
import type { Findings } from './findings.ts';
import type { RowRange } from './row-range.ts';
import { rangeIndexOf } from './row-range.ts';
import type { TimeStep } from './time-step.ts';

/** What the columns of a table are for. */
export interface Roles {
  /** Columns to forecast. Their past values are inputs too. */
  readonly target: readonly string[];
  /** Further inputs, known up to the last input step of a window and not after. Default none. */
  readonly past?: readonly string[];
  /** Inputs that are known for the steps to forecast too, such as holidays or prices that are set. Default none. */
  readonly future?: readonly string[];
  /** Inputs that are one value a series: numbers, or texts that become one column of 0 and 1 for each category. Default none. */
  readonly static?: readonly string[];
  /** Column of classes, a text or a number a row. Default none. */
  readonly label?: string;
  /** Column of sample weights, at least 0: how much a row counts as a target. Default none. */
  readonly weight?: string;
  /** Column that says which part of a split a row belongs to: `train`, `validation` or `test`. Default none. */
  readonly part?: string;
}

/** Classes of the rows of a table. */
export interface Labels {
  readonly column: string;
  /** In order: numbers by size, texts by code units. */
  readonly classes: readonly string[];
  /** Position in `classes`, [rowCount]; −1 where a row has none. */
  readonly ofRow: Int32Array;
}

/** What was changed at the request of the caller to make a table of the data. */
export interface Repair {
  /**
   * `duplicates`: rows whose time an earlier row of their series has; `unsorted`: rows that are earlier than the row before; `irregular`: rows that are
   * not one step after the row before.
   */
  readonly kind: 'duplicates' | 'unsorted' | 'irregular';
  /** What was done, as the option says it: `mean`, `sort`, `segment`. */
  readonly by: string;
  readonly findings: Findings;
}

/** One series: its rows stand together, in order of time. */
export interface Series {
  /** The empty string when the table has no series column. */
  readonly id: string;
  readonly start: number;
  /** Row after the last. */
  readonly end: number;
}

/** Numbers by column, rows grouped by series and in order of time. Made by `parseCsv`, `readCsv` or `fromArrays`. */
export interface Table {
  readonly targets: readonly string[];
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** Columns of static features: a number keeps its name, a category becomes `name=value`. */
  readonly statics: readonly string[];
  /** Columns that were made of others: calendar features, marks of what was measured, distances in time. */
  readonly derived: readonly string[];
  /** All columns that windows read: targets, past, future, statics, derived. */
  readonly features: readonly string[];
  /** Features that scalers leave as they are: categories, calendar features, marks. */
  readonly unscaled: ReadonlySet<string>;
  readonly labels: Labels | null;
  /** Sample weights, [rowCount]; null: every row counts 1. */
  readonly weights: Float64Array | null;
  /** Position in `partNames` as the data says it, [rowCount]; null when no column says it. */
  readonly parts: Uint8Array | null;
  readonly rowCount: number;
  /** Float64 of each feature, [rowCount]; NaN only where `unmeasured` says so. */
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** Features whose NaN are inputs of 0 after scaling, since another feature, `name:measured`, says where they are. */
  readonly masked: ReadonlySet<string>;
  /** Features with cells that were filled from later ones. */
  readonly nonCausal: readonly string[];
  /** What was changed to make this table of the data, and where. */
  readonly repairs: readonly Repair[];
  /** 1 where the data has no value, [rowCount]; of columns that have such cells only. */
  readonly unmeasured: ReadonlyMap<string, Uint8Array>;
  /** In order of first appearance. */
  readonly series: readonly Series[];
  /** Rows without a gap in time between them, in order; no window crosses the border of two. One a series unless gaps were allowed. */
  readonly runs: readonly RowRange[];
  /** Name of the column that tells series apart, or null. */
  readonly seriesColumn: string | null;
  /** [rowCount]; see `clock` for their meaning. */
  readonly times: Float64Array;
  readonly clock: Clock;
  readonly step: TimeStep;
  /** Where rows came from: line numbers of the text (from 1) or positions in the arrays (from 0), `noOrigin` for rows that were made, [rowCount]. */
  readonly origins: Uint32Array;
  readonly originKind: 'line' | 'row';
  /** What was read otherwise than it stands, such as categories that are not known. */
  readonly notes: readonly string[];
}

/** Stands in `origins` for a row that the data does not have. */
export const noOrigin = 0xffffffff;

/** The numbers of one column. */
export function columnOf(table: Table, name: string): Float64Array {
  const values = table.columns.get(name);
  if (values === undefined) throw new RangeError(`The table has no column "${name}".`);
  return values;
}

/** The numbers of one column as they were measured: NaN wherever the data has no value, filled or not. */
export function measuredColumn(table: Table, name: string): Float64Array {
  const values = columnOf(table, name);
  const marks = table.unmeasured.get(name);
  return marks === undefined ? values : values.map((value, row) => (marks[row] === 1 ? Number.NaN : value));
}

/** Position of the series that a row belongs to. */
export function seriesIndexOf(table: Pick<Table, 'series'>, row: number): number {
  return rangeIndexOf(table.series, row); // series stand in order and leave no row out, as runs do
}
