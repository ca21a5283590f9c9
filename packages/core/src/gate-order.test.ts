import { describe, expect, test } from 'vitest';
import { reorderBlocks } from './gate-order.ts';
import { transpose } from './transpose.ts';

describe('reorderBlocks', () => {
  // Two units, rows of one value: PyTorch's r, z, n become Keras' z, r, h; the other cells have one order.
  test('moves whole blocks of a gru, and back', () => {
    const torch = Float32Array.of(1, 2, 3, 4, 5, 6);
    const keras = reorderBlocks('gru', torch, 1);
    expect([...keras]).toEqual([3, 4, 1, 2, 5, 6]);
    expect(reorderBlocks('gru', keras, 1)).toEqual(torch);
  });

  test('moves whole rows', () => {
    expect([...reorderBlocks('gru', Float32Array.of(1, 2, 3, 4, 5, 6), 2)]).toEqual([3, 4, 1, 2, 5, 6]);
  });

  test.each(['rnn', 'lstm'] as const)('copies an %s as it is', (cell) => {
    const data = Float32Array.of(1, 2, 3, 4);
    const copy = reorderBlocks(cell, data, 1);
    expect(copy).toEqual(data);
    expect(copy).not.toBe(data);
  });
});

test('transpose turns rows into columns', () => {
  const matrix = { shape: [2, 3], data: Float32Array.of(1, 2, 3, 4, 5, 6) };
  expect(transpose(matrix)).toEqual({ shape: [3, 2], data: Float32Array.of(1, 4, 2, 5, 3, 6) });
  expect(transpose(transpose(matrix))).toEqual(matrix);
});
