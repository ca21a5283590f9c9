import { Random } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import { findSeen } from './find-seen.ts';
import { seenRows } from './seen-rows.ts';
import { splitByTime } from './split-by-time.ts';

const day = (at: number): string => new Date(Date.UTC(2005, 0, 1 + at)).toISOString().slice(0, 10);
const noise = (count: number, seed = 1): number[] => {
  const random = new Random(seed).fork('seen');
  return Array.from({ length: count }, () => random.normal());
};
/** Days from the first one on. */
const daily = (values: readonly number[], first = 0, name = 'y') =>
  fromArrays({ time: values.map((_, at) => day(first + at)), columns: { [name]: [...values] } });
const all = { train: 0.5, validation: 0.25, test: 0.25 };
const testOf = (table: ReturnType<typeof daily>) => splitByTime(table, { train: 0.5, test: 0.5 }).test;

describe('seenRows and findSeen', () => {
  it('finds the rows of train and validation in other data, and not those of test', () => {
    const values = noise(100);
    const seen = seenRows(splitByTime(daily(values), all));
    expect(seen).toMatchObject({ version: 1, rows: 75, timed: true, rate: 1 });
    // Of days 40 … 99 the newer half, 70 … 99, is test: 70 … 74 were seen.
    expect(findSeen(seen, testOf(daily(values.slice(40), 40, 'other')))).toEqual([
      { series: '', from: day(70), until: day(74), rows: 5 },
    ]);
    expect(findSeen(seen, testOf(daily(values.slice(50), 50)))).toEqual([]);
  });

  it('takes other values at the same times, and the same values at other times, for other data', () => {
    const values = noise(100);
    const seen = seenRows(splitByTime(daily(values), all));
    expect(findSeen(seen, testOf(daily(noise(70, 2))))).toEqual([]);
    expect(findSeen(seen, testOf(daily(values.slice(0, 70), 1)))).toEqual([]);
    expect(findSeen(seen, testOf(fromArrays({ columns: { y: values } }) as ReturnType<typeof daily>))).toEqual([]);
  });

  it('knows a row by the rows before it: a changed value hides itself and the seven that follow', () => {
    const values = noise(100);
    const seen = seenRows(splitByTime(daily(values), { train: 1 }));
    const changed = values.map((value, at) => (at === 80 ? value + 1 : value));
    expect(findSeen(seen, testOf(daily(changed)))).toEqual([
      { series: '', from: day(50), until: day(79), rows: 30 },
      { series: '', from: day(88), until: day(99), rows: 12 },
    ]);
  });

  it('does not take stretches of one value for proof', () => {
    const flat = new Array<number>(100).fill(0);
    const seen = seenRows(splitByTime(daily(flat), { train: 1 }));
    expect(seen.sample).toBe('');
    expect(findSeen(seen, testOf(daily(flat)))).toEqual([]);
  });

  it('says the series by its id in the other data, and goes by content alone without dates', () => {
    const [a, b] = [noise(80), noise(80, 2)];
    const seen = seenRows(
      splitByTime(
        fromArrays([
          { id: 'a', columns: { y: a } },
          { id: 'b', columns: { y: b } },
        ]),
        { train: 1 },
      ),
    );
    expect(seen.timed).toBe(false);
    // Cut elsewhere: rows have other numbers. 32 rows are needed, of which the first 31 are not test.
    const other = fromArrays([
      { id: 'x', columns: { y: b.slice(10) } },
      { id: 'y', columns: { y: noise(70, 3) } },
    ]);
    expect(findSeen(seen, splitByTime(other, { train: 0.5, test: 0.5 }).test)).toEqual([
      { series: 'x', from: '35', until: '69', rows: 35 },
    ]);
  });

  it('keeps a sample of large data, which tells the same stretch to within some rows', () => {
    const values = noise(60_000);
    const hourly = (of: readonly number[], first: number) =>
      fromArrays({
        time: of.map((_, at) => new Date(Date.UTC(2000, 0, 1, first + at)).toISOString()),
        columns: { y: [...of] },
      });
    const seen = seenRows(splitByTime(hourly(values, 0), { train: 0.5, test: 0.5 }));
    expect(seen.sample.length).toBeLessThanOrEqual(8 * 2048);
    expect(seen.rate).toBe(16);
    // Rows 20,000 … 59,999, of which 28,000 on are test; 28,000 … 29,999 were seen.
    const target = splitByTime(hourly(values.slice(20_000), 20_000), { train: 0.2, test: 0.8 });
    const [found, ...others] = findSeen(seen, target.test);
    expect(others).toEqual([]);
    expect(found?.rows).toBeGreaterThan(2000 - 2 * 8 * seen.rate);
    expect(found?.rows).toBeLessThanOrEqual(2000);
    expect(findSeen(seen, splitByTime(hourly(noise(60_000, 5), 0), { test: 0.5, train: 0.5 }).test)).toEqual([]);
  });
});
