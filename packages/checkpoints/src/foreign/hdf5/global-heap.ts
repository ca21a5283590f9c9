import { ForeignProblem } from '../foreign-problem.ts';
import type { Hdf5Bytes } from './hdf5-bytes.ts';
import type { Hdf5Cursor } from './hdf5-cursor.ts';

const HEAD_BYTES = 16;

/** Texts of any length, which attributes only point to (specification, III.E). Each is read once, however many point to it. */
export class GlobalHeap {
  readonly #file: Hdf5Bytes;
  readonly #collections = new Map<number, ReadonlyMap<number, Uint8Array>>();
  readonly #texts = new Map<string, string>();

  constructor(file: Hdf5Bytes) {
    this.#file = file;
  }

  /** What the element under the cursor points to: a length, the address of a collection and an index in it. */
  text(cursor: Hdf5Cursor): string {
    const length = cursor.u32();
    const address = cursor.address();
    const index = cursor.u32();
    if (length === 0) return '';
    if (address === undefined) throw cursor.problem('hdf5-address', 'has a text that is nowhere');
    const key = `${address} ${index} ${length}`;
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const bytes = this.#collection(address).get(index);
    if (bytes === undefined || bytes.length !== length) {
      throw cursor.problem(
        'hdf5-size',
        `has a text of ${length} bytes where ${bytes === undefined ? 'there is none' : `there are ${bytes.length}`}`,
      );
    }
    const text = decodeText(bytes, `the text ${index} at byte ${address}`);
    this.#texts.set(key, text);
    return text;
  }

  #collection(at: number): ReadonlyMap<number, Uint8Array> {
    const known = this.#collections.get(at);
    if (known !== undefined) return known;
    const what = 'a heap of texts';
    const head = this.#file.peek({ at, length: HEAD_BYTES, what });
    const size = new DataView(head.buffer, head.byteOffset, HEAD_BYTES).getBigUint64(8, true);
    if (size < BigInt(HEAD_BYTES) || size > BigInt(this.#file.length)) {
      throw new ForeignProblem('hdf5-size', `${what} at byte ${at} is said to have ${size} bytes`);
    }
    const cursor = this.#file.open({ at, length: Number(size), what });
    cursor.signature('GCOL');
    if (cursor.u8() !== 1) throw cursor.problem('hdf5-version', 'has another version than 1');
    cursor.take(HEAD_BYTES - 5);
    const objects = new Map<number, Uint8Array>();
    while (cursor.left >= HEAD_BYTES) {
      const index = cursor.u16();
      cursor.take(6);
      const length = cursor.u64();
      // What is left is free.
      if (index === 0) break;
      if (objects.has(index)) throw cursor.problem('hdf5-duplicate', `has text ${index} twice`);
      objects.set(index, cursor.take(length));
      cursor.take(Math.min((8 - (length % 8)) % 8, cursor.left));
    }
    this.#collections.set(at, objects);
    return objects;
  }
}

/** UTF-8 up to the first NUL, as C writes it. */
export function decodeText(bytes: Uint8Array, what: string): string {
  const end = bytes.indexOf(0);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(end < 0 ? bytes : bytes.subarray(0, end));
  } catch (cause) {
    throw new ForeignProblem('hdf5-name', `${what} is not UTF-8`, { cause });
  }
}
