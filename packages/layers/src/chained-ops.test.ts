import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { registerChainedOps, useBackend } from './index.ts';

type Chained = Record<string, (...args: unknown[]) => tf.Tensor>;
const prototype = tf.Tensor.prototype as unknown as Chained;

beforeAll(() => useBackend('cpu'));

test('are missing with tfjs-core alone, are there afterwards, and registering again changes nothing', () => {
  expect(prototype.flatten).toBeUndefined();
  const mine = () => tf.scalar(42);
  prototype.erf = mine;
  registerChainedOps();
  const before = Object.entries(Object.getOwnPropertyDescriptors(tf.Tensor.prototype)).map(([name, { value }]) => [
    name,
    value,
  ]);
  registerChainedOps();
  const after = Object.entries(Object.getOwnPropertyDescriptors(tf.Tensor.prototype)).map(([name, { value }]) => [
    name,
    value,
  ]);
  expect(after).toEqual(before);
  expect(prototype.erf).toBe(mine);
});

test('every one computes what its operation computes', () => {
  const x = tf.tensor2d([
    [1, -2],
    [3, 4],
  ]) as unknown as tf.Tensor & Chained;
  const same = (got: tf.Tensor | undefined, expected: tf.Tensor) => {
    expect(got?.shape).toEqual(expected.shape);
    expect(got?.dtype).toBe(expected.dtype);
    expect([...(got?.dataSync() ?? [])]).toEqual([...expected.dataSync()]);
  };
  same(x.flatten?.(), tf.tensor1d([1, -2, 3, 4]));
  same(x.add?.(x), tf.add(x, x));
  same(x.sum?.(1, true), tf.sum(x, 1, true));
  same(x.concat?.(x, 1), tf.concat([x, x], 1));
  same(x.stack?.([x, x], 1), tf.stack([x, x, x], 1));
  same(x.asType?.('int32'), tf.cast(x, 'int32'));
  same(x.toBool?.(), tf.cast(x, 'bool'));
  same(x.as3D?.(1, 2, 2), tf.reshape(x, [1, 2, 2]));
  same(x.reshapeAs?.(tf.zeros([4, 1])), tf.reshape(x, [4, 1]));
  same(
    x.where?.(
      tf.tensor2d(
        [
          [1, 0],
          [0, 1],
        ],
        [2, 2],
        'bool',
      ),
      tf.zeros([2, 2]),
    ),
    tf.tensor2d([
      [1, 0],
      [0, 4],
    ]),
  );
  same(x.isNaN?.(), tf.isNaN(x));
  same((tf.scalar(3) as unknown as Chained).asScalar?.(), tf.scalar(3));
  x.dispose();
  expect(() => x.add?.(1)).toThrow('disposed');
});

test('every name of the list is an operation of tfjs', () => {
  const methods = Object.getOwnPropertyNames(tf.Tensor.prototype);
  const own = [
    'flatten',
    'asScalar',
    'as1D',
    'as2D',
    'as3D',
    'as4D',
    'as5D',
    'asType',
    'reshapeAs',
    'toBool',
    'toFloat',
    'toInt',
  ];
  const images = ['resizeBilinear', 'resizeNearestNeighbor'];
  expect([...own, ...images].filter((name) => !methods.includes(name))).toEqual([]);
  const operations = methods.filter((name) => name in tf && typeof (tf as unknown as Chained)[name] === 'function');
  // 110 operations, concat, stack and where of the special ones, and `print`, which tensors have anyway.
  expect(operations.length).toBeGreaterThan(110);
});
