import { describeFindings, FindingList, showCell } from '../table/findings.ts';
import { GrowingArray } from '../table/growing-array.ts';
import { count, type Place } from '../table/place.ts';
import type { BuildOptions, UnreadableCell } from '../table/table-options.ts';
import { NotExact, NotFinite, NotNumber } from './cell-errors.ts';
import { cellText } from './cell-text.ts';
import { largestFloat32, readNumberCell } from './number-cell.ts';
import type { Cell } from './record-chunk.ts';

/** How cells become numbers. */
export interface NumberReading {
  readonly decimal: '.' | ',';
  /** Whether texts that look like numbers are numbers (of text files) or a mistake (of arrays in memory). */
  readonly texts: 'numbers' | 'refused';
}

/** Numbers of one column as they are read, and what was no number. */
export class NumberColumn {
  readonly name: string;
  readonly texts: FindingList = new FindingList();
  readonly infinite: FindingList = new FindingList();
  readonly inexact: FindingList = new FindingList();
  /** Whether a refused text looks like a number with a decimal comma: `1,5`, `1.234,5`. */
  sawDecimalComma = false;
  /** Cells that hold a number. */
  numbers = 0;
  readonly #reading: NumberReading;
  readonly #values: GrowingArray<Float64Array> = new GrowingArray((length) => new Float64Array(length));

  constructor(name: string, reading: NumberReading) {
    this.name = name;
    this.#reading = reading;
  }

  /** Adds the first `length` cells; `placeOf` says where one of them stands. */
  addAll(cells: ArrayLike<Cell>, length: number, placeOf: (row: number) => Place): void {
    const column = this.#values;
    column.reserve(length);
    const { values } = column;
    for (let row = 0; row < length; row++) {
      const cell = cells[row];
      if (typeof cell === 'number' && cell >= -largestFloat32 && cell <= largestFloat32) {
        values[column.length++] = cell + 0; // −0 becomes 0
        this.numbers += 1;
      } else {
        values[column.length++] = this.#read(cell, row, placeOf);
      }
    }
  }

  #read(cell: Cell, row: number, placeOf: (row: number) => Place): number {
    const refused = typeof cell === 'string' && this.#reading.texts === 'refused';
    const number = refused ? 'text' : readNumberCell(cell, this.#reading.decimal);
    if (typeof number === 'number') {
      this.numbers += 1;
      return number;
    }
    if (number === 'missing') return Number.NaN;
    const list = number === 'text' ? this.texts : number === 'infinite' ? this.infinite : this.inexact;
    const got = showCell(typeof cell === 'string' ? cell : cellText(cell));
    list.add({ ...placeOf(row), column: this.name, got: typeof cell === 'number' ? String(cell) : got });
    this.sawDecimalComma ||=
      typeof cell === 'string' && this.#reading.decimal === '.' && /^\s*[+-]?[\d.]*,\d+\s*$/.test(cell);
    return Number.NaN;
  }

  /** The numbers so far, NaN where there is none; goes on with none, and keeps what it found. */
  take(): Float64Array {
    return this.#values.take();
  }

  /** The numbers, NaN where there is none. */
  finish(): Float64Array {
    return this.#values.finish();
  }
}

/**
 * The cells that hold no number of use: refused, or taken as missing where the caller says so.
 *
 * @returns what was taken as missing, a sentence a kind.
 * @throws E_NOT_NUMBER, E_NONFINITE, E_NOT_EXACT with all cells that are wrong.
 */
export function checkNumbers(
  columns: readonly NumberColumn[],
  { unreadable = [] }: Pick<BuildOptions, 'unreadable'> = {},
): string[] {
  const notes: string[] = [];
  const refuse = (kind: UnreadableCell, findings: FindingList, error: () => Error): void => {
    if (findings.total === 0) return;
    if (!unreadable.includes(kind)) throw error();
    notes.push(`${count(findings.total, 'cell')} taken as missing (${kind}): ${describeFindings(findings)}.`);
  };
  const texts = FindingList.merge(columns.map((column) => column.texts));
  const decimalComma = columns.some((column) => column.sawDecimalComma);
  refuse('text', texts, () => new NotNumber({ findings: texts, decimalComma }));
  const infinite = FindingList.merge(columns.map((column) => column.infinite));
  refuse('infinite', infinite, () => new NotFinite({ findings: infinite }));
  const inexact = FindingList.merge(columns.map((column) => column.inexact));
  refuse('inexact', inexact, () => new NotExact({ findings: inexact }));
  return notes;
}
