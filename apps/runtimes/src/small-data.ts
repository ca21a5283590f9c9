import { type DenseArray, fnv1a, type NamedArrays, sizeOf } from '@seqgraft/core';
import { type NetworkSpec, parameterShapes } from '@seqgraft/engine';

/*
 * Arrays that are the same bits in every runtime: whole numbers and exact quotients alone, since a sine or a logarithm may
 * differ in its last bit from one engine of JavaScript to the next.
 */

/** Numbers between −1 and 1 without a pattern. */
export function scattered(shape: readonly number[], seed: number): DenseArray {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x85ebca6b) >>> 0;
  const data = Float32Array.from({ length: sizeOf(shape) }, () => {
    // Marsaglia's xorshift, 2003.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >> 8) / 0x800000;
  });
  return { shape, data };
}

/** Ones and, behind each sequence's end, zeros: [batch, steps]. */
export function paddingMask(batch: number, steps: number): DenseArray {
  const data = Float32Array.from({ length: batch * steps }, (_, i) =>
    i % steps <= Math.floor(i / steps) % steps ? 1 : 0,
  );
  return { shape: [batch, steps], data };
}

export function scatteredWeights(network: NetworkSpec, features: number): NamedArrays {
  const entries = [...parameterShapes(network, features)].map(([name, shape], index): [string, DenseArray] => {
    const { data } = scattered(shape, index + 1);
    return [name, { shape, data: data.map((value) => value / 4) }];
  });
  return new Map(entries);
}

/** A number of all bits of some arrays (FNV-1a, 32 bits), as text. */
export function digestOf(arrays: Iterable<DenseArray>): string {
  let hash = fnv1a('');
  for (const { data } of arrays) {
    hash = fnv1a(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), hash);
  }
  return hash.toString(16).padStart(8, '0');
}
