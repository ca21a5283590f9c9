/** Bits of the eight dots of a braille sign by column and row (Unicode 10.0, Braille Patterns, U+2800). */
const dots = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const;

/** A canvas of text: two dots across and four down in each sign. Who draws last gives a sign its colour. */
export class BrailleCanvas {
  /** In dots. */
  readonly width: number;
  readonly height: number;
  readonly #columns: number;
  readonly #signs: Uint8Array;
  readonly #owners: Int8Array;

  /** @param columns in signs @param rows in signs */
  constructor(columns: number, rows: number) {
    this.#columns = columns;
    this.width = 2 * columns;
    this.height = 4 * rows;
    this.#signs = new Uint8Array(columns * rows);
    this.#owners = new Int8Array(columns * rows).fill(-1);
  }

  /** Sets one dot; what lies outside is left out. @param y from the top */
  dot(x: number, y: number, owner: number): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const at = (y >> 2) * this.#columns + (x >> 1);
    this.#signs[at] = (this.#signs[at] as number) | ((dots[x & 1] as readonly number[])[y & 3] as number);
    this.#owners[at] = owner;
  }

  /** Sets the dots between two points. @param every 1 for a line, more for a dotted one */
  line(
    from: readonly [number, number],
    to: readonly [number, number],
    { owner, every = 1 }: { owner: number; every?: number },
  ): void {
    const steps = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]), 1);
    for (let step = 0; step <= steps; step++) {
      const x = Math.round(from[0] + ((to[0] - from[0]) * step) / steps);
      const y = Math.round(from[1] + ((to[1] - from[1]) * step) / steps);
      if (every === 1 || (x + y) % every === 0) this.dot(x, y, owner);
    }
  }

  /** The sign at a place, empty where nothing was drawn, and who drew it. */
  sign(column: number, row: number): { readonly text: string; readonly owner: number } {
    const at = row * this.#columns + column;
    const bits = this.#signs[at] as number;
    return { text: bits === 0 ? ' ' : String.fromCodePoint(0x2800 + bits), owner: this.#owners[at] as number };
  }
}
