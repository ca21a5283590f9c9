import { ForeignProblem } from '../foreign-problem.ts';
import type { Hdf5Bytes } from './hdf5-bytes.ts';
import { requireChecksum } from './lookup3.ts';

const SIGNATURE: readonly number[] = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];
const OLD_BYTES: readonly number[] = [96, 100];
const NEW_BYTES = 48;

/**
 * Where the root group is (HDF5 file format specification, II.A: versions 0 to 3).
 *
 * Addresses and lengths must take 8 bytes and count from the first byte of the file, as in all files of h5py.
 */
export function readSuperblock(file: Hdf5Bytes): number {
  const what = 'the superblock';
  const head = file.peek({ at: 0, length: SIGNATURE.length + 1, what });
  if (!SIGNATURE.every((byte, index) => head[index] === byte)) {
    throw new ForeignProblem('hdf5-signature', 'it does not begin as HDF5 does');
  }
  const version = head[SIGNATURE.length] as number;
  if (version > 3) throw new ForeignProblem('hdf5-version', `its superblock has version ${version}, 0 to 3 are read`);
  const old = version < 2;
  const length = old ? (OLD_BYTES[version] as number) : NEW_BYTES;
  const cursor = file.open({ at: 0, length, what });
  cursor.take(SIGNATURE.length + 1);
  if (old) cursor.take(4);
  const [addressBytes, lengthBytes] = [cursor.u8(), cursor.u8()];
  if (addressBytes !== 8 || lengthBytes !== 8) {
    throw cursor.problem('hdf5-version', `has addresses of ${addressBytes} and lengths of ${lengthBytes} bytes, not 8`);
  }
  // Sizes of groups' nodes and flags, which matter to writers alone.
  cursor.take(old ? 1 + 2 + 2 + 4 + (version === 1 ? 4 : 0) : 1);
  const base = cursor.address();
  cursor.address();
  const end = cursor.address();
  if (base !== 0) throw cursor.problem('hdf5-address', 'does not count from the first byte');
  if (end === undefined || end > file.length) {
    throw cursor.problem('hdf5-truncated', `says that the file has ${end} bytes, it has ${file.length}`);
  }
  // Of old files: the driver's block, and the place of the root's name.
  if (old) cursor.take(16);
  const root = cursor.address();
  if (root === undefined) throw cursor.problem('hdf5-structure', 'names no root group');
  if (!old) requireChecksum(file.peek({ at: 0, length, what }), what);
  return root;
}
