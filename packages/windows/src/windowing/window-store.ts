import type { Table } from '../table/table.ts';
import type { Channels } from './channels.ts';
import type { WindowFrame } from './window-frame.ts';
import type { ChosenWindows } from './window-place.ts';
import type { WindowScaling } from './window-scaling.ts';

/** Fewer floats than these are copied faster one by one than by a call, which takes some 50 ns. */
const worthACall = 64;

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

  /** Writes [batch, lookback, channels], padding left as it is. */
  fillInputs(out: Float32Array, { positions, starts, padding }: ChosenWindows): void {
    const { lookback, rate } = this.#frame;
    const width = this.#width;
    const whole = rate === 1 && this.#future === null; // then a window is one stretch
    for (let i = 0; i < positions.length; i++) {
      const window = positions[i] as number;
      const skipped = padding === null ? 0 : (padding[window] as number);
      const row = (starts[window] as number) + skipped * rate;
      const at = (i * lookback + skipped) * width;
      const steps = lookback - skipped;
      if (whole) copy(out, at, { source: this.#present, from: row * width, length: steps * width });
      else this.#fillSteps(out, at, { row, steps });
    }
  }

  /** Input steps one by one: present values, then leads. */
  #fillSteps(out: Float32Array, at: number, { row, steps }: { readonly row: number; readonly steps: number }): void {
    const { rate, ahead, horizon } = this.#frame;
    const present = this.#table.features.length;
    const future = this.#table.future.length;
    for (let step = 0; step < steps; step++) {
      const to = at + step * this.#width;
      const from = row + step * rate;
      copy(out, to, { source: this.#present, from: from * present, length: present });
      if (this.#future === null) continue;
      copy(out, to + present, { source: this.#future, from: (from + ahead) * future, length: horizon * future });
    }
  }

  /** Writes [batch, steps, targets], those of padded steps left as they are. */
  fillTargets(out: Float32Array, { positions, starts, padding }: ChosenWindows): void {
    const { targets, lookback, horizon, rate, firstTarget, targetSteps } = this.#frame;
    const source = this.#present;
    const present = this.#table.features.length;
    const width = this.#table.targets.length;
    const inputs = targets === 'last' ? 1 : lookback;
    for (let i = 0; i < positions.length; i++) {
      const window = positions[i] as number;
      const first = targets === 'last' || padding === null ? 0 : (padding[window] as number);
      let at = (i * targetSteps + first * horizon) * width;
      for (let input = first; input < inputs; input++) {
        const row = (starts[window] as number) + firstTarget + input * rate;
        for (let step = 0; step < horizon; step++) {
          const from = (row + step) * present;
          for (let target = 0; target < width; target++) out[at++] = source[from + target] as number;
        }
      }
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
  if (length >= worthACall) {
    out.set(source.subarray(from, from + length), at);
    return;
  }
  let to = at;
  let next = from;
  const end = from + length;
  for (; next + 3 < end; next += 4, to += 4) {
    out[to] = source[next] as number;
    out[to + 1] = source[next + 1] as number;
    out[to + 2] = source[next + 2] as number;
    out[to + 3] = source[next + 3] as number;
  }
  while (next < end) out[to++] = source[next++] as number;
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
