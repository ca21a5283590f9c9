import { type DenseArray, isSeqgraftError, type NamedArrays, Random } from '@seqgraft/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine, type NetworkSpec, type TrainingBatch } from '../src/index.ts';
import { randomArray, randomWeights, relativeError } from './random-network.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ threads: 2, threadsFrom: 0 });
});
afterAll(() => engine.dispose());

const lengths = [6, 2, 1, 5, 6, 3, 4, 6, 2, 6];
const batch = lengths.length;
const steps = 6;
const mask: DenseArray = {
  shape: [batch, steps],
  data: Float32Array.from(lengths.flatMap((length) => Array.from({ length: steps }, (_, t) => (t < length ? 1 : 0)))),
};

function networkOf(targets: 'last' | 'every-step'): NetworkSpec {
  return {
    layers: [
      { name: 'a', cell: 'lstm', units: 5, direction: 'bidirectional' },
      { name: 'b', cell: 'gru', units: 4, dropout: 0.2, recurrentDropout: 0.3 },
    ],
    head: { outputs: 2, targets },
  };
}

const options = { optimizer: { kind: 'adam' as const }, loss: 'mse' as const, seed: 4 };

/** Losses and weights of some steps, as bits. */
function trained(network: NetworkSpec, weights: NamedArrays, data: TrainingBatch) {
  const trainer = engine.trainer(network, weights, options);
  const losses = [0, 1, 2].map(() => trainer.step(data, { learningRate: 0.02 }));
  const final = [...trainer.read()].map(([name, array]) => [name, new Uint32Array(array.data.buffer)]);
  const evaluated = trainer.evaluate(data);
  trainer.dispose();
  return { losses, final, evaluated };
}

/** The same arrays with something else in the padded steps. */
function filled(array: DenseArray, value: number): DenseArray {
  const width = array.data.length / mask.data.length;
  return { shape: array.shape, data: array.data.map((x, i) => (mask.data[Math.floor(i / width)] === 0 ? value : x)) };
}

describe.each(['last', 'every-step'] as const)('a padded batch, targets on %s', (targetsOn) => {
  const network = networkOf(targetsOn);
  const random = new Random(2);
  const weights = randomWeights(network, 3, 2);
  const inputs = randomArray(random, [batch, steps, 3]);
  const targets = randomArray(random, targetsOn === 'last' ? [batch, 2] : [batch, steps, 2]);

  it('what stands in a padded step has no part, be it NaN', () => {
    const expected = trained(network, weights, { inputs: filled(inputs, 0), targets, mask });
    for (const value of [7, Number.NaN, Number.POSITIVE_INFINITY]) {
      const others = targetsOn === 'last' ? targets : filled(targets, value);
      expect(trained(network, weights, { inputs: filled(inputs, value), targets: others, mask })).toEqual(expected);
    }
  });

  it('a mask of ones is no mask, bit for bit', () => {
    const ones = { shape: mask.shape, data: new Float32Array(batch * steps).fill(1) };
    expect(trained(network, weights, { inputs, targets, mask: ones })).toEqual(
      trained(network, weights, { inputs, targets }),
    );
  });

  it('has the loss of its sequences one by one, each as long as it is', () => {
    const trainer = engine.trainer(network, weights, options);
    let sum = 0;
    let counted = 0;
    lengths.forEach((length, row) => {
      const cut = (array: DenseArray, size: number, width: number) =>
        array.data.slice(row * size * width, (row * size + Math.min(size, length)) * width);
      const own = targetsOn === 'last' ? cut(targets, 1, 2) : cut(targets, steps, 2);
      const one = {
        inputs: { shape: [1, length, 3], data: cut(inputs, steps, 3) },
        targets: { shape: targetsOn === 'last' ? [1, 2] : [1, length, 2], data: own },
      };
      sum += trainer.evaluate(one) * own.length;
      counted += own.length;
    });
    // Sums of float32 in another order.
    expect(Math.abs(trainer.evaluate({ inputs, targets, mask }) / (sum / counted) - 1)).toBeLessThan(1e-6);
    trainer.dispose();
  });

  it('is refused with a mask that does not fit, and nothing is lost', () => {
    const trainer = engine.trainer(network, weights, options);
    const wrong: [DenseArray, RegExp][] = [
      [{ shape: [batch, steps - 1], data: mask.data.slice(batch) }, /mask/],
      [{ shape: [batch, steps], data: mask.data.map((value) => value / 2) }, /other than 0 and 1/],
    ];
    const none = { shape: mask.shape, data: new Float32Array(batch * steps) };
    if (targetsOn === 'every-step') wrong.push([none, /no loss/]);
    else expect(trainer.evaluate({ inputs, targets, mask: none })).toBeGreaterThan(0);
    for (const [mask, message] of wrong) {
      for (const run of [
        () => trainer.step({ inputs, targets, mask }, { learningRate: 0.1 }),
        () => trainer.evaluate({ inputs, targets, mask }),
      ]) {
        expect(run).toThrow(message);
        try {
          run();
        } catch (error) {
          expect(isSeqgraftError(error, 'E_ENGINE_SHAPE')).toBe(true);
        }
      }
    }
    expect(trainer.read()).toEqual(weights);
    trainer.dispose();
  });

  it('a NaN in a step that counts is still found', () => {
    const trainer = engine.trainer(network, weights, options);
    const data = inputs.data.slice();
    data[0] = Number.NaN;
    const broken = { inputs: filled({ shape: inputs.shape, data }, Number.NaN), targets, mask };
    expect(() => trainer.step(broken, { learningRate: 0.1 })).toThrow(/in the inputs/);
    const other = {
      inputs: filled(inputs, Number.NaN),
      targets: { shape: targets.shape, data: targets.data.slice().fill(Number.NaN, 0, 1) },
      mask,
    };
    expect(() => trainer.step(other, { learningRate: 0.1 })).toThrow(/\(in the targets\)/);
    expect(trainer.read()).toEqual(weights);
    trainer.dispose();
  });
});

it('a predictor carries states over padded steps: their outputs repeat the step before', () => {
  const network: NetworkSpec = { layers: [{ name: 'a', cell: 'gru', units: 4 }], outputs: 'every-step' };
  const weights = randomWeights(network, 3, 8);
  const inputs = filled(randomArray(new Random(8), [batch, steps, 3]), Number.NaN);
  const predictor = engine.predictor(network, weights);
  const { outputs, states } = predictor.forward(inputs, { mask });
  lengths.forEach((length, row) => {
    const at = (t: number) => outputs.data.slice((row * steps + t) * 4, (row * steps + t + 1) * 4);
    for (let t = length; t < steps; t++) expect(at(t)).toEqual(at(length - 1));
    expect(states.get('a/h')?.data.slice(row * 4, row * 4 + 4)).toEqual(at(length - 1));
    const alone = { shape: [1, length, 3], data: inputs.data.slice(row * steps * 3, (row * steps + length) * 3) };
    expect(relativeError(at(length - 1), predictor.predict(alone).data.slice(-4))).toBeLessThan(1e-6);
  });
  predictor.dispose();
});
