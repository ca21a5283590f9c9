import { GrowingArray } from '../table/growing-array.ts';
import { cellText } from './cell-text.ts';
import { ownCopy } from './own-copy.ts';
import type { Cell } from './record-chunk.ts';

/** Texts of the rows of a column, each distinct one kept once. */
export interface CodedTexts {
  /** Distinct texts, trimmed, in order of first appearance. */
  readonly texts: readonly string[];
  /** Position in `texts`, [rows]. */
  readonly ofRow: Uint32Array;
}

/** Texts of one column as they are read: series, labels, categories, parts. */
export class TextColumn {
  readonly #codeOf = new Map<string, number>();
  readonly #codes: GrowingArray<Uint32Array> = new GrowingArray((length) => new Uint32Array(length));
  #lastCell: Cell = null;
  #lastCode = -1;

  /** Adds the first `length` cells. */
  addAll(cells: ArrayLike<Cell>, length: number): void {
    this.#codes.reserve(length);
    for (let row = 0; row < length; row++) this.#codes.push(this.#code(cells[row]));
  }

  #code(cell: Cell): number {
    // Neighbouring rows mostly belong to one series.
    if (this.#lastCode >= 0 && cell === this.#lastCell) return this.#lastCode;
    const text = cellText(cell);
    let code = this.#codeOf.get(text);
    if (code === undefined) {
      code = this.#codeOf.size;
      this.#codeOf.set(ownCopy(text), code);
    }
    this.#lastCell = cell;
    this.#lastCode = code;
    return code;
  }

  /** The codes of the rows so far; goes on with none, and keeps the texts. */
  take(): Uint32Array {
    return this.#codes.take();
  }

  finish(): CodedTexts {
    return { texts: [...this.#codeOf.keys()], ofRow: this.#codes.finish() };
  }
}
