import { defineError, type ErrorClass } from '@seqgraft/core';
import { daysInMonth, startOfDay, weekdayOf } from './calendar.ts';
import type { DerivedFeature } from './derived-features.ts';
import type { Table } from './table.ts';
import type { BuildOptions, CalendarFeature } from './table-options.ts';
import { day, hour, minute } from './time-units.ts';
import { wallClock } from './wall-clock.ts';

/** Where a date stands in a period: `value` of `period`, both from 0. */
interface Phase {
  readonly value: number;
  readonly period: number;
}

interface PhaseRule {
  /** Milliseconds that begin with a whole one of it, in which the phase stays the same. */
  readonly lasts: number;
  readonly of: (date: Date) => Phase;
}

const phases: Readonly<Record<Exclude<CalendarFeature, 'weekend'>, PhaseRule>> = {
  'minute-of-hour': { lasts: minute, of: (date) => ({ value: date.getUTCMinutes(), period: 60 }) },
  'hour-of-day': { lasts: hour, of: (date) => ({ value: date.getUTCHours(), period: 24 }) },
  'time-of-day': { lasts: 1, of: (date) => ({ value: date.getTime() - startOfDay(date.getTime()), period: day }) },
  'day-of-week': { lasts: day, of: (date) => ({ value: weekdayOf(date), period: 7 }) },
  'day-of-month': {
    lasts: day,
    of: (date) => ({ value: date.getUTCDate() - 1, period: daysInMonth(date.getUTCFullYear(), date.getUTCMonth()) }),
  },
  'day-of-year': {
    lasts: day,
    of: (date) => ({ value: dayOfYear(date), period: isLeap(date.getUTCFullYear()) ? 366 : 365 }),
  },
  'week-of-year': { lasts: day, of: isoWeek },
  'month-of-year': { lasts: day, of: (date) => ({ value: date.getUTCMonth(), period: 12 }) },
};

const NoCalendar: ErrorClass<{ clock: 'row' | 'number'; calendar: readonly string[] }> = defineError(
  'E_CALENDAR',
  'usage',
  ({ clock, calendar }) => ({
    message: `Calendar features (${calendar.join(', ')}) are made of dates, but ${clock === 'row' ? 'the data has no time column' : 'the times of the data are numbers'}.`,
    remedy:
      clock === 'row'
        ? 'Name the column with the dates as time, or leave calendar out.'
        : 'If the numbers count since 1970-01-01 say so with timeUnit: "s", ms, us or ns (on the command line: --time-unit s); else leave calendar out.',
  }),
);

/**
 * The inputs that are made of dates, in the order that the options name them.
 *
 * @throws E_CALENDAR when the times are no dates, E_OPTION for a zone that is unknown or that times without a zone cannot be in.
 */
export function calendarColumns(table: Table, { calendar = [], calendarZone }: BuildOptions): DerivedFeature[] {
  if (calendar.length === 0) return [];
  const { clock } = table;
  if (clock.kind !== 'date') throw new NoCalendar({ clock: clock.kind, calendar });
  const wall = table.times.map(wallClock(clock.zone, calendarZone));
  return calendar.flatMap((name): DerivedFeature[] =>
    name === 'weekend'
      ? [{ name, values: wall.map((time) => (weekdayOf(new Date(time)) >= 5 ? 1 : 0)) }]
      : onCircle(name, wall),
  );
}

function onCircle(name: Exclude<CalendarFeature, 'weekend'>, wall: Float64Array): DerivedFeature[] {
  const { lasts, of } = phases[name];
  const sin = new Float64Array(wall.length);
  const cos = new Float64Array(wall.length);
  let whole = Number.NaN;
  for (let row = 0; row < wall.length; row++) {
    const time = wall[row] as number;
    const begun = Math.floor(time / lasts);
    if (begun === whole) {
      sin[row] = sin[row - 1] as number;
      cos[row] = cos[row - 1] as number;
      continue;
    }
    whole = begun;
    const { value, period } = of(new Date(time));
    const angle = (2 * Math.PI * value) / period;
    sin[row] = Math.sin(angle);
    cos[row] = Math.cos(angle);
  }
  return [
    { name: `sin(${name})`, values: sin },
    { name: `cos(${name})`, values: cos },
  ];
}

function isLeap(year: number): boolean {
  return daysInMonth(year, 1) === 29;
}

/** 0 on the first of January. */
function dayOfYear(date: Date): number {
  return Math.round((startOfDay(date.getTime()) - new Date(0).setUTCFullYear(date.getUTCFullYear(), 0, 1)) / day);
}

/** ISO 8601: a week belongs to the year of its Thursday; the 28th of December is always in the last one. */
function isoWeek(date: Date): Phase {
  const thursday = new Date(startOfDay(date.getTime()) + (3 - weekdayOf(date)) * day);
  const value = Math.floor(dayOfYear(thursday) / 7);
  const december = new Date(new Date(0).setUTCFullYear(thursday.getUTCFullYear(), 11, 28));
  const last = new Date(december.getTime() + (3 - weekdayOf(december)) * day);
  return { value, period: Math.floor(dayOfYear(last) / 7) + 1 };
}
