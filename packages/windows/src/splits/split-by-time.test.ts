import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import { parseCsv } from '../sources/parse-csv.ts';
import type { Table } from '../table/table.ts';
import { slideWindows } from '../windowing/slide-windows.ts';
import { type SplitOptions, splitByTime } from './split-by-time.ts';
import { describePart } from './split-part.ts';

function days(count: number, first = '2004-01-01'): string[] {
  return Array.from({ length: count }, (_, i) =>
    new Date(Date.parse(first) + i * 86_400_000).toISOString().slice(0, 10),
  );
}

function daily(count: number, first?: string): Table {
  return fromArrays({ time: days(count, first), columns: { y: Array.from({ length: count }, (_, i) => i) } });
}

function parts(table: Table, options: SplitOptions): string[] {
  const split = splitByTime(table, options);
  return [split.train, split.validation, split.test].map(describePart);
}

describe('splitByTime', () => {
  it('cuts by shares of the times', () => {
    const table = daily(10);
    expect(parts(table, { train: 0.7, validation: 0.1, test: 0.2 })).toEqual([
      '2004-01-01 … 2004-01-07',
      '2004-01-08 … 2004-01-08',
      '2004-01-09 … 2004-01-10',
    ]);
    expect(parts(table, { train: 0.5 })).toEqual(['2004-01-01 … 2004-01-05', 'empty', '2004-01-06 … 2004-01-10']);
    expect(parts(table, { train: 0, test: 1 })).toEqual(['empty', 'empty', '2004-01-01 … 2004-01-10']);
    expect(parts(table, { train: 0.5, validation: 0.3, test: 0.2, embargo: 2 })).toEqual([
      '2004-01-01 … 2004-01-05',
      '2004-01-08 … 2004-01-08',
      'empty',
    ]);
  });

  it('cuts all series at one time', () => {
    const table = parseCsv('t,s,y\n1,a,1\n2,a,1\n3,a,1\n4,a,1\n3,b,1\n4,b,1\n5,b,1\n6,b,1\n', {
      time: 't',
      series: 's',
      target: ['y'],
    });
    const split = splitByTime(table, { train: 0.5, test: 0.5 });
    expect(split.train.rows.map(({ start, end }) => end - start)).toEqual([3, 1]);
    expect(split.test.rows.map(({ start, end }) => end - start)).toEqual([1, 3]);
  });

  it('cuts at times: until is the first time outside', () => {
    const table = daily(10);
    expect(parts(table, { trainUntil: '2004-01-06', validationUntil: '2004-01-08' })).toEqual([
      '2004-01-01 … 2004-01-05',
      '2004-01-06 … 2004-01-07',
      '2004-01-08 … 2004-01-10',
    ]);
    expect(parts(table, { trainFrom: '2004-01-03', trainUntil: '2004-01-06', testUntil: '2004-01-08' })).toEqual([
      '2004-01-03 … 2004-01-05',
      'empty',
      '2004-01-06 … 2004-01-07',
    ]);
    expect(parts(fromArrays({ columns: { y: [1, 2, 3, 4] } }), { trainUntil: '2' })).toEqual([
      '0 … 1',
      'empty',
      '2 … 3',
    ]);
  });

  it('keeps a short history before a cut-off, of which nothing older is read', () => {
    const table = daily(366 + 30, '2004-01-01');
    const options = { testFrom: '2005-01-01', history: 60 };
    expect(parts(table, options)).toEqual(['2004-11-02 … 2004-12-31', 'empty', '2005-01-01 … 2005-01-30']);
    expect(parts(table, { ...options, validation: 0.2 })[1]).toBe('2004-12-20 … 2004-12-31');
    // As in apps/studies: 60 days are 26 windows of lookback 28 and horizon 7.
    const windows = slideWindows(splitByTime(table, options), { lookback: 28, horizon: 7 });
    expect(windows.train.windowCount).toBe(26);
    expect(windows.test.windowCount).toBe(30 - 7 + 1);
    const longer = splitByTime(table, { testFrom: '2005-01-01', history: 10 });
    const { test } = slideWindows(longer, { lookback: 7, horizon: 1 });
    expect(test.starts[0]).toBe(366 - 7);
    expect(
      slideWindows(splitByTime(table, { testFrom: '2005-01-01', history: 4 }), { lookback: 2, horizon: 1 }).train
        .starts[0],
    ).toBe(362);
  });

  it('lets no test window look back behind the history', () => {
    const split = splitByTime(daily(100), { testFrom: '2004-02-20', history: 5 });
    const { test } = slideWindows(split, { lookback: 2, horizon: 1 });
    expect(test.starts[0]).toBe(48);
    const wide = splitByTime(daily(100), { trainFrom: '2004-02-15', trainUntil: '2004-02-20' });
    expect(() => slideWindows(wide, { lookback: 10, horizon: 1 })).toThrow(
      /^E_NO_WINDOWS: Split "train" has 5 target rows/,
    );
  });

  it.each([
    [{ train: 0.7, validation: 0.2, test: 0.2 }, 'train + validation + test must be 1, got 1.1'],
    [{ train: 0.9, validation: 0.2 }, 'train + validation + test must be at most 1, got 1.1'],
    [{ train: -0.1 }, 'train must be a share from 0 to 1, got -0.1'],
    [{ train: Number.NaN }, 'train must be a share from 0 to 1, got NaN'],
    [{ train: 0.5, embargo: 1.5 }, 'embargo must be an integer of at least 0, got 1.5'],
    [{ trainUntil: 'soon' }, 'trainUntil must be an ISO date like the times of the data, got "soon"'],
    [{ trainUntil: 5 }, 'trainUntil must be an ISO date'],
    [{ trainUntil: '2004-01-05Z' }, 'trainUntil must be an ISO date'],
    [{ trainUntil: '2004-01-05T00:00Z' }, 'trainUntil must be in the zone of the data (none written)'],
    [{ trainUntil: '2004-01-05', validationUntil: '2004-01-02' }, 'validationUntil must be not before trainUntil'],
    [{ trainFrom: '2004-01-08', trainUntil: '2004-01-05' }, 'trainUntil must be not before trainFrom'],
    [{ testFrom: '2004-01-05', history: 5 }, 'history must be at most 4, the number of times before testFrom, got 5'],
    [{ testFrom: '2004-01-05', history: 0 }, 'history must be an integer of at least 1'],
    [{ testFrom: '2004-01-05', history: 2, validation: 1 }, 'validation must be a share of the history'],
  ] as [SplitOptions, string][])('refuses %j', (options, words) => {
    expect(() => splitByTime(daily(10), options)).toThrow(`E_OPTION: ${words}`);
  });
});
