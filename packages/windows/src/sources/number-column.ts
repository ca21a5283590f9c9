import { FindingList, showCell } from '../table/findings.ts';
import { GrowingArray } from '../table/growing-array.ts';
import type { Place } from '../table/place.ts';
import { cellText } from './cell-text.ts';
import { NotExact, NotFinite, NotNumber } from './file-errors.ts';
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

/** @throws E_NOT_NUMBER, E_NONFINITE, E_NOT_EXACT with all cells that are wrong. */
export function checkNumbers(columns: readonly NumberColumn[]): void {
  const texts = FindingList.merge(columns.map((column) => column.texts));
  if (texts.total > 0) {
    throw new NotNumber({ findings: texts, decimalComma: columns.some((column) => column.sawDecimalComma) });
  }
  const infinite = FindingList.merge(columns.map((column) => column.infinite));
  if (infinite.total > 0) throw new NotFinite({ findings: infinite });
  const inexact = FindingList.merge(columns.map((column) => column.inexact));
  if (inexact.total > 0) throw new NotExact({ findings: inexact });
}
