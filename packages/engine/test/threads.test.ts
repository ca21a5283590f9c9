import { type DenseArray, type NamedArrays, Random } from '@seqgraft/core';
import { expectEqual } from '@seqgraft/testkit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine, type EngineOptions, type TrainerOptions } from '../src/index.ts';
import { stateShapes } from '../src/parameter-shapes.ts';
import { resolveNetwork } from '../src/resolve-network.ts';
import { randomLoss, randomPositionWeights, randomTargets } from './random-loss.ts';
import { randomArray, randomCase, randomMask, randomWeights } from './random-network.ts';

const engines: Engine[] = [];
async function engineOf(threads: number, variant: EngineOptions): Promise<Engine> {
  const engine = await createEngine({ threads, threadsFrom: 0, ...variant });
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

const bitsOf = (arrays: NamedArrays) =>
  [...arrays].map(([name, { data }]) => [name, new Uint32Array(data.buffer, data.byteOffset, data.length)]);
const bits = ({ data }: DenseArray) => new Uint32Array(data.buffer, data.byteOffset, data.length);

/** One to five blocks of rows, full and not. */
const anyBatch = fc.oneof(fc.constantFrom(1, 7, 8, 9, 16, 17, 33), fc.integer({ min: 1, max: 33 }));

const variants: EngineOptions[] = [{ deterministic: true }, { vectorBits: 128 }, { vectorBits: 256 }];

describe.each(variants)('any number of threads gives the same bits: %o', (variant) => {
  let one: Engine;
  let many: Engine[];
  beforeAll(async () => {
    one = await engineOf(1, variant);
    many = [await engineOf(2, variant), await engineOf(3, variant), await engineOf(5, variant)];
  });
  const expectSame = (run: (engine: Engine) => unknown): void => {
    const expected = run(one);
    for (const engine of many) expectEqual(run(engine), expected);
    expectEqual(run(one), expected);
  };

  it('over random networks and training steps, padded and not, parts of them frozen', () => {
    const drawn = fc.record({ kind: fc.nat(2), clip: fc.boolean(), padded: fc.boolean(), frozen: fc.nat(4) });
    fc.assert(
      fc.property(randomCase, anyBatch, drawn, (example, batch, { kind, clip, padded, frozen }) => {
        const { network, features, seed, steps } = example;
        const random = new Random(seed);
        const weights = randomWeights(network, features, seed);
        const outputs = resolveNetwork(network, features).at(-1)?.outputs as number;
        const last = (network.head?.targets ?? network.outputs) === 'last';
        const positions = last ? [batch] : [batch, steps];
        const loss = randomLoss(random, outputs);
        const data = {
          inputs: randomArray(random, [batch, steps, features]),
          targets: randomTargets(random, loss, { positions, outputs }),
          ...(padded && { mask: randomMask(random, batch, steps) }),
          ...(random.uniform() < 0.3 && { weights: randomPositionWeights(random, positions) }),
        };
        const options: TrainerOptions = {
          optimizer: optimizers[kind] as TrainerOptions['optimizer'],
          loss,
          seed,
          ...(clip && { clipNorm: 0.1 }),
        };
        // Layers from below, or one parameter of some layer.
        const names = frozen < 3 ? network.layers.slice(0, frozen).map(({ name }) => name) : [...weights.keys()];
        const multipliers = Object.fromEntries(
          (frozen < 3 ? names : [names[seed % names.length] as string]).map((name) => [name, 0]),
        );
        expectSame((engine) => {
          const trainer = engine.trainer(network, weights, options);
          const losses = [0, 1, 2].map(() => trainer.step(data, { learningRate: 0.01, multipliers }));
          const evaluated = trainer.evaluate(data);
          const { moment1, moment2 } = trainer.readOptimizer();
          const final = [trainer.read(), moment1, moment2].map(bitsOf);
          trainer.dispose();
          return { losses, evaluated, final };
        });
      }),
      { numRuns: 50 },
    );
  });

  it('over predictions and recordings, with states, masks and dropout', () => {
    const drawn = fc.record({ padded: fc.boolean(), started: fc.boolean(), some: fc.boolean() });
    fc.assert(
      fc.property(randomCase, anyBatch, drawn, (example, batch, { padded, started, some }) => {
        const { network, features, seed, steps } = example;
        const random = new Random(seed);
        const weights = randomWeights(network, features, seed);
        const inputs = randomArray(random, [batch, steps, features]);
        const shapes = stateShapes(resolveNetwork(network, features), batch);
        const arrays = () => new Map([...shapes].map(([name, shape]) => [name, randomArray(random, shape, 0.5)]));
        const given = {
          ...(padded && { mask: randomMask(random, batch, steps) }),
          ...(started && { states: arrays() }),
        };
        const upstreamStates = arrays();
        const trainable = network.layers.slice(1).map(({ name }) => name);
        expectSame((engine) => {
          const predictor = engine.predictor(network, weights);
          const plain = bits(predictor.predict(inputs));
          const forward = predictor.forward(inputs, given);
          predictor.dispose();
          const recording = engine.record(network, weights, {
            inputs,
            ...given,
            dropout: { seed, counter: 5 },
            ...(some && { trainable, inputGradient: false }),
          });
          const { outputs, states } = recording;
          const upstream = { outputs, states: upstreamStates };
          const gradients = recording.backward(upstream);
          return {
            plain,
            forward: [bits(forward.outputs), bitsOf(forward.states)],
            recorded: [bits(outputs), bitsOf(states)],
            inputs: gradients.inputs && bits(gradients.inputs),
            weights: bitsOf(gradients.weights),
            states: bitsOf(gradients.states),
          };
        });
      }),
      { numRuns: 40 },
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
      const final = bitsOf(trainer.read());
      trainer.dispose();
      return { losses, final };
    };
    const expected = trained(one);
    expect(expected.losses.at(-1)).toBeLessThan(0.9 * (expected.losses[0] as number));
    for (const engine of [...many, await engineOf(8, variant)]) expectEqual(trained(engine), expected);
  });
});
