import type { Batch, BatchOptions, BatchSource } from '@seqgraft/core';
import type { Scaler } from '../scaling/scaler.ts';
import { WindowScaling } from '../scaling/window-scaling.ts';
import { type PartRows, stretchAt } from '../splits/split-part.ts';
import { columnOf, type Series, seriesIndexOf, type Table } from '../table/table.ts';
import { addSteps } from '../table/time-step.ts';
import { BadPredictions } from './window-errors.ts';
import { aheadOf, inputOffset, type WindowFrame } from './window-frame.ts';
import { windowOrder } from './window-order.ts';

/** What {@link Windows} is made of; use `slideWindows` or `forecastWindows`. */
export interface WindowsParts {
  readonly table: Table;
  readonly frame: WindowFrame;
  /** First input row of each window. */
  readonly starts: Uint32Array;
  /** The rows that the windows' targets lie in, in order. */
  readonly stretches: readonly PartRows[];
  readonly scaler: Scaler | undefined;
  /** False for windows whose targets lie after the data. */
  readonly hasTargets: boolean;
  /** The table with columns as the scaler transforms them, where it is there already. */
  readonly transformed?: Table | undefined;
}

/** Positions of windows; all of them in order when left out. */
export type WindowPositions = ArrayLike<number>;

/**
 * Windows over a table, as batches for a model and back in the data's units.
 *
 * Holds one row number a window; values are read and scaled when a batch is made.
 * Targets and predictions of a window are [horizon × targets], or [lookback, horizon × targets] for `every-step`, at `step × targets + target`.
 */
export class Windows implements BatchSource {
  readonly table: Table;
  readonly frame: WindowFrame;
  readonly scaler: Scaler | undefined;
  readonly hasTargets: boolean;
  readonly windowCount: number;
  /** Names of the inputs: target columns, then past columns. */
  readonly features: readonly string[];
  readonly targets: readonly string[];
  /** Of one window: [lookback, features]. */
  readonly inputShape: readonly [number, number];
  /** Of one window: [horizon × targets] or [lookback, horizon × targets]. */
  readonly targetShape: readonly number[];
  /** First input row of each window, [windowCount]. */
  readonly starts: Uint32Array;
  /** The rows that the windows' targets lie in, in order. */
  readonly stretches: readonly PartRows[];
  /** In the data's units. */
  readonly #targetColumns: readonly Float64Array[];
  readonly #scaling: WindowScaling;

  constructor({ table, frame, starts, stretches, scaler, hasTargets, transformed }: WindowsParts) {
    this.table = table;
    this.frame = frame;
    this.scaler = scaler;
    this.hasTargets = hasTargets;
    this.windowCount = starts.length;
    this.features = table.features;
    this.targets = table.targets;
    const outputs = frame.horizon * table.targets.length;
    this.inputShape = [frame.lookback, table.features.length];
    this.targetShape = frame.targets === 'last' ? [outputs] : [frame.lookback, outputs];
    this.starts = starts;
    this.stretches = stretches;
    this.#targetColumns = table.targets.map((name) => columnOf(table, name));
    this.#scaling = new WindowScaling(table, frame, { scaler, stretches, transformed });
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
    for (let batch = order.firstBatch; batch < order.batchCount; batch++) yield this.batchOf(order.windowsOf(batch));
  }

  /** The batch of some windows. */
  batchOf(windows: WindowPositions): Batch {
    const positions = this.#checked(windows);
    const [lookback, features] = this.inputShape;
    const inputs = new Float32Array(positions.length * lookback * features);
    const targets = new Float32Array(positions.length * this.#targetSize);
    for (let i = 0; i < positions.length; i++) {
      const start = this.starts[positions[i] as number] as number;
      this.#scaling.read(start);
      this.#fillInputs(inputs, i * lookback * features, start);
      this.#fillTargets(targets, i * this.#targetSize, start, true);
    }
    return {
      inputs: { shape: [positions.length, lookback, features], data: inputs },
      targets: { shape: [positions.length, ...this.targetShape], data: targets },
      windows: positions,
    };
  }

  /** Measured targets in the data's units, [windows × values of a window]; NaN for forecast windows. */
  targetsOf(windows: WindowPositions = allPositions(this.windowCount)): Float64Array {
    const positions = this.#checked(windows);
    const targets = new Float64Array(positions.length * this.#targetSize);
    for (let i = 0; i < positions.length; i++) {
      this.#fillTargets(targets, i * this.#targetSize, this.starts[positions[i] as number] as number, false);
    }
    return targets;
  }

  /**
   * Outputs of a model for some windows, in the data's units: [windows × values of a window].
   *
   * @throws E_SHAPE when the number of values does not fit the windows.
   */
  toDataUnits(predictions: ArrayLike<number>, windows: WindowPositions = allPositions(this.windowCount)): Float64Array {
    const positions = this.#checked(windows);
    const need = positions.length * this.#targetSize;
    if (predictions.length !== need) {
      const sum = [positions.length, ...this.targetShape].join(' × ');
      throw new BadPredictions({ need, got: predictions.length, sum });
    }
    const values = Float64Array.from(predictions);
    const stride = this.targets.length; // step × targets + target
    for (let i = 0; i < positions.length; i++) {
      this.#scaling.read(this.starts[positions[i] as number] as number);
      for (let target = 0; target < stride; target++) {
        this.#scaling.restoreTarget(values, target, { offset: i * this.#targetSize + target, stride });
      }
    }
    return values;
  }

  /** Times of the targets, [windows × steps]: one for all target columns; write them with `formatTime(table.clock, time)`. */
  timesOf(windows: WindowPositions = allPositions(this.windowCount)): Float64Array {
    const positions = this.#checked(windows);
    const times = new Float64Array(positions.length * this.frame.targetSteps);
    let at = 0;
    for (const position of positions) {
      const start = this.starts[position] as number;
      const series = this.#seriesAt(start);
      for (let step = 0; step < this.frame.targetSteps; step++)
        times[at++] = this.#timeOf(this.#targetRow(start, step), series);
    }
    return times;
  }

  /** Series id of each window. */
  seriesOf(windows: WindowPositions = allPositions(this.windowCount)): string[] {
    return Array.from(this.#checked(windows), (position) => this.#seriesAt(this.starts[position] as number).id);
  }

  /** Oldest row that a forecast of some window may look at. */
  oldestReadable(window: number): number {
    const start = this.starts[window] as number;
    const series = seriesIndexOf(this.table, start);
    const stretch = stretchAt(this.stretches, series, start + this.frame.firstTarget);
    return (stretch as PartRows).readableFrom; // windows are made of stretches
  }

  get #targetSize(): number {
    return this.frame.targetSteps * this.targets.length;
  }

  /** Row of the k-th target step of a window. */
  #targetRow(start: number, step: number): number {
    return start + inputOffset(this.frame, step) + aheadOf(this.frame, step);
  }

  #seriesAt(row: number): Series {
    return this.table.series[seriesIndexOf(this.table, row)] as Series;
  }

  /** Rows after the data have times too: the step goes on. */
  #timeOf(row: number, series: Series): number {
    if (row < series.end) return this.table.times[row] as number;
    return addSteps(this.table.times[series.end - 1] as number, this.table.step, row - series.end + 1);
  }

  /** @throws RangeError for a position that is no window. */
  #checked(windows: WindowPositions): Uint32Array {
    const positions = windows instanceof Uint32Array ? windows : Uint32Array.from(windows);
    for (let i = 0; i < windows.length; i++) {
      const position = windows[i] as number;
      if (!(Number.isInteger(position) && position >= 0 && position < this.windowCount)) {
        throw new RangeError(`There is no window ${position}: windows are 0 … ${this.windowCount - 1}.`);
      }
    }
    return positions;
  }

  /** Writes [lookback, features]. */
  #fillInputs(out: Float32Array, offset: number, start: number): void {
    const { lookback, rate } = this.frame;
    const { columns, centers, scales } = this.#scaling;
    const features = columns.length;
    for (let feature = 0; feature < features; feature++) {
      const values = columns[feature] as Float64Array;
      const center = centers[feature] as number;
      const scale = scales[feature] as number;
      let at = offset + feature;
      let row = start;
      for (let step = 0; step < lookback; step++) {
        const value = values[row] as number;
        out[at] = Number.isNaN(value) ? 0 : (value - center) / scale; // NaN: a masked cell, at the center
        at += features;
        row += rate;
      }
    }
  }

  /** Writes [steps, targets], scaled or in the data's units. */
  #fillTargets(out: Float32Array | Float64Array, offset: number, start: number, scaled: boolean): void {
    const { targetSteps } = this.frame;
    const targetCount = this.targets.length;
    if (!this.hasTargets) {
      out.fill(Number.NaN, offset, offset + targetSteps * targetCount);
      return;
    }
    for (let target = 0; target < targetCount; target++) {
      const values = this.#targetColumns[target] as Float64Array;
      for (let step = 0; step < targetSteps; step++) {
        const at = offset + step * targetCount + target;
        out[at] = scaled ? this.#scaling.scaledTarget(target, step) : (values[this.#targetRow(start, step)] as number);
      }
    }
  }
}

function allPositions(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, position) => position);
}
