import type { DenseArray } from '@seqgraft/core';
import { describe, expect, test } from 'vitest';
import { forecastIntervals, sortQuantiles } from './forecast-intervals.ts';
import { normalQuantile } from './normal-quantile.ts';
import { softmax } from './softmax.ts';

const array = (shape: number[], ...values: number[]): DenseArray => ({ shape, data: Float32Array.from(values) });

test('the normal quantile is that of scipy.stats.norm.ppf', () => {
  // SciPy 1.17: norm.ppf of each.
  const values: [number, number][] = [
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.05, -1.6448536269514729],
    [1e-10, -6.361340902404056],
    [0.999999, 4.753424308817087],
  ];
  for (const [p, z] of values) expect(normalQuantile(p)).toBeCloseTo(z, 11);
});

describe('quantiles', () => {
  const task = { kind: 'quantiles', quantiles: [0.1, 0.5, 0.9] } as const;

  test('of two targets become a median and an interval', () => {
    const forecast = forecastIntervals(array([1, 6], 1, 2, 3, 10, 20, 30), task, { levels: [0.8] });
    expect(forecast.median).toEqual(array([1, 2], 2, 20));
    expect(forecast.intervals).toEqual([{ level: 0.8, lower: array([1, 2], 1, 10), upper: array([1, 2], 3, 30) }]);
    expect(forecast.crossed).toBe(0);
  });

  test('that cross are sorted, and counted', () => {
    const predictions = array([1, 6], 3, 2, 1, 10, 20, 30);
    const { sorted, crossed } = sortQuantiles(predictions, task.quantiles);
    expect(sorted).toEqual(array([1, 2, 3], 1, 2, 3, 10, 20, 30));
    expect(crossed).toBe(1);
    expect(predictions.data[0]).toBe(3);
    expect(forecastIntervals(predictions, task, { levels: [0.8] })).toMatchObject({ crossed: 1 });
  });

  test('come back in units of the data', () => {
    const unscale = ({ shape, data }: DenseArray) => ({ shape, data: data.map((value) => 100 + 10 * value) });
    const { median, intervals } = forecastIntervals(array([1, 3], -1, 0, 1), task, { levels: [0.8], unscale });
    expect([median?.data[0], intervals[0]?.lower.data[0], intervals[0]?.upper.data[0]]).toEqual([100, 90, 110]);
  });

  test('that were not predicted are refused', () => {
    const predictions = array([1, 3], 1, 2, 3);
    expect(() => forecastIntervals(predictions, task, { levels: [0.9] })).toThrow(/E_LEVEL.*needs the quantile 0.05/);
    expect(() => forecastIntervals(predictions, task, { levels: [1] })).toThrow(/E_LEVEL/);
    expect(() => forecastIntervals(array([1, 4], 1, 2, 3, 4), task, { levels: [] })).toThrow(/3 outputs stand/);
    const two = { kind: 'quantiles', quantiles: [0.25, 0.75] } as const;
    expect(forecastIntervals(array([1, 2], 1, 2), two, { levels: [0.5] }).median).toBeNull();
  });
});

test('a Gaussian has μ ± z·σ at every step', () => {
  const raw = Math.log(Math.expm1(2 - 1e-3)); // σ = 2
  const predictions = array([1, 2, 2], 5, raw, -5, raw);
  const { median, intervals } = forecastIntervals(predictions, { kind: 'gaussian' }, { levels: [0.8, 0.95] });
  expect(median).toEqual(array([1, 2, 1], 5, -5));
  expect(intervals.map(({ level }) => level)).toEqual([0.8, 0.95]);
  expect(intervals[0]?.lower.data[0]).toBeCloseTo(5 - 2 * 1.2815515655446004, 5);
  expect(intervals[0]?.upper.data[1]).toBeCloseTo(-5 + 2 * 1.2815515655446004, 5);
  expect(intervals[1]?.upper.data[0]).toBeCloseTo(5 + 2 * 1.959963984540054, 5);
});

test('softmax sums to one, whatever the logits', () => {
  const { shape, data } = softmax(array([2, 3], 0, 0, 0, 1000, 0, -1000));
  expect(shape).toEqual([2, 3]);
  expect([...data]).toEqual([Math.fround(1 / 3), Math.fround(1 / 3), Math.fround(1 / 3), 1, 0, 0]);
  expect(() => softmax(array([0]))).toThrow(/E_METRIC/);
});
