import { day, minute, second } from './time-units.ts';

/** How the times of a table are to be read and written. */
export type Clock =
  /** No time column: the time of a row is its position in its series, from 0. */
  | { readonly kind: 'row' }
  /** A column of numbers in a unit of the user's own: days, years, epoch seconds. */
  | { readonly kind: 'number' }
  /** Dates; times are milliseconds since 1970-01-01T00:00 in the zone. */
  | { readonly kind: 'date'; readonly zone: string | null; readonly precision: Precision };

export const precisions = ['month', 'day', 'minute', 'second', 'millisecond'] as const;

/** The finest part that is written of a date. */
export type Precision = (typeof precisions)[number];

/** The finest part of a time that is not 0, at least a day. */
export function precisionOfTime(time: number): Precision {
  if (time % day === 0) return 'day';
  if (time % minute === 0) return 'minute';
  return time % second === 0 ? 'second' : 'millisecond';
}

/** Writes a time as the data writes its times. */
export function formatTime(clock: Clock, time: number): string {
  if (clock.kind !== 'date') return String(time);
  const text = new Date(time).toISOString(); // 2020-03-01T05:00:00.000Z
  const ends = { month: -17, day: -14, minute: -8, second: -5, millisecond: -1 };
  return text.slice(0, ends[clock.precision]) + (clock.zone ?? '');
}
