import { fromFloat16 } from '../../safetensors/read-floats.ts';
import { nameProblem } from '../../safetensors/tensor-name.ts';
import { ForeignProblem } from '../foreign-problem.ts';
import { bytesOf, readDataspace } from './dataspace.ts';
import { type Hdf5Type, readDatatype } from './datatype.ts';
import { decodeText, type GlobalHeap } from './global-heap.ts';
import { Hdf5Cursor } from './hdf5-cursor.ts';
import type { HeaderMessage } from './object-header.ts';

/** The value of an attribute: one, or a list in row-major order; null for kinds that models do not use. */
export type Hdf5Value = string | number | null | readonly (string | number | null)[];

export interface Hdf5Attribute {
  readonly name: string;
  readonly value: Hdf5Value;
}

export interface AttributeOptions {
  readonly heap: GlobalHeap;
  /** How many values may still be read from the file. */
  readonly values: number;
  /** The object that has it, for messages. */
  readonly of: string;
}

/** Reads an attribute message, versions 1 to 3 (specification, IV.A.2.m). */
export function readAttribute(message: HeaderMessage, { heap, values, of }: AttributeOptions): Hdf5Attribute {
  const cursor = new Hdf5Cursor(message.data, `an attribute of ${of}`, message.at);
  const version = cursor.u8();
  if (version < 1 || version > 3) throw cursor.problem('hdf5-version', `has version ${version}, 1 to 3 are read`);
  const flags = cursor.u8();
  if (version > 1 && flags !== 0) throw cursor.problem('hdf5-shared-message', 'has its type in another object');
  const [nameBytes, typeBytes, spaceBytes] = [cursor.u16(), cursor.u16(), cursor.u16()];
  if (version === 3) cursor.u8();
  const part = (length: number): Uint8Array => {
    const bytes = cursor.take(length);
    if (version === 1) cursor.take((8 - (length % 8)) % 8);
    return bytes;
  };
  const name = decodeText(part(nameBytes), `the name of an attribute of ${of}`);
  const problem = nameProblem(name);
  if (problem !== undefined) throw new ForeignProblem('hdf5-name', `the name of an attribute of ${of} ${problem}`);
  const what = `the attribute ${JSON.stringify(name)} of ${of}`;
  const type = readDatatype(new Hdf5Cursor(part(typeBytes), what, message.at));
  const shape = readDataspace(new Hdf5Cursor(part(spaceBytes), what, message.at));
  if (shape === null) return { name, value: null };
  const needed = bytesOf(shape, type.bytes);
  if (needed > BigInt(cursor.left)) {
    throw new ForeignProblem('hdf5-size', `${what} takes ${needed} bytes, ${cursor.left} are there`);
  }
  const count = Number(needed) / type.bytes;
  if (count > values)
    throw new ForeignProblem('hdf5-attributes', `${what} brings the values of attributes over the limit`);
  const data = new Hdf5Cursor(cursor.take(Number(needed)), what, message.at);
  const read = Array.from({ length: count }, () => readValue(data, type, { heap, what }));
  return { name, value: shape.length === 0 ? (read[0] as string | number | null) : read };
}

function readValue(
  cursor: Hdf5Cursor,
  type: Hdf5Type,
  { heap, what }: { readonly heap: GlobalHeap; readonly what: string },
): string | number | null {
  if (type.kind === 'string' && type.inHeap) return heap.text(cursor);
  const bytes = cursor.take(type.bytes);
  if (type.kind === 'string') return decodeText(bytes, what);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (type.kind === 'integer') return readInteger(view, type);
  if (type.kind !== 'float' || type.float === 'bfloat16') return null;
  const little = !type.bigEndian;
  if (type.bytes === 8) return view.getFloat64(0, little);
  return type.bytes === 4 ? view.getFloat32(0, little) : fromFloat16(view.getUint16(0, little));
}

function readInteger(view: DataView, { signed, bytes, bigEndian }: Extract<Hdf5Type, { kind: 'integer' }>): number {
  const little = !bigEndian;
  if (bytes === 8) return Number(signed ? view.getBigInt64(0, little) : view.getBigUint64(0, little));
  if (bytes === 4) return signed ? view.getInt32(0, little) : view.getUint32(0, little);
  if (bytes === 2) return signed ? view.getInt16(0, little) : view.getUint16(0, little);
  return signed ? view.getInt8(0) : view.getUint8(0);
}
