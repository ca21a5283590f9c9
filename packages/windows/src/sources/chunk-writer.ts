import { parseNumberCell } from './number-cell.ts';
import type { Cell, ColumnWish, RecordChunk } from './record-chunk.ts';

/** A chunk of records of a text while it is read. */
export class ChunkWriter {
  /** Numbers of the columns that are wished as such, others null; NaN where there is none. */
  readonly numbers: readonly (Float64Array | null)[];
  /** Texts of the columns that are wished as cells, others null. */
  readonly cells: readonly (string[] | null)[];
  readonly lines: Uint32Array;
  readonly capacity: number;
  length = 0;
  readonly #decimal: '.' | ',';
  /** By column: texts that are no plain number, with their rows, as they stand. */
  readonly #texts = new Map<number, Map<number, string>>();

  constructor(wishes: readonly ColumnWish[], decimal: '.' | ',') {
    const wished = wishes.reduce((sum, wish) => sum + (wish === 'skip' ? 0 : 1), 0);
    // 2^18 cells are 2 MiB of numbers: few enough to stay in the cache, many enough that a chunk costs nothing.
    this.capacity = Math.max(16, Math.min(8192, Math.floor(2 ** 18 / Math.max(1, wished))));
    this.#decimal = decimal;
    this.numbers = wishes.map((wish) => (wish === 'number' ? new Float64Array(this.capacity) : null));
    this.cells = wishes.map((wish) => (wish === 'cell' ? [] : null));
    this.lines = new Uint32Array(this.capacity);
  }

  /** Writes a field of the row `length` that is not a plain number at once. */
  writeText(column: number, text: string): void {
    const numbers = this.numbers[column];
    if (numbers === null || numbers === undefined) {
      const cells = this.cells[column];
      if (cells) cells[this.length] = text;
      return;
    }
    const number = parseNumberCell(text, this.#decimal);
    numbers[this.length] = typeof number === 'number' ? number : Number.NaN;
    if (typeof number === 'number' || number === 'missing') return;
    const texts = this.#texts.get(column) ?? new Map<number, string>();
    this.#texts.set(column, texts.set(this.length, text));
  }

  writeRecord(fields: readonly string[], line: number): void {
    for (const [column, field] of fields.entries()) this.writeText(column, field);
    this.lines[this.length++] = line;
  }

  /** Forgets what was written of the row `length`. */
  undoRow(): void {
    for (const texts of this.#texts.values()) texts.delete(this.length);
  }

  finish(): RecordChunk {
    const { length } = this;
    const columns = this.numbers.map((numbers, column): ArrayLike<Cell> => {
      if (numbers === null) return (this.cells[column] ?? []).slice(0, length);
      const texts = this.#texts.get(column);
      if (texts === undefined || texts.size === 0) return numbers.subarray(0, length);
      const mixed: Cell[] = Array.from(numbers.subarray(0, length));
      for (const [row, text] of texts) mixed[row] = text;
      return mixed;
    });
    return { length, columns, origins: this.lines.subarray(0, length) };
  }
}
