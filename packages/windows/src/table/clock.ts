/** How the times of a table are to be read and written. */
export type Clock =
  /** No time column: the time of a row is its position in its series, from 0. */
  | { readonly kind: 'row' }
  /** A column of numbers in a unit of the user's own: days, years, epoch seconds. */
  | { readonly kind: 'number' }
  /** ISO dates; times are milliseconds since 1970-01-01T00:00 in the zone. */
  | { readonly kind: 'date'; readonly zone: string | null; readonly precision: Precision };

export const precisions = ['month', 'day', 'minute', 'second', 'millisecond'] as const;

/** The finest part that is written of a date. */
export type Precision = (typeof precisions)[number];

/** A parsed ISO text: the wall clock's milliseconds, its zone (`Z`, `+01:00`, or null when none is written) and how fine it is. */
export interface Moment {
  readonly time: number;
  readonly zone: string | null;
  readonly precision: Precision;
}

const iso =
  /^(\d{4})[-/](\d{2})(?:[-/](\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|z|[+-]\d{2}:?\d{2})?)?)?$/;

/** Reads `2020-03`, `2020-03-01`, `2020-03-01T05:00`, with seconds, fractions and a zone; null when the text is no such date. */
export function parseMoment(text: string): Moment | null {
  const match = iso.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const monthIndex = Number(month) - 1;
  const dayOfMonth = day === undefined ? 1 : Number(day);
  const milliseconds = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000 + 1e-6);
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), monthIndex, dayOfMonth);
  // A date such as 2021-02-30 rolls over into the next month.
  if (date.getUTCMonth() !== monthIndex || date.getUTCDate() !== dayOfMonth) return null;
  date.setUTCHours(Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0), milliseconds);
  return { time: date.getTime(), zone: normalZone(zone), precision: precisionOf(day, hour, second, fraction) };
}

function normalZone(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  if (zone === 'z' || zone === 'Z') return 'Z';
  const colon = zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return colon === '+00:00' || colon === '-00:00' ? 'Z' : colon;
}

function precisionOf(day?: string, hour?: string, second?: string, fraction?: string): Precision {
  if (day === undefined) return 'month';
  if (hour === undefined) return 'day';
  if (second === undefined) return 'minute';
  return fraction === undefined ? 'second' : 'millisecond';
}

/** Writes a time as the data writes its times. */
export function formatTime(clock: Clock, time: number): string {
  if (clock.kind !== 'date') return String(time);
  const text = new Date(time).toISOString(); // 2020-03-01T05:00:00.000Z
  const ends = { month: -17, day: -14, minute: -8, second: -5, millisecond: -1 };
  return text.slice(0, ends[clock.precision]) + (clock.zone ?? '');
}
