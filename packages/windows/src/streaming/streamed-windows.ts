import type { Batch, BatchOptions, BatchSource } from '@seqgraft/core';
import type { Scaler } from '../scaling/scaler.ts';
import type { WindowFrame } from '../windowing/window-frame.ts';
import { windowOrder } from '../windowing/window-order.ts';
import { checkPositions, type WindowPositions } from '../windowing/window-positions.ts';
import { Windows } from '../windowing/windows.ts';
import { readAhead } from './read-ahead.ts';
import type { StreamStarts } from './stream-starts.ts';
import type { StreamedTable } from './streamed-table.ts';
import { type WindowRecords, WindowRows } from './window-rows.ts';

/** What {@link StreamedWindows} is made of; use `streamWindows`. */
export interface StreamedWindowsParts {
  readonly table: StreamedTable;
  readonly frame: WindowFrame;
  readonly starts: StreamStarts;
  readonly scaler: Scaler | undefined;
  /** Batches that are read ahead of the one that is used. */
  readonly readAhead: number;
}

/** Bytes that are read ahead at most, whatever the size of a batch; one batch is always read ahead. */
const mostBytesAhead = 1 << 26;

/** Records of a batch, and the windows that it is of. */
interface BatchRecords extends WindowRecords {
  readonly positions: Uint32Array;
}

/**
 * Windows over a stream: the batches of `Windows` over the same data, bit for bit, with the rows of some batches in memory.
 *
 * Of a window nothing is kept; where it begins is computed.
 */
export class StreamedWindows implements BatchSource {
  readonly table: StreamedTable;
  readonly frame: WindowFrame;
  readonly scaler: Scaler | undefined;
  readonly windowCount: number;
  /** Names of the channels of an input step: all features of the table, then the leads of its future columns. */
  readonly features: readonly string[];
  /** Names of the target columns; for labels that of their column. */
  readonly targets: readonly string[];
  /** Classes that the targets are numbers of; none unless the targets are labels. */
  readonly classes: readonly string[];
  /** Of one window: [lookback, channels]. */
  readonly inputShape: readonly [number, number];
  /** Of one window: [horizon × targets] or [lookback, horizon × targets]. */
  readonly targetShape: readonly number[];
  readonly #rows: WindowRows;
  readonly #depth: number;

  /** @throws E_FEATURES, E_NONFINITE */
  constructor({ table, frame, starts, scaler, readAhead }: StreamedWindowsParts) {
    // What can be wrong with a scaler shows on the extremes.
    const places = { starts: new Int32Array(0), padding: null };
    const parts = { frame, scaler, places, stretches: [], hasTargets: true };
    const sample = new Windows({ ...parts, table: table.extremes() });
    this.table = table;
    this.frame = frame;
    this.scaler = scaler;
    this.windowCount = starts.count;
    this.features = sample.features;
    this.targets = sample.targets;
    this.inputShape = sample.inputShape;
    this.targetShape = sample.targetShape;
    this.classes = sample.classes;
    this.#rows = new WindowRows(table, frame, starts);
    this.#depth = readAhead;
  }

  /**
   * One pass over the windows, in the order that `Windows.batches` gives for the same options, from `firstBatch` on. Some batches are read
   * ahead while one is used. Arrays are fresh for each batch. A pass may be left at any batch.
   *
   * @throws E_OPTION, E_CLOSED, E_SPOOL
   */
  async *batches(options: BatchOptions): AsyncGenerator<Batch, void, undefined> {
    const order = windowOrder(this.windowCount, options);
    const free: Float64Array[] = [];
    const tasks = this.#tasks(order.firstBatch, order.batchCount, async (batch): Promise<BatchRecords> => {
      const positions = order.windowsOf(batch);
      return { ...(await this.#rows.read(positions, { into: free.pop() })), positions };
    });
    const batchBytes = options.size * this.frame.need * this.table.stored.layout.bytes;
    const depth = Math.max(1, Math.min(this.#depth, Math.floor(mostBytesAhead / batchBytes)));
    for await (const records of readAhead(tasks, depth)) {
      const batch = this.#batchOf(records);
      free.push(records.numbers); // what was read is copied: the next batch may be read there
      yield batch;
    }
  }

  *#tasks<T>(first: number, end: number, read: (batch: number) => Promise<T>): Generator<() => Promise<T>, void> {
    for (let batch = first; batch < end; batch++) yield () => read(batch);
  }

  /** The batch of some windows. @throws E_CLOSED, E_SPOOL */
  async batchOf(windows: WindowPositions): Promise<Batch> {
    const positions = checkPositions(windows, this.windowCount);
    return this.#batchOf({ ...(await this.#rows.read(positions)), positions });
  }

  /**
   * Some windows in memory, in this order, at the positions 0, 1, …: for whatever `Windows` can do, such as `targetsOf`, `timesOf`, `toDataUnits`
   * and the baselines.
   *
   * @param rowsBefore rows before each window that are loaded too, as far as they may be read; a seasonal baseline looks back that far.
   * @throws E_CLOSED, E_SPOOL
   */
  async load(windows: WindowPositions, rowsBefore = 0): Promise<Windows> {
    return this.#windowsOf(await this.#rows.read(checkPositions(windows, this.windowCount), { rowsBefore }));
  }

  /** Measured targets of some windows in the data's units, as `Windows.targetsOf`. @throws E_CLOSED, E_SPOOL */
  async targetsOf(windows: WindowPositions): Promise<Float64Array> {
    return (await this.load(windows)).targetsOf();
  }

  /** Outputs of a model for some windows in the data's units, as `Windows.toDataUnits`. @throws E_SHAPE, E_CLOSED, E_SPOOL */
  async toDataUnits(predictions: ArrayLike<number>, windows: WindowPositions): Promise<Float64Array> {
    return (await this.load(windows)).toDataUnits(predictions);
  }

  /** Times of the targets of some windows, as `Windows.timesOf`. @throws E_CLOSED, E_SPOOL */
  async timesOf(windows: WindowPositions): Promise<Float64Array> {
    return (await this.load(windows)).timesOf();
  }

  /** Series id of some windows. */
  seriesOf(windows: WindowPositions): string[] {
    return Array.from(checkPositions(windows, this.windowCount), (position) => {
      const { series } = this.#rows.starts.at(position).stretch;
      return this.table.series[series]?.id ?? '';
    });
  }

  #windowsOf(records: WindowRecords): Windows {
    const { frame, scaler } = this;
    return new Windows({ ...this.#rows.load(records), frame, scaler, hasTargets: true });
  }

  #batchOf(records: BatchRecords): Batch {
    const { positions } = records;
    return { ...this.#windowsOf(records).batchOf(positions.map((_, k) => k)), windows: positions };
  }
}
