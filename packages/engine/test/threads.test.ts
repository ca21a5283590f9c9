import { Random } from '@seqgraft/core';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine, type EngineOptions, type TrainerOptions } from '../src/index.ts';
import { randomArray, randomCase, randomWeights } from './random-network.ts';

const engines: Engine[] = [];
async function engineOf(threads: number, variant: EngineOptions): Promise<Engine> {
  const engine = await createEngine({ ...variant, threads, threadsFrom: 0 });
  engines.push(engine);
  return engine;
}
afterAll(() => {
  for (const engine of engines) engine.dispose();
});

const optimizers: TrainerOptions['optimizer'][] = [
  { kind: 'adam' },
  { kind: 'adamw', weightDecay: 0.01 },
  { kind: 'sgd', momentum: 0.9 },
];

const variants: EngineOptions[] = [{ deterministic: true }, { vectorBits: 128 }, { vectorBits: 256 }];

describe.each(variants)('any number of threads gives the same bits: %o', (variant) => {
  it('over random networks and training steps', async () => {
    const one = await engineOf(1, variant);
    const many = [await engineOf(2, variant), await engineOf(3, variant), await engineOf(5, variant)];
    fc.assert(
      fc.property(randomCase, fc.nat(2), fc.boolean(), fc.nat(2), (example, kind, clip, frozenLayers) => {
        const { network, features, seed, steps } = example;
        fc.pre(network.head !== undefined);
        const batch = example.batch * 2 + 7;
        const random = new Random(seed);
        const weights = randomWeights(network, features, seed);
        const outputs = network.head?.outputs as number;
        const shape = network.head?.targets === 'last' ? [batch, outputs] : [batch, steps, outputs];
        const data = { inputs: randomArray(random, [batch, steps, features]), targets: randomArray(random, shape) };
        const options: TrainerOptions = {
          optimizer: optimizers[kind] as TrainerOptions['optimizer'],
          loss: (['mse', 'mae', 'huber'] as const)[seed % 3] as 'mse',
          seed,
          ...(clip && { clipNorm: 0.1 }),
        };
        const multipliers = Object.fromEntries(network.layers.map(({ name }, i) => [name, i < frozenLayers ? 0 : 0.5]));
        const trained = (engine: Engine) => {
          const trainer = engine.trainer(network, weights, options);
          const losses = [0, 1, 2].map(() => trainer.step(data, { learningRate: 0.01, multipliers }));
          const final = [...trainer.read()].map(([name, array]) => [name, new Uint32Array(array.data.buffer)]);
          trainer.dispose();
          return { losses, final };
        };
        const expected = trained(one);
        for (const engine of many) expect(trained(engine)).toEqual(expected);
        expect(trained(one)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('over many steps of a network with several blocks and layers', async () => {
    const network = {
      layers: [
        { name: 'a', cell: 'lstm' as const, units: 24, direction: 'bidirectional' as const },
        { name: 'b', cell: 'gru' as const, units: 17, dropout: 0.2 },
      ],
      head: { outputs: 3, targets: 'every-step' as const, dropout: 0.1 },
    };
    const random = new Random(11);
    const weights = randomWeights(network, 5, 11);
    const data = { inputs: randomArray(random, [61, 9, 5]), targets: randomArray(random, [61, 9, 3]) };
    const trained = (engine: Engine) => {
      const trainer = engine.trainer(network, weights, { optimizer: { kind: 'adam' }, loss: 'mse', clipNorm: 1 });
      const losses = Array.from({ length: 60 }, () => trainer.step(data, { learningRate: 0.01 }));
      const final = [...trainer.read()].map(([name, array]) => [name, new Uint32Array(array.data.buffer)]);
      trainer.dispose();
      return { losses, final };
    };
    const expected = trained(await engineOf(1, variant));
    expect(expected.losses.at(-1)).toBeLessThan(0.9 * (expected.losses[0] as number));
    for (const threads of [2, 3, 8]) expect(trained(await engineOf(threads, variant))).toEqual(expected);
  });
});
