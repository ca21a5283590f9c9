import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import { splitByTime } from '../splits/split-by-time.ts';
import type { Table } from '../table/table.ts';
import { driftForecast, naiveForecast } from './baselines.ts';
import { forecastWindows } from './forecast-windows.ts';
import { slideWindows } from './slide-windows.ts';

const tableOf = (y: number[], missing: 'error' | 'drop-window' | 'mask' = 'error'): Table =>
  fromArrays({ columns: { y } }, { missing });

describe('driftForecast', () => {
  it('goes on along the line through the first and the last value', () => {
    // Hyndman & Athanasopoulos: y_T + h (y_T − y_1)/(T − 1); here 10 + h · 9/4.
    const windows = forecastWindows(tableOf([1, 7, 3, 4, 10]), { lookback: 1, horizon: 3, gap: 1 });
    expect([...driftForecast(windows)]).toEqual([10 + 2 * 2.25, 10 + 3 * 2.25, 10 + 4 * 2.25]);
  });

  it('looks back over the readable rows and no further, at every step', () => {
    const y = [100, 0, 1, 4, 9, 16, 25];
    const split = splitByTime(tableOf(y), { trainFrom: '1', trainUntil: '5' });
    const { test } = slideWindows(split, { lookback: 2, horizon: 1, targets: 'every-step' });
    expect([...driftForecast(test)]).toEqual([9 + 9 / 3, 16 + 16 / 4]);
    expect([...driftForecast(test, [0])]).toEqual([12, 20]);
  });

  it('is naive where one value is known, and goes around what was not measured', () => {
    const none = Number.NaN;
    const windowsOf = (y: number[]): ReturnType<typeof slideWindows>['train'] => {
      const table = tableOf(y, 'drop-window');
      return slideWindows(splitByTime(table, { train: 1 }), { lookback: 1, horizon: 1 }).train;
    };
    expect([...driftForecast(windowsOf([5, 6]))]).toEqual([5]);
    expect([...driftForecast(windowsOf([none, 2, none, 6, 9]))]).toEqual([6 + (6 - 2) / 2]);
  });

  it('says what is lacking where no value is known', () => {
    const none = Number.NaN;
    const windows = forecastWindows(tableOf([none, none, none], 'mask'), { lookback: 2, horizon: 1 });
    const words = 'E_SEASON: A forecast repeats or extends a known value, but 1 window has none; the first';
    expect(() => driftForecast(windows)).toThrow(words);
    expect(() => naiveForecast(windows)).toThrow(words);
  });

  it('does not draw its line across a gap in time', () => {
    const table = {
      ...tableOf([1, 2, 30, 33, 36]),
      runs: [
        { start: 0, end: 2 },
        { start: 2, end: 5 },
      ],
    };
    expect([...driftForecast(forecastWindows(table, { lookback: 1, horizon: 1 }))]).toEqual([39]);
  });
});
