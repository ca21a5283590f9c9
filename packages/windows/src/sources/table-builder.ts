import { buildTable } from '../table/build-table.ts';
import type { Clock } from '../table/clock.ts';
import { GrowingArray } from '../table/growing-array.ts';
import type { Place } from '../table/place.ts';
import type { Table } from '../table/table.ts';
import { NoSeries } from './cell-errors.ts';
import { cellText } from './cell-text.ts';
import { NoTarget } from './column-errors.ts';
import { type ColumnRoles, wishesOf } from './column-roles.ts';
import { EmptyFile } from './file-errors.ts';
import { labelsOf } from './labels-of.ts';
import { checkNumbers, NumberColumn, type NumberReading } from './number-column.ts';
import { partsOf } from './parts-of.ts';
import type { Cell, ColumnWish, RecordChunk } from './record-chunk.ts';
import { RowPlaces } from './row-places.ts';
import { SeriesChoice } from './series-choice.ts';
import { checkConstant, staticColumns } from './static-columns.ts';
import type { TableSchema } from './table-schema.ts';
import { type CodedTexts, TextColumn } from './text-column.ts';
import { type TimeCell, TimeColumn } from './time-column.ts';
import { weightsOf } from './weights-of.ts';

/** What a builder needs to know besides the roles. */
export interface TableBuilderOptions extends Partial<NumberReading> {
  readonly schema: TableSchema;
  readonly originKind: 'line' | 'row';
}

/** Takes records of any format, chunk by chunk, and makes a table of them: the same rules and the same errors for all. */
export class TableBuilder {
  /** What is read of each column. */
  readonly wishes: readonly ColumnWish[];
  readonly #roles: ColumnRoles;
  readonly #options: TableBuilderOptions;
  readonly #origins: GrowingArray<Uint32Array> = new GrowingArray((length) => new Uint32Array(length));
  readonly #numbers = new Map<number, NumberColumn>();
  readonly #texts = new Map<number, TextColumn>();
  readonly #times: TimeColumn;
  readonly #choice: SeriesChoice | null;

  /** @throws E_OPTION */
  constructor(roles: ColumnRoles, options: TableBuilderOptions) {
    this.#roles = roles;
    this.#options = options;
    this.#times = new TimeColumn(options.schema);
    this.#choice = SeriesChoice.of(roles, options.schema);
    this.wishes = wishesOf(roles);
    const { decimal = '.', texts = 'numbers' } = options;
    for (const [index, wish] of this.wishes.entries()) {
      if (wish === 'number') {
        this.#numbers.set(index, new NumberColumn(roles.columns[index] as string, { decimal, texts }));
      } else if (wish === 'cell' && index !== roles.time) this.#texts.set(index, new TextColumn());
    }
  }

  add(chunk: RecordChunk): void {
    const { length, columns, origins } = this.#choice?.take(chunk) ?? chunk;
    const { time, series } = this.#roles;
    const cellsOf = (index: number): ArrayLike<Cell> => columns[index] as ArrayLike<Cell>;
    const ids = series === null || this.#options.originKind === 'line' ? null : cellsOf(series);
    const lines = this.#options.originKind === 'line';
    const placeOf = (row: number): Place => {
      const origin = origins[row] as number;
      if (ids === null) return lines ? { line: origin } : { row: origin };
      return { row: origin, series: cellText(ids[row]) };
    };
    this.#origins.reserve(length);
    for (let row = 0; row < length; row++) this.#origins.push(origins[row] as number);
    for (const [index, column] of this.#numbers) column.addAll(cellsOf(index), length, placeOf);
    for (const [index, column] of this.#texts) column.addAll(cellsOf(index), length);
    if (time !== null) {
      const cells = cellsOf(time);
      for (let row = 0; row < length; row++) this.#times.add(timeCell(cells[row]), placeOf(row));
    }
  }

  /**
   * @throws E_EMPTY, E_SERIES_NAME, E_TARGET, E_NOT_NUMBER, E_NONFINITE, E_NOT_EXACT, E_TIME, E_TIME_ZONE, E_SERIES, E_LABEL, E_WEIGHT, E_PART, E_STATIC,
   * E_TIME_DUPLICATE, E_TIME_ORDER, E_IRREGULAR, E_MISSING, E_OPTION
   */
  finish(): Table {
    const roles = this.#roles;
    const { schema, originKind } = this.#options;
    const nameOf = (index: number): string => roles.columns[index] as string;
    const namesOf = (indices: readonly number[]): string[] => indices.map(nameOf);
    this.#choice?.finish();
    if (this.#origins.length === 0) throw new EmptyFile({ headerOnly: true, columns: roles.columns });
    const { targets, past } = chooseColumns(roles, (index) => this.#numbers.get(index) as NumberColumn);
    const numbers = [...targets, ...past, ...roles.future].map((index) => this.#numbers.get(index) as NumberColumn);
    const unreadable = checkNumbers(numbers, schema);
    const { times, clock } =
      roles.time === null ? { times: null, clock: { kind: 'row' } satisfies Clock } : this.#times.finish();
    const series = roles.series === null ? null : this.#textsOf(roles.series);
    const origins = this.#origins.finish();
    const places = new RowPlaces(origins, originKind, series);
    if (series !== null) checkSeries(nameOf(roles.series as number), series, places);
    const columns = new Map(numbers.map((column) => [column.name, column.finish()]));
    const statics = roles.statics.map((index) => ({ name: nameOf(index), cells: this.#textsOf(index) }));
    checkConstant(statics, places);
    const made = staticColumns(statics, { categories: schema.categories, taken: roles.columns, places });
    for (const [name, values] of made.columns) columns.set(name, values);
    return buildTable(
      {
        targets: namesOf(targets),
        past: namesOf(past),
        future: namesOf(roles.future),
        statics: [...made.columns.keys()],
        unscaled: made.unscaled,
        notes: [...unreadable, ...made.notes],
        columns,
        labels:
          roles.label === null
            ? null
            : labelsOf(this.#textsOf(roles.label), { column: nameOf(roles.label), classes: schema.classes, places }),
        weights: roles.weight === null ? null : weightsOf(this.#numbers.get(roles.weight) as NumberColumn, places),
        parts: roles.part === null ? null : partsOf(this.#textsOf(roles.part), nameOf(roles.part), places),
        series:
          series === null ? null : { column: nameOf(roles.series as number), ids: series.texts, ofRow: series.ofRow },
        times,
        clock,
        origins,
        originKind,
      },
      schema,
    );
  }

  #textsOf(index: number): CodedTexts {
    return (this.#texts.get(index) as TextColumn).finish();
  }
}

/** The columns of targets and past covariates, where the schema leaves them to the data. @throws E_TARGET when that does not settle it. */
export function chooseColumns(
  { target, past, candidates, columns, future, statics }: ColumnRoles,
  numberColumn: (index: number) => Pick<NumberColumn, 'numbers' | 'infinite' | 'inexact' | 'texts'>,
): { targets: readonly number[]; past: readonly number[] } {
  if (target !== null && past !== null) {
    const features = target.length + past.length + future.length + statics.length;
    if (features === 0) throw new NoTarget({ candidates: [], columns });
    return { targets: target, past };
  }
  const numeric = candidates.filter((index) => {
    const { numbers, infinite, inexact, texts } = numberColumn(index);
    return numbers + infinite.total + inexact.total > 0 && texts.total === 0;
  });
  const enough = target === null ? numeric.length === 1 : numeric.length + future.length + statics.length > 0;
  if (!enough) throw new NoTarget({ candidates: numeric.map((index) => columns[index] as string), columns });
  return target === null ? { targets: numeric, past: past ?? [] } : { targets: target, past: numeric };
}

/** A cell of times as a column of times takes it. */
export function timeCell(cell: Cell): TimeCell {
  return typeof cell === 'boolean' || cell === null || cell === undefined ? cellText(cell) : cell;
}

/** @throws E_SERIES when a row does not say its series. */
function checkSeries(column: string, { texts, ofRow }: CodedTexts, places: RowPlaces): void {
  const blank = texts.indexOf('');
  if (blank < 0) return;
  const findings = places.findings((row) => (ofRow[row] === blank ? '' : null), { series: false });
  throw new NoSeries({ column, findings });
}
