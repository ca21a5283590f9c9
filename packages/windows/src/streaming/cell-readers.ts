import { largestFloat32, parseNumberCell } from '../sources/number-cell.ts';
import type { Cell } from '../sources/record-chunk.ts';
import { type Clock, parseMoment, precisions } from '../table/clock.ts';
import { FindingList, showCell } from '../table/findings.ts';
import type { Place } from '../table/place.ts';
import { BadTime, MixedZones } from '../table/time-errors.ts';

/** Makes numbers of the cells of one column, and collects what is none; keeps nothing else. */
export class NumberCells {
  readonly name: string;
  readonly texts: FindingList = new FindingList();
  readonly infinite: FindingList = new FindingList();
  sawDecimalComma = false;
  /** Cells that hold a number. */
  numbers = 0;
  readonly #decimal: '.' | ',';

  constructor(name: string, decimal: '.' | ',') {
    this.name = name;
    this.#decimal = decimal;
  }

  /** NaN where there is no number. */
  read(cell: Cell, origin: 'line' | 'row', at: number): number {
    if (cell === null || cell === undefined) return Number.NaN;
    const value = typeof cell === 'string' ? parseNumberCell(cell, this.#decimal) : numberOf(cell);
    if (typeof value === 'number') {
      this.numbers += 1;
      return value;
    }
    if (value === 'missing') return Number.NaN;
    const text = String(cell);
    (value === 'text' ? this.texts : this.infinite).add({ [origin]: at, column: this.name, got: showCell(text) });
    this.sawDecimalComma ||= this.#decimal === '.' && /^\s*[+-]?[\d.]*,\d+\s*$/.test(text);
    return Number.NaN;
  }
}

function numberOf(cell: number | bigint | boolean | Date): number | 'missing' | 'infinite' | 'text' {
  if (typeof cell !== 'number' && typeof cell !== 'bigint') return 'text';
  const value = Number(cell) + 0; // −0 becomes 0
  if (Number.isNaN(value)) return 'missing';
  return Math.abs(value) <= largestFloat32 ? value : 'infinite';
}

/** Makes times of cells. The first one decides whether they are dates or numbers, and in which zone. */
export class TimeCells {
  readonly #bad: FindingList = new FindingList();
  readonly #otherZone: FindingList = new FindingList();
  #kind: 'date' | 'number' | 'unknown' = 'unknown';
  #zone: string | null = null;
  #precision = 0;

  read(cell: Cell, origin: 'line' | 'row', at: number): number {
    const text = cell instanceof Date ? dateText(cell) : String(cell ?? '').trim();
    const number = parseNumberCell(text, '.');
    const moment = typeof number === 'number' ? null : parseMoment(text);
    const kind = typeof number === 'number' ? 'number' : moment === null ? 'unknown' : 'date';
    if (this.#kind === 'unknown' && kind !== 'unknown') {
      this.#kind = kind;
      this.#zone = moment?.zone ?? null;
    }
    const place: Place = { [origin]: at };
    if (kind === 'unknown' || kind !== this.#kind) this.#bad.add({ ...place, got: showCell(text) });
    if (moment !== null && kind === this.#kind) {
      if (moment.zone !== this.#zone) this.#otherZone.add({ ...place, got: showCell(text) });
      this.#precision = Math.max(this.#precision, precisions.indexOf(moment.precision));
    }
    return typeof number === 'number' ? number : (moment?.time ?? Number.NaN);
  }

  /** @throws E_TIME, E_TIME_ZONE with all places that are wrong. */
  finish(): Clock {
    if (this.#bad.total > 0) throw new BadTime({ findings: this.#bad, kind: this.#kind });
    if (this.#otherZone.total > 0) {
      throw new MixedZones({ zone: this.#zone ?? 'none written', findings: this.#otherZone });
    }
    return this.#kind === 'date'
      ? { kind: 'date', zone: this.#zone, precision: precisions[this.#precision] ?? 'day' }
      : { kind: 'number' };
  }
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'Invalid Date' : date.toISOString();
}
