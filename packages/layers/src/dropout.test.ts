import { philox } from '@seqgraft/core';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { backendsHere, startBackend } from '../test/backends-here.ts';
import { expectSame, someTensor } from '../test/compare.ts';
import { philoxWords } from './dropout-mask.ts';
import { dropout, gru, lstm, registerChainedOps, useBackend } from './index.ts';

beforeAll(async () => {
  await useBackend('cpu');
  registerChainedOps();
});

const train = (layer: ReturnType<typeof dropout>, x: tf.Tensor) => [...layer.call(x, { training: true }).dataSync()];

test('the words are those of core’s Philox', () => {
  const word = fc.integer({ min: 0, max: 0xffffffff });
  const whole = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(whole, whole, word, fc.integer({ min: 1, max: 30 }), (seed, counter, purpose, length) => {
      const expected = new Uint32Array(Math.ceil(length / 4) * 4);
      for (let block = 0; block < expected.length / 4; block++) {
        philox(
          [block, counter >>> 0, Math.floor(counter / 2 ** 32), purpose],
          [seed >>> 0, Math.floor(seed / 2 ** 32)],
          expected.subarray(block * 4, block * 4 + 4),
        );
      }
      expect(philoxWords(length, { seed, counter, purpose })).toEqual(expected.subarray(0, length));
    }),
  );
});

describe('Dropout', () => {
  test('mask k is a pure function of seed and k: another for each call, the same when the counter is set back', () => {
    const x = tf.ones([7, 9]);
    const layer = dropout({ rate: 0.4, seed: 11 });
    const masks = [train(layer, x), train(layer, x), train(layer, x)];
    expect(masks[1]).not.toEqual(masks[0]);
    expect(layer.counter).toBe(3);
    layer.counter = 1;
    expect(train(layer, x)).toEqual(masks[1]);
    const resumed = dropout({ rate: 0.4, seed: 11, name: 'another' });
    resumed.counter = 2;
    expect(train(resumed, x)).toEqual(masks[2]);
    expect(train(dropout({ rate: 0.4, seed: 12 }), x)).not.toEqual(masks[0]);
  });

  test('is the same on every backend', async () => {
    const masks = [];
    for (const backend of backendsHere) {
      await startBackend(backend);
      masks.push(train(dropout({ rate: 0.3, seed: 1 }), tf.ones([5, 5])));
    }
    await useBackend('cpu');
    for (const mask of masks) expect(mask).toEqual(masks[0]);
  });

  test('without a seed the name decides, so that two layers differ and a program repeats', () => {
    const x = tf.ones([8, 8]);
    const [a, b, again] = ['a', 'b', 'a'].map((name) => train(dropout({ rate: 0.5, name }), x));
    expect(a).not.toEqual(b);
    expect(a).toEqual(again);
  });

  test('keeps 1 − rate of the values and their mean', () => {
    const rate = 0.2;
    const values = train(dropout({ rate, seed: 3 }), tf.ones([200_000]));
    const kept = values.filter((value) => value !== 0);
    // Five standard deviations of a binomial share.
    expect(Math.abs(kept.length / values.length - 0.8)).toBeLessThan(5 * Math.sqrt((0.2 * 0.8) / values.length));
    expect(new Set(kept)).toEqual(new Set([Math.fround(1 / (1 - rate))]));
  });

  test('does nothing outside of training, or at rate 0', () => {
    const x = tf.ones([3]);
    const layer = dropout({ rate: 0.5, seed: 1 });
    expect(layer.call(x)).toBe(x);
    expect(layer.counter).toBe(0);
    expect(dropout({ rate: 0 }).call(x, { training: true })).toBe(x);
  });

  test('noiseShape is broadcast', () => {
    const layer = dropout({ rate: 0.5, seed: 2, noiseShape: [null, 1, 6] });
    const steps = tf.unstack(layer.call(tf.ones([2, 4, 6]), { training: true }), 1).map((step) => [...step.dataSync()]);
    expect(new Set(steps.map(String)).size).toBe(1);
  });

  test('scales the gradient by the mask and leaves no tensor behind', () => {
    const x = tf.ones([6]);
    return expectNoTensorLeak(() => {
      const layer = dropout({ rate: 0.5, seed: 9 });
      const gradient = tf.grad((input: tf.Tensor) => tf.sum(layer.call(input, { training: true })))(x);
      layer.counter = 0;
      expect([...gradient.dataSync()]).toEqual(tf.tidy(() => train(layer, x)));
      gradient.dispose();
    });
  });

  test.each([-0.1, 1, Number.NaN, '0.5', undefined])('refuses a rate of %s', (rate) => {
    expect(() => dropout({ rate: rate as number })).toThrow('E_LAYER_OPTION');
  });

  test('refuses a seed that is no number, which would be the masks of seed 0', () => {
    expect(() => dropout({ rate: 0.1, seed: Number.NaN })).toThrow('E_LAYER_OPTION');
  });
});

describe('dropout within a recurrent layer', () => {
  const args = { units: 4, returnSequences: true, seed: 5, name: 'recurrent' };
  const x = () => someTensor([2, 6, 3]);
  const call = (layer: tfl.layers.Layer, training = true) => [
    ...(layer.apply(x(), { training }) as tf.Tensor).dataSync(),
  ];

  test.each(['dropout', 'recurrentDropout'] as const)(
    '%s: another mask a call, repeatable, off outside of training',
    (option) => {
      const layer = gru({ ...args, [option]: 0.5 });
      const plain = call(gru(args));
      const first = call(layer);
      expect(first).not.toEqual(plain);
      expect(call(layer)).not.toEqual(first);
      expect(call(layer, false)).toEqual(plain);
      expect(layer.counter).toBe(2);
      layer.counter = 0;
      expect(call(layer)).toEqual(first);
    },
  );

  test('one mask of the inputs serves all steps', () => {
    const layer = lstm({ ...args, dropout: 0.5 });
    layer.apply(tf.ones([1, 3, 5]));
    const gradient = tf.grad((input: tf.Tensor) => tf.sum(layer.apply(input, { training: true }) as tf.Tensor));
    const steps = tf
      .unstack(gradient(tf.ones([1, 8, 5])), 1)
      .map((step) => [...step.dataSync()].map((value) => value === 0));
    expect(new Set(steps.map(String)).size).toBe(1);
    expect(steps[0]).toContain(true);
    expect(steps[0]).toContain(false);
  });

  test('recurrent dropout of a GRU leaves what is carried: with z = 1 nothing decays', () => {
    const layer = gru({ units: 3, recurrentDropout: 0.5, kernelInitializer: 'zeros', recurrentInitializer: 'zeros' });
    const h = someTensor([2, 3]);
    layer.apply(x());
    // A bias of 100 opens the update gate for good.
    layer.setWeights(layer.weights.map(({ shape }, k) => (k < 2 ? tf.zeros(shape as number[]) : tf.fill([2, 9], 100))));
    const output = layer.apply(x(), { training: true, initialState: [h] }) as tf.Tensor;
    expectSame(output, h);
  });
});
