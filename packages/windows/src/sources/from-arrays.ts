import { BadOption, type OptionProblem } from '../options/bad-option.ts';
import { FindingList } from '../table/findings.ts';
import type { Place } from '../table/place.ts';
import type { Table } from '../table/table.ts';
import { NoTarget, UnknownColumn } from './column-errors.ts';
import { type ColumnRoles, checkRoles, namedColumns, resolveColumns } from './column-roles.ts';
import { EmptyFile, UnequalLengths } from './file-errors.ts';
import type { Cell } from './record-chunk.ts';
import { TableBuilder } from './table-builder.ts';
import type { TableSchema } from './table-schema.ts';

/** Cells of a series, one a row; or one value that all its rows have. */
export type SeriesCells = ArrayLike<Cell> | string | number | bigint | boolean;

/** One series in memory. */
export interface SeriesArrays {
  /** Needed, and unlike the others, when there are several series. */
  readonly id?: string;
  /** ISO dates or numbers, one a row. When left out each row is one step. */
  readonly time?: ArrayLike<string> | ArrayLike<number>;
  /**
   * By column name. Numbers, of which NaN (and null) is a missing value; labels, parts and static features may be texts.
   * A value that is no array stands for all rows of the series.
   */
  readonly columns: Readonly<Record<string, SeriesCells>> | ReadonlyMap<string, SeriesCells>;
}

export interface ArraysSchema extends Omit<TableSchema, 'time' | 'series'> {
  /** When left out: none if there is a label, else the only column that has no other role. */
  readonly target?: readonly string[];
}

/**
 * Makes a table of one or many series in memory. The numbers are copied.
 *
 * @throws E_EMPTY, E_RAGGED (arrays of unequal lengths), E_COLUMN, E_ROLE, E_TARGET, E_NOT_NUMBER (texts, even of digits), E_OPTION and the
 * errors of numbers, times, labels and missing values that `parseCsv` has; places are positions in the arrays, from 0.
 */
export function fromArrays(data: SeriesArrays | readonly SeriesArrays[], schema: ArraysSchema = {}): Table {
  const all = (isList(data) ? data : [data]).map(readSeries);
  const { names, roles } = resolveRoles(all, schema);
  checkIds(all);
  const lengths = lengthsOf(all, names);
  if (lengths.every((rows) => rows === 0)) throw new EmptyFile({ headerOnly: true, columns: names });
  const timed = all.some(({ time }) => time !== undefined);
  const oneSeries = all.length === 1 && all[0]?.id === undefined;
  const builder = new TableBuilder(
    {
      ...roles,
      columns: [...names, 'id', 'time'],
      series: oneSeries ? null : names.length,
      time: timed ? names.length + 1 : null,
    },
    { schema, originKind: 'row', texts: 'refused' },
  );
  for (const [index, { id, time, columns }] of all.entries()) {
    const length = lengths[index] as number;
    const cells = names.map((name) => spread(columns.get(name) as SeriesCells, length));
    const ids = new Array<string>(length).fill(id ?? '');
    builder.add({ length, columns: [...cells, ids, time ?? []], origins: Array.from({ length }, (_, row) => row) });
  }
  return builder.finish();
}

interface ReadSeries {
  readonly id: string | undefined;
  readonly time: ArrayLike<string | number> | undefined;
  readonly columns: ReadonlyMap<string, SeriesCells>;
}

function isList(data: SeriesArrays | readonly SeriesArrays[]): data is readonly SeriesArrays[] {
  return Array.isArray(data);
}

function readSeries({ id, time, columns }: SeriesArrays): ReadSeries {
  return { id, time, columns: columns instanceof Map ? columns : new Map(Object.entries(columns)) };
}

function isArray(cells: SeriesCells): cells is ArrayLike<Cell> {
  return typeof cells === 'object';
}

function spread(cells: SeriesCells, length: number): ArrayLike<Cell> {
  return isArray(cells) ? cells : new Array<Cell>(length).fill(cells);
}

/**
 * The columns that are read, and the roles of their positions.
 *
 * @throws E_TARGET, E_ROLE, E_COLUMN
 */
function resolveRoles(all: readonly ReadSeries[], schema: ArraysSchema): { names: string[]; roles: ColumnRoles } {
  const given = [...(all[0]?.columns.keys() ?? [])];
  const wanted = namedColumns(schema);
  checkRoles(wanted);
  const target = schema.target ?? [];
  const named = new Set(wanted.map(({ name }) => name));
  const others = given.filter((name) => !named.has(name));
  const chooses = target.length === 0 && schema.label === undefined;
  if (chooses) {
    if (others.length !== 1) throw new NoTarget({ candidates: others, columns: given });
    wanted.unshift({ name: others[0] as string, role: 'target' });
  }
  for (const { id, columns } of all) {
    const missing = wanted.filter(({ name }) => !columns.has(name));
    if (missing.length > 0) {
      throw new UnknownColumn({ missing, columns: [...columns.keys()], series: id ?? null, hint: null });
    }
  }
  // With a label alone, every other column that all series have may be an input.
  const open = schema.label !== undefined && target.length === 0 && (schema.past ?? []).length === 0;
  const shared = open ? others.filter((name) => all.every(({ columns }) => columns.has(name))) : [];
  const names = [...wanted.map(({ name }) => name), ...shared];
  return { names, roles: resolveColumns(names, chooses ? { ...schema, target: others } : schema) };
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
function lengthsOf(all: readonly ReadSeries[], names: readonly string[]): number[] {
  const findings = new FindingList();
  const lengths = all.map(({ id, time, columns }) => {
    const place: Place = id === undefined ? {} : { series: id };
    const lengths: [string, number][] = names.flatMap((name) => {
      const cells = columns.get(name) as SeriesCells;
      return isArray(cells) ? [[name, cells.length]] : [];
    });
    if (time !== undefined) lengths.push(['time', time.length]);
    const rows = lengths[0]?.[1] ?? 0;
    for (const [column, length] of lengths) {
      if (length !== rows) findings.add({ ...place, column, got: `${length} and not ${rows}` });
    }
    return rows;
  });
  if (findings.total > 0) throw new UnequalLengths({ findings });
  return lengths;
}
