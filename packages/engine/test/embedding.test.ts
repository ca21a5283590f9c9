import { type DenseArray, Random } from '@seqgraft/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine, type NetworkSpec, parameterShapes, splitNetwork } from '../src/index.ts';
import { resolveLoss } from '../src/loss-spec.ts';
import { positionWeights } from '../src/target-weights.ts';
import { twinWithEmbedding } from '../src/twin/embedding.ts';
import { twinLoss } from '../src/twin/loss.ts';
import { randomMask, randomWeights, relativeError } from './random-network.ts';

let engine: Engine;
let alone: Engine;
beforeAll(async () => {
  engine = await createEngine({ threads: 2, deterministic: true, threadsFrom: 0 });
  alone = await createEngine({ threads: 1, deterministic: true });
});
afterAll(() => {
  engine.dispose();
  alone.dispose();
});

const randomCase = fc.record({
  cell: fc.constantFrom('rnn' as const, 'lstm' as const, 'gru' as const),
  vocabulary: fc.integer({ min: 2, max: 75 }),
  width: fc.integer({ min: 1, max: 9 }),
  tied: fc.boolean(),
  last: fc.boolean(),
  padded: fc.boolean(),
  dropout: fc.constantFrom(0, 0.4),
  batch: fc.integer({ min: 1, max: 19 }),
  steps: fc.integer({ min: 1, max: 6 }),
  seed: fc.nat(),
});
type Drawn = typeof randomCase extends fc.Arbitrary<infer T> ? T : never;

function exampleOf({ cell, vocabulary, width, tied, last, padded, dropout, batch, steps, seed }: Drawn) {
  const network: NetworkSpec = {
    embedding: { vocabulary, width },
    layers: [
      { name: 'recurrent_1', cell, units: 5, dropout },
      { name: 'recurrent_2', cell: 'gru', units: width },
    ],
    head: { outputs: vocabulary, targets: last ? 'last' : 'every-step', tied },
  };
  const random = new Random(seed);
  const tokens = (shape: number[]): DenseArray => ({
    shape,
    data: Float32Array.from({ length: shape.reduce((a, b) => a * b) }, () => random.integer(vocabulary)),
  });
  const data = {
    inputs: tokens([batch, steps, 1]),
    targets: tokens(last ? [batch, 1] : [batch, steps, 1]),
    ...(padded && { mask: randomMask(random, batch, steps) }),
  };
  return { network, data, weights: randomWeights(network, 1, seed) };
}

describe('an embedding, tied to the head or not', () => {
  it('has the outputs, the loss and the gradients of the float64 twin', () => {
    fc.assert(
      fc.property(randomCase, (drawn) => {
        const { network, data, weights } = exampleOf(drawn);
        const { batch, steps, seed } = drawn;
        const options = { optimizer: { kind: 'sgd' as const }, loss: 'cross-entropy' as const, seed };
        const trainer = engine.trainer(network, weights, options);
        const run = { batch, steps, inputs: data.inputs.data, ...(data.mask && { mask: data.mask.data }) };
        const twin = twinWithEmbedding(network, weights, { ...run, dropout: { seed, counter: 0 } });
        const rule = resolveLoss('cross-entropy');
        const inputs = { rule, targets: data.targets.data, weights: positionWeights(data, rule) };
        const { loss, gradient } = twinLoss(twin.outputs, inputs);
        const plain = twinWithEmbedding(network, weights, run).outputs;
        const { mask } = data;
        const predicted = engine.forward(network, weights, { inputs: data.inputs, ...(mask && { mask }) });
        expect(relativeError(predicted.outputs.data, plain, 0.1)).toBeLessThan(1e-5);
        expect(trainer.step(data, { learningRate: 1 })).toBeCloseTo(loss, 4);
        const after = trainer.read();
        expect([...after.keys()].sort()).toEqual([...weights.keys()].sort());
        for (const [name, expected] of twin.backward(gradient)) {
          const was = weights.get(name)?.data as Float32Array;
          const moved = after.get(name)?.data.map((value, i) => (was[i] as number) - value);
          // Differences of weights, which are up to 2.
          expect(relativeError(moved ?? [], expected, 0.1), name).toBeLessThan(2e-5);
        }
        trainer.dispose();
      }),
      { numRuns: 80 },
    );
  });

  it('is the same for any number of threads, bit for bit, and whole or frozen in parts', () => {
    fc.assert(
      fc.property(randomCase, fc.nat(3), (drawn, frozen) => {
        const { network, data, weights } = exampleOf(drawn);
        const options = {
          optimizer: { kind: 'adam' as const },
          loss: 'cross-entropy' as const,
          clipNorm: 0.1,
          seed: 1,
        };
        const names = ['embedding', 'recurrent_1', 'head/bias'].slice(0, frozen);
        const multipliers = Object.fromEntries(names.map((name) => [name, 0]));
        const [first, second] = [engine, alone].map((one) => {
          const trainer = one.trainer(network, weights, options);
          const losses = [0, 1, 2].map(() => trainer.step(data, { learningRate: 0.02, multipliers }));
          const result = { losses, weights: trainer.read(), slots: trainer.readOptimizer() };
          trainer.dispose();
          return result;
        });
        expect(first).toEqual(second);
        for (const [name, { data: values }] of first?.weights ?? []) {
          const rests = multipliers[name] ?? multipliers[name.split('/')[0] as string];
          if (rests === 0) expect(values).toEqual(weights.get(name)?.data);
        }
        const moved = first?.weights.get('embedding/embeddings')?.data;
        if (frozen === 0) expect(moved).not.toEqual(weights.get('embedding/embeddings')?.data);
      }),
      { numRuns: 60 },
    );
  });
});

const network: NetworkSpec = {
  embedding: { vocabulary: 6, width: 4 },
  layers: [{ name: 'recurrent_1', cell: 'lstm', units: 4 }],
  head: { outputs: 6, targets: 'every-step', tied: true },
};

it('goes on from its own weights and slots bit for bit', () => {
  const weights = randomWeights(network, 1, 3);
  const data = {
    inputs: { shape: [2, 3, 1], data: Float32Array.of(0, 1, 2, 3, 4, 5) },
    targets: { shape: [2, 3, 1], data: Float32Array.of(1, 2, 3, 4, 5, 0) },
  };
  const options = { optimizer: { kind: 'adam' as const }, loss: 'cross-entropy' as const };
  const straight = engine.trainer(network, weights, options);
  for (let i = 0; i < 4; i++) straight.step(data, { learningRate: 0.01 });
  const first = engine.trainer(network, weights, options);
  for (let i = 0; i < 2; i++) first.step(data, { learningRate: 0.01 });
  const second = engine.trainer(network, first.read(), options);
  second.writeOptimizer(first.readOptimizer());
  for (let i = 0; i < 2; i++) second.step(data, { learningRate: 0.01 });
  expect(second.read()).toEqual(straight.read());
  for (const trainer of [straight, first, second]) trainer.dispose();
});

it('gives states that the next batch goes on from: two halves are the whole', () => {
  const weights = randomWeights(network, 1, 5);
  const tokens = Float32Array.of(0, 1, 2, 3, 4, 5, 1, 3);
  const options = { optimizer: { kind: 'sgd' as const }, loss: 'cross-entropy' as const };
  const trainer = engine.trainer(network, weights, options);
  const batchOf = (from: number, count: number) => ({
    inputs: { shape: [1, count, 1], data: tokens.slice(from, from + count) },
    targets: { shape: [1, count, 1], data: tokens.slice(from, from + count).reverse() },
    states: from === 0 ? new Map() : trainer.lastStates,
  });
  trainer.step(batchOf(0, 4), { learningRate: 0 });
  trainer.evaluate(batchOf(4, 4));
  const halves = trainer.lastStates;
  trainer.evaluate(batchOf(0, 8));
  for (const [name, state] of trainer.lastStates) {
    expect(relativeError(halves.get(name)?.data ?? [], state.data)).toBeLessThan(1e-6);
  }
  trainer.dispose();
});

it('refuses tokens that are none, and networks that make no sense', () => {
  const weights = randomWeights(network, 1, 1);
  const trainer = engine.trainer(network, weights, { optimizer: { kind: 'sgd' }, loss: 'cross-entropy' });
  const targets = { shape: [1, 2, 1], data: Float32Array.of(0, 1) };
  for (const token of [-1, 6, 0.5, Number.NaN]) {
    const inputs = { shape: [1, 2, 1], data: Float32Array.of(0, token) };
    expect(() => trainer.step({ inputs, targets }, { learningRate: 1 })).toThrow(/row 0, step 1/);
    expect(() => engine.forward(network, weights, { inputs })).toThrow(/row 0, step 1/);
    const mask = { shape: [1, 2], data: Float32Array.of(1, 0) };
    expect(trainer.evaluate({ inputs, targets, mask })).toBeGreaterThan(0);
  }
  expect(trainer.read()).toEqual(weights);
  trainer.dispose();
  const wrong: [NetworkSpec, RegExp][] = [
    [{ ...network, layers: [] }, /needs a recurrent layer/],
    [{ ...network, head: { outputs: 5, targets: 'last', tied: true } }, /tied outputs are the vocabulary, 6/],
    [{ ...network, embedding: { vocabulary: 6, width: 3 } }, /as wide as the embedding, 3, got 4/],
    [{ ...network, embedding: { vocabulary: 0, width: 4 } }, /vocabulary must be/],
    [{ layers: network.layers, head: { outputs: 6, targets: 'last', tied: true } }, /needs an embedding/],
  ];
  for (const [spec, message] of wrong) expect(() => parameterShapes(spec, 1)).toThrow(message);
  expect(() => parameterShapes(network, 2)).toThrow(/one feature/);
});

it('is cut off with the frozen body where it is not tied', () => {
  const untied = { ...network, head: { outputs: 6, targets: 'every-step' as const } };
  expect(splitNetwork(network, ['embedding', 'recurrent_1'])).toBeNull();
  expect(splitNetwork(untied, ['recurrent_1'])).toBeNull();
  expect(splitNetwork(untied, ['embedding'])).toBeNull();
  const split = splitNetwork(untied, ['embedding', 'recurrent_1']);
  expect(split?.body).toEqual({ embedding: network.embedding, layers: network.layers, outputs: 'every-step' });
  expect(split?.rest).toEqual({ layers: [], head: untied.head });
});
