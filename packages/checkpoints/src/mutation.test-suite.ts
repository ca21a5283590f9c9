import type { Random } from '@seqgraft/core';

/** Values that sizes, counts and addresses break at. */
const EDGES: readonly bigint[] = [
  0n,
  1n,
  7n,
  0x7fn,
  0x80n,
  0xffn,
  0xffffn,
  0x7fffffffn,
  0xffffffffn,
  1n << 53n,
  (1n << 64n) - 1n,
];
const CHARACTERS = '{}[]:,"\\0123456789.-+eE_truefalsn \u0000\u00ff';

type Change = (bytes: Uint8Array, at: number, random: Random) => Uint8Array;

function withBytes(bytes: Uint8Array, at: number, put: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy.set(put.subarray(0, Math.max(0, copy.length - at)), at);
  return copy;
}

function spliced(
  bytes: Uint8Array,
  at: number,
  { remove, insert }: { remove: number; insert: Uint8Array },
): Uint8Array {
  const end = Math.min(bytes.length, at + remove);
  const made = new Uint8Array(bytes.length - (end - at) + insert.length);
  made.set(bytes.subarray(0, at));
  made.set(insert, at);
  made.set(bytes.subarray(end), at + insert.length);
  return made;
}

function number(value: bigint, width: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt.asUintN(64, value), true);
  return bytes.subarray(0, width);
}

const changes: readonly Change[] = [
  // One bit.
  (bytes, at, random) => withBytes(bytes, at, Uint8Array.of((bytes[at] as number) ^ (1 << random.integer(8)))),
  // One byte.
  (bytes, at, random) => withBytes(bytes, at, Uint8Array.of(random.integer(256))),
  // A number of 1, 2, 4 or 8 bytes becomes one at an edge.
  (bytes, at, random) =>
    withBytes(bytes, at, number(EDGES[random.integer(EDGES.length)] as bigint, 1 << random.integer(4))),
  // Or a little more or less.
  (bytes, at, random) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const from = Math.max(0, Math.min(at, bytes.length - 8));
    if (bytes.length < 8) return bytes;
    return withBytes(bytes, from, number(view.getBigUint64(from, true) + BigInt(random.integer(33) - 16), 8));
  },
  // A character of JSON.
  (bytes, at, random) => withBytes(bytes, at, Uint8Array.of(CHARACTERS.charCodeAt(random.integer(CHARACTERS.length)))),
  // Cut off.
  (bytes, at) => bytes.slice(0, at),
  // Some bytes out.
  (bytes, at, random) => spliced(bytes, at, { remove: 1 + random.integer(16), insert: new Uint8Array() }),
  // Some bytes twice.
  (bytes, at, random) => spliced(bytes, at, { remove: 0, insert: bytes.slice(at, at + 1 + random.integer(64)) }),
  // Some bytes of elsewhere over these.
  (bytes, at, random) => {
    const from = random.integer(bytes.length);
    return withBytes(bytes, at, bytes.slice(from, from + 1 + random.integer(64)));
  },
  // Some new bytes.
  (bytes, at, random) => {
    const insert = Uint8Array.from({ length: 1 + random.integer(8) }, () => random.integer(256));
    return spliced(bytes, at, { remove: 0, insert });
  },
];

/** Where something other than zero stands: most of an HDF5 file is empty. */
export function placesOf(bytes: Uint8Array): readonly number[] {
  return Array.from(bytes.keys()).filter((at) => bytes[at] !== 0);
}

/** A file with one to three changes, of those that break parsers; the same for the same state of the random numbers. */
export function mutated(original: Uint8Array, places: readonly number[], random: Random): Uint8Array {
  let bytes = original;
  for (let left = 1 + random.integer(3); left > 0 && bytes.length > 0; left--) {
    const near = (places[random.integer(places.length)] as number) + random.integer(9) - 4;
    const at = Math.max(0, Math.min(bytes.length - 1, near));
    bytes = (changes[random.integer(changes.length)] as Change)(bytes, at, random);
  }
  return bytes;
}
