import type { Clock } from './clock.ts';
import type { TimeStep } from './time-step.ts';

/** What the columns of a table are for. */
export interface Roles {
  /** Columns to forecast. Their past values are inputs too. */
  readonly target: readonly string[];
  /** Further inputs, known up to the last input step of a window and not after. Default none. */
  readonly past?: readonly string[];
}

/**
 * What becomes of cells without a value.
 *
 * - `error` (default): the data is refused.
 * - `drop-window`: windows that would touch such a cell are left out.
 * - `forward-fill`: the last value before it stands in as an input, at most `maxGap` rows long (causal: nothing of the
 *   future is used). Windows whose *targets* were not measured are left out: nothing is trained or judged on made-up values.
 */
export type MissingPolicy = 'error' | 'drop-window' | { readonly policy: 'forward-fill'; readonly maxGap: number };

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
  /** The inputs of a window: the targets, then the past columns. */
  readonly features: readonly string[];
  readonly rowCount: number;
  /** Float64 of each feature, [rowCount]; NaN only where `unmeasured` says so. */
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** 1 where the data has no value, [rowCount]; of columns that have such cells only. */
  readonly unmeasured: ReadonlyMap<string, Uint8Array>;
  /** In order of first appearance. */
  readonly series: readonly Series[];
  /** Name of the column that tells series apart, or null. */
  readonly seriesColumn: string | null;
  /** [rowCount]; see `clock` for their meaning. */
  readonly times: Float64Array;
  readonly clock: Clock;
  readonly step: TimeStep;
  /** Where rows came from: line numbers of the text (from 1) or positions in the arrays (from 0), [rowCount]. */
  readonly origins: Uint32Array;
  readonly originKind: 'line' | 'row';
}

/** The numbers of one column. */
export function columnOf(table: Table, name: string): Float64Array {
  const values = table.columns.get(name);
  if (values === undefined) throw new RangeError(`The table has no column "${name}".`);
  return values;
}

/** Position of the series that a row belongs to. */
export function seriesIndexOf(table: Table, row: number): number {
  let low = 0;
  let high = table.series.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((table.series[middle] as Series).start <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}
