import type { Scaler } from '../scaling/scaler.ts';
import { WindowScaling } from '../scaling/window-scaling.ts';
import { columnOf, type Table } from '../table/table.ts';
import { type Channels, channelsOf } from './channels.ts';
import type { WindowFrame } from './window-frame.ts';
import type { WindowPlace } from './window-place.ts';
import { WindowStore } from './window-store.ts';

/**
 * The values of windows of one form over one table, shared by the parts of a split.
 *
 * Windows that are read often come out of a {@link WindowStore}, which is made when as many input steps were read as the table has rows:
 * a few windows of a long table are computed value by value. Both give the same bits.
 */
export class WindowValues {
  readonly table: Table;
  readonly frame: WindowFrame;
  readonly channels: Channels;
  readonly scaling: WindowScaling;
  #store: WindowStore | null = null;
  #stepsRead = 0;

  /** @throws E_FEATURES, E_NONFINITE */
  constructor(table: Table, frame: WindowFrame, scaler: Scaler | undefined) {
    this.table = table;
    this.frame = frame;
    this.channels = channelsOf(table, frame);
    this.scaling = new WindowScaling(table, frame, scaler);
  }

  /** To be said before windows are read: decides whether they come from the store. */
  expect(windows: number): void {
    if (this.#store !== null || this.scaling.perWindow) return;
    this.#stepsRead += windows * this.frame.lookback;
    if (this.#stepsRead >= this.table.rowCount) this.#store = new WindowStore(this);
  }

  /** Writes [lookback, channels], padding left as it is. */
  fillInputs(out: Float32Array, place: WindowPlace): void {
    if (this.#store !== null) this.#store.fillInputs(out, place);
    else this.computeInputs(out, place);
  }

  /** Writes scaled values [steps, targets], those of padded steps left as they are. */
  fillTargets(out: Float32Array, place: WindowPlace): void {
    if (this.#store !== null) this.#store.fillTargets(out, place);
    else this.computeTargets(out, place);
  }

  /** The plain twin of the store: value by value. */
  computeInputs(out: Float32Array, { start, padding, offset }: WindowPlace): void {
    const { lookback, rate, span } = this.frame;
    const { names, feature: features, shift } = this.channels;
    const { columns, centers, scales } = this.scaling;
    const width = names.length;
    const first = start + padding * rate;
    this.scaling.read(first, start + span);
    for (let channel = 0; channel < width; channel++) {
      const feature = features[channel] as number;
      const values = columns[feature] as Float64Array;
      const center = centers[feature] as number;
      const scale = scales[feature] as number;
      let at = offset + padding * width + channel;
      let row = first + (shift[channel] as number);
      for (let step = padding; step < lookback; step++) {
        const value = values[row] as number;
        out[at] = Number.isNaN(value) ? 0 : (value - center) / scale; // NaN: a masked cell, at the center
        at += width;
        row += rate;
      }
    }
  }

  /** The plain twin of the store: value by value. */
  computeTargets(out: Float32Array, { start, padding, offset }: WindowPlace): void {
    const { rate, span } = this.frame;
    const { columns, centers, scales } = this.scaling;
    const width = this.table.targets.length;
    this.scaling.read(start + padding * rate, start + span);
    for (let step = this.firstStep(padding); step < this.frame.targetSteps; step++) {
      const row = this.targetRow(start, step);
      for (let target = 0; target < width; target++) {
        const value = columns[target]?.[row] as number;
        out[offset + step * width + target] = (value - (centers[target] as number)) / (scales[target] as number);
      }
    }
  }

  /** Writes targets [steps, targets] in the data's units, those of padded steps left as they are. */
  copyTargets(out: Float64Array, { start, padding, offset }: WindowPlace): void {
    const { targets } = this.table;
    for (const [target, name] of targets.entries()) {
      const values = columnOf(this.table, name);
      for (let step = this.firstStep(padding); step < this.frame.targetSteps; step++) {
        out[offset + step * targets.length + target] = values[this.targetRow(start, step)] as number;
      }
    }
  }

  /** First target step that is not of a padded input. */
  firstStep(padding: number): number {
    return this.frame.targets === 'last' ? 0 : padding * this.frame.horizon;
  }

  /** Row of the k-th target step of a window. */
  targetRow(start: number, step: number): number {
    const { firstTarget, horizon, rate } = this.frame;
    const input = Math.floor(step / horizon); // 0 for targets `last`
    return start + firstTarget + input * rate + (step - input * horizon);
  }
}
