import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import { columnOf, type Table } from './table.ts';
import type { Aggregate, CalendarFeature } from './table-options.ts';

// Made with pandas 3.1.1 by test/fixtures/pandas-gaps.py.
const recorded = JSON.parse(readFileSync(new URL('../../test/fixtures/pandas-gaps.json', import.meta.url), 'utf8'));

type Numbers = readonly (number | null)[];

function numbers(values: Numbers): number[] {
  return values.map((value) => value ?? Number.NaN);
}

/** The rest of the gaps is left open, since pandas does not refuse them. */
function tableOf(case_: { times: readonly (string | number)[]; values: Numbers }, options: object): Table {
  const data = { time: case_.times as string[], columns: { v: numbers(case_.values) } };
  return fromArrays(data, { missing: 'drop-window', ...options });
}

function expectClose(got: ArrayLike<number>, expected: Numbers): void {
  expect(got.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    const value = expected[i] ?? null;
    if (value === null) expect(got[i]).toBeNaN();
    else expect(got[i]).toBeCloseTo(value, 11); // sums in another order
  }
}

describe('as pandas does', () => {
  it('fills gaps forward, backward, on lines in time and from the nearest', () => {
    for (const case_ of recorded.fills) {
      for (const policy of ['forward-fill', 'backward-fill', 'linear', 'nearest'] as const) {
        if (case_[policy] === null) continue;
        const missing = { policy, maxGap: 1000, rest: 'drop-window' } as const;
        const table = tableOf(case_, { irregular: 'delta', missing, allowFuture: true });
        expectClose(columnOf(table, 'v'), case_[policy]);
      }
    }
    expect(recorded.fills.length).toBe(12);
  });

  it('resamples to bins that are labelled and closed on the left', () => {
    for (const case_ of recorded.resampled) {
      for (const aggregate of ['mean', 'sum', 'first', 'last', 'min', 'max', 'count'] as Aggregate[]) {
        const table = tableOf(case_, { irregular: { policy: 'resample', step: case_.step, aggregate } });
        const bins = Array.from(table.times, (time) => new Date(time).toISOString().slice(0, 19));
        expect(bins).toEqual(case_.bins);
        expectClose(columnOf(table, 'v'), case_[aggregate]);
      }
    }
    expect(recorded.resampled.length).toBe(7);
  });

  it('reads local times across changes of the clock as UTC, and resamples them to days of UTC', () => {
    for (const case_ of recorded.daylight) {
      const hours = tableOf(case_, { zones: 'utc' });
      expect(Array.from(hours.times, (time) => new Date(time).toISOString().replace('.000', ''))).toEqual(case_.utc);
      const days = tableOf(case_, { zones: 'utc', irregular: { policy: 'resample', step: '1 day', aggregate: 'sum' } });
      expect(Array.from(days.times, (time) => new Date(time).toISOString().slice(0, 10))).toEqual(case_.days);
      expectClose(columnOf(days, 'v'), case_.sums);
    }
  });

  it('keeps the first, the last or the mean of rows with one time', () => {
    for (const duplicates of ['first', 'last', 'mean'] as const) {
      expectClose(columnOf(tableOf(recorded.duplicates, { duplicates }), 'v'), recorded.duplicates[duplicates]);
    }
  });

  it('knows hours, weekdays, days, weeks and months, in zones of its own', () => {
    for (const case_ of recorded.calendar) {
      const names = [
        'minute-of-hour',
        'hour-of-day',
        'day-of-week',
        'day-of-month',
        'day-of-year',
        'week-of-year',
        'month-of-year',
      ];
      const calendar = [...names, 'weekend'] as CalendarFeature[];
      const zone = case_.zone === null ? {} : { calendarZone: case_.zone };
      const values = case_.times.map(() => 1);
      const table = tableOf({ times: case_.times, values }, { irregular: 'delta', calendar, ...zone });
      const angle = (name: string, row: number): number => {
        const turn = Math.atan2(
          columnOf(table, `sin(${name})`)[row] as number,
          columnOf(table, `cos(${name})`)[row] as number,
        );
        return (turn / (2 * Math.PI) + 1) % 1;
      };
      case_.times.forEach((_: string, row: number) => {
        const shares: Record<string, number> = {
          'minute-of-hour': case_['minute-of-hour'][row] / 60,
          'hour-of-day': case_['hour-of-day'][row] / 24,
          'day-of-week': case_['day-of-week'][row] / 7,
          'day-of-month': (case_['day-of-month'][row] - 1) / case_['days-in-month'][row],
          'day-of-year': (case_['day-of-year'][row] - 1) / (case_['leap-year'][row] ? 366 : 365),
          'month-of-year': (case_['month-of-year'][row] - 1) / 12,
        };
        for (const [name, share] of Object.entries(shares)) expect(angle(name, row)).toBeCloseTo(share, 9);
        // Week 53 is a whole turn less one week in the years that have it, and is never reached in others.
        const week = (case_['week-of-year'][row] - 1) as number;
        const found = angle('week-of-year', row);
        expect(Math.min(Math.abs(found - week / 52), Math.abs(found - week / 53))).toBeLessThan(1e-9);
        expect(columnOf(table, 'weekend')[row]).toBe(case_['day-of-week'][row] >= 5 ? 1 : 0);
      });
      expect([...table.unscaled]).toEqual(table.derived);
    }
    expect(recorded.calendar.length).toBe(5);
  });
});
