import { day } from './time-units.ts';

/** Days of a month, from 0 (January); of any year, the first century too, which `Date.UTC` takes for the twentieth. */
export function daysInMonth(year: number, month: number): number {
  return new Date(new Date(0).setUTCFullYear(year, month + 1, 0)).getUTCDate();
}

/** Day of the week, 0 on Mondays as in ISO 8601. */
export function weekdayOf(date: Date): number {
  return (date.getUTCDay() + 6) % 7;
}

/** The beginning of a day. */
export function startOfDay(time: number): number {
  return Math.floor(time / day) * day;
}
