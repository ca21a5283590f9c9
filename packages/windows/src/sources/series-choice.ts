import { defineError, didYouMean, type ErrorClass } from '@seqgraft/core';
import { BadOption } from '../options/bad-option.ts';
import { listSome } from '../table/place.ts';
import { cellText } from './cell-text.ts';
import type { ColumnRoles } from './column-roles.ts';
import { ownCopy } from './own-copy.ts';
import type { Cell, RecordChunk } from './record-chunk.ts';
import type { TableSchema } from './table-schema.ts';

const UnknownSeries: ErrorClass<{ column: string; missing: readonly string[]; series: readonly string[] }> =
  defineError('E_SERIES_NAME', 'usage', ({ column, missing, series }) => ({
    message: `Column "${column}" has no series ${missing
      .map((name) => `"${name}".${didYouMean(name, series)}`)
      .join(' and no ')} The series are ${some(series)}.`,
    remedy: 'Name series that the data has; upper and lower case count.',
  }));

const NoneLeft: ErrorClass<{ column: string; series: readonly string[] }> = defineError(
  'E_SERIES_NAME',
  'usage',
  ({ column, series }) => ({
    message: `No series of column "${column}" is left: all ${series.length} are left out (${some(series)}).`,
    remedy: 'Leave out fewer of them.',
  }),
);

function some(series: readonly string[]): string {
  return listSome(
    series.slice(0, 20).map((name) => `"${name}"`),
    series.length,
  );
}

/** Passes on the rows of the series that are wanted, and knows which there are. What the others hold is not looked at. */
export class SeriesChoice {
  readonly #index: number;
  readonly #column: string;
  readonly #only: ReadonlySet<string> | null;
  readonly #except: ReadonlySet<string>;
  /** Whether the rows of each series are wanted, in order of first appearance. */
  readonly #series = new Map<string, boolean>();
  #lastCell: Cell = null;
  #lastWanted: boolean | null = null;

  /** Null where all series are wanted. @throws E_OPTION without a column that tells them apart */
  static of({ series, columns }: ColumnRoles, { only, except }: TableSchema): SeriesChoice | null {
    if (only === undefined && except === undefined) return null;
    if (series === null) {
      const rule = 'left out where no column tells series apart';
      const problems = Object.entries({ only, except }).flatMap(([option, names]) =>
        names === undefined ? [] : [{ option, rule, got: JSON.stringify(names) }],
      );
      throw new BadOption({ problems });
    }
    return new SeriesChoice(series, columns[series] as string, [only, except]);
  }

  private constructor(index: number, column: string, [only, except]: readonly (readonly string[] | undefined)[]) {
    this.#index = index;
    this.#column = column;
    this.#only = only === undefined ? null : new Set(only);
    this.#except = new Set(except);
  }

  /** The rows that are wanted, in their order. */
  take(chunk: RecordChunk): RecordChunk {
    const { length, columns, origins } = chunk;
    const ids = columns[this.#index] as ArrayLike<Cell>;
    const rows: number[] = [];
    for (let row = 0; row < length; row++) if (this.#wants(ids[row])) rows.push(row);
    if (rows.length === length) return chunk;
    return {
      length: rows.length,
      columns: columns.map((cells) => (cells.length === 0 ? cells : picked(cells, rows))),
      origins: rows.map((row) => origins[row] as number),
    };
  }

  #wants(cell: Cell): boolean {
    // Neighbouring rows mostly belong to one series.
    if (this.#lastWanted !== null && cell === this.#lastCell) return this.#lastWanted;
    const name = cellText(cell);
    let wanted = this.#series.get(name);
    if (wanted === undefined) {
      wanted = (this.#only?.has(name) ?? true) && !this.#except.has(name);
      this.#series.set(ownCopy(name), wanted);
    }
    this.#lastCell = cell;
    this.#lastWanted = wanted;
    return wanted;
  }

  /** After the last row. @throws E_SERIES_NAME for names that no row has, and where no series is left */
  finish(): void {
    const series = [...this.#series.keys()];
    const missing = [...(this.#only ?? []), ...this.#except].filter((name) => !this.#series.has(name));
    const column = this.#column;
    if (missing.length > 0) throw new UnknownSeries({ column, missing, series });
    if (series.length > 0 && ![...this.#series.values()].includes(true)) throw new NoneLeft({ column, series });
  }
}

function picked(cells: ArrayLike<Cell>, rows: readonly number[]): ArrayLike<Cell> {
  if (cells instanceof Float64Array) return Float64Array.from(rows, (row) => cells[row] as number);
  return rows.map((row) => cells[row]);
}
