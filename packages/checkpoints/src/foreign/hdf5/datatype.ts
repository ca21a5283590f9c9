import type { FloatKind } from '../../safetensors/read-floats.ts';
import type { Hdf5Cursor } from './hdf5-cursor.ts';

/** What the elements of an array are, as far as models have them. */
export type Hdf5Type =
  | { readonly kind: 'float'; readonly float: FloatKind; readonly bytes: number; readonly bigEndian: boolean }
  | { readonly kind: 'integer'; readonly signed: boolean; readonly bytes: number; readonly bigEndian: boolean }
  /** Of a fixed length, or of any length and then kept in a heap. */
  | { readonly kind: 'string'; readonly inHeap: boolean; readonly bytes: number }
  | { readonly kind: 'opaque'; readonly bytes: number }
  | { readonly kind: 'other'; readonly name: string; readonly bytes: number };

/** Class, size and the fields of IEEE's formats: exponent at and of, mantissa at and of, bias. */
const floats: readonly (readonly [FloatKind, number, readonly number[]])[] = [
  ['float16', 2, [10, 5, 0, 10, 15]],
  ['bfloat16', 2, [7, 8, 0, 7, 127]],
  ['float32', 4, [23, 8, 0, 23, 127]],
  ['float64', 8, [52, 11, 0, 52, 1023]],
];
const otherClasses: Readonly<Record<number, string>> = {
  2: 'times',
  4: 'bit fields',
  6: 'compounds',
  7: 'references',
  8: 'enumerations',
  10: 'arrays',
};

/** Reads a datatype message (specification, IV.A.2.d). */
export function readDatatype(cursor: Hdf5Cursor): Hdf5Type {
  const head = cursor.u8();
  const bits = cursor.take(3);
  const bytes = cursor.u32();
  if (bytes === 0) throw cursor.problem('hdf5-datatype', 'has elements of no size');
  const bigEndian = ((bits[0] as number) & 1) === 1;
  switch (head & 0x0f) {
    case 0: {
      if (cursor.u16() !== 0 || cursor.u16() !== bytes * 8 || ![1, 2, 4, 8].includes(bytes)) {
        throw cursor.problem('hdf5-datatype', `has integers of ${bytes} bytes that are not whole`);
      }
      return { kind: 'integer', signed: ((bits[0] as number) & 8) !== 0, bytes, bigEndian };
    }
    case 1: {
      const [offset, precision] = [cursor.u16(), cursor.u16()];
      const layout = [cursor.u8(), cursor.u8(), cursor.u8(), cursor.u8(), cursor.u32()];
      const known = floats.find(
        ([, size, fields]) => size === bytes && fields.every((field, i) => field === layout[i]),
      );
      // Byte order little or big, normalised with a hidden bit, the sign on top.
      const usual = ((bits[0] as number) & 0x70) === 0x20 && bits[1] === bytes * 8 - 1;
      if (known === undefined || !usual || offset !== 0 || precision !== bytes * 8) {
        throw cursor.problem('hdf5-datatype', `has floats of ${bytes} bytes that are none of IEEE 754`);
      }
      return { kind: 'float', float: known[0], bytes, bigEndian };
    }
    case 3:
      return { kind: 'string', inHeap: false, bytes };
    case 5:
      return { kind: 'opaque', bytes };
    case 9: {
      if (((bits[0] as number) & 0x0f) !== 1) return { kind: 'other', name: 'lists', bytes };
      if (bytes !== 16) throw cursor.problem('hdf5-datatype', `has texts in ${bytes} bytes each, not 16`);
      return { kind: 'string', inHeap: true, bytes };
    }
    default: {
      const name = otherClasses[head & 0x0f];
      if (name === undefined) throw cursor.problem('hdf5-datatype', `has elements of the unknown class ${head & 0x0f}`);
      return { kind: 'other', name, bytes };
    }
  }
}
