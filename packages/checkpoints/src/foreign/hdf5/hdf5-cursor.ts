import { ForeignProblem } from '../foreign-problem.ts';

/** What HDF5 writes where there is no address. */
const NO_ADDRESS = 0xffffffffffffffffn;

/** Reads little-endian fields one after another, and never beyond its end. */
export class Hdf5Cursor {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #what: string;
  readonly #origin: number;
  #at = 0;

  /**
   * @param bytes the part of the file that may be read
   * @param what what it is, for messages
   * @param origin where in the file it starts, for messages
   */
  constructor(bytes: Uint8Array, what: string, origin: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#what = what;
    this.#origin = origin;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** Bytes read so far. */
  get position(): number {
    return this.#at;
  }

  u8(): number {
    return this.#view.getUint8(this.#next(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#next(2), true);
  }

  u32(): number {
    return this.#view.getUint32(this.#next(4), true);
  }

  /** A length or a count; those beyond 2^53 are problems. */
  u64(): number {
    const value = this.#view.getBigUint64(this.#next(8), true);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw this.problem('hdf5-size', `has a size of ${value}`);
    return Number(value);
  }

  /** Where in the file something is; undefined when it is nowhere. */
  address(): number | undefined {
    const value = this.#view.getBigUint64(this.#next(8), true);
    if (value === NO_ADDRESS) return undefined;
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw this.problem('hdf5-address', `leads to byte ${value}`);
    return Number(value);
  }

  /** An integer of 1, 2, 4 or 8 bytes. */
  uint(width: number): number {
    if (width === 1) return this.u8();
    if (width === 2) return this.u16();
    return width === 4 ? this.u32() : this.u64();
  }

  take(length: number): Uint8Array {
    const start = this.#next(length);
    return this.#bytes.subarray(start, start + length);
  }

  /** Four letters that each structure begins with. */
  signature(letters: string): void {
    const found = String.fromCharCode(...this.take(letters.length));
    if (found !== letters) throw this.problem('hdf5-structure', `does not begin with ${letters}`);
  }

  problem(reason: ForeignProblem['reason'], problem: string): ForeignProblem {
    return new ForeignProblem(reason, `${this.#what} at byte ${this.#origin} ${problem}`);
  }

  #next(length: number): number {
    const start = this.#at;
    if (length > this.left) throw this.problem('hdf5-truncated', `needs ${length - this.left} bytes more than it has`);
    this.#at += length;
    return start;
  }
}
