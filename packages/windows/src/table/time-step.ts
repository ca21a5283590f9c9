import type { Clock } from './clock.ts';

/** The distance of neighbouring rows. */
export interface TimeStep {
  /** What `size` counts: rows or a number's own unit, milliseconds, or calendar months (28 to 31 days; 12 are a year). */
  readonly unit: 'number' | 'millisecond' | 'month';
  readonly size: number;
}

/** Rows of one series: `start` up to, not including, `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** What {@link findStep} found: the step, and the rows that are not one step after the row before them. */
export interface FoundStep {
  readonly step: TimeStep;
  readonly irregularRows: readonly number[];
}

const day = 86_400_000;

/**
 * The step of some series: the most frequent difference of neighbouring times (the smallest of equally frequent ones),
 * in calendar months where the dates fall on one day of the month (or on the last day of shorter months).
 */
export function findStep(times: Float64Array, series: readonly RowRange[], clock: Clock): FoundStep {
  const unit = clock.kind === 'date' ? 'millisecond' : 'number';
  const fixed = findFixedStep(times, series, unit);
  if (fixed.irregularRows.length === 0 || clock.kind !== 'date' || fixed.step.size < 28 * day) return fixed;
  const months = monthNumbers(times);
  return months === null ? fixed : findFixedStep(months, series, 'month');
}

function findFixedStep(times: Float64Array, series: readonly RowRange[], unit: TimeStep['unit']): FoundStep {
  const size = modalDifference(times, series);
  // 0.1, 0.2, 0.3 are not exactly equidistant, nor are epoch nanoseconds as float64.
  const tolerance = unit === 'number' ? 1e-6 * size : 0;
  const irregularRows: number[] = [];
  for (const { start, end } of series) {
    for (let row = start + 1; row < end; row++) {
      const difference = (times[row] as number) - (times[row - 1] as number);
      if (Math.abs(difference - size) > tolerance) irregularRows.push(row);
    }
  }
  return { step: { unit, size }, irregularRows };
}

function modalDifference(times: Float64Array, series: readonly RowRange[]): number {
  const counts = new Map<number, number>();
  for (const { start, end } of series) {
    for (let row = start + 1; row < end; row++) {
      const difference = (times[row] as number) - (times[row - 1] as number);
      const key = Number.isInteger(difference) ? difference : Number(difference.toPrecision(9));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  let mode = 1;
  let most = 0;
  for (const [difference, times] of counts) {
    if (times > most || (times === most && difference < mode)) {
      mode = difference;
      most = times;
    }
  }
  return mode;
}

/** The day of the month that dates fall on; of month ends (31, 29, 31, 30, …) it is 31. */
function latestDay(times: Float64Array): number {
  let latest = 0;
  for (const time of times) latest = Math.max(latest, new Date(time).getUTCDate());
  return latest;
}

/** Months since year 0. */
export function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first day of a month at 0:00, from the months since year 0. */
export function monthStart(month: number): number {
  return new Date(0).setUTCFullYear(Math.floor(month / 12), modulo(month, 12), 1);
}

/** How many steps two times are apart; null when it is not a whole number of at least 1. */
export function stepsBetween(from: number, to: number, { unit, size }: TimeStep): number | null {
  const steps = (unit === 'month' ? monthOf(to) - monthOf(from) : to - from) / size;
  const whole = Math.round(steps);
  // As in findStep: 0.1, 0.2, 0.3 are not exactly equidistant.
  const tolerance = unit === 'number' ? 1e-6 * whole : 0;
  return whole >= 1 && Math.abs(steps - whole) <= tolerance ? whole : null;
}

/** Gives the times of the steps after a time, as far as the times of a table follow one step. */
export function timesAfter(times: Float64Array, { unit, size }: TimeStep): (from: number, steps: number) => number {
  if (unit !== 'month') return (from, steps) => from + size * steps;
  const anchor = latestDay(times);
  return (from, steps) => {
    const month = monthOf(from) + size * steps;
    const days = daysInMonth(Math.floor(month / 12), modulo(month, 12));
    return monthStart(month) + (Math.min(anchor, days) - 1) * day + modulo(from, day);
  };
}

/** Months since year 0 of dates that fall on one day of the month at one time of day; null when they do not. */
function monthNumbers(times: Float64Array): Float64Array | null {
  const months = new Float64Array(times.length);
  const anchor = latestDay(times);
  for (let row = 0; row < times.length; row++) {
    const month = monthNumberOf(times[row] as number, anchor, times[0] as number);
    if (month === null) return null;
    months[row] = month;
  }
  return months;
}

/** Days of the longest month: the anchor of dates that fall on the last day. */
export const lastDayOfMonths = 31;

/** Months since year 0 of a date that falls on the anchor day (or the last one of a shorter month) at another date's time of day; else null. */
export function monthNumberOf(time: number, anchor: number, other: number): number | null {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const onAnchor = date.getUTCDate() === Math.min(anchor, daysInMonth(year, month));
  return onAnchor && modulo(time, day) === modulo(other, day) ? year * 12 + month : null;
}

/** The date of {@link monthNumberOf}. */
export function dateOfMonth(months: number, anchor: number, other: number): number {
  const year = Math.floor(months / 12);
  const month = modulo(months, 12);
  const date = new Date(0);
  date.setUTCFullYear(year, month, Math.min(anchor, daysInMonth(year, month)));
  return date.getTime() + modulo(other, day);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

/** The time that is some steps after another; months keep the day of the month, a month's last day stays a last day. */
export function addSteps(time: number, step: TimeStep, steps: number): number {
  if (step.unit !== 'month') return time + step.size * steps;
  const date = new Date(time);
  const dayOfMonth = date.getUTCDate();
  const lastDay = dayOfMonth === daysInMonth(date.getUTCFullYear(), date.getUTCMonth()) && dayOfMonth >= 28;
  const target = date.getUTCFullYear() * 12 + date.getUTCMonth() + step.size * steps;
  const days = daysInMonth(Math.floor(target / 12), modulo(target, 12));
  date.setUTCFullYear(Math.floor(target / 12), modulo(target, 12), lastDay ? days : Math.min(dayOfMonth, days));
  return date.getTime();
}

/** A step in words: `1 h`, `2 months`, `7 days`. */
export function formatStep({ unit, size }: TimeStep): string {
  const words = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  if (unit === 'number') return String(size);
  if (unit === 'month') return size % 12 === 0 ? words(size / 12, 'year') : words(size, 'month');
  if (size % day === 0) return words(size / day, 'day');
  if (size % 3_600_000 === 0) return `${size / 3_600_000} h`;
  if (size % 60_000 === 0) return `${size / 60_000} min`;
  return `${size / 1000} s`;
}
