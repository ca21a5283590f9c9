import { Random } from '@seqgraft/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEngine, parameterShapes, splitNetwork } from '../src/index.ts';
import { randomArray, randomCase, randomWeights } from './random-network.ts';

it('training on the kept features of a frozen body is training the whole network, bit for bit', async () => {
  const engine = await createEngine({ threads: 2 });
  fc.assert(
    fc.property(randomCase, fc.integer({ min: 1, max: 3 }), (example, count) => {
      const { network, batch, steps, features, seed } = example;
      fc.pre(network.head !== undefined);
      const frozen = network.layers.slice(0, count).map((layer) => layer.name);
      const split = splitNetwork(network, frozen);
      if (!split) throw new Error('a body was frozen');
      const { body, rest } = split;
      const random = new Random(seed);
      const weights = randomWeights(network, features, seed);
      const outputs = network.head?.outputs as number;
      const shape = network.head?.targets === 'last' ? [batch, outputs] : [batch, steps, outputs];
      const data = { inputs: randomArray(random, [batch, steps, features]), targets: randomArray(random, shape) };
      const options = { optimizer: { kind: 'adam' as const }, loss: 'mse' as const, seed };
      const ofBody = new Map([...weights].filter(([name]) => parameterShapes(body, features).has(name)));
      const ofRest = new Map([...weights].filter(([name]) => !ofBody.has(name)));
      const kept = engine.forward(body, ofBody, { inputs: data.inputs }).outputs;
      const width = kept.shape.at(-1) as number;
      const keptInputs = { shape: [batch, kept.data.length / batch / width, width], data: kept.data };

      const whole = engine.trainer(network, weights, options);
      const part = engine.trainer(rest, ofRest, options);
      const multipliers = Object.fromEntries(frozen.map((name) => [name, 0]));
      for (let i = 0; i < 3; i++) {
        const loss = whole.step(data, { learningRate: 0.01, multipliers, withoutDropout: frozen });
        expect(part.step({ ...data, inputs: keptInputs }, { learningRate: 0.01 })).toBe(loss);
      }
      const after = whole.read();
      for (const [name, array] of part.read()) expect(array, name).toEqual(after.get(name));
      for (const trainer of [whole, part]) trainer.dispose();
    }),
    { numRuns: 100 },
  );
  engine.dispose();
});

it('says when there is nothing to cut, and refuses unknown groups', () => {
  const layers = [1, 2].map((i) => ({ name: `r${i}`, cell: 'gru' as const, units: 2 }));
  const network = { layers, head: { outputs: 1, targets: 'last' as const } };
  expect(splitNetwork(network, [])).toBeNull();
  expect(splitNetwork(network, ['r2'])).toBeNull();
  expect(splitNetwork(network, ['r1', 'r2', 'head'])).toBeNull();
  expect(splitNetwork(network, ['r1'])?.rest.layers).toHaveLength(1);
  expect(splitNetwork(network, ['r1', 'r2'])?.body.outputs).toBe('last');
  expect(() => splitNetwork(network, ['r3'])).toThrow(/^E_ENGINE_OPTION: .*got r3\. Did you mean/);
});
