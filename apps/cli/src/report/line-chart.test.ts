import { expect, it } from 'vitest';
import { lineChart, prefersLog } from './line-chart.ts';

const chart = (points: readonly (readonly [number, number | null])[], kind: 'linear' | 'log' = 'linear'): string =>
  lineChart({
    title: 'a < b',
    description: 'c',
    x: { label: 'x', kind: 'linear' },
    y: { label: 'y', kind },
    lines: [{ name: '<script>', style: 's0', points }],
  }).text;

const pathOf = (svg: string): string => /<path class="line s0" d="([^"]*)"/.exec(svg)?.[1] as string;

it('draws a line from the lowest left to the highest right, with gaps where there is nothing', () => {
  expect(
    pathOf(
      chart([
        [0, 0],
        [1, 10],
      ]),
    ),
  ).toBe('M50,258L866,26');
  expect(
    pathOf(
      chart([
        [0, 0],
        [1, null],
        [2, 10],
        [3, 10],
      ]),
    ),
  ).toMatch(/^M50,258ZM594,26L866,26$/);
  expect(
    pathOf(
      chart(
        [
          [0, 1],
          [1, Number.NaN],
          [2, 0],
          [3, 10],
        ],
        'log',
      ),
    ),
  ).not.toMatch(/NaN|Infinity/);
});

it('marks a point that no line goes through, and escapes names', () => {
  expect(
    chart([
      [0, 1],
      [1, null],
      [2, 2],
      [3, 3],
    ]).match(/<circle/g),
  ).toHaveLength(2); // in the wide picture and in the narrow one
  expect(chart([[0, 1]])).not.toContain('<script>');
  expect(chart([[0, 1]])).toContain('<title>a &lt; b</title><desc>c</desc>');
});

it('takes a logarithm where values differ by their ratio', () => {
  expect(prefersLog([1, 100])).toBe(true);
  expect([prefersLog([1, 2]), prefersLog([0, 100]), prefersLog([]), prefersLog([-5, 100])]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
