import { BadOption, type OptionProblem } from '../options/bad-option.ts';
import { largestFloat32 } from '../sources/number-cell.ts';
import { type Clock, formatTime } from '../table/clock.ts';
import { parseMoment } from '../table/moment.ts';
import type { RowRange } from '../table/row-range.ts';
import { firstRowToCome } from '../table/rows-to-come.ts';
import { noOrigin, type Series, type Table } from '../table/table.ts';
import { timeToCome } from '../table/times-to-come.ts';

/** A row to come is in no part of a split: a position that `partNames` does not have. */
const noPart = 255;

/** Values of the future columns of one series after its newest measured row. */
export interface FutureRows {
  /** Needed when the table has several series. */
  readonly id?: string;
  /** Not needed; checked to be the times that follow. */
  readonly time?: ArrayLike<string> | ArrayLike<number>;
  /** Numbers by column name, one a row. */
  readonly columns: Readonly<Record<string, ArrayLike<number>>> | ReadonlyMap<string, ArrayLike<number>>;
}

/** Rows of the table that stay, and those that are put after them, of one series. */
interface Piece {
  readonly series: Series;
  readonly kept: RowRange;
  readonly added: FutureRows | undefined;
  readonly rows: number;
}

/**
 * The table with the rows that follow the newest measured ones of each series: future columns as given, static features as in the row before,
 * everything else without a value. Rows to come that the table has already are replaced.
 *
 * @throws E_OPTION
 */
export function appendFuture(table: Table, future: FutureRows | readonly FutureRows[]): Table {
  const all: readonly FutureRows[] = Array.isArray(future) ? future : [future as FutureRows];
  const lengths = checkFuture(table, all);
  const pieces = table.series.map((series): Piece => {
    const added = all.find(({ id = '' }) => id === series.id);
    const end = added === undefined ? series.end : firstRowToCome(table, series);
    const rows = added === undefined ? 0 : (lengths.get(series.id) as number);
    return { series, kept: { start: series.start, end }, added, rows };
  });
  const starts: number[] = [];
  let rowCount = 0;
  for (const { kept, rows } of pieces) {
    starts.push(rowCount);
    rowCount += kept.end - kept.start + rows;
  }
  const series = pieces.map(({ series: { id }, kept, rows }, index) => {
    const start = starts[index] as number;
    return { id, start, end: start + kept.end - kept.start + rows };
  });
  /** An array of rows, laid out anew; `fill` gives the added rows of a piece. */
  const layOut = <T extends Float64Array | Uint32Array | Int32Array | Uint8Array>(
    values: T,
    fill: (piece: Piece, step: number) => number,
  ): T => {
    const result = new (values.constructor as new (length: number) => T)(rowCount);
    for (const [index, piece] of pieces.entries()) {
      const start = starts[index] as number;
      const { kept, rows } = piece;
      result.set(values.subarray(kept.start, kept.end), start);
      for (let step = 0; step < rows; step++) result[start + kept.end - kept.start + step] = fill(piece, step);
    }
    return result;
  };
  const columns = new Map<string, Float64Array>();
  const unmeasured = new Map<string, Uint8Array>();
  for (const [name, values] of table.columns) {
    const isFuture = table.future.includes(name);
    const isStatic = table.statics.includes(name);
    const cellOf = ({ kept, added }: Piece, step: number): number => {
      if (isFuture) return columnIn(added, name)?.[step] ?? Number.NaN;
      return isStatic ? (values[kept.end - 1] ?? Number.NaN) : Number.NaN;
    };
    columns.set(name, layOut(values, cellOf));
    const marks = table.unmeasured.get(name);
    if (isFuture || isStatic ? marks === undefined : false) continue;
    unmeasured.set(
      name,
      layOut(marks ?? new Uint8Array(table.rowCount), () => (isFuture || isStatic ? 0 : 1)),
    );
  }
  const runs = table.runs.map((run) => moveRun(run, { pieces, starts })).filter(({ start, end }) => start < end);
  return {
    ...table,
    columns,
    unmeasured,
    rowCount,
    series,
    runs,
    times: layOut(table.times, ({ kept }, step) => {
      return timeToCome(table, table.times[kept.end - 1] ?? 0, step + 1);
    }),
    origins: layOut(table.origins, () => noOrigin),
    labels: table.labels === null ? null : { ...table.labels, ofRow: layOut(table.labels.ofRow, () => -1) },
    weights: table.weights === null ? null : layOut(table.weights, () => 0),
    parts: table.parts === null ? null : layOut(table.parts, () => noPart),
  };
}

/** Where a run lies in the new table: the last one of a series goes on with the added rows. */
function moveRun(
  run: RowRange,
  { pieces, starts }: { readonly pieces: readonly Piece[]; readonly starts: readonly number[] },
): RowRange {
  const index = pieces.findIndex(({ series }) => run.start < series.end);
  const { kept, rows } = pieces[index] as Piece;
  const move = (starts[index] as number) - kept.start;
  const isLast = run.start < kept.end && run.end >= kept.end;
  return { start: run.start + move, end: isLast ? kept.end + rows + move : Math.min(run.end, kept.end) + move };
}

function columnIn(arrays: FutureRows | undefined, name: string): ArrayLike<number> | undefined {
  const columns = arrays?.columns;
  return columns instanceof Map
    ? columns.get(name)
    : (columns as Record<string, ArrayLike<number>> | undefined)?.[name];
}

/** Rows that are given for each series. @throws E_OPTION with all that is wrong. */
function checkFuture(table: Table, all: readonly FutureRows[]): Map<string, number> {
  const problems: OptionProblem[] = [];
  const add = (rule: string, got: string): void => {
    problems.push({ option: 'future', rule, got });
  };
  if (table.future.length === 0) add('left out for a table without future columns', 'some');
  const lengths = new Map<string, number>();
  const ids = new Set(table.series.map(({ id }) => id));
  for (const arrays of all) {
    const { id = '' } = arrays;
    const of = id === '' ? '' : ` of series "${id}"`;
    if (!ids.has(id)) add('of series that the table has', `"${id}"`);
    if (lengths.has(id)) add('one for each series', `two for "${id}"`);
    const rows = table.future.map((name) => columnIn(arrays, name)?.length ?? 0);
    lengths.set(id, Math.min(...rows));
    for (const [index, name] of table.future.entries()) {
      const values = columnIn(arrays, name);
      if (values === undefined)
        add(`arrays of ${table.future.map((column) => `"${column}"`).join(', ')}`, `no "${name}"${of}`);
      else if (rows[index] !== rows[0])
        add(`arrays of one length`, `${rows[index]} values of "${name}"${of} and not ${rows[0]}`);
      else {
        const bad = Array.from(values).findIndex((value) => !(Math.abs(value) <= largestFloat32));
        if (bad >= 0) add('finite numbers', `${String(values[bad])} in "${name}"${of}, step ${bad + 1}`);
      }
    }
    checkTimes(table, arrays, add);
  }
  if (problems.length > 0) throw new BadOption({ problems });
  return lengths;
}

/** Times are not needed; where numbers are given they must be those that follow. */
function checkTimes(table: Table, { id = '', time }: FutureRows, add: (rule: string, got: string) => void): void {
  const series = table.series.find((one) => one.id === id);
  if (time === undefined || series === undefined) return;
  const newest = table.times[firstRowToCome(table, series) - 1] ?? 0;
  for (let step = 0; step < time.length; step++) {
    const due = timeToCome(table, newest, step + 1);
    const given = time[step] as string | number;
    const read = typeof given === 'number' ? given : timeOf(given, table.clock);
    if (Math.abs(read - due) <= 1e-6 * Math.abs(table.step.size)) continue;
    add(
      'times that follow the newest measured row',
      `${JSON.stringify(given)} and not ${formatTime(table.clock, due)}`,
    );
    return;
  }
}

/** A date as a time of the data; NaN for what is none, or stands in another zone. */
function timeOf(text: string, clock: Clock): number {
  const moment = parseMoment(text);
  const fits = moment !== null && clock.kind === 'date' && (moment.zone === null || moment.zone === clock.zone);
  return fits ? moment.time : Number.NaN;
}
