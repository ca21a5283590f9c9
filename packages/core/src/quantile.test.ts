import { expect, it } from 'vitest';
import { quantile } from './quantile.ts';

it('is the middle value, or lies between the middle two', () => {
  expect(quantile([1, 2, 3], 0.5)).toBe(2);
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([7], 0.5)).toBe(7);
});

it('gives the ends and what lies between as NumPy does', () => {
  const values = Float64Array.of(1, 2, 4, 8, 16);
  expect(quantile(values, 0)).toBe(1);
  expect(quantile(values, 1)).toBe(16);
  // numpy.quantile([1, 2, 4, 8, 16], [0.1, 0.9])
  expect(quantile(values, 0.1)).toBeCloseTo(1.4, 14);
  expect(quantile(values, 0.9)).toBeCloseTo(12.8, 14);
});

it('says NaN of no values', () => {
  expect(quantile([], 0.5)).toBeNaN();
});
