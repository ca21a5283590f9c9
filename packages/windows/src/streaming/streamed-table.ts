import type { Clock } from '../table/clock.ts';
import { addDerived } from '../table/derived-features.ts';
import { measuredName } from '../table/missing-values.ts';
import type { Series, Table } from '../table/table.ts';
import type { TimeStep } from '../table/time-step.ts';
import { type GatherPlan, gatherRecords, planGather, type WantedRows } from './gather-records.ts';
import type { StreamTimes } from './grid-times.ts';
import type { Spool } from './spool.ts';
import { StreamClosed } from './spool-errors.ts';
import type { StoredRows } from './stored-rows.ts';
import { type StreamMissing, unmeasuredIn } from './stream-missing.ts';
import type { RowsSummary } from './summarize-rows.ts';

/** What {@link StreamedTable} is made of; use `openStream`. */
export interface StreamedTableParts {
  readonly stored: StoredRows;
  readonly targets: readonly string[];
  readonly past: readonly string[];
  readonly future: readonly string[];
  readonly step: TimeStep;
  readonly times: StreamTimes;
  readonly missing: StreamMissing;
  readonly summary: RowsSummary;
}

/** Some rows of a stream in memory. */
export interface LoadedRows {
  readonly table: Table;
  /** Where the first row of each wanted stretch stands in it. */
  readonly places: Uint32Array;
}

/** Numbers that were read, and which rows they are. */
export interface GatheredRows {
  readonly plan: GatherPlan;
  /** [plan.rows, width] or longer */
  readonly numbers: Float64Array;
}

/**
 * A table whose rows are in a temporary file: of series and columns it knows as much as a `Table`, of rows nothing is in memory (but one
 * bit or two a row where values are missing). Made by `openStream`; to be closed.
 */
export class StreamedTable {
  readonly targets: readonly string[];
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** Inputs that are made when rows are loaded. */
  readonly derived: readonly string[];
  /** All inputs: targets, past, future, derived. */
  readonly features: readonly string[];
  readonly unscaled: ReadonlySet<string>;
  readonly rowCount: number;
  readonly series: readonly Series[];
  readonly seriesColumn: string | null;
  readonly clock: Clock;
  readonly step: TimeStep;
  /** The distinct times. */
  readonly times: StreamTimes;
  /** Where the rows are. */
  readonly stored: StoredRows;
  /** What is missing. */
  readonly missing: StreamMissing;
  readonly #summary: RowsSummary;
  #closed = false;

  constructor(parts: StreamedTableParts) {
    const { stored, targets, past, future, step, times, missing, summary } = parts;
    this.stored = stored;
    this.targets = targets;
    this.past = past;
    this.future = future;
    this.derived = missing.measuredInputs.map(measuredName);
    this.features = [...targets, ...past, ...future, ...this.derived];
    this.unscaled = new Set(this.derived);
    this.rowCount = stored.rowCount;
    this.series = stored.series;
    this.seriesColumn = stored.seriesColumn;
    this.clock = stored.clock;
    this.step = step;
    this.times = times;
    this.missing = missing;
    this.#summary = summary;
  }

  /** The spool, unless it is closed. @throws E_CLOSED */
  get spool(): Spool {
    if (this.#closed) throw new StreamClosed({});
    return this.stored.spool;
  }

  /**
   * Some rows as a table in memory, each row once; each joined stretch of rows is a series of it, with the id of its own.
   *
   * @throws E_CLOSED, E_SPOOL
   */
  async load(wanted: readonly WantedRows[]): Promise<LoadedRows> {
    const plan = planGather(wanted);
    const { layout } = this.stored;
    const numbers = new Float64Array(plan.rows * layout.width);
    await gatherRecords(this.spool, layout, plan, numbers);
    return { table: this.tableOf({ plan, numbers }), places: plan.places };
  }

  /** A table of rows that were read. */
  tableOf({ plan, numbers }: GatheredRows): Table {
    const { pieces, rows } = plan;
    const series = pieces.map(({ series, start, end, at }) => {
      return { id: (this.series[series] as Series).id, start: at, end: at + end - start };
    });
    const columns = new Map<string, Float64Array>();
    for (const name of [...this.targets, ...this.past, ...this.future]) {
      columns.set(name, this.#column(numbers, this.stored.layout.offsetOf(name), rows));
    }
    const unmeasured = new Map<string, Uint8Array>();
    for (const name of this.missing.unmeasured) {
      const marks = unmeasuredIn(numbers, { rows, stored: this.stored, name });
      if (marks !== null) unmeasured.set(name, marks);
    }
    const { origins, times } = this.#placesOf(plan, numbers);
    return this.#finish({ series, columns, unmeasured, origins, times, rowCount: rows });
  }

  /**
   * A table of the extremes: for each series a series of two rows with the smallest and the largest value of each column. Whatever holds for
   * these values and is monotone holds for all.
   */
  extremes(): Table {
    const rowCount = this.series.length * 2;
    const columns = new Map<string, Float64Array>();
    for (const name of [...this.targets, ...this.past, ...this.future]) {
      columns.set(name, this.#summary.extremes.get(name) as Float64Array);
    }
    return this.#finish({
      series: this.series.map(({ id }, index) => ({ id, start: index * 2, end: index * 2 + 2 })),
      columns,
      unmeasured: new Map(),
      origins: new Uint32Array(rowCount),
      times: Float64Array.from({ length: rowCount }, (_, row) => row % 2),
      rowCount,
    });
  }

  #finish(own: Pick<Table, 'series' | 'columns' | 'unmeasured' | 'origins' | 'times' | 'rowCount'>): Table {
    const base: Table = {
      ...own,
      targets: this.targets,
      past: this.past,
      future: this.future,
      statics: [],
      derived: [],
      features: [...this.targets, ...this.past, ...this.future],
      unscaled: new Set(),
      labels: null,
      weights: null,
      parts: null,
      masked: this.missing.masked,
      nonCausal: [],
      repairs: [],
      runs: own.series,
      seriesColumn: this.seriesColumn,
      clock: this.clock,
      step: this.step,
      originKind: this.stored.originKind,
    };
    const inputs = this.missing.measuredInputs.map((name) => {
      const values = new Float64Array(own.rowCount).fill(1);
      own.unmeasured.get(name)?.forEach((mark, row) => {
        values[row] = 1 - mark;
      });
      return { name: measuredName(name), values };
    });
    return addDerived(base, inputs);
  }

  #column(numbers: Float64Array, offset: number, rows: number): Float64Array {
    const { width } = this.stored.layout;
    const values = new Float64Array(rows);
    for (let row = 0, at = offset; row < rows; row++, at += width) values[row] = numbers[at] as number;
    return values;
  }

  #placesOf({ pieces, rows }: GatherPlan, numbers: Float64Array): { origins: Uint32Array; times: Float64Array } {
    const { width } = this.stored.layout;
    const origins = new Uint32Array(rows);
    const times = new Float64Array(rows);
    for (const { series, start, end, at } of pieces) {
      const first = start - (this.series[series] as Series).start;
      for (let k = 0; k < end - start; k++) {
        origins[at + k] = this.stored.originIn(numbers, (at + k) * width);
        times[at + k] = this.stored.timeIn(numbers, (at + k) * width, first + k);
      }
    }
    return { origins, times };
  }

  /** Waits for what is being read and removes the temporary file. May be called twice. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.stored.spool.close();
  }
}
