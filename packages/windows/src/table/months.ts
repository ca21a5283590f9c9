import { daysInMonth, startOfDay } from './calendar.ts';
import { day } from './time-units.ts';

/** Days of the longest month: the anchor of dates that fall on the last day of each. */
export const lastDayOfMonths = 31;

/** Months since year 0. */
export function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first day of a month at 0:00, from the months since year 0. */
export function monthStart(month: number): number {
  return new Date(0).setUTCFullYear(yearOf(month), monthOfYear(month), 1);
}

/** Days of a month, from the months since year 0. */
export function daysOf(month: number): number {
  return daysInMonth(yearOf(month), monthOfYear(month));
}

/** The latest day of the month that some dates fall on: of month ends (31, 29, 31, 30, …) it is 31. */
export function latestDay(times: Float64Array): number {
  let latest = 0;
  for (const time of times) latest = Math.max(latest, new Date(time).getUTCDate());
  return latest;
}

/** Months since year 0 of dates that fall on one day of the month at one time of day; null when they do not. */
export function monthNumbers(times: Float64Array): Float64Array | null {
  const months = new Float64Array(times.length);
  const anchor = latestDay(times);
  for (let row = 0; row < times.length; row++) {
    const month = monthNumberOf(times[row] as number, anchor, times[0] as number);
    if (month === null) return null;
    months[row] = month;
  }
  return months;
}

/** Months since year 0 of a date that falls on the anchor day (or the last one of a shorter month) at another date's time of day; else null. */
export function monthNumberOf(time: number, anchor: number, other: number): number | null {
  const month = monthOf(time);
  const onAnchor = new Date(time).getUTCDate() === Math.min(anchor, daysOf(month));
  return onAnchor && timeOfDay(time) === timeOfDay(other) ? month : null;
}

/** The date of {@link monthNumberOf}. */
export function dateOfMonth(month: number, anchor: number, other: number): number {
  return monthStart(month) + (Math.min(anchor, daysOf(month)) - 1) * day + timeOfDay(other);
}

function timeOfDay(time: number): number {
  return time - startOfDay(time);
}

function yearOf(month: number): number {
  return Math.floor(month / 12);
}

function monthOfYear(month: number): number {
  return month - 12 * yearOf(month);
}
