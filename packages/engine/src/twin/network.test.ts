import { Random } from '@seqgraft/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomArray, randomCase, randomWeights } from '../../test/random-network.ts';
import { twinNetwork, twinOfArrays } from './network.ts';

describe('the float64 twin', () => {
  it('has the gradients that finite differences give', () => {
    fc.assert(
      fc.property(randomCase, fc.boolean(), (example, masked) => {
        const { network, batch, steps, features, seed } = example;
        fc.pre(batch <= 4 && !JSON.stringify(network).match(/relu|hardSigmoid/)); // smooth functions only
        const random = new Random(seed);
        const weights = randomWeights(network, features, seed);
        const inputs = Float64Array.from({ length: batch * steps * features }, () => random.normal());
        const mask = Float64Array.from({ length: batch * steps }, () => (random.uniform() < 0.3 ? 0 : 1));
        const run = { batch, steps, features, inputs, dropout: { seed, counter: 3 }, ...(masked && { mask }) };
        const twin = twinNetwork(network, weights, run);
        const upstream = randomArray(random, [twin.outputs.length]).data;
        const gradients = twin.backward({ outputs: upstream });
        const named = new Map([...weights].map(([name, array]) => [name, Float64Array.from(array.data)]));
        const value = () =>
          twinOfArrays(network, named, run).outputs.reduce((sum, y, i) => sum + y * (upstream[i] as number), 0);
        const slope = (array: Float64Array, i: number) => {
          const before = array[i] as number;
          array[i] = before + 1e-5;
          const above = value();
          array[i] = before - 1e-5;
          const below = value();
          array[i] = before;
          return (above - below) / 2e-5;
        };
        for (const [name, array] of named) {
          const i = random.integer(array.length);
          // Differences of values near 1 over 2e-5 in float64: some 1e-10 of noise.
          expect(gradients.weights.get(name)?.[i], name).toBeCloseTo(slope(array, i), 6);
        }
        const i = random.integer(inputs.length);
        expect(gradients.inputs[i]).toBeCloseTo(slope(inputs, i), 6);
      }),
      { numRuns: 150 },
    );
  });

  it('starts from given states and hands gradients back to them', () => {
    const network = { layers: [{ name: 'a', cell: 'lstm' as const, units: 3 }] };
    const random = new Random(5);
    const weights = randomWeights(network, 2, 5);
    const inputs = randomArray(random, [1, 4, 2]).data;
    const states = new Map(['a/h', 'a/c'].map((name) => [name, Float64Array.from([0.1, -0.4, 0.3])]));
    const run = { batch: 1, steps: 4, features: 2, inputs, states };
    const upstream = new Map(['a/h', 'a/c'].map((name) => [name, randomArray(random, [3]).data]));
    const value = () => {
      const result = twinNetwork(network, weights, run);
      return [...upstream].reduce(
        (sum, [name, data]) => sum + data.reduce((part, d, i) => part + d * (result.states.get(name)?.[i] ?? 0), 0),
        0,
      );
    };
    const gradients = twinNetwork(network, weights, run).backward({ states: upstream }).states;
    for (const [name, array] of states) {
      const [before] = array as unknown as [number];
      array[0] = before + 1e-5;
      const above = value();
      array[0] = before - 1e-5;
      const below = value();
      array[0] = before;
      expect(gradients.get(name)?.[0]).toBeCloseTo((above - below) / 2e-5, 7);
    }
  });
});
