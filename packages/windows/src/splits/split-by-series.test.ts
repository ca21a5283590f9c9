import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import { partNames } from '../table/part-names.ts';
import type { Table } from '../table/table.ts';
import { slideWindows } from '../windowing/slide-windows.ts';
import { apportion } from './apportion.ts';
import { type SeriesLists, type SeriesShares, splitBySeries } from './split-by-series.ts';
import type { TimeSplit } from './split-part.ts';

/** Three rows a series; its class where one is given. */
function tableOf(count: number, classOf?: (series: number) => number): Table {
  const ids = Array.from({ length: count }, (_, i) => `s${i}`);
  const table = fromArrays(ids.map((id, i) => ({ id, columns: { y: [i, i, i] } })));
  if (classOf === undefined) return table;
  const ofRow = Int32Array.from({ length: count * 3 }, (_, row) => classOf(Math.floor(row / 3)));
  return { ...table, labels: { column: 'class', classes: ['a', 'b', 'c'], ofRow } };
}

const idsOf = (split: TimeSplit): string[][] =>
  partNames.map((name) => split[name].rows.map(({ series }) => split.table.series[series]?.id ?? ''));

describe('splitBySeries', () => {
  it('draws parts of the rounded sizes that have no series in common, the same for one seed', () => {
    const shares = fc.record({
      count: fc.integer({ min: 1, max: 40 }),
      train: fc.nat(10),
      validation: fc.nat(10),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(shares, ({ count, seed, ...tenths }) => {
        const train = tenths.train / 10;
        const validation = Math.min(tenths.validation / 10, 1 - train);
        const table = tableOf(count, (series) => series % 3);
        let split: TimeSplit;
        try {
          split = splitBySeries(table, { train, validation, seed });
        } catch (error) {
          expect(String(error)).toMatch(/E_OPTION: (train|validation|test) must be a share of the \d+ series/);
          return;
        }
        const [a = [], b = [], c = []] = idsOf(split);
        expect(a.length).toBe(Math.round(train * count));
        expect(a.length + b.length).toBe(Math.round((train + validation) * count));
        expect(new Set([...a, ...b, ...c]).size).toBe(count);
        expect(a.length + b.length + c.length).toBe(count);
        expect(idsOf(splitBySeries(table, { train, validation, seed }))).toEqual([a, b, c]);
      }),
    );
    const [first] = idsOf(splitBySeries(tableOf(40), { train: 0.5, seed: 1 }));
    expect(idsOf(splitBySeries(tableOf(40), { train: 0.5, seed: 2 }))[0]).not.toEqual(first);
  });

  it('shares each class out alike when a series has one label', () => {
    const counts = [60, 30, 10];
    const table = tableOf(100, (series) => (series < 60 ? 0 : series < 90 ? 1 : 2));
    const split = splitBySeries(table, { train: 0.6, validation: 0.2, test: 0.2, seed: 3 });
    for (const [index, share] of [0.6, 0.2, 0.2].entries()) {
      const ids = idsOf(split)[index] as string[];
      const found = counts.map(
        (_, label) =>
          ids.filter((id) => {
            const series = Number(id.slice(1));
            return (series < 60 ? 0 : series < 90 ? 1 : 2) === label;
          }).length,
      );
      expect(found).toEqual(counts.map((count) => Math.round(count * share)));
    }
  });

  it('takes lists of ids; what is named nowhere is in no part and gives no window', () => {
    const split = splitBySeries(tableOf(5), { train: ['s3', 's0'], test: ['s1'] });
    expect(idsOf(split)).toEqual([['s0', 's3'], [], ['s1']]);
    const windows = slideWindows(split, { lookback: 2, horizon: 1 });
    expect(windows.train.seriesOf()).toEqual(['s0', 's3']);
    expect(windows.test.seriesOf()).toEqual(['s1']);
    expect(windows.validation.windowCount).toBe(0);
  });

  it('cuts in time besides, with an embargo', () => {
    const times = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05'];
    const y = [1, 2, 3, 4, 5];
    const table = fromArrays(['a', 'b', 'c'].map((id) => ({ id, time: times, columns: { y } })));
    const lists = { train: ['a'], validation: ['b'], test: ['c'], trainUntil: '2024-01-03' };
    expect(splitBySeries(table, lists).train.rows).toEqual([{ series: 0, readableFrom: 0, start: 0, end: 2 }]);
    expect(splitBySeries(table, lists).test.rows).toEqual([{ series: 2, readableFrom: 10, start: 12, end: 15 }]);
    const split = splitBySeries(table, { ...lists, embargo: 2 });
    expect(split.validation.rows).toEqual([{ series: 1, readableFrom: 5, start: 9, end: 10 }]);
    const { test } = slideWindows(split, { lookback: 1, horizon: 1 });
    expect([...test.targetsOf()]).toEqual([5]);
    expect([...test.batchOf([0]).inputs.data]).toEqual([4]);
    expect(splitBySeries(table, { ...lists, embargo: 9 }).test.rows).toEqual([
      { series: 2, readableFrom: 10, start: 15, end: 15 },
    ]);
  });

  it.each([
    [
      { train: 0.5, seed: 1, embargo: 2 },
      'embargo must be left out where trainUntil is: there is no cut in time, got 2',
    ],
    [{ train: 0.5, seed: 1, trainUntil: 'soon' }, 'trainUntil must be a number like the times of the data, got "soon"'],
    [{ train: 0.5, seed: 0.5 }, 'seed must be an integer, got 0.5'],
    [{ train: 1.5, seed: 1 }, 'train must be a share from 0 to 1, got 1.5'],
    [{ train: 0.5, validation: 0.2, test: 0.2, seed: 1 }, 'train + validation + test must be 1, got 0.9'],
    [
      { train: 0.9, validation: 0.1, seed: 1 },
      'validation must be a share of the 4 series that is at least one of them, got 0.1',
    ],
    [{ train: [] }, 'train must be a list of at least one series, got none'],
    [
      { train: ['s0', 'S1', 'x'], test: ['s0'] },
      'train must be a list of series of the data, got "S1"; "x". Did you mean "s1"? test must be without series that are named before, got "s0".',
    ],
  ] as [SeriesShares | SeriesLists, string][])('refuses %j', (options, words) => {
    expect(() => splitBySeries(tableOf(4), options)).toThrow(`E_OPTION: ${words}`);
  });
});

describe('apportion', () => {
  it('gives all seats away, each group its quota rounded down or up', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }), fc.nat(120), (sizes, wanted) => {
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const seats = Math.min(wanted, total);
        const taken = apportion(seats, sizes);
        expect(taken.reduce((sum, count) => sum + count, 0)).toBe(seats);
        for (const [group, count] of taken.entries()) {
          const quota = total === 0 ? 0 : (seats * (sizes[group] as number)) / total;
          expect(Math.abs(count - quota)).toBeLessThan(1);
          expect(count).toBeLessThanOrEqual(sizes[group] as number);
        }
      }),
    );
  });
});
