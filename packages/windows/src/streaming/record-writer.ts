import { numberBytes, type RecordLayout } from './record-layout.ts';
import type { Spool } from './spool.ts';

/** Bytes that are written at a time. */
const pieceBytes = 1 << 20;

/** Appends records to a spool in large pieces; one piece is written while the next one fills. */
export class RecordWriter {
  /** Numbers of the piece that fills; the record to be written begins at `at`. */
  numbers: Float64Array;
  at = 0;
  rows = 0;
  readonly #spool: Spool;
  readonly #width: number;
  #other: Float64Array;
  #position = 0;
  #writing: Promise<void> = Promise.resolve();

  constructor(spool: Spool, layout: RecordLayout) {
    this.#spool = spool;
    this.#width = layout.width;
    const records = Math.max(1, Math.floor(pieceBytes / layout.bytes));
    this.numbers = new Float64Array(records * layout.width);
    this.#other = new Float64Array(records * layout.width);
  }

  /** Ends the record at `at`. @returns whether `flush` must be called before the next one */
  next(): boolean {
    this.at += this.#width;
    this.rows += 1;
    return this.at === this.numbers.length;
  }

  /** Hands what has filled over to be written. */
  async flush(): Promise<void> {
    await this.#writing;
    const bytes = new Uint8Array(this.numbers.buffer, 0, this.at * numberBytes);
    this.#writing = this.#spool.write(bytes, this.#position);
    this.#writing.catch(() => undefined); // awaited at the next flush or at the end
    this.#position += bytes.length;
    [this.numbers, this.#other] = [this.#other, this.numbers];
    this.at = 0;
  }

  /** Writes what is left. */
  async end(): Promise<void> {
    await this.flush();
    await this.#writing;
  }
}
