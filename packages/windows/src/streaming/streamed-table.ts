import type { TableSchema } from '../sources/table-schema.ts';
import { measuredFeature } from '../table/apply-missing-policy.ts';
import { calendarColumns } from '../table/calendar-columns.ts';
import type { Clock } from '../table/clock.ts';
import { addDerived } from '../table/derived-features.ts';
import type { Series, Table } from '../table/table.ts';
import type { TimeStep } from '../table/time-step.ts';
import { type GatherPlan, gatherRecords, planGather, type WantedRows } from './gather-records.ts';
import { LoadedColumns } from './loaded-columns.ts';
import type { Spool } from './spool.ts';
import { StreamClosed } from './spool-errors.ts';
import type { SpooledSource } from './spool-source.ts';
import type { StoredRows } from './stored-rows.ts';
import type { StreamMissing } from './stream-missing.ts';
import type { StreamTimes } from './stream-times.ts';
import type { RowsSummary } from './summarize-rows.ts';

/** What {@link StreamedTable} is made of; use `openStream`. */
export interface StreamedTableParts {
  readonly stored: StoredRows;
  readonly spooled: SpooledSource;
  readonly step: TimeStep;
  readonly times: StreamTimes;
  readonly missing: StreamMissing;
  readonly summary: RowsSummary;
  readonly schema: TableSchema;
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

/** What {@link StreamedTable} makes a table of. */
type TableRows = Pick<
  Table,
  'rowCount' | 'series' | 'columns' | 'unmeasured' | 'times' | 'origins' | 'labels' | 'weights' | 'parts'
>;

/**
 * A table whose rows are in a temporary file: of series and columns it knows as much as a `Table`, of rows nothing is in memory. Made by
 * `openStream`; to be closed.
 */
export class StreamedTable {
  readonly targets: readonly string[];
  readonly past: readonly string[];
  readonly future: readonly string[];
  readonly statics: readonly string[];
  /** Inputs that are made when rows are loaded. */
  readonly derived: readonly string[];
  /** All columns that windows read. */
  readonly features: readonly string[];
  /** Features that scalers leave as they are. */
  readonly unscaled: ReadonlySet<string>;
  readonly rowCount: number;
  readonly series: readonly Series[];
  readonly seriesColumn: string | null;
  readonly clock: Clock;
  readonly step: TimeStep;
  /** What was read otherwise than it stands. */
  readonly notes: readonly string[];
  /** The distinct times. */
  readonly times: StreamTimes;
  /** Where the rows are. */
  readonly stored: StoredRows;
  /** What is missing. */
  readonly missing: StreamMissing;
  readonly #spooled: SpooledSource;
  readonly #summary: RowsSummary;
  readonly #schema: TableSchema;
  readonly #loaded: LoadedColumns;
  #closed = false;

  /** @throws E_ROLE, E_CALENDAR, E_OPTION for inputs that cannot be made of the data */
  constructor({ stored, spooled, step, times, missing, summary, schema }: StreamedTableParts) {
    this.stored = stored;
    this.targets = spooled.targets;
    this.past = spooled.past;
    this.future = spooled.future;
    this.statics = [...spooled.statics.columns.keys()];
    this.rowCount = stored.rowCount;
    this.series = stored.series;
    this.seriesColumn = stored.seriesColumn;
    this.clock = stored.clock;
    this.step = step;
    this.notes = spooled.statics.notes;
    this.times = times;
    this.missing = missing;
    this.#spooled = spooled;
    this.#summary = summary;
    this.#schema = schema;
    this.#loaded = new LoadedColumns(stored, spooled, missing);
    const { derived, features, unscaled } = this.extremes();
    this.derived = derived;
    this.features = features;
    this.unscaled = unscaled;
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
    await gatherRecords(this.spool, layout, { pieces: plan.pieces, numbers });
    return { table: this.tableOf({ plan, numbers }), places: plan.places };
  }

  /** A table of rows that were read. */
  tableOf({ plan, numbers }: GatheredRows): Table {
    const loaded = this.#loaded;
    const { pieces, rows } = plan;
    return this.#finish({
      rowCount: rows,
      series: pieces.map(({ series, start, end, at }) => {
        return { id: (this.series[series] as Series).id, start: at, end: at + end - start };
      }),
      columns: loaded.columns(numbers, plan),
      unmeasured: loaded.unmeasured(numbers, plan),
      times: loaded.times(numbers, plan),
      origins: loaded.origins(numbers, plan),
      labels: loaded.labels(numbers, plan),
      weights: loaded.weights(numbers, plan),
      parts: loaded.parts(numbers, plan),
    });
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
    for (const [name, values] of this.missing.statics) {
      columns.set(
        name,
        Float64Array.from({ length: rowCount }, (_, row) => values[row >> 1] as number),
      );
    }
    const { labels } = this.#spooled;
    const { column = '', classes = [] } = labels ?? {};
    return this.#finish({
      rowCount,
      series: this.series.map(({ id }, index) => ({ id, start: index * 2, end: index * 2 + 2 })),
      columns,
      unmeasured: new Map(),
      times: new Float64Array(rowCount),
      origins: new Uint32Array(rowCount),
      labels: labels === null ? null : { column, classes, ofRow: new Int32Array(rowCount) },
      weights: null,
      parts: null,
    });
  }

  #finish(rows: TableRows): Table {
    const { targets, past, future, statics, missing } = this;
    const table: Table = {
      ...rows,
      targets,
      past,
      future,
      statics,
      derived: [],
      features: [...targets, ...past, ...future, ...statics],
      unscaled: this.#spooled.statics.unscaled,
      masked: missing.masked,
      nonCausal: [],
      repairs: [],
      runs: rows.series,
      seriesColumn: this.seriesColumn,
      clock: this.clock,
      step: this.step,
      originKind: this.stored.originKind,
      notes: this.notes,
    };
    const marks = missing.measuredInputs.map((name) => {
      return measuredFeature(name, rows.rowCount, rows.unmeasured.get(name));
    });
    const marked = addDerived(table, marks);
    return addDerived(marked, calendarColumns(marked, this.#schema));
  }

  /** Waits for what is being read and removes the temporary file. May be called twice. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.stored.spool.close();
  }
}
