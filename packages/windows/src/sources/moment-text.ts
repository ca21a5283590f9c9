import { day, minute, second } from '../table/time-units.ts';

/** What stands behind a moment that is written: `Z` for UTC, nothing for a wall clock in no zone that is known, and for dates. */
export type MomentZone = 'Z' | '';

/**
 * Writes a moment as the shortest ISO text that keeps it to the millisecond: `2020-03-01`, `2020-03-01T05:00`, `2020-03-01T05:00:07.250Z`.
 *
 * @param time milliseconds of the wall clock since 1970-01-01T00:00.
 */
export function momentText(time: number, zone: MomentZone): string {
  if (Number.isNaN(time)) return '';
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return `${time} ms`; // outside of what a date can be: refused as a time, shown as it is
  const text = date.toISOString();
  if (time % second !== 0) return text.slice(0, -1) + zone;
  if (time % minute !== 0) return text.slice(0, -5) + zone;
  // A date alone has no zone.
  return time % day !== 0 || zone === 'Z' ? text.slice(0, -8) + zone : text.slice(0, -14);
}
