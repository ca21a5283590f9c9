import type { DenseArray } from '@seqgraft/core';
import { readFloats } from '../../safetensors/read-floats.ts';
import { ForeignProblem } from '../foreign-problem.ts';
import type { Hdf5Object } from '../hdf5/read-hdf5.ts';

/** An array of an HDF5 file as float32. Keras keeps bfloat16 as two bytes of no type, and says so in an attribute. */
export function readArray(name: string, { dataset, attributes }: Hdf5Object): DenseArray {
  if (dataset === null) throw new ForeignProblem('keras-weights', `${JSON.stringify(name)} is a group, not an array`);
  const { shape, type, data } = dataset;
  if (type.kind === 'float') {
    return { shape, data: readFloats(data, { kind: type.float, tensor: name, bigEndian: type.bigEndian }) };
  }
  if (type.kind === 'opaque' && type.bytes === 2 && attributes.get('dtype') === 'bfloat16') {
    return { shape, data: readFloats(data, { kind: 'bfloat16', tensor: name }) };
  }
  const kinds =
    type.kind === 'other' ? type.name : { integer: 'integers', string: 'texts', opaque: 'bytes' }[type.kind];
  throw new ForeignProblem('tensor-dtype', `${JSON.stringify(name)} is made of ${kinds}, only floats are weights`);
}
