import { dateOfMonth, monthOf } from '../table/months.ts';
import type { Series } from '../table/table.ts';
import type { StoredStep } from './find-stored-step.ts';
import type { StreamTimes } from './stream-times.ts';

/** Neighbouring places on a grid, counted from its phase: `from` up to, not including, `until`; `before` places of the phase come earlier. */
interface Stretch {
  readonly from: number;
  until: number;
  before: number;
}

interface Phase {
  readonly offset: number;
  readonly stretches: Stretch[];
  count: number;
}

/**
 * Times that are exactly one step apart in each series: computed from the first time of a series, with nothing kept for a row.
 *
 * A time is a number on a grid (its own value, or months since year 0); series whose numbers are equal modulo the step share a phase.
 */
export class GridTimes implements StreamTimes {
  readonly count: number;
  readonly #series: readonly Series[];
  /** Of the first row of each series, on the grid. */
  readonly #first: Float64Array;
  readonly #size: number;
  readonly #anchor: number;
  readonly #inMonths: boolean;
  /** Any time: it tells the time of day of months. */
  readonly #sample: number;
  readonly #phases: readonly Phase[];

  /** @param firstTimes of each series */
  constructor(series: readonly Series[], firstTimes: Float64Array, { step, anchor }: StoredStep) {
    this.#series = series;
    this.#size = step.size;
    this.#anchor = anchor;
    this.#inMonths = step.unit === 'month';
    this.#sample = firstTimes[0] ?? 0;
    this.#first = this.#inMonths ? firstTimes.map((time) => this.#ceil(time)) : firstTimes;
    this.#phases = this.#findPhases();
    this.count = this.#phases.reduce((sum, { count }) => sum + count, 0);
  }

  #findPhases(): Phase[] {
    const byOffset = new Map<number, { from: number; until: number }[]>();
    this.#series.forEach(({ start, end }, index) => {
      const first = this.#first[index] as number;
      const offset = first - Math.floor(first / this.#size) * this.#size;
      const from = (first - offset) / this.#size;
      const pieces = byOffset.get(offset) ?? [];
      pieces.push({ from, until: from + end - start });
      byOffset.set(offset, pieces);
    });
    return Array.from(byOffset, ([offset, pieces]) => {
      const stretches: Stretch[] = [];
      let count = 0;
      for (const { from, until } of pieces.sort((a, b) => a.from - b.from)) {
        const last = stretches.at(-1);
        if (last === undefined || from > last.until) {
          stretches.push({ from, until, before: count });
          count += until - from;
        } else if (until > last.until) {
          count += until - last.until;
          last.until = until;
        }
      }
      return { offset, stretches, count };
    });
  }

  async at(k: number): Promise<number> {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const { offset, stretches } of this.#phases) {
      low = Math.min(low, offset + (stretches[0] as Stretch).from * this.#size);
      high = Math.max(high, offset + ((stretches.at(-1) as Stretch).until - 1) * this.#size);
    }
    // The largest number on the grid with at most k before it.
    while (low < high) {
      const middle = low + Math.ceil((high - low) / 2);
      if (this.#countBelow(middle) <= k) low = middle;
      else high = middle - 1;
    }
    return this.#timeOf(low);
  }

  async countBefore(time: number): Promise<number> {
    return this.#countBelow(this.#ceil(time));
  }

  async rowAt(series: number, time: number): Promise<number> {
    const { start, end } = this.#series[series] as Series;
    const index = Math.ceil((this.#ceil(time) - (this.#first[series] as number)) / this.#size);
    return Math.min(end, start + Math.max(0, index));
  }

  async timeOf(series: number, row: number): Promise<number> {
    const index = row - (this.#series[series] as Series).start;
    return this.#timeOf((this.#first[series] as number) + index * this.#size);
  }

  #countBelow(number: number): number {
    let sum = 0;
    for (const { offset, stretches } of this.#phases) {
      const place = Math.ceil((number - offset) / this.#size);
      let low = -1;
      let high = stretches.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((stretches[middle] as Stretch).from < place) low = middle;
        else high = middle - 1;
      }
      if (low < 0) continue;
      const { from, until, before } = stretches[low] as Stretch;
      sum += before + Math.min(place, until) - from;
    }
    return sum;
  }

  #timeOf(number: number): number {
    return this.#inMonths ? dateOfMonth(number, this.#anchor, this.#sample) : number;
  }

  /** The first number on the grid that is not before a time. */
  #ceil(time: number): number {
    if (!this.#inMonths) return time;
    if (!Number.isFinite(time)) return time;
    let month = monthOf(time);
    while (this.#timeOf(month) < time) month += 1;
    return month;
  }
}
