import { parseNumberCell } from '../sources/number-cell.ts';
import { type Clock, parseMoment, precisions } from './clock.ts';
import { FindingList, showCell } from './findings.ts';
import type { Place } from './place.ts';
import type { TimeOptions } from './table-options.ts';
import { BadTime, MixedZones } from './time-errors.ts';

/** Times of one column as they are read. The first one decides whether they are dates or numbers, and in which zone. */
export class TimeColumn {
  readonly #times: number[] = [];
  readonly #bad: FindingList = new FindingList();
  readonly #otherZone: FindingList = new FindingList();
  #kind: 'date' | 'number' | 'unknown' = 'unknown';
  #zone: string | null = null;
  #precision = 0;

  constructor(_options: TimeOptions = {}) {}

  add(value: string | number, place: Place): void {
    const text = typeof value === 'number' ? String(value) : value.trim();
    const cell = parseNumberCell(text, '.');
    const number = cell === 'inexact' ? Number(text) : cell; // nanoseconds since 1970: to some hundreds of them
    const moment = typeof number === 'number' ? null : parseMoment(text);
    const kind = typeof number === 'number' ? 'number' : moment === null ? 'unknown' : 'date';
    if (this.#kind === 'unknown' && kind !== 'unknown') {
      this.#kind = kind;
      this.#zone = moment?.zone ?? null;
    }
    if (kind === 'unknown' || kind !== this.#kind) this.#bad.add({ ...place, got: showCell(text) });
    if (moment !== null && kind === this.#kind) {
      if (moment.zone !== this.#zone) this.#otherZone.add({ ...place, got: showCell(text) });
      this.#precision = Math.max(this.#precision, precisions.indexOf(moment.precision));
    }
    this.#times.push(typeof number === 'number' ? number : (moment?.time ?? Number.NaN));
  }

  /** The times so far; goes on with none, and keeps what it found. */
  take(): Float64Array {
    return Float64Array.from(this.#times.splice(0));
  }

  /** @throws E_TIME, E_TIME_ZONE with all places that are wrong. */
  finish(): { times: Float64Array; clock: Clock } {
    if (this.#bad.total > 0) throw new BadTime({ findings: this.#bad, kind: this.#kind });
    if (this.#otherZone.total > 0) {
      throw new MixedZones({ zone: this.#zone ?? 'none written', findings: this.#otherZone });
    }
    const clock: Clock =
      this.#kind === 'date'
        ? { kind: 'date', zone: this.#zone, precision: precisions[this.#precision] ?? 'day' }
        : { kind: 'number' };
    return { times: Float64Array.from(this.#times), clock };
  }
}
