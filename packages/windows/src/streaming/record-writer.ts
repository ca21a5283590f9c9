import type { NumberedRows } from './record-columns.ts';
import { numberBytes, type RecordLayout } from './record-layout.ts';
import type { Spool } from './spool.ts';

/** Bytes that are written at a time. */
const pieceBytes = 1 << 20;

/** Appends records to a spool in large pieces; one piece is written while the next one fills. */
export class RecordWriter {
  rows = 0;
  readonly #spool: Spool;
  readonly #layout: RecordLayout;
  /** The piece that fills. */
  #numbers: Float64Array;
  /** The piece that is being written; none before the first is full. */
  #other: Float64Array | null = null;
  #filled = 0;
  #position = 0;
  #writing: Promise<void> = Promise.resolve();

  constructor(spool: Spool, layout: RecordLayout) {
    this.#spool = spool;
    this.#layout = layout;
    const records = Math.max(1, Math.floor(pieceBytes / layout.bytes));
    this.#numbers = new Float64Array(records * layout.width);
  }

  /** Adds some rows; a slot without values is 0. */
  async add({ rows, columns, slots }: NumberedRows): Promise<void> {
    const { width } = this.#layout;
    const sources = [...columns, ...this.#layout.slots.map((slot) => slots.get(slot) ?? null)];
    for (let row = 0; row < rows; ) {
      const until = Math.min(rows, row + (this.#numbers.length - this.#filled) / width);
      for (let offset = 0; offset < width; offset++) {
        const values = sources[offset] ?? null;
        let at = this.#filled + offset;
        for (let k = row; k < until; k++, at += width) this.#numbers[at] = values === null ? 0 : (values[k] as number);
      }
      this.#filled += (until - row) * width;
      row = until;
      if (this.#filled === this.#numbers.length) await this.#flush();
    }
    this.rows += rows;
  }

  /** Hands what has filled over to be written. */
  async #flush(): Promise<void> {
    await this.#writing;
    const bytes = new Uint8Array(this.#numbers.buffer, 0, this.#filled * numberBytes);
    this.#writing = this.#spool.write(bytes, this.#position);
    this.#writing.catch(() => undefined); // awaited at the next flush or at the end
    this.#position += bytes.length;
    [this.#numbers, this.#other] = [this.#other ?? new Float64Array(this.#numbers.length), this.#numbers];
    this.#filled = 0;
  }

  /** Writes what is left. */
  async end(): Promise<void> {
    await this.#flush();
    await this.#writing;
  }
}
