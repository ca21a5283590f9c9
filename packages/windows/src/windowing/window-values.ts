import { columnOf, type Table } from '../table/table.ts';
import { type Channels, channelsOf } from './channels.ts';
import { aheadOf, firstStepOf, inputOffset, type WindowFrame } from './window-frame.ts';
import { type ChosenWindows, placesOf, type WindowPlace } from './window-place.ts';
import { type ScalingParts, WindowScaling } from './window-scaling.ts';
import type { SharedStore, WindowStore } from './window-store.ts';

/** What {@link WindowValues} needs besides a table and a frame. */
export interface ValuesParts extends ScalingParts {
  /** Where scaled rows are kept for windows that are read often; none when left out. */
  readonly store?: SharedStore | undefined;
}

/** The values of windows of one form over one table: out of a store of scaled rows, or computed one by one, which gives the same bits. */
export class WindowValues {
  readonly table: Table;
  readonly frame: WindowFrame;
  readonly channels: Channels;
  readonly scaling: WindowScaling;
  readonly #shared: SharedStore | undefined;
  #store: WindowStore | null = null;

  /** @throws E_FEATURES, E_NONFINITE, E_TRANSFORM */
  constructor(table: Table, frame: WindowFrame, parts: ValuesParts) {
    this.table = table;
    this.frame = frame;
    this.channels = channelsOf(table, frame);
    this.scaling = new WindowScaling(table, frame, parts);
    this.#shared = this.scaling.fixed ? parts.store : undefined;
  }

  /** Writes scaled inputs [batch, lookback, channels] and targets [batch, steps, targets]; those of padded steps are left as they are. */
  fill(inputs: Float32Array, targets: Float32Array | null, windows: ChosenWindows): void {
    this.#store ??= this.#shared?.forReading(this, windows.positions.length) ?? null;
    // Targets first: their few reads wait for memory side by side, and starts and ends of the windows are then at hand.
    if (targets !== null) this.#fillTargets(targets, windows);
    if (this.#store !== null) this.#store.fillInputs(inputs, windows);
    else {
      const size = this.frame.lookback * this.channels.names.length;
      for (const place of placesOf(windows, size)) this.computeInputs(inputs, place);
    }
  }

  #fillTargets(targets: Float32Array, windows: ChosenWindows): void {
    if (this.#store !== null && !this.scaling.differenced) this.#store.fillTargets(targets, windows);
    else {
      const size = this.frame.targetSteps * this.table.targets.length;
      for (const place of placesOf(windows, size)) this.computeTargets(targets, place);
    }
  }

  /** The plain twin of the store: value by value. */
  computeInputs(out: Float32Array, { start, padding, offset }: WindowPlace): void {
    const { lookback, rate } = this.frame;
    const { names, feature: features, shift } = this.channels;
    const { columns, centers, scales } = this.scaling;
    const width = names.length;
    const first = start + padding * rate;
    this.scaling.read(start, padding);
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
    const width = this.table.targets.length;
    this.scaling.read(start, padding);
    const firstStep = firstStepOf(this.frame, padding);
    for (let target = 0; target < width; target++) {
      this.scaling.scaleTarget(out, target, { offset: offset + target, stride: width, firstStep });
    }
  }

  /** Writes targets [steps, targets] in the data's units, those of padded steps left as they are. */
  copyTargets(out: Float64Array, { start, padding, offset }: WindowPlace): void {
    const { targets } = this.table;
    for (const [target, name] of targets.entries()) {
      const values = columnOf(this.table, name);
      for (let step = firstStepOf(this.frame, padding); step < this.frame.targetSteps; step++) {
        out[offset + step * targets.length + target] = values[this.targetRow(start, step)] as number;
      }
    }
  }

  /** Row of the k-th target step of a window. */
  targetRow(start: number, step: number): number {
    return start + inputOffset(this.frame, step) + aheadOf(this.frame, step);
  }
}
