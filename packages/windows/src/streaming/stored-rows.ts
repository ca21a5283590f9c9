import { type Clock, formatTime } from '../table/clock.ts';
import type { Place } from '../table/place.ts';
import { type Series, seriesIndexOf } from '../table/table.ts';
import { numberBytes, type RecordLayout } from './record-layout.ts';
import { type RecordBlock, scanRecords } from './scan-records.ts';
import type { Spool } from './spool.ts';

/** What {@link StoredRows} is made of. */
export interface StoredRowsParts {
  readonly spool: Spool;
  readonly layout: RecordLayout;
  readonly rowCount: number;
  readonly series: readonly Series[];
  readonly seriesColumn: string | null;
  readonly clock: Clock;
  readonly originKind: 'line' | 'row';
}

/** The rows of a stream in a spool, grouped by series. */
export class StoredRows {
  readonly spool: Spool;
  readonly layout: RecordLayout;
  readonly rowCount: number;
  readonly series: readonly Series[];
  readonly seriesColumn: string | null;
  readonly clock: Clock;
  readonly originKind: 'line' | 'row';
  readonly #timeSlot: number | null;
  readonly #originSlot: number;

  constructor(parts: StoredRowsParts) {
    this.spool = parts.spool;
    this.layout = parts.layout;
    this.rowCount = parts.rowCount;
    this.series = parts.series;
    this.seriesColumn = parts.seriesColumn;
    this.clock = parts.clock;
    this.originKind = parts.originKind;
    this.#timeSlot = parts.layout.slot('time');
    this.#originSlot = parts.layout.slot('origin') as number;
  }

  /** All records, or those of some rows, in order. */
  scan(from = 0, until: number = this.rowCount): AsyncIterable<RecordBlock> {
    return scanRecords(this.spool, this.layout, { from, until });
  }

  /** One record. */
  async record(row: number): Promise<Float64Array> {
    const numbers = new Float64Array(this.layout.width);
    await this.spool.read([
      { into: new Uint8Array(numbers.buffer, 0, numbers.length * numberBytes), position: row * this.layout.bytes },
    ]);
    return numbers;
  }

  /** The time of a record; `index` is its position in its series. */
  timeIn(numbers: Float64Array, at: number, index: number): number {
    return this.#timeSlot === null ? index : (numbers[at + this.#timeSlot] as number);
  }

  originIn(numbers: Float64Array, at: number): number {
    return numbers[at + this.#originSlot] as number;
  }

  /** Line or row, series and time of a row. */
  async placeOf(row: number): Promise<Place> {
    const series = this.series[seriesIndexOf(this, row)] as Series;
    return this.placeIn(await this.record(row), 0, series);
  }

  /** Line or row, series and time of a record. */
  placeIn(numbers: Float64Array, at: number, series: Series): Place {
    return {
      [this.originKind]: this.originIn(numbers, at),
      ...(this.seriesColumn === null ? {} : { series: series.id }),
      ...(this.clock.kind === 'row' ? {} : { time: formatTime(this.clock, this.timeIn(numbers, at, 0)) }),
    };
  }
}
