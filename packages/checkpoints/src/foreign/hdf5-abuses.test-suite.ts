import { fixture } from './foreign-fixtures.test-suite.ts';

/** Little-endian bytes of numbers of 8 bytes. */
const words = (...values: readonly bigint[]): Uint8Array => new Uint8Array(BigUint64Array.from(values).buffer);
const letters = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Patch {
  /** What to look for. */
  readonly find: Uint8Array;
  /** What stands there afterwards. */
  readonly put: Uint8Array;
  /** From where on it is put; 0 is the first byte that was found. */
  readonly at?: number;
  /** Which of those that are found; the first when left out. */
  readonly nth?: number;
}

/** A file with some bytes changed: a lie that h5py would not write. */
function patched(name: string, { find, put, at = 0, nth = 0 }: Patch): Uint8Array {
  const bytes = fixture(name);
  let place = -1;
  for (let seen = 0; seen <= nth; seen++) {
    place = Buffer.from(bytes.buffer).indexOf(find, place + 1);
    if (place < 0) throw new Error(`${name} has nothing like this`);
  }
  bytes.set(put, place + at);
  return bytes;
}

const plain = 'abuse/plain.h5';
const shape = words(2n, 3n);
/** Version 3, contiguous; then an address and a size. */
const layout = new Uint8Array([3, 1]);
/** HDF5 files that lie, and the reason of E_FOREIGN_FILE. */
export const hdf5Lies: readonly (readonly [what: string, reason: string, bytes: Uint8Array])[] = [
  ['nothing but its first bytes', 'hdf5-address', fixture(plain).subarray(0, 8)],
  ['cut short', 'hdf5-truncated', fixture(plain).subarray(0, -1)],
  [
    'a superblock of version 9',
    'hdf5-version',
    patched(plain, { find: letters('HDF'), put: new Uint8Array([9]), at: 7 }),
  ],
  ['addresses of 4 bytes', 'hdf5-version', patched(plain, { find: letters('HDF'), put: new Uint8Array([4]), at: 12 })],
  [
    'a base that is not its first byte',
    'hdf5-address',
    patched(plain, { find: letters('HDF'), put: words(512n), at: 23 }),
  ],
  ['a root beyond its end', 'hdf5-address', patched(plain, { find: letters('HDF'), put: words(1n << 40n), at: 63 })],
  ['a root beyond 2^53', 'hdf5-address', patched(plain, { find: letters('HDF'), put: words(1n << 60n), at: 63 })],
  ['no root', 'hdf5-structure', patched(plain, { find: letters('HDF'), put: words((1n << 64n) - 1n), at: 63 })],
  ['a root that is no object', 'hdf5-structure', patched(plain, { find: letters('HDF'), put: words(680n), at: 63 })],
  ['a shape larger than its data', 'hdf5-size', patched(plain, { find: shape, put: words(1n << 40n) })],
  [
    'a shape whose product wraps to fit',
    'hdf5-size',
    patched(plain, { find: shape, put: words(1n << 32n, (1n << 32n) + 6n) }),
  ],
  ['a shape beyond 2^53', 'hdf5-size', patched(plain, { find: shape, put: words(1n << 63n) })],
  ['rank 200', 'hdf5-shape', patched(plain, { find: shape, put: new Uint8Array([200]), at: -7 })],
  ['data beyond its end', 'hdf5-address', patched(plain, { find: layout, put: words(1n << 40n), at: 2 })],
  ['data on its superblock', 'hdf5-overlap', patched(plain, { find: layout, put: words(8n), at: 2 })],
  ['data larger than its shape', 'hdf5-size', patched(plain, { find: layout, put: words(48n), at: 10 })],
  ['a layout of version 9', 'hdf5-version', patched(plain, { find: layout, put: new Uint8Array([9]) })],
  ['a layout that nobody knows', 'hdf5-layout', patched(plain, { find: layout, put: new Uint8Array([3, 7]) })],
  [
    'elements of no size',
    'hdf5-datatype',
    patched(plain, { find: new Uint8Array([0x11, 0x20, 0x1f, 0, 4]), put: new Uint8Array([0]), at: 4 }),
  ],
  [
    'elements of an unknown class',
    'hdf5-datatype',
    patched(plain, { find: new Uint8Array([0x11, 0x20, 0x1f, 0, 4]), put: new Uint8Array([0x1f]) }),
  ],
  [
    'more messages than it says',
    'hdf5-structure',
    patched(plain, { find: new Uint8Array([1, 0, 5, 0]), put: new Uint8Array([1, 0, 2, 0]) }),
  ],
  [
    'an unknown message',
    'hdf5-structure',
    patched(plain, { find: new Uint8Array([0x08, 0, 24, 0]), put: new Uint8Array([0x99]) }),
  ],
  [
    'a message that goes beyond its block',
    'hdf5-truncated',
    patched(plain, { find: new Uint8Array([0x08, 0, 24, 0]), put: new Uint8Array([0x08, 0, 0xff, 0xff]) }),
  ],
  [
    'a continuation that leads back',
    'hdf5-overlap',
    patched('abuse/many-attributes.h5', { find: new Uint8Array([0x10, 0, 16, 0]), put: words(800n), at: 8 }),
  ],
  [
    'a continuation beyond 2^53',
    'hdf5-address',
    patched('abuse/many-attributes.h5', { find: new Uint8Array([0x10, 0, 16, 0]), put: words(1n << 60n), at: 8 }),
  ],
  [
    'a tree that contains itself',
    'hdf5-depth',
    // Level 1, one child, no neighbours, a key, and its own address.
    patched(plain, {
      find: letters('TREE'),
      put: new Uint8Array([1, 1, 0, ...new Array(16).fill(0xff), ...words(0n, 136n)]),
      at: 5,
    }),
  ],
  [
    'a tree of another kind',
    'hdf5-structure',
    patched(plain, { find: letters('TREE'), put: new Uint8Array([1]), at: 4 }),
  ],
  [
    'a tree larger than the file',
    'hdf5-address',
    patched(plain, { find: letters('TREE'), put: new Uint8Array([0xff, 0xff]), at: 6 }),
  ],
  [
    'a list of members larger than the file',
    'hdf5-address',
    patched(plain, { find: letters('SNOD'), put: new Uint8Array([0xff, 0xff]), at: 6 }),
  ],
  ['a list of members that is none', 'hdf5-structure', patched(plain, { find: letters('SNOD'), put: letters('SNOB') })],
  ['a name beyond the names', 'hdf5-address', patched(plain, { find: letters('SNOD'), put: words(1n << 20n), at: 8 })],
  ['names beyond the file', 'hdf5-address', patched(plain, { find: letters('HEAP'), put: words(1n << 40n), at: 8 })],
  ['a name that is a path', 'hdf5-name', patched(plain, { find: letters('layers\0'), put: letters('a/b/cd') })],
  ['a name that leads upwards', 'hdf5-name', patched(plain, { find: letters('layers\0'), put: letters('..\0\0\0\0') })],
  ['an empty name', 'hdf5-name', patched(plain, { find: letters('layers\0'), put: letters('\0') })],
  ['a name that is not UTF-8', 'hdf5-name', patched(plain, { find: letters('layers\0'), put: new Uint8Array([0xff]) })],
  [
    'two arrays of one name',
    'hdf5-duplicate',
    patched('many.weights.h5', { find: letters('a211\0'), put: letters('a210\0') }),
  ],
  [
    'an attribute larger than its message',
    'hdf5-size',
    patched('abuse/wide-attributes.h5', { find: words(60_000n), put: words(70_000n) }),
  ],
  [
    'a text larger than its place',
    'hdf5-truncated',
    patched(plain, { find: letters('GCOL'), put: words(1n << 30n), at: 24 }),
  ],
  [
    'a text that is elsewhere',
    'hdf5-size',
    patched(plain, { find: letters('GCOL'), put: new Uint8Array([7]), at: 16 }),
  ],
  ['texts larger than the file', 'hdf5-size', patched(plain, { find: letters('GCOL'), put: words(1n << 40n), at: 8 })],
  [
    'a compact array that lies about its size',
    'hdf5-size',
    patched('abuse/compact.h5', { find: new Uint8Array([3, 0, 12, 0]), put: new Uint8Array([3, 0, 16]) }),
  ],
  [
    'a flipped bit under a checksum',
    'hdf5-checksum',
    patched('abuse/plain-latest.h5', { find: shape, put: words(3n, 2n) }),
  ],
  [
    'a flipped bit in a newer superblock',
    'hdf5-checksum',
    patched('abuse/plain-latest.h5', { find: letters('HDF'), put: new Uint8Array([7]), at: 10 }),
  ],
];

/** What h5py can make and no model needs. */
export const hdf5Features: readonly (readonly [file: string, error: string])[] = [
  ['external-link', 'E_FOREIGN_FILE hdf5-external-link'],
  ['soft-link-loop', 'E_FOREIGN_FILE hdf5-soft-link'],
  ['soft-link-latest', 'E_FOREIGN_FILE hdf5-soft-link'],
  ['hard-link-loop', 'E_FOREIGN_FILE hdf5-hard-link'],
  ['shared-array', 'E_FOREIGN_FILE hdf5-hard-link'],
  ['virtual', 'E_FOREIGN_FILE hdf5-virtual'],
  ['external-storage', 'E_FOREIGN_FILE hdf5-external-storage'],
  ['gzip-bomb', 'E_FOREIGN_FILE hdf5-filter'],
  ['chunked', 'E_FOREIGN_FILE hdf5-chunked'],
  ['huge-shape', 'E_FOREIGN_FILE hdf5-unwritten'],
  ['deep', 'E_FOREIGN_FILE hdf5-depth'],
  ['many-attributes', 'E_FOREIGN_FILE hdf5-attributes'],
  ['wide-attributes', 'E_FOREIGN_FILE hdf5-attributes'],
  ['dense-links', 'E_FOREIGN_FILE hdf5-dense'],
  ['dense-attributes', 'E_FOREIGN_FILE hdf5-dense'],
  ['committed-type', 'E_FOREIGN_FILE hdf5-shared-message'],
  ['named-type', 'E_FOREIGN_FILE hdf5-named-type'],
  ['proto', 'E_FOREIGN_FILE hdf5-name'],
  ['compound', 'E_FOREIGN_FILE tensor-dtype'],
  ['integers', 'E_FOREIGN_FILE tensor-dtype'],
  ['texts', 'E_FOREIGN_FILE tensor-dtype'],
  ['no-values', 'E_FOREIGN_FILE hdf5-shape'],
  ['other-float', 'E_FOREIGN_FILE hdf5-datatype'],
  ['not-finite', 'E_NONFINITE'],
  ['beyond-float32', 'E_FLOAT_RANGE'],
];
