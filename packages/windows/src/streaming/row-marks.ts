/** One bit a row. */
export class RowMarks {
  readonly #words: Uint32Array;

  constructor(rows: number) {
    this.#words = new Uint32Array(Math.ceil(rows / 32));
  }

  add(row: number): void {
    const word = row >>> 5;
    this.#words[word] = (this.#words[word] as number) | (1 << (row & 31));
  }

  has(row: number): boolean {
    return (((this.#words[row >>> 5] as number) >>> (row & 31)) & 1) === 1;
  }

  /** Whether a row from `from` up to, not including, `until` may be marked; looks at whole words, so that most answers cost little. */
  mayHaveIn(from: number, until: number): boolean {
    for (let word = from >>> 5; word <= (until - 1) >>> 5; word++) if (this.#words[word] !== 0) return true;
    return false;
  }
}
