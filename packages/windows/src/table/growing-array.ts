type Numbers = Float64Array | Uint32Array;

/** A typed array that grows as numbers are added. */
export class GrowingArray<T extends Numbers> {
  /** Room for more than `length` numbers; only the first `length` count. */
  values: T;
  length = 0;
  readonly #make: (length: number) => T;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.values = make(256);
  }

  /** Makes room for so many more; then `values` may be written from `length` on. */
  reserve(more: number): void {
    if (this.length + more <= this.values.length) return;
    const larger = this.#make(Math.max(this.length + more, this.values.length * 2));
    larger.set(this.values.subarray(0, this.length));
    this.values = larger;
  }

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(1);
    this.values[this.length++] = value;
  }

  /** The numbers so far, [length]; goes on with none. */
  take(): T {
    const taken = this.finish();
    this.length = 0;
    return taken;
  }

  /** The numbers, [length]. */
  finish(): T {
    return this.values.slice(0, this.length) as T;
  }
}
