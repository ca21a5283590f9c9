import { ForeignProblem } from '../foreign-problem.ts';
import { Hdf5Cursor } from './hdf5-cursor.ts';

/** Where something is in the file, and what. */
export interface Hdf5Place {
  readonly at: number;
  readonly length: number;
  readonly what: string;
}

/**
 * The bytes of a file, each of which may belong to one thing alone.
 *
 * So nothing can be reached twice: no loop can be walked, and all that is read together is no larger than the file.
 */
export class Hdf5Bytes {
  readonly #bytes: Uint8Array;
  /** Claimed parts, sorted by start. */
  readonly #claims: Hdf5Place[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get length(): number {
    return this.#bytes.length;
  }

  /** Looks without claiming. */
  peek({ at, length, what }: Hdf5Place): Uint8Array {
    if (at + length > this.#bytes.length) {
      throw new ForeignProblem(
        'hdf5-address',
        `${what} is said to take the bytes from ${at} to ${at + length}, the file has ${this.#bytes.length}`,
      );
    }
    return this.#bytes.subarray(at, at + length);
  }

  claim(place: Hdf5Place): Uint8Array {
    const bytes = this.peek(place);
    if (place.length === 0) return bytes;
    const index = this.#indexAfter(place.at);
    for (const other of [this.#claims[index - 1], this.#claims[index]]) {
      if (other !== undefined && other.at < place.at + place.length && place.at < other.at + other.length) {
        throw new ForeignProblem('hdf5-overlap', `${place.what} at byte ${place.at} lies on ${other.what}`);
      }
    }
    this.#claims.splice(index, 0, place);
    return bytes;
  }

  /** A cursor over a part that is claimed. */
  open(place: Hdf5Place): Hdf5Cursor {
    return new Hdf5Cursor(this.claim(place), place.what, place.at);
  }

  /** How many claims start at or before a byte. */
  #indexAfter(at: number): number {
    let low = 0;
    let high = this.#claims.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#claims[middle] as Hdf5Place).at <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
