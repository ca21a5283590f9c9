import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  meanAbsoluteError,
  meanAbsoluteScaledError,
  rootMeanSquaredError,
  symmetricMeanAbsolutePercentageError,
} from './metrics.ts';

describe('metrics', () => {
  test('are their definitions', () => {
    expect(meanAbsoluteError([1, 2, 6], [1, 4, 2])).toBe(2);
    expect(rootMeanSquaredError([0, 0], [3, -4])).toBeCloseTo(Math.sqrt(12.5), 15);
    expect(symmetricMeanAbsolutePercentageError([1, 3], [3, 3])).toBe(50); // (200·2/4 + 0)/2
    // The naive forecast of 0, 2, 1, 3 is wrong by 2, 1, 2.
    expect(meanAbsoluteScaledError([5], [4], { history: [0, 2, 1, 3] })).toBeCloseTo(0.6, 15);
    // With a period of 2 it is wrong by 1, 1.
    expect(meanAbsoluteScaledError([5], [4], { history: [0, 2, 1, 3], period: 2 })).toBe(1);
    // Of the pairs 0–2, 2–none, none–3, 3–7 two were measured: wrong by 2 and 4.
    expect(meanAbsoluteScaledError([5], [4], { history: [0, 2, Number.NaN, 3, 7] })).toBeCloseTo(1 / 3, 15);
    expect(meanAbsoluteScaledError([5], [4], { history: [0, Number.NaN, 3] })).toBeNull();
  });

  test('sum in float64 what is kept in float32', () => {
    const predictions = new Float32Array(1_000_000).fill(1e-3);
    const targets = new Float32Array(1_000_000);
    expect(meanAbsoluteError(predictions, targets)).toBeCloseTo(Math.fround(1e-3), 15);
  });

  test('know no division by zero', () => {
    expect(symmetricMeanAbsolutePercentageError([0, 0], [0, 0])).toBe(0);
    expect(symmetricMeanAbsolutePercentageError([1], [0])).toBe(200);
    expect(meanAbsoluteScaledError([1], [2], { history: [3, 3, 3] })).toBeNull();
  });

  test.each([
    ['no numbers', () => meanAbsoluteError([], [])],
    ['unequal lengths', () => rootMeanSquaredError([1], [1, 2])],
    ['a history of one period', () => meanAbsoluteScaledError([1], [1], { history: [1, 2], period: 2 })],
    ['NaN among the predictions', () => meanAbsoluteError([1, Number.NaN], [1, 2])],
    ['NaN among the targets', () => meanAbsoluteScaledError([1], [Number.NaN], { history: [1, 2] })],
    ['infinity among the predictions', () => meanAbsoluteError([1, Number.POSITIVE_INFINITY], [1, 2])],
    ['infinity in the history', () => meanAbsoluteScaledError([1], [2], { history: [1, Number.NEGATIVE_INFINITY, 2] })],
    ['a period of 0', () => meanAbsoluteScaledError([1], [1], { history: [1, 2], period: 0 })],
  ])('refuse %s', (_, run) => {
    expect(run).toThrow(/^E_METRIC: /);
  });

  test('MAE is at most RMSE, and both are 0 for perfect predictions only', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(pairs, (values) => {
        const [predictions, targets] = [values.map(([p]) => p), values.map(([, t]) => t)];
        const mae = meanAbsoluteError(predictions, targets);
        expect(mae).toBeLessThanOrEqual(rootMeanSquaredError(predictions, targets) + 1e-9);
        expect(mae === 0).toBe(values.every(([p, t]) => p === t));
      }),
    );
  });
});
