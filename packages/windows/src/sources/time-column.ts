import { BadOption, type OptionProblem } from '../options/bad-option.ts';
import { checkChoice } from '../options/check-option.ts';
import { type Clock, precisionOfTime, precisions } from '../table/clock.ts';
import { FindingList, showCell } from '../table/findings.ts';
import { GrowingArray } from '../table/growing-array.ts';
import { type Moment, parseMoment } from '../table/moment.ts';
import type { Place } from '../table/place.ts';
import type { TimeOptions } from '../table/table-options.ts';
import { BadTime, MixedZones } from '../table/time-errors.ts';
import { type TimeParser, timeParser } from '../table/time-parser.ts';
import { offsetOf } from '../table/wall-clock.ts';
import { parseNumberCell } from './number-cell.ts';

/** A time as a reader gives it. */
export type TimeCell = string | number | bigint | Date;

/** How many of a unit are one millisecond. */
const perMillisecond = { s: 1 / 1000, ms: 1, us: 1000, ns: 1_000_000 } as const;

/** Largest time of a Date, in milliseconds on both sides of 1970 (ECMA-262, 21.4.1.1). */
const largestTime = 8.64e15;

/** Times of one column as they are read. The first one decides whether they are dates or numbers, and in which zone. */
export class TimeColumn {
  readonly #options: TimeOptions;
  readonly #parse: TimeParser;
  readonly #times: GrowingArray<Float64Array> = new GrowingArray((length) => new Float64Array(length));
  readonly #bad: FindingList = new FindingList();
  readonly #otherZone: FindingList = new FindingList();
  #kind: 'date' | 'number' | 'unknown' = 'unknown';
  #zone: string | null = null;
  #precision = 0;

  /** @throws E_OPTION */
  constructor(options: TimeOptions = {}) {
    this.#options = options;
    this.#parse = checkedParser(options);
  }

  add(value: TimeCell, place: Place): void {
    const moment = this.#momentOf(value);
    const number = moment === null ? this.#numberOf(value) : null;
    const kind = moment !== null ? 'date' : number !== null ? 'number' : 'unknown';
    if (this.#kind === 'unknown' && kind !== 'unknown') {
      this.#kind = kind;
      this.#zone = moment?.zone ?? null;
    }
    if (kind === 'unknown' || kind !== this.#kind) this.#bad.add({ ...place, got: showCell(textOf(value)) });
    else if (moment !== null) this.#see(moment, place, value);
    this.#times.push(moment === null ? (number ?? Number.NaN) : this.#timeOf(moment));
  }

  #see({ zone, precision }: Moment, place: Place, value: TimeCell): void {
    // To UTC can be converted what names its zone.
    const fits = this.#options.zones === 'utc' ? (zone === null) === (this.#zone === null) : zone === this.#zone;
    if (!fits) this.#otherZone.add({ ...place, got: showCell(textOf(value)) });
    this.#precision = Math.max(this.#precision, precisions.indexOf(precision));
  }

  #timeOf({ time, zone }: Moment): number {
    return this.#options.zones === 'utc' && zone !== null ? time - offsetOf(zone) : time;
  }

  #momentOf(value: TimeCell): Moment | null {
    const { timeUnit, timeFormat } = this.#options;
    if (value instanceof Date) {
      const time = value.getTime();
      return Number.isNaN(time) ? null : { time, zone: 'Z', precision: precisionOfTime(time) };
    }
    if (timeUnit !== undefined) return epochMoment(value, timeUnit);
    if (timeFormat === undefined && typeof value !== 'string') return null;
    return this.#parse(textOf(value).trim());
  }

  #numberOf(value: TimeCell): number | null {
    const { timeUnit, timeFormat } = this.#options;
    if (timeUnit !== undefined || timeFormat !== undefined || value instanceof Date) return null;
    const text = textOf(value).trim();
    const number = parseNumberCell(text, '.');
    if (number === 'inexact') return Number(text); // nanoseconds since 1970: to some hundreds of them
    return typeof number === 'number' ? number : null;
  }

  /** The times so far; goes on with none, and keeps what it found. */
  take(): Float64Array {
    return this.#times.take();
  }

  /** @throws E_TIME, E_TIME_ZONE with all places that are wrong. */
  finish(): { times: Float64Array; clock: Clock } {
    const { timeUnit, timeFormat, zones } = this.#options;
    if (this.#bad.total > 0) {
      const kind = timeUnit === undefined && timeFormat === undefined ? this.#kind : 'unknown';
      throw new BadTime({ findings: this.#bad, kind, unit: timeUnit ?? null, format: timeFormat ?? null });
    }
    if (this.#otherZone.total > 0) {
      throw new MixedZones({ zone: this.#zone ?? 'none written', findings: this.#otherZone });
    }
    const zone = zones === 'utc' && this.#zone !== null ? 'Z' : this.#zone;
    const clock: Clock =
      this.#kind === 'date'
        ? { kind: 'date', zone, precision: precisions[this.#precision] ?? 'day' }
        : { kind: 'number' };
    return { times: this.#times.finish(), clock };
  }
}

function textOf(value: TimeCell): string {
  return typeof value === 'string' ? value : String(value);
}

/** @throws E_OPTION */
function checkedParser({ timeUnit, timeFormat, zones }: TimeOptions): TimeParser {
  const parse = timeFormat === undefined ? parseMoment : timeParser(timeFormat);
  const problems: OptionProblem[] = [];
  checkChoice(problems, 'timeUnit', { value: timeUnit ?? 's', choices: Object.keys(perMillisecond) });
  if (typeof parse === 'string') {
    const rule = 'a form such as "DD/MM/YYYY HH:mm" (other letters in brackets: "[at]")';
    problems.push({ option: 'timeFormat', rule, got: `${JSON.stringify(timeFormat)}: ${parse}` });
  }
  if (timeUnit !== undefined && timeFormat !== undefined) {
    problems.push({ option: 'timeFormat', rule: 'left out when timeUnit is given', got: JSON.stringify(timeFormat) });
  }
  checkChoice(problems, 'zones', { value: zones ?? 'error', choices: ['error', 'utc'] });
  if (problems.length > 0 || typeof parse === 'string') throw new BadOption({ problems });
  return parse;
}

/** A number of a unit since 1970 in UTC; whole milliseconds, so that times are as exact as dates in text. */
function epochMoment(value: string | number | bigint, unit: keyof typeof perMillisecond): Moment | null {
  const text = textOf(value).trim();
  const count = perMillisecond[unit];
  let time: number;
  if (/^[+-]?\d{1,25}$/.test(text) && count > 1) {
    // As an integer: nanoseconds since 1970 have more digits than a float64.
    const big = BigInt(text);
    const whole = BigInt(count);
    time = Number((big - (((big % whole) + whole) % whole)) / whole);
  } else {
    const number = parseNumberCell(text, '.');
    if (typeof number !== 'number') return null;
    // 1e-6: 1.001 s is 1000.9999999999999 ms.
    time = Math.floor(number / count + 1e-6);
  }
  if (!(Math.abs(time) <= largestTime)) return null;
  return { time, zone: 'Z', precision: precisionOfTime(time) };
}
