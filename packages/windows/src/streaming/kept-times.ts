import { positionOf } from '../splits/time-cuts.ts';
import type { Series } from '../table/table.ts';
import type { StoredRows } from './stored-rows.ts';
import type { StreamTimes } from './stream-times.ts';

/**
 * Times that cannot be computed (0.1, 0.2, 0.3 are not exactly equidistant): rows are found by bisection in the spool. Of several series
 * the distinct times are kept in memory, 8 bytes each.
 */
export class KeptTimes implements StreamTimes {
  readonly count: number;
  readonly #rows: StoredRows;
  readonly #distinct: Float64Array | null;

  private constructor(rows: StoredRows, distinct: Float64Array | null) {
    this.#rows = rows;
    this.#distinct = distinct;
    this.count = distinct?.length ?? rows.rowCount;
  }

  static async of(rows: StoredRows): Promise<KeptTimes> {
    if (rows.series.length === 1) return new KeptTimes(rows, null);
    let distinct: Float64Array = new Float64Array(0);
    for (const { start, end } of rows.series) distinct = union(distinct, await timesOf(rows, start, end));
    return new KeptTimes(rows, distinct);
  }

  async at(k: number): Promise<number> {
    return this.#distinct === null ? this.timeOf(0, k) : (this.#distinct[k] as number);
  }

  async countBefore(time: number): Promise<number> {
    if (this.#distinct === null) return this.rowAt(0, time);
    return positionOf(this.#distinct, time);
  }

  async rowAt(series: number, time: number): Promise<number> {
    const { start, end } = this.#rows.series[series] as Series;
    let low = start;
    let high = end;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((await this.timeOf(series, middle)) < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  async timeOf(_series: number, row: number): Promise<number> {
    return this.#rows.timeIn(await this.#rows.record(row), 0, 0);
  }
}

async function timesOf(rows: StoredRows, start: number, end: number): Promise<Float64Array> {
  const times = new Float64Array(end - start);
  for await (const { numbers, firstRow, rows: count } of rows.scan(start, end)) {
    for (let k = 0; k < count; k++) times[firstRow - start + k] = rows.timeIn(numbers, k * rows.layout.width, 0);
  }
  return times;
}

/** Of two ascending lists. */
function union(a: Float64Array, b: Float64Array): Float64Array {
  if (a.length === b.length && a.every((time, k) => time === b[k])) return a;
  const merged = new Float64Array(a.length + b.length);
  let length = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const time = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
    if (a[i] === time) i += 1;
    if (b[j] === time) j += 1;
    merged[length++] = time;
  }
  return merged.slice(0, length);
}
