import type { WindowScaling } from '../scaling/window-scaling.ts';
import type { Table } from '../table/table.ts';
import type { Channels } from './channels.ts';
import type { WindowFrame } from './window-frame.ts';
import type { WindowPlace } from './window-place.ts';

/** Fewer floats than these are copied faster one by one than by a call. */
const worthACall = 32;

/** What the values of a store come from. */
export interface StoreSource {
  readonly table: Table;
  readonly frame: WindowFrame;
  readonly channels: Channels;
  /** Whose centers and scales do not differ between windows of a series. */
  readonly scaling: WindowScaling;
}

/**
 * Scaled features of all rows as float32, rows together: at rate 1 the inputs of a window are one stretch of memory, and a batch is a few
 * copies. Takes 4 bytes for each row and feature, and 4 more for each row and future column: half of what the table itself takes.
 */
export class WindowStore {
  /** [rowCount, features] */
  readonly #present: Float32Array;
  /** [rowCount, future columns], which leads are copied from; null without leads. */
  readonly #future: Float32Array | null;
  readonly #table: Table;
  readonly #frame: WindowFrame;
  readonly #width: number;

  constructor(source: StoreSource) {
    const { table, frame, channels } = source;
    const features = [...table.features.keys()];
    this.#table = table;
    this.#frame = frame;
    this.#width = channels.names.length;
    this.#present = scaleRows(source, features);
    const future = table.future.map((name) => table.features.indexOf(name));
    this.#future = channels.leadSteps > 0 ? scaleRows(source, future) : null;
  }

  /** Writes [lookback, channels], padding left as it is. */
  fillInputs(out: Float32Array, { start, padding, offset }: WindowPlace): void {
    const { lookback, rate } = this.#frame;
    const present = this.#table.features.length;
    const at = offset + padding * this.#width;
    const row = start + padding * rate;
    if (rate === 1 && this.#future === null) {
      copy(out, at, { source: this.#present, from: row * present, length: (lookback - padding) * present });
    } else if (this.#future === null) {
      this.#fillSteps(out, at, { row, steps: lookback - padding });
    } else {
      this.#fillSteps(out, at, { row, steps: lookback - padding });
      this.#fillLeads(out, at + present, { row, steps: lookback - padding });
    }
  }

  #fillSteps(out: Float32Array, at: number, { row, steps }: { readonly row: number; readonly steps: number }): void {
    const present = this.#table.features.length;
    const skip = this.#frame.rate * present;
    for (let step = 0; step < steps; step++) {
      copy(out, at + step * this.#width, { source: this.#present, from: row * present + step * skip, length: present });
    }
  }

  #fillLeads(out: Float32Array, at: number, { row, steps }: { readonly row: number; readonly steps: number }): void {
    const source = this.#future as Float32Array;
    const { rate, ahead, horizon } = this.#frame;
    const width = this.#table.future.length;
    for (let step = 0; step < steps; step++) {
      const from = (row + step * rate + ahead) * width;
      copy(out, at + step * this.#width, { source, from, length: horizon * width });
    }
  }

  /** Writes [steps, targets], those of padded steps left as they are. */
  fillTargets(out: Float32Array, { start, padding, offset }: WindowPlace): void {
    const { targets, lookback, horizon, rate, firstTarget } = this.#frame;
    const width = this.#table.targets.length;
    const inputs = targets === 'last' ? 1 : lookback;
    for (let input = targets === 'last' ? 0 : padding; input < inputs; input++) {
      const row = start + firstTarget + input * rate;
      this.#copyTargets(out, offset + input * horizon * width, row);
    }
  }

  /** The horizon that begins with a row. */
  #copyTargets(out: Float32Array, at: number, row: number): void {
    const source = this.#present;
    const present = this.#table.features.length;
    const width = this.#table.targets.length;
    const { horizon } = this.#frame;
    for (let step = 0; step < horizon; step++) {
      const from = (row + step) * present;
      for (let target = 0; target < width; target++) out[at + step * width + target] = source[from + target] as number;
    }
  }
}

/**
 * A store that the parts of a split share. It is made when as many input steps were read as the table has rows: a few windows of a long table
 * are not worth it.
 */
export class SharedStore {
  #store: WindowStore | null = null;
  #stepsRead = 0;

  /** The store, or null as long as there is none. */
  forReading(source: StoreSource, windows: number): WindowStore | null {
    if (this.#store !== null) return this.#store;
    this.#stepsRead += windows * source.frame.lookback;
    if (this.#stepsRead >= source.table.rowCount) this.#store = new WindowStore(source);
    return this.#store;
  }
}

function copy(
  out: Float32Array,
  at: number,
  { source, from, length }: { readonly source: Float32Array; readonly from: number; readonly length: number },
): void {
  if (length < worthACall) for (let i = 0; i < length; i++) out[at + i] = source[from + i] as number;
  else out.set(source.subarray(from, from + length), at);
}

/** [rowCount, features], NaN of masked cells as 0. */
function scaleRows({ table, frame, scaling }: StoreSource, features: readonly number[]): Float32Array {
  const scaled = new Float32Array(table.rowCount * features.length);
  for (const { start, end } of table.series) {
    scaling.read(start - frame.span); // any window of the series
    for (const [position, feature] of features.entries()) {
      const values = scaling.columns[feature] as Float64Array;
      const center = scaling.centers[feature] as number;
      const scale = scaling.scales[feature] as number;
      for (let row = start, at = start * features.length + position; row < end; row++, at += features.length) {
        const value = values[row] as number;
        scaled[at] = Number.isNaN(value) ? 0 : (value - center) / scale;
      }
    }
  }
  return scaled;
}
