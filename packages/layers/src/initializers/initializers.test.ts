import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  bidirectional,
  constant,
  glorotNormal,
  glorotUniform,
  gru,
  heNormal,
  heUniform,
  type Initializer,
  lstm,
  ones,
  orthogonal,
  randomUniform,
  registerChainedOps,
  useBackend,
  VarianceScaling,
  zeros,
} from '../index.ts';

beforeAll(async () => {
  await useBackend('cpu');
  registerChainedOps();
});

const draw = (initializer: Initializer, shape: number[]) => [...initializer.apply(shape).dataSync()];
const variance = (values: number[]) => values.reduce((sum, value) => sum + value * value, 0) / values.length;

const seeded = {
  glorotUniform: [glorotUniform, 2 / 300],
  glorotNormal: [glorotNormal, 2 / 300],
  heNormal: [heNormal, 2 / 100],
  heUniform: [heUniform, 2 / 100],
  randomUniform: [randomUniform, 0.1 ** 2 / 12],
  orthogonal: [orthogonal, 1 / 200],
} as const;

describe.each(Object.entries(seeded))('%s', (_, [make, expected]) => {
  test('has the mean and the variance of its formula', () => {
    const values = draw(make({ seed: 1 }), [100, 200]);
    expect(Math.abs(values.reduce((sum, value) => sum + value, 0) / values.length)).toBeLessThan(
      5 * Math.sqrt(expected / 20_000),
    );
    // Relative deviation of a variance estimate from 20,000 values is 0.01 for a normal; five of them.
    expect(Math.abs(variance(values) / expected - 1)).toBeLessThan(0.05);
  });

  test('is a pure function of seed and shape', () => {
    const initializer = make({ seed: 7 });
    expect(draw(initializer, [4, 5])).toEqual(draw(initializer, [4, 5]));
    expect(draw(make({ seed: 7 }), [4, 5])).toEqual(draw(initializer, [4, 5]));
    expect(draw(make({ seed: 8 }), [4, 5])).not.toEqual(draw(initializer, [4, 5]));
  });

  test('is an initialiser of tfjs, and one that tfjs can read from its config', () => {
    const layer = tfl.layers.dense({ units: 3, kernelInitializer: make({ seed: 7 }), inputShape: [4] });
    tfl.sequential({ layers: [layer] });
    expect([...(layer.getWeights()[0] as tf.Tensor).dataSync()]).toEqual(draw(make({ seed: 7 }), [4, 3]));
    const copy = tfl.layers.dense(layer.getConfig() as unknown as Parameters<typeof tfl.layers.dense>[0]);
    expect(copy.getConfig().kernelInitializer).toMatchObject({ config: { seed: 7 } });
  });

  test('refuses a seed that is no number', () => {
    expect(() => make({ seed: Number.NaN })).toThrow('E_LAYER_OPTION');
  });
});

test('normal distributions are cut off at two deviations, unless asked otherwise', () => {
  const bound = (2 * Math.sqrt(2 / 300)) / 0.87962566103423978;
  expect(Math.max(...draw(glorotNormal({ seed: 1 }), [100, 200]).map(Math.abs))).toBeLessThanOrEqual(bound);
  const free = new VarianceScaling({ mode: 'fanAvg', scale: 1, distribution: 'untruncatedNormal', seed: 1 });
  expect(Math.max(...draw(free, [100, 200]).map(Math.abs))).toBeGreaterThan(bound);
});

describe('options that cannot be are refused, before a weight is NaN', () => {
  const wrong: [string, () => Initializer][] = [
    ['mode', () => new VarianceScaling({ mode: 'fanIm' as 'fanIn' })],
    ['distribution', () => new VarianceScaling({ distribution: 'gaussian' as 'normal' })],
    ['scale', () => new VarianceScaling({ scale: Number.POSITIVE_INFINITY })],
    ['minval', () => randomUniform({ minval: Number.NaN })],
    ['maxval', () => randomUniform({ maxval: Number.POSITIVE_INFINITY })],
    ['gain', () => orthogonal({ gain: Number.NaN })],
    ['value', () => constant({ value: Number.NaN })],
  ];
  test.each(wrong)('%s', (option, make) => {
    expect(make).toThrow(
      expect.objectContaining({ code: 'E_LAYER_OPTION', details: expect.objectContaining({ option }) }),
    );
  });

  test('with the nearest name', () => {
    expect(() => new VarianceScaling({ mode: 'fanim' as 'fanIn' })).toThrow('Did you mean "fanIn"?');
  });
});

describe('orthogonal', () => {
  test.each([
    [8, 32],
    [32, 8],
    [16, 16],
    [1, 5],
    [5, 1],
    [1, 1],
    [2, 3, 4],
  ])('is orthogonal over the whole matrix: %j %j', (...shape) => {
    const gain = 1.5;
    const sizes = shape.filter((length) => length !== undefined);
    const columns = sizes.at(-1) as number;
    const matrix = tf.reshape(orthogonal({ seed: 3, gain }).apply(sizes), [-1, columns]) as tf.Tensor2D;
    const [rows] = matrix.shape;
    const product = rows <= columns ? tf.matMul(matrix, matrix, false, true) : tf.matMul(matrix, matrix, true, false);
    const expected = tf.mul(tf.eye(Math.min(rows, columns)), gain * gain);
    expect(Math.max(...tf.abs(tf.sub(product, expected)).dataSync())).toBeLessThan(1e-6);
  });

  test('refuses a vector', () => {
    expect(() => orthogonal().apply([3])).toThrow('E_LAYER_OPTION');
  });
});

test('zeros, ones and constants', () => {
  expect([zeros(), ones(), constant({ value: 3 })].map((initializer) => draw(initializer, [2]))).toEqual([
    [0, 0],
    [1, 1],
    [3, 3],
  ]);
});

describe('in a recurrent layer', () => {
  const built = (layer: tfl.layers.Layer) => {
    layer.apply(tf.zeros([1, 1, 4]));
    return layer.weights.map((weight) => [...weight.read().dataSync()]);
  };

  test('the same program gives the same weights; another name or seed gives others', () => {
    expect(built(lstm({ units: 3, name: 'a' }))).toEqual(built(lstm({ units: 3, name: 'a' })));
    expect(built(lstm({ units: 3, name: 'b' }))[0]).not.toEqual(built(lstm({ units: 3, name: 'a' }))[0]);
    expect(built(lstm({ units: 3, name: 'b', seed: 1 }))).toEqual(built(lstm({ units: 3, name: 'a', seed: 1 })));
    expect(built(lstm({ units: 3, name: 'b', seed: 2 }))[0]).not.toEqual(
      built(lstm({ units: 3, name: 'b', seed: 1 }))[0],
    );
  });

  test('an initialiser of its own seed does not ask for the layer', () => {
    const kernelInitializer = glorotUniform({ seed: 9 });
    expect(built(gru({ units: 3, kernelInitializer }))[0]).toEqual(draw(kernelInitializer, [4, 9]));
  });

  test('a random bias has the stream of its layer and direction, with unitForgetBias too', () => {
    const bias = (args: object) => built(lstm({ units: 2, biasInitializer: 'randomUniform', ...args }))[2] as number[];
    const candidates = (values: number[]) => values.slice(4);
    expect(candidates(bias({ seed: 1 }))).toEqual(candidates(bias({ seed: 1, unitForgetBias: false })));
    expect(candidates(bias({ seed: 1 }))).not.toEqual(candidates(bias({ seed: 2 })));
    const both = bidirectional({ layer: lstm({ units: 2, biasInitializer: 'randomUniform' }) });
    const [, , forward, , , backward] = built(both) as number[][];
    expect(candidates(forward as number[])).not.toEqual(candidates(backward as number[]));
  });

  test('unitForgetBias begins the forget gate with 1', () => {
    expect(built(lstm({ units: 2 }))[2]).toEqual([0, 0, 1, 1, 0, 0, 0, 0]);
    const biasInitializer = constant({ value: 0.5 });
    expect(built(lstm({ units: 2, biasInitializer }))[2]).toEqual([0.5, 0.5, 1, 1, 0.5, 0.5, 0.5, 0.5]);
    expect(built(lstm({ units: 2, unitForgetBias: false }))[2]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('names as tfjs and Keras write them, and initialisers of tfjs', () => {
    const first = built(lstm({ units: 2, seed: 1, kernelInitializer: 'glorot_uniform' }))[0];
    expect(built(lstm({ units: 2, seed: 1, kernelInitializer: 'glorotUniform' }))[0]).toEqual(first);
    expect(built(lstm({ units: 2, seed: 1 }))[0]).toEqual(first);
    expect(built(lstm({ units: 2, kernelInitializer: 'ones' }))[0]).toEqual(Array(32).fill(1));
    expect(built(lstm({ units: 2, kernelInitializer: tfl.initializers.constant({ value: 2 }) }))[0]).toEqual(
      Array(32).fill(2),
    );
    expect(() => lstm({ units: 2, kernelInitializer: 'glorotUnifrom' })).toThrow('Did you mean "GlorotUniform"');
  });
});
