import type { Clock } from './clock.ts';
import { dateOfMonth, daysOf, lastDayOfMonths, latestDay, monthNumbers, monthOf } from './months.ts';
import type { RowRange } from './row-range.ts';
import { day, hour, minute, second } from './time-units.ts';

/** The distance of neighbouring rows. */
export interface TimeStep {
  /** What `size` counts: rows or a number's own unit, milliseconds, or calendar months (28 to 31 days; 12 are a year). */
  readonly unit: 'number' | 'millisecond' | 'month';
  readonly size: number;
}

/** What {@link findStep} found: the step, and the rows that are not one step after the row before them. */
export interface FoundStep {
  readonly step: TimeStep;
  readonly irregularRows: readonly number[];
}

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
  const step = { unit, size: modalDifference(times, series) };
  const irregularRows: number[] = [];
  for (const { start, end } of series) {
    for (let row = start + 1; row < end; row++) {
      const difference = (times[row] as number) - (times[row - 1] as number);
      if (!isOneStep(difference, step)) irregularRows.push(row);
    }
  }
  return { step, irregularRows };
}

/** Whether a difference of neighbouring times is the step; 0.1, 0.2, 0.3 are not exactly equidistant, nor are epoch nanoseconds as float64. */
export function isOneStep(difference: number, { unit, size }: TimeStep): boolean {
  return Math.abs(difference - size) <= (unit === 'number' ? 1e-6 * size : 0);
}

/** A difference of neighbouring times as it is counted: 0.2 − 0.1 and 0.3 − 0.2 are one. */
export function countedDifference(difference: number): number {
  return Number.isInteger(difference) ? difference : Number(difference.toPrecision(9));
}

/** The most frequent difference, and how often it stands; the smallest of equally frequent ones, {@link noDifference} of none. */
export function mostFrequent(
  counts: ReadonlyMap<number, number>,
  before: { readonly size: number; readonly times: number } = noDifference,
): { readonly size: number; readonly times: number } {
  let { size, times } = before;
  for (const [difference, count] of counts) {
    if (count > times || (count === times && difference < size)) {
      size = difference;
      times = count;
    }
  }
  return { size, times };
}

/** Of series of one row each: a step of 1. */
export const noDifference: { readonly size: number; readonly times: number } = { size: 1, times: 0 };

function modalDifference(times: Float64Array, series: readonly RowRange[]): number {
  const counts = new Map<number, number>();
  for (const { start, end } of series) {
    for (let row = start + 1; row < end; row++) {
      const key = countedDifference((times[row] as number) - (times[row - 1] as number));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return mostFrequent(counts).size;
}

/** How many steps two times are apart; null when it is not a whole number of at least 1. */
export function stepsBetween(from: number, to: number, { unit, size }: TimeStep): number | null {
  const steps = (unit === 'month' ? monthOf(to) - monthOf(from) : to - from) / size;
  const whole = Math.round(steps);
  // As in isOneStep.
  const tolerance = unit === 'number' ? 1e-6 * whole : 0;
  return whole >= 1 && Math.abs(steps - whole) <= tolerance ? whole : null;
}

/** Gives the times of the steps after a time, as far as the times of a table follow one step. */
export function timesAfter(times: Float64Array, { unit, size }: TimeStep): (from: number, steps: number) => number {
  if (unit !== 'month') return (from, steps) => from + size * steps;
  const anchor = latestDay(times);
  return (from, steps) => dateOfMonth(monthOf(from) + size * steps, anchor, from);
}

/** The time that is some steps after another; months keep the day of the month, a month's last day stays a last day. */
export function addSteps(time: number, step: TimeStep, steps: number): number {
  if (step.unit !== 'month') return time + step.size * steps;
  const month = monthOf(time);
  const dayOfMonth = new Date(time).getUTCDate();
  const isLast = dayOfMonth === daysOf(month) && dayOfMonth >= 28;
  return dateOfMonth(month + step.size * steps, isLast ? lastDayOfMonths : dayOfMonth, time);
}

/** A step in words: `1 h`, `2 months`, `7 days`. */
export function formatStep({ unit, size }: TimeStep): string {
  const words = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  if (unit === 'number') return String(size);
  if (unit === 'month') return size % 12 === 0 ? words(size / 12, 'year') : words(size, 'month');
  if (size % day === 0) return words(size / day, 'day');
  if (size % hour === 0) return `${size / hour} h`;
  if (size % minute === 0) return `${size / minute} min`;
  return `${size / second} s`;
}
