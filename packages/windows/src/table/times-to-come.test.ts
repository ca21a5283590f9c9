import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import { forecastWindows } from '../windowing/forecast-windows.ts';
import { formatTime } from './clock.ts';
import type { Table } from './table.ts';
import { restDays } from './times-to-come.ts';

const day = 86_400_000;

/** Days from a Monday on, but for some weekdays. */
function tableOf(days: number, without: readonly number[], future: readonly string[] = []): Table {
  const time = Array.from({ length: days }, (_, index) => new Date(Date.UTC(2024, 0, 1) + index * day))
    .filter((date) => !without.includes(date.getUTCDay()))
    .map((date) => date.toISOString().slice(0, 10));
  const columns = {
    y: time.map((_, row) => row),
    ...Object.fromEntries(future.map((name) => [name, time.map(() => 0)])),
  };
  return fromArrays({ time, columns }, { target: ['y'], future, irregular: 'delta' });
}

const forecastDays = (table: Table, horizon: number): string[] => {
  const times = forecastWindows(table, { lookback: 3, horizon }).timesOf();
  return Array.from(times, (time) => formatTime(table.clock, time));
};

describe('the times of a forecast', () => {
  it('pass over weekdays on which no row stands', () => {
    // The 26th of January 2024 is a Friday.
    expect(forecastDays(tableOf(26, [0, 6]), 6)).toEqual([
      '2024-01-29',
      '2024-01-30',
      '2024-01-31',
      '2024-02-01',
      '2024-02-02',
      '2024-02-05',
    ]);
    expect(forecastDays(tableOf(26, []), 2)).toEqual(['2024-01-27', '2024-01-28']);
  });

  it('are those that future columns are given for', () => {
    const table = tableOf(26, [0, 6], ['holiday']);
    const future = { time: ['2024-01-29', '2024-01-30'], columns: { holiday: [0, 1] } };
    const windows = forecastWindows(table, { lookback: 3, horizon: 2, future });
    expect(Array.from(windows.timesOf(), (time) => formatTime(table.clock, time))).toEqual(future.time);
    const weekend = { ...future, time: ['2024-01-27', '2024-01-28'] };
    expect(() => forecastWindows(table, { lookback: 3, horizon: 2, future: weekend })).toThrow(
      '"2024-01-27" and not 2024-01-29',
    );
  });
});

it('tells rest days only from enough days', () => {
  expect(restDays(tableOf(21, [0, 6]))).toEqual([0, 6]);
  expect(restDays(tableOf(12, [0, 6]))).toEqual([]);
  expect(restDays(tableOf(21, []))).toEqual([]);
  const hours = Array.from({ length: 40 }, (_, hour) => new Date(Date.UTC(2024, 0, 1, hour)).toISOString());
  expect(restDays(fromArrays({ time: hours, columns: { y: hours.map((_, row) => row) } }))).toEqual([]);
});
