import type { Moment } from './clock.ts';

/** Days before each month of a year that begins in March. */
const daysBefore = Uint16Array.of(0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337);
const daysOf = Uint8Array.of(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

/**
 * The fast way of `parseMoment` for the usual texts: `2020-03-01`, `2020-03-01T05:00`, `2020-03-01 05:00:07`, with `Z` or nothing
 * behind a time; null for any other, good or bad.
 */
export function quickMoment(text: string): Moment | null {
  const { length } = text;
  const zone = length > 10 && text.charCodeAt(length - 1) === 0x5a ? 'Z' : null;
  const end = zone === null ? length : length - 1;
  if (end !== 10 && end !== 16 && end !== 19) return null;
  if (text.charCodeAt(4) !== 0x2d || text.charCodeAt(7) !== 0x2d) return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (!(month >= 1 && month <= 12 && day >= 1)) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > (daysOf[month - 1] as number) + (month === 2 && leap ? 1 : 0)) return null;
  // Years from March on, so that the leap day comes last (Hinnant, chrono-compatible low-level date algorithms).
  const shifted = month > 2 ? year : year - 1;
  const century = Math.floor(shifted / 100);
  const days =
    365 * shifted +
    Math.floor(shifted / 4) -
    century +
    Math.floor(century / 4) +
    (daysBefore[(month + 9) % 12] as number) +
    day -
    719_469;
  if (end === 10) return zone !== null || Number.isNaN(days) ? null : { time: days * 86_400_000, zone: null, precision: 'day' };
  const mark = text.charCodeAt(10);
  if ((mark !== 0x54 && mark !== 0x20) || text.charCodeAt(13) !== 0x3a) return null;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (end === 19 && text.charCodeAt(16) !== 0x3a) return null;
  const second = end === 19 ? twoDigits(text, 17) : 0;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return null;
  const time = days * 86_400_000 + ((hour * 60 + minute) * 60 + second) * 1000;
  return Number.isNaN(time) ? null : { time, zone, precision: end === 19 ? 'second' : 'minute' };
}

/** NaN when they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
