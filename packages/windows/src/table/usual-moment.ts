import type { Moment } from './moment.ts';

const zero = 48;
const dash = 45;

/**
 * Reads `2020-03-01`, and with `T05:00` or `T05:00:07` and perhaps `Z`, by its characters: the forms that nearly all data has. Null for others, which
 * may be dates nevertheless.
 */
export function parseUsualMoment(text: string): Moment | null {
  const zoned = text.endsWith('Z');
  const length = zoned ? text.length - 1 : text.length;
  if (length !== 16 && length !== 19 && (length !== 10 || zoned)) return null;
  if (text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  // Comparisons with NaN are false.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month))) return null;
  const midnight = daysSince1970(year, month, day) * 86_400_000;
  if (length === 10) return { time: midnight, zone: null, precision: 'day' };
  const mark = text.charCodeAt(10);
  if ((mark !== 84 && mark !== 32) || text.charCodeAt(13) !== 58) return null; // T, blank, :
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = length === 16 ? 0 : text.charCodeAt(16) === 58 ? twoDigits(text, 17) : Number.NaN;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return null;
  return {
    time: midnight + hour * 3_600_000 + minute * 60_000 + second * 1000,
    zone: zoned ? 'Z' : null,
    precision: length === 16 ? 'minute' : 'second',
  };
}

/** NaN when one of them is none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days of the Gregorian calendar, years counted from March so that the leap day is the last (Hinnant, chrono-Compatible Low-Level Date Algorithms). */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
