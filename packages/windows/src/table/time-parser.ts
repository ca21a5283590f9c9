import type { Moment } from './moment.ts';
import { momentOf, normalZone } from './moment.ts';

/** Reads one text as a time; null when it has not the form. */
export type TimeParser = (text: string) => Moment | null;

type Part =
  | 'year'
  | 'shortYear'
  | 'month'
  | 'monthName'
  | 'longMonthName'
  | 'day'
  | 'hour'
  | 'halfDayHour'
  | 'halfDay'
  | 'minute'
  | 'second'
  | 'fraction'
  | 'zone';

const longMonthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const monthNames = longMonthNames.map((name) => name.slice(0, 3));

const tokens: Readonly<Record<string, readonly [Part, string]>> = {
  YYYY: ['year', '\\d{4}'],
  YY: ['shortYear', '\\d{2}'],
  MMMM: ['longMonthName', longMonthNames.join('|')],
  MMM: ['monthName', monthNames.join('|')],
  MM: ['month', '\\d{2}'],
  M: ['month', '\\d{1,2}'],
  DD: ['day', '\\d{2}'],
  D: ['day', '\\d{1,2}'],
  HH: ['hour', '\\d{2}'],
  H: ['hour', '\\d{1,2}'],
  hh: ['halfDayHour', '\\d{2}'],
  h: ['halfDayHour', '\\d{1,2}'],
  A: ['halfDay', '[ap]m'],
  mm: ['minute', '\\d{2}'],
  ss: ['second', '\\d{2}'],
  SSS: ['fraction', '\\d{1,9}'],
  Z: ['zone', 'z|[+-]\\d{2}:?\\d{2}'],
};

/** What a format must have before it can have a part. */
const needs: readonly (readonly [Part, Part])[] = [
  ['day', 'month'],
  ['hour', 'day'],
  ['minute', 'hour'],
  ['second', 'minute'],
  ['fraction', 'second'],
  ['zone', 'hour'],
];

/**
 * Makes a strict parser of a format such as `DD/MM/YYYY HH:mm`. `MMM` is Jan, `MMMM` January; `YY` is 1969 to 2068.
 *
 * @returns a text that says what is wrong with the format, when something is.
 */
export function timeParser(format: string): TimeParser | string {
  const parts: Part[] = [];
  let pattern = '';
  for (const [piece] of format.matchAll(/\[[^\]]*\]|([A-Za-z])\1*|[^A-Za-z]/g)) {
    if (piece.startsWith('[') && piece.length > 1) {
      pattern += escaped(piece.slice(1, -1));
    } else if (/^[A-Za-z]/.test(piece)) {
      const token = Object.hasOwn(tokens, piece) ? tokens[piece] : undefined;
      if (token === undefined) return `it has "${piece}"`;
      parts.push(token[0]);
      pattern += `(${token[1]})`;
    } else {
      pattern += escaped(piece);
    }
  }
  const problem = problemOf(parts);
  if (problem !== null) return problem;
  const whole = new RegExp(`^${pattern}$`, 'i');
  return (text) => {
    const match = whole.exec(text);
    return match === null ? null : toMoment(new Map(parts.map((part, index) => [part, match[index + 1] as string])));
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Parts that are two ways of writing one. */
const sameAs: Readonly<Partial<Record<Part, Part>>> = {
  shortYear: 'year',
  monthName: 'month',
  longMonthName: 'month',
  halfDayHour: 'hour',
};

function problemOf(parts: readonly Part[]): string | null {
  const kinds: Part[] = parts.map((part) => sameAs[part] ?? part);
  if (new Set(kinds).size < kinds.length) return 'a part of the date stands in it twice';
  if (!kinds.includes('year')) return 'it has no year (YYYY, or YY)';
  if (parts.includes('halfDay') !== parts.includes('halfDayHour')) return 'hh and A (AM or PM) belong together';
  const lacking = needs.find(([part, need]) => kinds.includes(part) && !kinds.includes(need));
  return lacking === undefined ? null : `it has a ${lacking[0]} but no ${lacking[1]}`;
}

function toMoment(parts: ReadonlyMap<Part, string>): Moment | null {
  const number = (part: Part): number | undefined => {
    const text = parts.get(part);
    return text === undefined ? undefined : Number(text);
  };
  const name = (parts.get('longMonthName') ?? parts.get('monthName'))?.toLowerCase().slice(0, 3);
  const fraction = parts.get('fraction');
  const zone = parts.get('zone');
  return momentOf({
    year: number('year') ?? fullYear(number('shortYear') as number),
    month: name === undefined ? number('month') : monthNames.indexOf(name) + 1,
    day: number('day'),
    hour: parts.has('halfDay')
      ? wholeDayHour(number('halfDayHour') as number, parts.get('halfDay') as string)
      : number('hour'),
    minute: number('minute'),
    second: number('second'),
    fraction,
    zone: zone === undefined ? null : normalZone(zone),
  });
}

/** 69 is 1969 and 68 is 2068, as POSIX reads them (strptime, %y). */
function fullYear(short: number): number {
  return short + (short < 69 ? 2000 : 1900);
}

/** 12 AM is 0, 12 PM is 12; an hour that no such clock has becomes one that no day has. */
function wholeDayHour(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return 24;
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}
