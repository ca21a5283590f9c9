import { failOption } from '../options/bad-option.ts';
import { day, minute } from './time-units.ts';

/**
 * Gives the milliseconds of a wall clock for the times of a table.
 *
 * @param zone of the times: `Z`, `+01:00`, or null when none is written.
 * @param calendarZone IANA name of the clock's zone; when left out times stay as they are.
 * @throws E_OPTION
 */
export function wallClock(zone: string | null, calendarZone: string | undefined): (time: number) => number {
  if (calendarZone === undefined) return (time) => time;
  if (zone === null) {
    const rule = 'left out when the times name no zone: they are taken for those of a local clock already';
    failOption('calendarZone', rule, calendarZone);
  }
  const offsetAt = zoneOffset(calendarZone);
  const own = offsetOf(zone);
  return (time) => time - own + offsetAt(time - own);
}

/** Milliseconds that `+01:30` is ahead of UTC. */
export function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return (zone.startsWith('-') ? -size : size) * minute;
}

/**
 * Milliseconds that a zone is ahead of UTC at a time. Days whose beginning and end have one offset are looked up once; a zone that changed
 * twice on one day and back again would be wrong on that day, and none has.
 */
function zoneOffset(name: string): (time: number) => number {
  const exact = exactOffset(name);
  const days = new Map<number, number | null>();
  let lastDay = Number.NaN;
  let lastOffset = 0;
  return (time) => {
    const begin = Math.floor(time / day) * day;
    if (begin === lastDay) return lastOffset;
    let offset = days.get(begin);
    if (offset === undefined) {
      const [first, last] = [exact(begin), exact(begin + day)];
      offset = first === last ? first : null;
      days.set(begin, offset);
    }
    if (offset === null) return exact(time);
    [lastDay, lastOffset] = [begin, offset];
    return offset;
  };
}

function exactOffset(name: string): (time: number) => number {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return failOption('calendarZone', 'the IANA name of a zone, such as Europe/Berlin', name);
  }
  return (time) => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
    const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
    const date = new Date(0);
    date.setUTCFullYear(year, part('month') - 1, part('day'));
    date.setUTCHours(part('hour'), part('minute'), part('second'));
    return date.getTime() - Math.floor(time / 1000) * 1000;
  };
}
