/** Bytes that grow at the end, little-endian. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  bytes(values: ArrayLike<number>): this {
    const at = this.#grow(values.length);
    this.#bytes.set(values, at);
    return this;
  }

  u8(...values: readonly number[]): this {
    return this.bytes(values);
  }

  u16(value: number): this {
    const at = this.#grow(2); // which may put another view in place
    this.#view.setUint16(at, value, true);
    return this;
  }

  u32(value: number): this {
    const at = this.#grow(4); // which may put another view in place
    this.#view.setUint32(at, value, true);
    return this;
  }

  /** An address or a length, as HDF5 has them here: 8 bytes. */
  u64(value: number): this {
    const at = this.#grow(8);
    this.#view.setBigUint64(at, BigInt(value), true);
    return this;
  }

  /** Zeros up to a multiple. */
  align(multiple: number): this {
    this.#grow((multiple - (this.#length % multiple)) % multiple);
    return this;
  }

  /** A copy of what stands there. */
  copy(start: number, end: number = this.#length): Uint8Array {
    return this.#bytes.slice(start, end);
  }

  /** Writes over what stands there. */
  overwrite(start: number, values: ArrayLike<number>): void {
    this.#bytes.set(values, start);
  }

  /** Makes room at the end; where it starts. */
  #grow(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#length, 2 * this.#bytes.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return at;
  }
}
