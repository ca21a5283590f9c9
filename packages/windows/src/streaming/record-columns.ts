import { cellText } from '../sources/cell-text.ts';
import type { ColumnRoles } from '../sources/column-roles.ts';
import { NumberColumn } from '../sources/number-column.ts';
import type { Cell, RecordChunk } from '../sources/record-chunk.ts';
import { BadWeight, NotConstant } from '../sources/role-errors.ts';
import { chooseColumns, timeCell } from '../sources/table-builder.ts';
import type { TableSchema } from '../sources/table-schema.ts';
import { TextColumn } from '../sources/text-column.ts';
import { TimeColumn } from '../sources/time-column.ts';
import type { Clock } from '../table/clock.ts';
import { FindingList, showCell } from '../table/findings.ts';
import type { Place } from '../table/place.ts';
import type { RecordSlot } from './record-layout.ts';

/** Rows of a chunk as numbers, column by column. */
export interface NumberedRows {
  readonly rows: number;
  /** In the order of the layout's columns. */
  readonly columns: readonly Float64Array[];
  readonly slots: ReadonlyMap<RecordSlot, ArrayLike<number>>;
}

/** The value of a static column in a series, and where it stood first. */
interface FirstStatic {
  readonly code: number;
  readonly origin: number;
}

/**
 * Makes numbers of the cells of records, chunk by chunk, with the columns that `TableBuilder` reads them by: the same values and findings. Of the
 * rows nothing is kept.
 */
export class RecordColumns {
  /** Columns whose numbers go into the records. */
  readonly numberIndices: readonly number[];
  /** Rows of each series, by code. */
  readonly counts: number[] = [];
  /** Whether the rows of each series stood together, one series after the other. */
  grouped = true;
  readonly noSeries: FindingList = new FindingList();
  readonly #roles: ColumnRoles;
  readonly #originKind: 'line' | 'row';
  readonly #numbers = new Map<number, NumberColumn>();
  readonly #texts = new Map<number, TextColumn>();
  readonly #times: TimeColumn;
  readonly #badWeights: FindingList = new FindingList();
  /** By static column and series. */
  readonly #statics = new Map<number, FirstStatic[]>();
  readonly #notConstant = new Map<number, FindingList>();
  #lastSeries = 0;

  constructor(roles: ColumnRoles, options: { schema: TableSchema; decimal: '.' | ','; originKind: 'line' | 'row' }) {
    const { target, past, future, candidates, weight } = roles;
    this.#roles = roles;
    this.#originKind = options.originKind;
    this.#times = new TimeColumn(options.schema);
    this.numberIndices = [...new Set([...(target ?? []), ...(past ?? []), ...future, ...candidates])];
    const reading = { decimal: options.decimal, texts: 'numbers' } as const;
    for (const index of weight === null ? this.numberIndices : [...this.numberIndices, weight]) {
      this.#numbers.set(index, new NumberColumn(roles.columns[index] as string, reading));
    }
    for (const index of [roles.series, roles.label, roles.part, ...roles.statics]) {
      if (index !== null) this.#texts.set(index, new TextColumn());
    }
    for (const index of roles.statics) {
      this.#statics.set(index, []);
      this.#notConstant.set(index, new FindingList());
    }
  }

  read({ length, columns, origins }: RecordChunk): NumberedRows {
    const { time, series, label, weight, part } = this.#roles;
    const cellsOf = (index: number): ArrayLike<Cell> => columns[index] as ArrayLike<Cell>;
    const ids = series === null || this.#originKind === 'line' ? null : cellsOf(series);
    const placeOf = (row: number): Place => ({
      [this.#originKind]: origins[row] as number,
      ...(ids === null ? {} : { series: cellText(ids[row]) }),
    });
    for (const [index, column] of this.#numbers) column.addAll(cellsOf(index), length, placeOf);
    const codes = new Map<number, Uint32Array>();
    for (const [index, column] of this.#texts) {
      column.addAll(cellsOf(index), length);
      codes.set(index, column.take());
    }
    const slots = new Map<RecordSlot, ArrayLike<number>>([['origin', origins]]);
    if (time !== null) {
      const cells = cellsOf(time);
      for (let row = 0; row < length; row++) this.#times.add(timeCell(cells[row]), placeOf(row));
      slots.set('time', this.#times.take());
    }
    if (series !== null) {
      const seriesCodes = codes.get(series) as Uint32Array;
      slots.set('series', seriesCodes);
      this.#countSeries(seriesCodes, { cells: cellsOf(series), origins });
    }
    if (label !== null) slots.set('label', codes.get(label) as Uint32Array);
    if (part !== null) slots.set('part', codes.get(part) as Uint32Array);
    const wholePlace = (row: number): Place => ({
      [this.#originKind]: origins[row] as number,
      ...(series === null ? {} : { series: cellText(cellsOf(series)[row]) }),
    });
    if (weight !== null) slots.set('weight', this.#weights(weight, wholePlace));
    this.#lookAtStatics({ length, columns, origins }, codes, wholePlace);
    const values = this.numberIndices.map((index) => this.numberColumn(index).take());
    return { rows: length, columns: values, slots };
  }

  #countSeries(codes: Uint32Array, { cells, origins }: { cells: ArrayLike<Cell>; origins: ArrayLike<number> }): void {
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] as number;
      this.counts[code] = (this.counts[code] ?? 0) + 1;
      this.grouped &&= code >= this.#lastSeries;
      this.#lastSeries = code;
      if (cellText(cells[row]) === '') this.noSeries.add({ [this.#originKind]: origins[row] as number, got: '' });
    }
  }

  #weights(index: number, placeOf: (row: number) => Place): Float64Array {
    const column = this.numberColumn(index);
    const weights = column.take();
    for (let row = 0; row < weights.length; row++) {
      const weight = weights[row] as number;
      if (weight >= 0) continue;
      const got = Number.isNaN(weight) ? 'blank' : String(weight);
      this.#badWeights.add({ ...placeOf(row), column: column.name, got });
    }
    return weights;
  }

  #lookAtStatics(
    { length, columns, origins }: RecordChunk,
    codes: ReadonlyMap<number, Uint32Array>,
    placeOf: (row: number) => Place,
  ): void {
    const seriesCodes = this.#roles.series === null ? null : (codes.get(this.#roles.series) as Uint32Array);
    for (const [index, firsts] of this.#statics) {
      const own = codes.get(index) as Uint32Array;
      const cells = columns[index] as ArrayLike<Cell>;
      for (let row = 0; row < length; row++) {
        const series = seriesCodes === null ? 0 : (seriesCodes[row] as number);
        const first = firsts[series];
        const code = own[row] as number;
        if (first === undefined) firsts[series] = { code, origin: origins[row] as number };
        else if (first.code !== code) {
          const known = this.textsOf(index)[first.code] as string;
          const got = `${showCell(cellText(cells[row]))}, and ${showCell(known)} at ${this.#originKind} ${first.origin}`;
          const column = this.#roles.columns[index] as string;
          this.#notConstant.get(index)?.add({ ...placeOf(row), column, got });
        }
      }
    }
  }

  numberColumn(index: number): NumberColumn {
    return this.#numbers.get(index) as NumberColumn;
  }

  /** Distinct texts of a column. */
  textsOf(index: number): readonly string[] {
    return (this.#texts.get(index) as TextColumn).finish().texts;
  }

  /** Codes of a static column by series. @throws E_STATIC when a series has two. */
  staticCodes(): ReadonlyMap<number, Uint32Array> {
    const findings = FindingList.merge([...this.#notConstant.values()]);
    if (findings.total > 0) throw new NotConstant({ findings });
    return new Map(
      Array.from(this.#statics, ([index, firsts]) => [index, Uint32Array.from(firsts, ({ code }) => code)]),
    );
  }

  /** @throws E_WEIGHT */
  checkWeights(): void {
    const { weight } = this.#roles;
    if (weight === null) return;
    const { texts, infinite, inexact } = this.numberColumn(weight);
    const noNumbers = FindingList.merge([texts, infinite, inexact]);
    if (noNumbers.total > 0) throw new BadWeight({ findings: noNumbers });
    if (this.#badWeights.total > 0) throw new BadWeight({ findings: this.#badWeights });
  }

  /** @throws E_TIME, E_TIME_ZONE */
  clock(): Clock {
    return this.#roles.time === null ? { kind: 'row' } : this.#times.finish().clock;
  }

  /** @throws E_TARGET when the schema leaves open what the data does not settle. */
  chosen(): { readonly targets: readonly number[]; readonly past: readonly number[] } {
    return chooseColumns(this.#roles, (index) => this.numberColumn(index));
  }
}
