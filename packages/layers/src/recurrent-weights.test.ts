import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { beforeAll, expect, test } from 'vitest';
import { bidirectional, gru, lstm, recurrentWeights, registerChainedOps, simpleRNN, useBackend } from './index.ts';

beforeAll(async () => {
  await useBackend('cpu');
  registerChainedOps();
});

const shapesOf = (layer: tfl.layers.Layer) => {
  layer.apply(tf.zeros([1, 2, 3]));
  const { forward, backward } = recurrentWeights(layer);
  return [forward, backward].map(
    (weights) => weights && [weights.kernel.shape, weights.recurrentKernel.shape, weights.bias?.shape],
  );
};

test('roles and shapes, with and without bias, in one and two directions', () => {
  expect(shapesOf(lstm({ units: 2 }))).toEqual([[[3, 8], [2, 8], [8]], null]);
  expect(shapesOf(gru({ units: 2 }))).toEqual([
    [
      [3, 6],
      [2, 6],
      [2, 6],
    ],
    null,
  ]);
  expect(shapesOf(gru({ units: 2, resetAfter: false }))).toEqual([[[3, 6], [2, 6], [6]], null]);
  const one = [[3, 2], [2, 2], undefined];
  expect(shapesOf(bidirectional({ layer: simpleRNN({ units: 2, useBias: false }) }))).toEqual([one, one]);
});

test('layers of tf.layers too', () => {
  const zeros = { kernelInitializer: 'zeros', recurrentInitializer: 'zeros' } as const;
  expect(shapesOf(tfl.layers.gru({ units: 2, ...zeros }))).toEqual([[[3, 6], [2, 6], [6]], null]);
});

test('they are live', () => {
  const layer = simpleRNN({ units: 1 });
  const x = tf.ones([1, 1, 1]);
  layer.apply(x);
  const { forward } = recurrentWeights(layer);
  for (const variable of [forward.kernel, forward.bias]) variable?.assign(tf.mul(tf.onesLike(variable), 0.5));
  expect((layer.apply(x) as tf.Tensor).dataSync()[0]).toBeCloseTo(Math.tanh(1), 6);
});

test('a layer without is told apart from one that is not built', () => {
  expect(() => recurrentWeights(lstm({ units: 2 }))).toThrow('before it is built');
  expect(() => recurrentWeights(tfl.layers.dense({ units: 2 }))).toThrow('E_LAYER_WEIGHTS');
});
