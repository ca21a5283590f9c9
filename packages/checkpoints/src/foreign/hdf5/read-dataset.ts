import { formatShape } from '@seqgraft/core';
import { ForeignProblem } from '../foreign-problem.ts';
import { bytesOf, readDataspace } from './dataspace.ts';
import { type Hdf5Type, readDatatype } from './datatype.ts';
import type { Hdf5Bytes } from './hdf5-bytes.ts';
import { Hdf5Cursor } from './hdf5-cursor.ts';
import { type HeaderMessage, messageType } from './object-header.ts';

/** An array that lies in the file as it is. */
export interface Hdf5Dataset {
  readonly shape: readonly number[];
  readonly type: Hdf5Type;
  readonly data: Uint8Array;
}

const filterNames: Readonly<Record<number, string>> = {
  1: 'gzip',
  2: 'shuffle',
  3: 'fletcher32',
  4: 'szip',
  5: 'nbit',
  6: 'scaleoffset',
};

/** Reads what is one piece of the file, in its header or elsewhere; chunks, filters and other files are refused by name. */
export function readDataset(file: Hdf5Bytes, messages: readonly HeaderMessage[], what: string): Hdf5Dataset {
  const one = (type: number): Hdf5Cursor | undefined => {
    const found = messages.filter((message) => message.type === type);
    if (found.length > 1) throw new ForeignProblem('hdf5-duplicate', `${what} is described twice`);
    return found[0] && new Hdf5Cursor(found[0].data, what, found[0].at);
  };
  if (one(messageType.externalFiles)) {
    throw new ForeignProblem('hdf5-external-storage', `${what} keeps its data in another file`);
  }
  const filters = one(messageType.filters);
  if (filters) throw new ForeignProblem('hdf5-filter', `${what} is packed by ${filterNamesOf(filters)}`);
  const [space, type, layout] = [one(messageType.dataspace), one(messageType.datatype), one(messageType.layout)];
  if (!space || !type || !layout) {
    throw new ForeignProblem('hdf5-structure', `${what} has no shape, no type or no place`);
  }
  const shape = readDataspace(space);
  const elements = readDatatype(type);
  if (shape === null) throw space.problem('hdf5-shape', 'has no values at all');
  const needed = bytesOf(shape, elements.bytes);
  const data = readLayout(file, layout, { what, needed, shape });
  return { shape, type: elements, data };
}

function filterNamesOf(cursor: Hdf5Cursor): string {
  const version = cursor.u8();
  const count = cursor.u8();
  if (version === 1) cursor.take(6);
  if (count === 0) return 'no filter';
  const id = cursor.u16();
  return `${filterNames[id] ?? `the filter ${id}`}${count > 1 ? ' and others' : ''}`;
}

interface Needed {
  readonly what: string;
  /** Bytes of the shape. */
  readonly needed: bigint;
  readonly shape: readonly number[];
}

/** A layout message, versions 3 and 4 (specification, IV.A.2.i). */
function readLayout(file: Hdf5Bytes, cursor: Hdf5Cursor, { what, needed, shape }: Needed): Uint8Array {
  const version = cursor.u8();
  if (version !== 3 && version !== 4) throw cursor.problem('hdf5-version', `has a layout of version ${version}`);
  const kind = cursor.u8();
  if (kind === 2) throw new ForeignProblem('hdf5-chunked', `${what} is kept in chunks`);
  if (kind === 3) throw new ForeignProblem('hdf5-virtual', `${what} is made of pieces of other arrays`);
  if (kind > 3) throw cursor.problem('hdf5-layout', `has the unknown layout ${kind}`);
  const requireSize = (size: number): void => {
    if (BigInt(size) !== needed) {
      throw new ForeignProblem(
        'hdf5-size',
        `${what} has ${size} bytes, its shape ${formatShape(shape)} takes ${needed}`,
      );
    }
  };
  if (kind === 0) {
    const size = cursor.u16();
    requireSize(size);
    return cursor.take(size);
  }
  const address = cursor.address();
  const size = cursor.u64();
  requireSize(size);
  if (size === 0) return new Uint8Array();
  if (address === undefined)
    throw cursor.problem('hdf5-unwritten', `has a shape of ${size} bytes, none of which was ever written`);
  return file.claim({ at: address, length: size, what });
}
