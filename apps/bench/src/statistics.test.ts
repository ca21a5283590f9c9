import { expect, test } from 'vitest';
import { summarize } from './statistics.ts';

test('the times of a case come to their number, median and p10, in whatever order', () => {
  const times = Array.from({ length: 101 }, (_, i) => (i * 37) % 101);
  expect(summarize(times)).toEqual({ count: 101, median: 50, p10: 10 });
  expect(summarize([10, 20])).toEqual({ count: 2, median: 15, p10: 11 });
});

test('it sorts by size, not by letters, and leaves the times alone', () => {
  const times = [100, 9, 20];
  expect(summarize(times).median).toBe(20);
  expect(times).toEqual([100, 9, 20]);
});

test('no times have no summary', () => {
  expect(() => summarize([])).toThrow(RangeError);
});
