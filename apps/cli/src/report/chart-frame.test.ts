import { describe, expect, it } from 'vitest';
import { type AxisOptions, makeAxis } from './chart-frame.ts';

const labels = (options: Pick<AxisOptions, 'kind' | 'values'> & Partial<AxisOptions>): string[] =>
  makeAxis({ range: [0, 100], count: 5, ...options }).ticks.map(({ label }) => label);

describe('makeAxis', () => {
  it('writes round numbers, and puts each value at its place', () => {
    const axis = makeAxis({ kind: 'linear', values: [3, 97], range: [0, 100], count: 5, round: true });
    expect(axis.ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
    expect([0, 25, 100].map(axis.place)).toEqual([0, 25, 100]);
    expect(labels({ kind: 'linear', values: [-1, 1], round: true })[0]).toBe('−1.0');
  });

  it('writes whole epochs only, each power of ten of a logarithm, and exactly what it is told', () => {
    expect(labels({ kind: 'linear', values: [1, 3], whole: true })).toEqual(['1', '2', '3']);
    expect(labels({ kind: 'log', values: [1, 1e6], count: 10 })).toEqual([
      '1',
      '10',
      '100',
      '1000',
      '10000',
      '100000',
      '1000000',
    ]);
    expect(labels({ kind: 'log', values: [0.01, 0.3] })).toEqual(['0.01', '0.03', '0.1', '0.3']);
    const axis = makeAxis({ kind: 'log', values: [30, 120], range: [0, 100], count: 5, ticks: [30, 60, 120] });
    expect(axis.ticks.map(({ value }) => axis.place(value))).toEqual([0, expect.closeTo(50, 9), 100]);
  });

  it('writes dates as finely as they lie apart', () => {
    const dates = (from: string, until: string) =>
      labels({ kind: 'date', values: [Date.parse(from), Date.parse(until)] });
    expect(dates('2000-01-01', '2010-01-01')).toEqual(['2000', '2002', '2004', '2006', '2008', '2010']);
    expect(dates('2005-01-01', '2005-05-01')).toEqual(['Jan 2005', 'Feb 2005', 'Mar 2005', 'Apr 2005', 'May 2005']);
    expect(dates('2005-01-01', '2005-01-05')).toEqual(['1 Jan', '2 Jan', '3 Jan', '4 Jan', '5 Jan']);
    expect(dates('2005-01-01T00:00Z', '2005-01-01T12:00Z')).toEqual(['00:00', '03:00', '06:00', '09:00', '12:00']);
  });

  it.each([
    ['linear', []],
    ['linear', [5]],
    ['linear', [0, 0]],
    ['linear', [Number.NaN, Number.POSITIVE_INFINITY]],
    ['log', []],
    ['log', [0, -1]],
    ['log', [7]],
    ['date', [0]],
  ] as const)('has a place for everything on a %s axis of %j', (kind, values) => {
    const axis = makeAxis({ kind, values, range: [0, 100], count: 5 });
    for (const { value } of axis.ticks) expect(axis.place(value)).toSatisfy(Number.isFinite);
    for (const value of values)
      if (Number.isFinite(value) && (kind !== 'log' || value > 0)) expect(axis.place(value)).toBe(50);
  });
});
