import { type DenseArray, type NamedArrays, Random, sizeOf } from '@seqgraft/core';
import fc from 'fast-check';
import type { NetworkSpec, RecurrentSpec } from '../src/index.ts';
import { parameterShapes } from '../src/index.ts';

/** Arbitrary networks and data, odd sizes and ones among them. */

export interface RandomCase {
  readonly network: NetworkSpec;
  readonly batch: number;
  readonly steps: number;
  readonly features: number;
  readonly seed: number;
}

const size = (max: number) => fc.oneof(fc.constant(1), fc.integer({ min: 1, max }));

const layerSpec: fc.Arbitrary<Omit<RecurrentSpec, 'name'>> = fc.record({
  cell: fc.constantFrom('rnn' as const, 'lstm' as const, 'gru' as const),
  units: size(11),
  recurrentActivation: fc.constantFrom('sigmoid' as const, 'hardSigmoid' as const),
  resetAfter: fc.boolean(),
  useBias: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  direction: fc.constantFrom('forward' as const, 'reversed' as const, 'bidirectional' as const),
  dropout: fc.constantFrom(0, 0.3),
  dropoutPer: fc.constantFrom('step' as const, 'sequence' as const),
  recurrentDropout: fc.constantFrom(0, 0, 0.4),
});

export const randomCase: fc.Arbitrary<RandomCase> = fc
  .record({
    layers: fc.array(fc.tuple(layerSpec, fc.constantFrom('tanh' as const, 'relu' as const, 'sigmoid' as const)), {
      minLength: 1,
      maxLength: 3,
    }),
    head: fc.option(size(5), { nil: undefined }),
    headBias: fc.boolean(),
    last: fc.boolean(),
    batch: fc.oneof(fc.constantFrom(1, 8, 9), size(19)),
    steps: size(6),
    features: size(9),
    seed: fc.nat(),
  })
  .map(({ layers, head, headBias, last, ...rest }) => {
    const specs = layers.map(([spec, activation], i) => ({
      ...spec,
      name: `recurrent_${i + 1}`,
      activation: spec.cell === 'rnn' ? activation : ('tanh' as const),
    }));
    const network: NetworkSpec =
      head === undefined
        ? { layers: specs, outputs: last ? 'last' : 'every-step' }
        : {
            layers: specs,
            head: { outputs: head, targets: last ? 'last' : 'every-step', useBias: headBias, dropout: 0.2 },
          };
    return { network, ...rest };
  });

export function randomArray(random: Random, shape: readonly number[], scale = 1): DenseArray {
  return { shape, data: Float32Array.from({ length: sizeOf(shape) }, () => scale * random.normal()) };
}

/** A mask [batch, time] with three steps in ten padded, wherever they stand, and one at least that counts. */
export function randomMask(random: Random, batch: number, steps: number): DenseArray {
  const data = Float32Array.from({ length: batch * steps }, () => (random.uniform() < 0.3 ? 0 : 1));
  data[random.integer(data.length)] = 1;
  return { shape: [batch, steps], data };
}

export function randomWeights(network: NetworkSpec, features: number, seed: number): NamedArrays {
  const random = new Random(seed, ['weights']);
  return new Map(
    [...parameterShapes(network, features)].map(([name, shape]) => [
      name,
      randomArray(random, shape, 0.7 / Math.sqrt(shape[0] as number)),
    ]),
  );
}

/** Largest difference over the largest value, or over `least` where that is larger; 0 for two empty or zero arrays. */
export function relativeError(got: ArrayLike<number>, expected: ArrayLike<number>, least = 1e-2): number {
  if (got.length !== expected.length) return Number.POSITIVE_INFINITY;
  let difference = 0;
  let largest = 0;
  for (let i = 0; i < got.length; i++) {
    difference = Math.max(difference, Math.abs((got[i] as number) - (expected[i] as number)));
    if (!Number.isFinite(got[i])) return Number.POSITIVE_INFINITY;
    largest = Math.max(largest, Math.abs(expected[i] as number));
  }
  return largest === 0 ? difference : difference / Math.max(largest, least);
}

/** The largest absolute value of some arrays. */
export function largestOf(arrays: Iterable<ArrayLike<number>>): number {
  let largest = 0;
  for (const array of arrays)
    for (let i = 0; i < array.length; i++) largest = Math.max(largest, Math.abs(array[i] as number));
  return largest;
}
