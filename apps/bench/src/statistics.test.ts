import { expect, test } from 'vitest';
import { quantile, summarize } from './statistics.ts';

test('the median is the middle one, or between the middle two', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
});

test('p10 of 0 to 100 is 10, in whatever order', () => {
  const values = Array.from({ length: 101 }, (_, i) => (i * 37) % 101);
  expect(quantile(values, 0.1)).toBe(10);
  expect(quantile(values, 0)).toBe(0);
  expect(quantile(values, 1)).toBe(100);
});

test('it sorts by size, not by letters, and leaves the values alone', () => {
  const values = [100, 9, 20];
  expect(quantile(values, 0.5)).toBe(20);
  expect(values).toEqual([100, 9, 20]);
});

test('a summary counts', () => {
  expect(summarize([10, 20])).toEqual({ count: 2, median: 15, p10: 11 });
});

test('no values have no quantile', () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError);
});
