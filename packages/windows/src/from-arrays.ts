import { buildTable } from './build-table.ts';
import { checkRoles } from './csv-header.ts';
import { EmptyFile, NoTarget, NotFinite, Ragged, UnknownColumn } from './file-errors.ts';
import { FindingList } from './findings.ts';
import { largestFloat32 } from './number-cell.ts';
import type { Place } from './place.ts';
import type { MissingPolicy, Roles, Table } from './table.ts';
import { TimeColumn } from './time-column.ts';
import { BadOption } from './window-errors.ts';

/** One series in memory. */
export interface SeriesArrays {
  /** Needed, and unlike the others, when there are several series. */
  readonly id?: string;
  /** ISO dates or numbers, one a row. When left out each row is one step. */
  readonly time?: ArrayLike<string> | ArrayLike<number>;
  /** Numbers by column name, one a row; NaN is a missing value. */
  readonly columns: Readonly<Record<string, ArrayLike<number>>> | ReadonlyMap<string, ArrayLike<number>>;
}

export interface ArraysSchema extends Partial<Roles> {
  /** When left out: the only column. */
  readonly target?: readonly string[];
  /** Default `error`. */
  readonly missing?: MissingPolicy;
}

/**
 * Makes a table of one or many series in memory. The numbers are copied.
 *
 * @throws E_EMPTY, E_RAGGED (arrays of unequal lengths), E_COLUMN, E_ROLE, E_TARGET, E_NONFINITE, E_OPTION and the errors of times and
 * missing values that `parseCsv` has; places are positions in the arrays, from 0.
 */
export function fromArrays(data: SeriesArrays | readonly SeriesArrays[], schema: ArraysSchema = {}): Table {
  const all: readonly SeriesArrays[] = isList(data) ? data : [data];
  const columnsOf = all.map(({ columns }) => (columns instanceof Map ? columns : new Map(Object.entries(columns))));
  const names = [...(columnsOf[0]?.keys() ?? [])];
  const past = schema.past ?? [];
  const targets = schema.target ?? names.filter((name) => !past.includes(name));
  if (schema.target === undefined && targets.length !== 1) throw new NoTarget({ candidates: targets, columns: names });
  checkRoles([...targets.map((name) => ({ name, role: 'target' })), ...past.map((name) => ({ name, role: 'past' }))]);
  const features = [...targets, ...past];
  for (const columns of columnsOf) {
    const missing = features.filter((name) => !columns.has(name)).map((name) => ({ name, role: 'number' }));
    if (missing.length > 0) throw new UnknownColumn({ missing, columns: [...columns.keys()], hint: null });
  }
  checkIds(all);
  const lengths = all.map((series, index) => rowsOf(series, columnsOf[index] as Columns, features));
  const rowCount = lengths.reduce((sum, length) => sum + length, 0);
  if (rowCount === 0) throw new EmptyFile({ headerOnly: true, columns: features });

  const columns = new Map(features.map((name) => [name, new Float64Array(rowCount)]));
  const origins = new Uint32Array(rowCount);
  const ofRow = new Uint32Array(rowCount);
  const timeColumn = new TimeColumn();
  const infinite = new FindingList();
  let offset = 0;
  for (const [index, series] of all.entries()) {
    const length = lengths[index] as number;
    const place = (row: number): Place => (series.id === undefined ? { row } : { row, series: series.id });
    for (const name of features) {
      const from = columnsOf[index]?.get(name) as ArrayLike<number>;
      const to = columns.get(name) as Float64Array;
      for (let row = 0; row < length; row++) {
        const value = Number(from[row]) + 0;
        if (Math.abs(value) > largestFloat32) infinite.add({ ...place(row), column: name, got: String(value) });
        to[offset + row] = value;
      }
    }
    for (let row = 0; row < length; row++) {
      origins[offset + row] = row;
      ofRow[offset + row] = index;
      if (series.time !== undefined) timeColumn.add(series.time[row] as string | number, place(row));
    }
    offset += length;
  }
  if (infinite.total > 0) throw new NotFinite({ findings: infinite });
  const hasTimes = all.some(({ time }) => time !== undefined);
  const { times, clock } = hasTimes ? timeColumn.finish() : { times: null, clock: { kind: 'row' } as const };
  const ids = all.map(({ id }) => id ?? '');
  const series = all.length === 1 && all[0]?.id === undefined ? null : { column: 'id', ids, ofRow };
  return buildTable(
    { targets, past, columns, series, times, clock, origins, originKind: 'row' },
    schema.missing ?? 'error',
  );
}

type Columns = ReadonlyMap<string, ArrayLike<number>>;

function isList(data: SeriesArrays | readonly SeriesArrays[]): data is readonly SeriesArrays[] {
  return Array.isArray(data);
}

/** @throws E_OPTION when ids are missing or repeated, or only some series have times. */
function checkIds(all: readonly SeriesArrays[]): void {
  const problems: { option: string; rule: string; got: string }[] = [];
  const ids = all.map(({ id }) => id);
  if (all.length > 1 && new Set(ids).size < all.length) {
    problems.push({ option: 'id', rule: 'given and different for each of several series', got: JSON.stringify(ids) });
  }
  const timed = all.filter(({ time }) => time !== undefined).length;
  if (timed > 0 && timed < all.length) {
    problems.push({ option: 'time', rule: 'given for all series or for none', got: `${timed} of ${all.length}` });
  }
  if (problems.length > 0) throw new BadOption({ problems });
}

/** @throws E_RAGGED */
function rowsOf(series: SeriesArrays, columns: Columns, features: readonly string[]): number {
  const rows = columns.get(features[0] as string)?.length ?? 0;
  const findings = new FindingList();
  const check = (column: string, length: number): void => {
    if (length === rows) return;
    findings.add({ column, ...(series.id === undefined ? {} : { series: series.id }), got: `${length} values` });
  };
  for (const name of features) check(name, columns.get(name)?.length ?? 0);
  if (series.time !== undefined) check('time', series.time.length);
  if (findings.total > 0) throw new Ragged({ columns: rows, findings });
  return rows;
}
