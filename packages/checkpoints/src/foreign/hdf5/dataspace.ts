import type { Hdf5Cursor } from './hdf5-cursor.ts';

const MOST_RANK = 8;

/** The shape of an array (specification, IV.A.2.b); null where there is none, not even of a single value. */
export function readDataspace(cursor: Hdf5Cursor): readonly number[] | null {
  const version = cursor.u8();
  if (version !== 1 && version !== 2) throw cursor.problem('hdf5-version', `has a dataspace of version ${version}`);
  const rank = cursor.u8();
  cursor.u8();
  const kind = cursor.u8();
  if (version === 1) cursor.take(4);
  if (version === 2 && kind === 2) return null;
  if (rank > MOST_RANK) throw cursor.problem('hdf5-shape', `has rank ${rank}, more than ${MOST_RANK}`);
  return Array.from({ length: rank }, () => cursor.u64());
}

/** Bytes of an array, exactly: the product of a shape that lies can be beyond 2^53, where numbers round. */
export function bytesOf(shape: readonly number[], elementBytes: number): bigint {
  return shape.reduce((size, length) => size * BigInt(length), BigInt(elementBytes));
}
