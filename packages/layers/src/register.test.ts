import * as tf from '@tensorflow/tfjs-core';
import { expect, test, vi } from 'vitest';
import { GRU, LSTM, registerLayers, SimpleRNN } from './index.ts';
import './register.ts';

test('the side-effect entry registers the layers and the chained ops; again, or from another copy, changes nothing', async () => {
  const map = tf.serialization.SerializationMap.getMap().classNameMap;
  expect([map.SimpleRNN, map.LSTM, map.GRU].map((entry) => entry?.[0])).toEqual([SimpleRNN, LSTM, GRU]);
  expect(tf.Tensor.prototype).toHaveProperty('flatten');
  const before = { ...map };
  registerLayers();
  vi.resetModules();
  const copy = await import('./index.ts');
  expect(copy.LSTM).not.toBe(LSTM);
  copy.registerLayers();
  copy.registerChainedOps();
  expect(map).toEqual(before);
});
