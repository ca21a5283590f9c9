import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { fromArrays } from './sources/from-arrays.ts';
import { splitByTime } from './splits/split-by-time.ts';
import { toTensors } from './to-tensors.ts';
import { slideWindows } from './windowing/slide-windows.ts';

it('makes tensors of a batch that the caller owns', async () => {
  await tf.setBackend('cpu');
  const split = splitByTime(fromArrays({ columns: { y: [0, 1, 2, 3, 4, 5] } }), { train: 1 });
  const { train } = slideWindows(split, { lookback: 2, horizon: 2, targets: 'every-step' });
  const before = tf.memory().numTensors;
  const { inputs, targets } = toTensors(train.batchOf([1]));
  expect(inputs.shape).toEqual([1, 2, 1]);
  expect(targets.shape).toEqual([1, 2, 2]);
  expect([...(await inputs.data())]).toEqual([1, 2]);
  expect([...(await targets.data())]).toEqual([2, 3, 3, 4]);
  tf.dispose([inputs, targets]);
  expect(tf.memory().numTensors).toBe(before);
});
