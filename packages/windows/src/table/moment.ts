import { weekdayOf } from './calendar.ts';
import type { Precision } from './clock.ts';
import { day } from './time-units.ts';
import { parseUsualMoment } from './usual-moment.ts';

/** A date that was read: the wall clock's milliseconds, its zone (`Z`, `+01:00`, or null when none is written) and how fine it is. */
export interface Moment {
  readonly time: number;
  readonly zone: string | null;
  readonly precision: Precision;
}

/** Parts of a date as they are written; what is not written is undefined. */
export interface MomentParts {
  readonly year: number;
  /** From 1. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly hour: number | undefined;
  readonly minute: number | undefined;
  readonly second: number | undefined;
  /** Digits after the decimal mark of the seconds. */
  readonly fraction: string | undefined;
  readonly zone: string | null;
}

const iso =
  /^(\d{4})[-/](\d{2})(?:[-/](\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|z|[+-]\d{2}:?\d{2})?)?)?$/;
const isoWeek = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/;
const quarter = /^(\d{4})-?Q([1-4])$/;

/**
 * Reads `2020-03`, `2020-03-01`, `2020-03-01T05:00`, with seconds, fractions and a zone; ISO weeks (`2020-W05` is its Monday, `2020-W05-3`) and
 * quarters (`2020-Q1`); null when the text is no such date.
 */
export function parseMoment(text: string): Moment | null {
  return parseUsualMoment(text) ?? parseAnyMoment(text);
}

/** The plain twin of `parseUsualMoment`, for all forms. */
export function parseAnyMoment(text: string): Moment | null {
  const match = iso.exec(text);
  if (match === null) return parseWeek(text) ?? parseQuarter(text);
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const number = (part: string | undefined): number | undefined => (part === undefined ? undefined : Number(part));
  return momentOf({
    year: Number(year),
    month: Number(month),
    day: number(day),
    hour: number(hour),
    minute: number(minute),
    second: number(second),
    fraction,
    zone: zone === undefined ? null : normalZone(zone),
  });
}

/** The moment of some parts; null when there is no such date. Fractions of a millisecond are cut off. */
export function momentOf({ year, month = 1, day, hour, minute, second, fraction, zone }: MomentParts): Moment | null {
  const milliseconds = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000 + 1e-6);
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day ?? 1);
  // A date such as 2021-02-30 rolls over into the next month.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== (day ?? 1)) return null;
  date.setUTCHours(hour ?? 0, minute ?? 0, second ?? 0, milliseconds);
  const precision =
    day === undefined
      ? 'month'
      : hour === undefined
        ? 'day'
        : second === undefined
          ? 'minute'
          : fraction === undefined
            ? 'second'
            : 'millisecond';
  return { time: date.getTime(), zone, precision };
}

function parseWeek(text: string): Moment | null {
  const match = isoWeek.exec(text);
  if (match === null) return null;
  const [year, week, weekday] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  // ISO 8601: the 4th of January lies in week 1, the 28th of December in the last one.
  if (week < 1 || firstMonday(year) + (week - 1) * 7 * day >= firstMonday(year + 1)) return null;
  return { time: firstMonday(year) + ((week - 1) * 7 + weekday - 1) * day, zone: null, precision: 'day' };
}

/** The Monday of the first ISO week of a year. */
function firstMonday(year: number): number {
  const fourth = new Date(0).setUTCFullYear(year, 0, 4);
  return fourth - weekdayOf(new Date(fourth)) * day;
}

function parseQuarter(text: string): Moment | null {
  const match = quarter.exec(text);
  if (match === null) return null;
  return {
    time: new Date(0).setUTCFullYear(Number(match[1]), (Number(match[2]) - 1) * 3, 1),
    zone: null,
    precision: 'month',
  };
}

/** `+0100` as `+01:00`, and `Z` for what is no offset. */
export function normalZone(zone: string): string {
  if (zone === 'z' || zone === 'Z') return 'Z';
  const colon = zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return colon === '+00:00' || colon === '-00:00' ? 'Z' : colon;
}
