import type { Batch, BatchOptions, BatchSource } from '@seqgraft/core';
import { failOption } from '../options/bad-option.ts';
import type { Scaler } from '../scaling/scaler.ts';
import { type PartRows, stretchAt } from '../splits/split-part.ts';
import { type RowRange, rangeIndexOf } from '../table/row-range.ts';
import { type Labels, type Series, seriesIndexOf, type Table } from '../table/table.ts';
import { timeToCome } from '../table/times-to-come.ts';
import { fillLabels } from './fill-labels.ts';
import { fillWeights } from './fill-weights.ts';
import { maskOf } from './mask-of.ts';
import { BadPredictions } from './window-errors.ts';
import { firstStepOf, type WindowFrame } from './window-frame.ts';
import { windowOrder } from './window-order.ts';
import { placesOf, type WindowPlace } from './window-place.ts';
import { allPositions, checkPositions, type WindowPositions } from './window-positions.ts';
import type { WindowPlaces } from './window-starts.ts';
import { type ValuesParts, WindowValues } from './window-values.ts';

/** What {@link Windows} is made of; use `slideWindows` or `forecastWindows`. */
export interface WindowsParts extends ValuesParts {
  readonly table: Table;
  readonly frame: WindowFrame;
  readonly places: WindowPlaces;
  /** False for windows whose targets lie after the data. */
  readonly hasTargets: boolean;
}

/**
 * Windows over a table, as batches for a model and back in the data's units.
 *
 * Holds one or two row numbers a window; values are read when a batch is made.
 * Targets and predictions of a window are [horizon × targets], or [lookback, horizon × targets] for `every-step`, at `step × targets + target`;
 * for labels the number of the class, [1] or [lookback, 1].
 */
export class Windows implements BatchSource {
  readonly table: Table;
  readonly frame: WindowFrame;
  readonly scaler: Scaler | undefined;
  readonly hasTargets: boolean;
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
  /** First input row of each window, [windowCount]; of a padded one it lies before the rows that are read. */
  readonly starts: Int32Array;
  /** Input steps at the beginning of each window that are padding, [windowCount]; null when there is none in any, and batches have no mask. */
  readonly padding: Uint32Array | null;
  /** The rows that the windows' targets lie in, in order. */
  readonly stretches: readonly PartRows[];
  readonly #values: WindowValues;
  readonly #labels: Labels | null;

  constructor(parts: WindowsParts) {
    const { table, frame, places, stretches, scaler, hasTargets } = parts;
    this.#values = new WindowValues(table, frame, parts);
    const { names } = this.#values.channels;
    this.table = table;
    this.frame = frame;
    this.scaler = scaler;
    this.hasTargets = hasTargets;
    this.windowCount = places.starts.length;
    this.#labels = frame.of === 'label' ? table.labels : null;
    this.features = names;
    this.targets = this.#labels === null ? table.targets : [this.#labels.column];
    this.classes = this.#labels?.classes ?? [];
    const outputs = frame.horizon * this.targets.length;
    this.inputShape = [frame.lookback, names.length];
    this.targetShape = frame.targets === 'last' ? [outputs] : [frame.lookback, outputs];
    this.starts = places.starts;
    this.padding = places.padding;
    this.stretches = stretches;
  }

  /**
   * One pass over the windows: in order, or shuffled by `seed` and `epoch` (the same two give the same order on every machine); from
   * `firstBatch` on, which gives what the whole pass would have given there.
   * Arrays are fresh for each batch. Targets of forecast windows are NaN.
   *
   * @throws E_OPTION
   */
  *batches(options: BatchOptions): Generator<Batch, void, undefined> {
    const order = windowOrder(this.windowCount, options);
    for (let batch = order.firstBatch; batch < order.batchCount; batch++) yield this.#make(order.windowsOf(batch));
  }

  /** The batch of some windows. */
  batchOf(windows: WindowPositions): Batch {
    return this.#make(checkPositions(windows, this.windowCount));
  }

  #make(positions: Uint32Array): Batch {
    const [lookback, channels] = this.inputShape;
    const inputs = new Float32Array(positions.length * lookback * channels);
    const targets = new Float32Array(positions.length * this.#targetSize);
    const chosen = { positions, starts: this.starts, padding: this.padding };
    const scaled = this.hasTargets && this.#labels === null;
    this.#values.fill(inputs, scaled ? targets : null, chosen);
    if (!this.hasTargets) targets.fill(Number.NaN);
    else if (this.#labels !== null) {
      for (const place of placesOf(chosen, this.#targetSize))
        fillLabels(targets, place, { labels: this.#labels, frame: this.frame });
    }
    const batch: Batch = {
      inputs: { shape: [positions.length, lookback, channels], data: inputs },
      targets: { shape: [positions.length, ...this.targetShape], data: targets },
      windows: positions,
    };
    const weights = this.hasTargets ? this.#weightsOf(positions) : null;
    if (weights === null && this.padding === null) return batch;
    return {
      ...batch,
      ...(this.padding === null ? {} : { mask: maskOf(positions, lookback, this.padding) }),
      ...(weights === null ? {} : { weights: { shape: batch.targets.shape.slice(0, -1), data: weights } }),
    };
  }

  /** Measured targets in the data's units, [windows × values of a window]; NaN (labels: −1) of padded steps and for forecast windows. */
  targetsOf(windows: WindowPositions = allPositions(this.windowCount)): Float64Array {
    const positions = checkPositions(windows, this.windowCount);
    const targets = new Float64Array(positions.length * this.#targetSize).fill(Number.NaN);
    if (!this.hasTargets) return targets;
    for (let i = 0; i < positions.length; i++) {
      const place = this.#place(positions[i] as number, i * this.#targetSize);
      if (this.#labels === null) this.#values.copyTargets(targets, place);
      else fillLabels(targets, place, { labels: this.#labels, frame: this.frame });
    }
    return targets;
  }

  /**
   * Outputs of a model for some windows, in the data's units: [windows × values of a window]; NaN for padded steps.
   *
   * @throws E_SHAPE when the number of values does not fit the windows; E_OPTION for labels, which have no units.
   */
  toDataUnits(predictions: ArrayLike<number>, windows: WindowPositions = allPositions(this.windowCount)): Float64Array {
    const positions = checkPositions(windows, this.windowCount);
    const need = positions.length * this.#targetSize;
    if (this.#labels !== null) failOption('of', '"value" for outputs that have units', 'label');
    if (predictions.length !== need) {
      const sum = [positions.length, ...this.targetShape].join(' × ');
      throw new BadPredictions({ need, got: predictions.length, sum });
    }
    const values = Float64Array.from(predictions);
    const stride = this.targets.length; // step × targets + target
    for (let i = 0; i < positions.length; i++) {
      const { start, padding, offset } = this.#place(positions[i] as number, i * this.#targetSize);
      this.#values.scaling.read(start, padding);
      for (let target = 0; target < stride; target++) {
        this.#values.scaling.restoreTarget(values, target, { offset: offset + target, stride });
      }
      values.fill(Number.NaN, offset, offset + firstStepOf(this.frame, padding) * stride);
    }
    return values;
  }

  /** Times of the targets, [windows × steps]: one for all target columns; NaN of padded steps. Write them with `formatTime(table.clock, time)`. */
  timesOf(windows: WindowPositions = allPositions(this.windowCount)): Float64Array {
    const positions = checkPositions(windows, this.windowCount);
    const { targetSteps } = this.frame;
    const times = new Float64Array(positions.length * targetSteps).fill(Number.NaN);
    for (let i = 0; i < positions.length; i++) {
      const { start, padding } = this.#place(positions[i] as number, 0);
      const series = this.#seriesOf(start);
      for (let step = firstStepOf(this.frame, padding); step < targetSteps; step++) {
        times[i * targetSteps + step] = this.#timeOf(this.#values.targetRow(start, step), series);
      }
    }
    return times;
  }

  /** Series id of each window. */
  seriesOf(windows: WindowPositions = allPositions(this.windowCount)): string[] {
    return Array.from(
      checkPositions(windows, this.windowCount),
      (position) => this.#seriesOf(this.starts[position] as number).id,
    );
  }

  /** Oldest row that a forecast of some window may look at: in its series and run, and not before the part may look back to. */
  oldestReadable(window: number): number {
    const last = (this.starts[window] as number) + this.frame.span;
    const stretch = stretchAt(this.stretches, seriesIndexOf(this.table, last), last + this.frame.ahead);
    const run = this.table.runs[rangeIndexOf(this.table.runs, last)] as RowRange;
    return Math.max((stretch as PartRows).readableFrom, run.start); // windows are made of stretches
  }

  /** Whether no target counts: there are weights, and all are 0. */
  weighsNothing(): boolean {
    for (let window = 0; window < this.windowCount; window++) {
      if (this.#weightsOf([window])?.some((weight) => weight > 0) !== false) return false;
    }
    return this.windowCount > 0;
  }

  get #targetSize(): number {
    return this.frame.targetSteps * this.targets.length;
  }

  #place(window: number, offset: number): WindowPlace {
    return { start: this.starts[window] as number, padding: this.padding?.[window] ?? 0, offset };
  }

  #weightsOf(positions: WindowPositions): Float32Array | null {
    const { weights } = this.table;
    if (weights === null) return null;
    const size = this.frame.targets === 'last' ? 1 : this.frame.lookback;
    const data = new Float32Array(positions.length * size);
    for (let i = 0; i < positions.length; i++) {
      fillWeights(data, this.#place(positions[i] as number, i * size), { weights, frame: this.frame });
    }
    return data;
  }

  /** A window is of the series of its last input: it may begin before. */
  #seriesOf(start: number): Series {
    return this.table.series[seriesIndexOf(this.table, start + this.frame.span)] as Series;
  }

  /** Rows after the data have times too: the step goes on. */
  #timeOf(row: number, series: Series): number {
    if (row < series.end) return this.table.times[row] as number;
    return timeToCome(this.table, this.table.times[series.end - 1] as number, row - series.end + 1);
  }
}
