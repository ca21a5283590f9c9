import { Random } from '@seqgraft/core';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../src/index.ts';
import { stateShapes } from '../src/parameter-shapes.ts';
import { resolveNetwork } from '../src/resolve-network.ts';
import { twinNetwork } from '../src/twin/network.ts';
import { largestOf, randomArray, randomCase, randomMask, randomWeights, relativeError } from './random-network.ts';

const engines: Engine[] = [];
afterAll(() => {
  for (const engine of engines) engine.dispose();
});

const variants = [
  { threads: 1, deterministic: true },
  { threads: 2, deterministic: true },
  { threads: 1, vectorBits: 128 as const },
  { threads: 3, vectorBits: 128 as const },
  { threads: 1, vectorBits: 256 as const },
  { threads: 2, vectorBits: 256 as const },
];

describe.each(variants)('the engine and its float64 twin agree: %o', (options) => {
  it('on outputs, states and all gradients', async () => {
    const engine = await createEngine({ ...options, threadsFrom: 0 });
    engines.push(engine);
    fc.assert(
      fc.property(randomCase, fc.boolean(), fc.boolean(), (example, masked, withStates) => {
        const { network, batch, steps, features, seed } = example;
        const random = new Random(seed);
        const weights = randomWeights(network, features, seed);
        const inputs = randomArray(random, [batch, steps, features]);
        const shapes = stateShapes(resolveNetwork(network, features), batch);
        const arrays = () => new Map([...shapes].map(([name, shape]) => [name, randomArray(random, shape, 0.5)]));
        const states = withStates ? arrays() : undefined;
        const mask = masked ? randomMask(random, batch, steps) : undefined;
        const dropout = { seed, counter: seed % 7 };

        const flat = (map: ReturnType<typeof arrays>) => new Map([...map].map(([name, array]) => [name, array.data]));
        const given = {
          ...(states && { states }),
          ...(mask && { mask }),
        };
        const forTwin = {
          batch,
          steps,
          features,
          inputs: inputs.data,
          ...(states && { states: flat(states) }),
          ...(mask && { mask: mask.data }),
        };
        const plain = twinNetwork(network, weights, forTwin);
        const forward = engine.forward(network, weights, { inputs, ...given });
        expect(relativeError(forward.outputs.data, plain.outputs, 0.1)).toBeLessThan(1e-5);
        for (const [name, array] of plain.states) {
          expect(relativeError(forward.states.get(name)?.data ?? [], array, 0.1), name).toBeLessThan(1e-5);
        }

        const twin = twinNetwork(network, weights, { ...forTwin, dropout });
        const recording = engine.record(network, weights, { inputs, ...given, dropout });
        expect(relativeError(recording.outputs.data, twin.outputs, 0.1)).toBeLessThan(1e-5);
        const upstream = randomArray(random, recording.outputs.shape);
        const upstreamStates = arrays();
        const got = recording.backward({ outputs: upstream, states: upstreamStates });
        const expected = twin.backward({ outputs: upstream.data, states: flat(upstreamStates) });
        // A gradient of few numbers may be what is left of terms that cancel, and carries the rounding of those.
        const all = [upstream.data, expected.inputs, ...expected.states.values(), ...expected.weights.values()];
        const least = Math.max(1e-2, 0.05 * largestOf(all));
        expect(relativeError(got.inputs?.data ?? [], expected.inputs, least), 'inputs').toBeLessThan(5e-5);
        for (const [name, array] of expected.states) {
          expect(relativeError(got.states.get(name)?.data ?? [], array, least), name).toBeLessThan(5e-5);
        }
        for (const [name, array] of expected.weights) {
          expect(relativeError(got.weights.get(name)?.data ?? [], array, least), name).toBeLessThan(5e-5);
        }
      }),
      { numRuns: 60 },
    );
  });
});
