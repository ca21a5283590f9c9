import { buildTable } from '../table/build-table.ts';
import type { Clock } from '../table/clock.ts';
import { FindingList } from '../table/findings.ts';
import type { Place } from '../table/place.ts';
import type { Roles, Table } from '../table/table.ts';
import type { TableOptions, TimeOptions } from '../table/table-options.ts';
import { TimeColumn } from '../table/time-column.ts';
import { BadOption, type OptionProblem } from '../windowing/window-errors.ts';
import { checkRoles } from './csv-header.ts';
import { EmptyFile, NoTarget, NotFinite, NotNumber, UnequalLengths, UnknownColumn } from './file-errors.ts';
import { largestFloat32 } from './number-cell.ts';

/** One series in memory. */
export interface SeriesArrays {
  /** Needed, and unlike the others, when there are several series. */
  readonly id?: string;
  /** ISO dates or numbers, one a row. When left out each row is one step. */
  readonly time?: ArrayLike<string> | ArrayLike<number>;
  /** Numbers by column name, one a row; NaN (and null) is a missing value. */
  readonly columns: Readonly<Record<string, ArrayLike<number>>> | ReadonlyMap<string, ArrayLike<number>>;
}

export interface ArraysSchema extends Partial<Roles>, TableOptions {
  /** When left out: the only column that is not named as past. */
  readonly target?: readonly string[];
}

/**
 * Makes a table of one or many series in memory. The numbers are copied.
 *
 * @throws E_EMPTY, E_RAGGED (arrays of unequal lengths), E_COLUMN, E_ROLE, E_TARGET, E_NOT_NUMBER, E_NONFINITE, E_OPTION and the errors of
 * times and missing values that `parseCsv` has; places are positions in the arrays, from 0.
 */
export function fromArrays(data: SeriesArrays | readonly SeriesArrays[], schema: ArraysSchema = {}): Table {
  const all = (isList(data) ? data : [data]).map(readSeries);
  const { targets, past } = resolveRoles(all, schema);
  const features = [...targets, ...past];
  checkIds(all);
  const lengths = lengthsOf(all, features);
  const rowCount = lengths.reduce((sum, rows) => sum + rows, 0);
  if (rowCount === 0) throw new EmptyFile({ headerOnly: true, columns: features });
  const origins = new Uint32Array(rowCount);
  const ofRow = new Uint32Array(rowCount);
  let offset = 0;
  for (const [index, rows] of lengths.entries()) {
    for (let row = 0; row < rows; row++) origins[offset + row] = row;
    ofRow.fill(index, offset, offset + rows);
    offset += rows;
  }
  const oneSeries = all.length === 1 && all[0]?.id === undefined;
  return buildTable(
    {
      targets,
      past,
      columns: copyColumns(all, features, rowCount),
      series: oneSeries ? null : { column: 'id', ids: all.map(({ id }) => id ?? ''), ofRow },
      ...readTimes(all, schema),
      origins,
      originKind: 'row',
    },
    schema,
  );
}

interface ReadSeries {
  readonly id: string | undefined;
  readonly time: ArrayLike<string | number> | undefined;
  readonly columns: ReadonlyMap<string, ArrayLike<unknown>>;
}

function isList(data: SeriesArrays | readonly SeriesArrays[]): data is readonly SeriesArrays[] {
  return Array.isArray(data);
}

function readSeries({ id, time, columns }: SeriesArrays): ReadSeries {
  return { id, time, columns: columns instanceof Map ? columns : new Map(Object.entries(columns)) };
}

function placeIn({ id }: ReadSeries, row?: number): Place {
  return { ...(row === undefined ? {} : { row }), ...(id === undefined ? {} : { series: id }) };
}

/** @throws E_TARGET, E_ROLE, E_COLUMN */
function resolveRoles(all: readonly ReadSeries[], schema: ArraysSchema): { targets: string[]; past: string[] } {
  const names = [...(all[0]?.columns.keys() ?? [])];
  const past = [...(schema.past ?? [])];
  const named = schema.target !== undefined && schema.target.length > 0;
  const targets = named ? [...(schema.target ?? [])] : names.filter((name) => !past.includes(name));
  if (!named && targets.length !== 1) throw new NoTarget({ candidates: targets, columns: names });
  const wanted = [
    ...targets.map((name) => ({ name, role: 'target' })),
    ...past.map((name) => ({ name, role: 'past' })),
  ];
  checkRoles(wanted);
  for (const { id, columns } of all) {
    const missing = wanted.filter(({ name }) => !columns.has(name));
    if (missing.length > 0) {
      throw new UnknownColumn({ missing, columns: [...columns.keys()], series: id ?? null, hint: null });
    }
  }
  return { targets, past };
}

/** @throws E_OPTION when ids are missing or repeated, or only some series have times. */
function checkIds(all: readonly ReadSeries[]): void {
  const problems: OptionProblem[] = [];
  const ids = all.map(({ id }) => id ?? '');
  if (all.length > 1 && (new Set(ids).size < all.length || ids.includes(''))) {
    problems.push({ option: 'id', rule: 'given and different for each of several series', got: JSON.stringify(ids) });
  }
  const timed = all.filter(({ time }) => time !== undefined).length;
  if (timed > 0 && timed < all.length) {
    problems.push({ option: 'time', rule: 'given for all series or for none', got: `${timed} of ${all.length}` });
  }
  if (problems.length > 0) throw new BadOption({ problems });
}

/**
 * Rows of each series.
 *
 * @throws E_RAGGED
 */
function lengthsOf(all: readonly ReadSeries[], features: readonly string[]): number[] {
  const findings = new FindingList();
  const lengths = all.map((series) => {
    const lengths = features.map((name) => [name, series.columns.get(name)?.length ?? 0] as [string, number]);
    if (series.time !== undefined) lengths.push(['time', series.time.length]);
    const rows = lengths[0]?.[1] ?? 0;
    for (const [column, length] of lengths) {
      if (length !== rows) findings.add({ ...placeIn(series), column, got: `${length} and not ${rows}` });
    }
    return rows;
  });
  if (findings.total > 0) throw new UnequalLengths({ findings });
  return lengths;
}

/** @throws E_NOT_NUMBER, E_NONFINITE */
function copyColumns(
  all: readonly ReadSeries[],
  features: readonly string[],
  rowCount: number,
): Map<string, Float64Array> {
  const columns = new Map<string, Float64Array>();
  const infinite = new FindingList();
  const noNumbers = new FindingList();
  for (const column of features) {
    const copy = new Float64Array(rowCount);
    let at = 0;
    for (const series of all) {
      const values = series.columns.get(column) as ArrayLike<unknown>;
      for (let row = 0; row < values.length; row++, at++) {
        const value = values[row] ?? Number.NaN;
        if (typeof value !== 'number') {
          noNumbers.add({ ...placeIn(series, row), column, got: JSON.stringify(String(value)) });
          continue;
        }
        if (Math.abs(value) > largestFloat32) infinite.add({ ...placeIn(series, row), column, got: String(value) });
        copy[at] = value + 0; // −0 becomes 0
      }
    }
    columns.set(column, copy);
  }
  if (noNumbers.total > 0) throw new NotNumber({ findings: noNumbers, decimalComma: false });
  if (infinite.total > 0) throw new NotFinite({ findings: infinite });
  return columns;
}

function readTimes(all: readonly ReadSeries[], options: TimeOptions): { times: Float64Array | null; clock: Clock } {
  if (all.every(({ time }) => time === undefined)) return { times: null, clock: { kind: 'row' } };
  const column = new TimeColumn(options);
  for (const series of all) {
    const { time = [] } = series;
    for (let row = 0; row < time.length; row++) column.add(time[row] as string | number, placeIn(series, row));
  }
  return column.finish();
}
