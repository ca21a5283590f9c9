import { fromArrays, slideWindows, splitByTime } from '@seqgraft/windows';
import { expect, it } from 'vitest';
import { nonOverlapping } from './non-overlapping.ts';

it('takes windows whose targets follow one another, newest last, of the series of the newest window', () => {
  const upTo = (end: number, from = 0): number[] => Array.from({ length: end - from }, (_, row) => from + row);
  const table = fromArrays([
    { id: 'a', columns: { y: upTo(40) } },
    { id: 'b', columns: { y: upTo(30) } },
  ]);
  const { test } = slideWindows(splitByTime(table, { train: 0.2, test: 0.8 }), { lookback: 2, horizon: 3 });
  const chosen = nonOverlapping(test);
  expect(Array.from(test.targetsOf(chosen))).toEqual(upTo(30, 9));
  expect(new Set(test.seriesOf(chosen))).toEqual(new Set(['b']));
});
