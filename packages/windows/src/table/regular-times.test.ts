import { Random } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import { parseCsv } from '../sources/parse-csv.ts';
import { formatTime } from './clock.ts';
import { columnOf, noOrigin, type Table } from './table.ts';
import type { Aggregate, BuildOptions } from './table-options.ts';

const drop = { missing: 'drop-window' } as const;

function timesOf(table: Table): string[] {
  return Array.from(table.times, (time) => formatTime(table.clock, time));
}

function csvOf(dates: readonly string[], options: BuildOptions): Table {
  const text = `t,y\n${dates.map((date, row) => `${date},${row + 1}`).join('\n')}\n`;
  return parseCsv(text, { time: 't', target: ['y'], ...drop, ...options });
}

describe('segment', () => {
  it('begins a run wherever rows are not one step apart', () => {
    const random = new Random(3);
    for (let round = 0; round < 300; round++) {
      const series = Array.from({ length: 1 + random.integer(3) }, (_, id) => {
        let time = random.integer(50);
        const times = Array.from(
          { length: 1 + random.integer(12) },
          () => (time += random.uniform() < 0.8 ? 2 : 1 + random.integer(6)),
        );
        return { id: `${id}`, time: times, columns: { y: times } };
      });
      const table = fromArrays(series, { irregular: 'segment' });
      const starts = new Set(table.runs.map(({ start }) => start));
      expect(table.runs.reduce((rows, { start, end }) => rows + end - start, 0)).toBe(table.rowCount);
      for (const { start, end } of table.series) {
        expect(starts.has(start)).toBe(true);
        for (let row = start + 1; row < end; row++) {
          const apart = (table.times[row] as number) - (table.times[row - 1] as number);
          expect(starts.has(row)).toBe(apart !== table.step.size);
        }
      }
    }
  });

  it('says where', () => {
    const table = csvOf(['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-07', '2024-01-08'], {
      irregular: 'segment',
    });
    expect(table.runs).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 5 },
    ]);
    expect(table.notes).toEqual([
      'Runs were cut, since 1 row is not one step after the row before: line 5, 2024-01-07: comes after 2024-01-03.',
    ]);
  });
});

describe('insert', () => {
  it('adds the rows that are missing, without values, labels or weight', () => {
    const text = 't,s,y,k,w\n1,a,1,x,1\n2,a,2,y,2\n5,a,5,x,3\n1,b,7,y,1\n3,b,9,y,1\n';
    const table = parseCsv(text, {
      time: 't',
      series: 's',
      target: ['y'],
      label: 'k',
      weight: 'w',
      irregular: 'insert',
      ...drop,
    });
    expect([...table.times]).toEqual([1, 2, 3, 4, 5, 1, 2, 3]);
    expect([...columnOf(table, 'y')]).toEqual([1, 2, Number.NaN, Number.NaN, 5, 7, Number.NaN, 9]);
    expect([...(table.labels?.ofRow ?? [])]).toEqual([0, 1, -1, -1, 0, 1, -1, 1]);
    expect([...(table.weights ?? [])]).toEqual([1, 2, 0, 0, 3, 1, 0, 1]);
    expect([...table.origins]).toEqual([2, 3, noOrigin, noOrigin, 4, 5, noOrigin, 6]);
    expect(table.series.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['a', 0, 5],
      ['b', 5, 8],
    ]);
  });

  it('then treats them as missing values, whose places have no line', () => {
    expect(() => csvOf(['2024-01-01', '2024-01-02', '2024-01-04'], { irregular: 'insert', missing: 'error' })).toThrow(
      'E_MISSING: 1 missing value in column "y" (25 %), first at 2024-01-03.',
    );
    const missing = { policy: 'forward-fill', maxGap: 3 } as const;
    const filled = csvOf(['2024-01-01', '2024-01-02', '2024-01-04'], { irregular: 'insert', missing });
    expect([...columnOf(filled, 'y')]).toEqual([1, 2, 2, 3]);
  });

  it('knows calendar months, quarters and years', () => {
    expect(timesOf(csvOf(['2024-01-31', '2024-02-29', '2024-05-31', '2024-06-30'], { irregular: 'insert' }))).toEqual([
      '2024-01-31',
      '2024-02-29',
      '2024-03-31',
      '2024-04-30',
      '2024-05-31',
      '2024-06-30',
    ]);
    // The 30th of each month: not the last day, though February has no other.
    expect(
      timesOf(csvOf(['2023-01-30', '2023-02-28', '2023-04-30', '2023-05-30', '2023-06-30'], { irregular: 'insert' })),
    ).toContain('2023-03-30');
    expect(timesOf(csvOf(['2020-Q1', '2020-Q2', '2020-Q4', '2021-Q1'], { irregular: 'insert' }))[2]).toBe('2020-07');
    expect(timesOf(csvOf(['2020-01', '2021-01', '2024-01', '2025-01'], { irregular: 'insert' }))[3]).toBe('2023-01');
  });

  it('refuses rows that are not whole steps apart, and grids that no memory holds', () => {
    expect(() =>
      csvOf(['2024-01-01T00:00', '2024-01-01T01:00', '2024-01-01T02:00', '2024-01-01T04:30'], { irregular: 'insert' }),
    ).toThrow(
      /^E_IRREGULAR: The rows of a series must be whole steps apart \(1 h, .* line 5, 2024-01-01T04:30: comes after/,
    );
    const wrong = ['1900-01-01T00:00:00', '2024-01-01T00:00:00', '2024-01-01T00:00:01', '2024-01-01T00:00:02'];
    expect(() => csvOf(wrong, { irregular: 'insert' })).toThrow(
      /^E_SPARSE: A row each 1 s .* would be 3,913,056,003 rows, but the data has 4 rows \(at most 1,000,000/,
    );
    expect(() => csvOf(wrong, { irregular: { policy: 'resample', step: '1 s' } })).toThrow(/^E_SPARSE/);
  });
});

describe('delta', () => {
  it('is the logarithm of the steps since the row before, and leaves runs whole', () => {
    const table = csvOf(['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-07'], {
      irregular: 'delta',
      missing: 'error',
    });
    expect([...columnOf(table, 'delta')]).toEqual([1, 1, 1, 4].map(Math.log1p));
    expect(table.features).toEqual(['y', 'delta']);
    expect(table.unscaled.has('delta')).toBe(true);
    expect(table.runs).toEqual([{ start: 0, end: 4 }]);
  });

  it('is there for regular times too, and counts calendar months', () => {
    const months = csvOf(['2024-01-31', '2024-02-29', '2024-03-31'], { irregular: 'delta' });
    expect([...columnOf(months, 'delta')]).toEqual([1, 1, 1].map(Math.log1p));
  });
});

describe('resample', () => {
  it('puts each row into the one bin that holds its time, and nothing of a later time into an earlier bin', () => {
    const random = new Random(5);
    const aggregates: Aggregate[] = ['mean', 'sum', 'first', 'last', 'min', 'max', 'count'];
    for (let round = 0; round < 300; round++) {
      const step = [1, 2, 0.5, 0.1][random.integer(4)] as number;
      let time = random.integer(20);
      const times = Array.from({ length: 1 + random.integer(30) }, () => (time += 0.1 + random.integer(30) / 10));
      const y = times.map(() => (random.uniform() < 0.2 ? Number.NaN : random.integer(50)));
      const aggregate = aggregates[random.integer(7)] as Aggregate;
      const table = fromArrays(
        { time: times, columns: { y } },
        { ...drop, irregular: { policy: 'resample', step, aggregate } },
      );
      const values = columnOf(table, 'y');
      for (let bin = 0; bin < table.rowCount; bin++) {
        const begin = table.times[bin] as number;
        // A time that is a multiple of the step but for rounding belongs to the bin that begins there.
        const inside = times.flatMap((t, row) => (t >= begin - 1e-7 && t < begin + step - 1e-7 ? [row] : []));
        const known = inside.map((row) => y[row] as number).filter((value) => !Number.isNaN(value));
        const sum = known.reduce((a, b) => a + b, 0);
        const expected: Record<Aggregate, number> = {
          mean: known.length === 0 ? Number.NaN : sum / known.length,
          sum: known.length === 0 ? Number.NaN : sum,
          first: known[0] ?? Number.NaN,
          last: known.at(-1) ?? Number.NaN,
          min: known.length === 0 ? Number.NaN : Math.min(...known),
          max: known.length === 0 ? Number.NaN : Math.max(...known),
          count: known.length,
        };
        expect(values[bin]).toBe(expected[aggregate]);
        expect(table.origins[bin]).toBe(inside[0] ?? noOrigin);
      }
    }
  });

  it('does not change a bin when rows after it do', () => {
    const times = Array.from({ length: 50 }, (_, row) => row * 0.7);
    const y = times.map((_, row) => row % 11);
    const options = { irregular: { policy: 'resample', step: 5 } } as const;
    const table = fromArrays({ time: times, columns: { y } }, options);
    for (let bin = 0; bin < table.rowCount; bin++) {
      const until = (table.times[bin] as number) + 5;
      const changed = fromArrays(
        { time: times, columns: { y: y.map((value, row) => ((times[row] as number) < until ? value : 1e9)) } },
        options,
      );
      expect(columnOf(changed, 'y').subarray(0, bin + 1)).toEqual(columnOf(table, 'y').subarray(0, bin + 1));
    }
  });

  it('takes an aggregate by column, the last label, the mean weight and the latest part', () => {
    const text = 't,y,x,k,w,p\n0,1,1,a,1,train\n1,3,5,b,3,validation\n4,7,7,a,1,test\n';
    const irregular = { policy: 'resample', step: 2, aggregate: { x: 'max' } } as const;
    const roles = { time: 't', target: ['y'], past: ['x'], label: 'k', weight: 'w', part: 'p' } as const;
    const table = parseCsv(text, { ...roles, irregular, ...drop });
    expect([...columnOf(table, 'y')]).toEqual([2, Number.NaN, 7]);
    expect([...columnOf(table, 'x')]).toEqual([5, Number.NaN, 7]);
    expect([...(table.labels?.ofRow ?? [])]).toEqual([1, -1, 0]);
    expect([...(table.weights ?? [])]).toEqual([2, 0, 1]);
    expect([...(table.parts ?? [])]).toEqual([1, 1, 2]);
  });

  it('writes times as finely as bins begin, and keeps the zone', () => {
    const table = csvOf(['2024-01-01T00:59+02:00', '2024-01-01T01:10+02:00'], {
      irregular: { policy: 'resample', step: '1 h' },
    });
    expect(timesOf(table)).toEqual(['2024-01-01T00:00+02:00', '2024-01-01T01:00+02:00']);
    expect(timesOf(csvOf(['2024-01-01', '2024-01-02'], { irregular: { policy: 'resample', step: '12 h' } }))).toEqual([
      '2024-01-01T00:00',
      '2024-01-01T12:00',
      '2024-01-02T00:00',
    ]);
  });

  it.each([
    [{ policy: 'resample', step: '1 fortnight' }, 'E_OPTION: step of resample must be a number above 0, or a text'],
    [{ policy: 'resample', step: 0 }, 'E_OPTION: step of resample must be'],
    [
      { policy: 'resample', step: 5 },
      'E_OPTION: step of resample must be a text such as "1 h" or "1 month" where times are dates',
    ],
    [{ policy: 'resample', step: '1 h', aggregate: 'median' }, 'E_OPTION: aggregate must be one of "mean"'],
    [
      { policy: 'resample', step: '1 h', aggregate: { z: 'mean' } },
      'E_OPTION: aggregate must be of columns that have a role',
    ],
    ['fill', 'E_OPTION: irregular must be "error", "segment"'],
  ])('refuses %j', (irregular, text) => {
    const options = { irregular } as BuildOptions;
    expect(() => csvOf(['2024-01-01', '2024-01-02'], options)).toThrow(text);
  });

  it('needs a time column', () => {
    const irregular = { policy: 'resample', step: 2 } as const;
    expect(() => fromArrays({ columns: { y: [1, 2] } }, { irregular })).toThrow(
      'left out of data without a time column',
    );
  });
});
