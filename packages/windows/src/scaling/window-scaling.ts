import { largestFloat32 } from '../sources/number-cell.ts';
import { columnOf, type Table } from '../table/table.ts';
import { ScaledOverflow } from '../windowing/window-errors.ts';
import type { WindowFrame } from '../windowing/window-frame.ts';
import { columnsByName, type Scaler } from './scaler.ts';

/** A window counts as constant in a column when its standard deviation is below this share of the column's on train. */
const constantShare = 1e-6;

/** Center and scale of each feature for one window after the other. */
export class WindowScaling {
  /** Of the window that was read last, [features]. */
  readonly centers: Float64Array;
  readonly scales: Float64Array;
  readonly #columns: readonly Float64Array[];
  /** Of the fitted scaler, [features]. */
  readonly #fitted: Float64Array;
  readonly #fittedCenters: Float64Array;
  readonly #frame: WindowFrame;
  readonly #perWindow: boolean;

  /** @throws E_FEATURES, E_NONFINITE */
  constructor(table: Table, frame: WindowFrame, scaler: Scaler | undefined) {
    const numbers =
      scaler === undefined
        ? table.features.map((name) => ({ name, center: 0, scale: 1 }))
        : columnsByName(scaler, table.features);
    this.centers = Float64Array.from(numbers, ({ center }) => center);
    this.scales = Float64Array.from(numbers, ({ scale }) => scale);
    this.#fitted = this.scales.slice();
    this.#fittedCenters = this.centers.slice();
    this.#columns = table.features.map((name) => columnOf(table, name));
    this.#frame = frame;
    this.#perWindow = scaler?.kind === 'per-window';
    const tooLarge = table.features.filter((_, feature) => !this.#fitsFloat32(feature));
    if (tooLarge.length > 0) throw new ScaledOverflow({ columns: tooLarge });
  }

  #fitsFloat32(feature: number): boolean {
    const center = this.#perWindow ? 0 : (this.centers[feature] as number);
    let largest = 0;
    for (const value of this.#columns[feature] as Float64Array) {
      const size = Math.abs(value - center);
      if (size > largest) largest = size; // false for NaN
    }
    const scale = this.#fitted[feature] as number;
    return largest / (this.#perWindow ? scale * constantShare * 0.5 : scale) <= largestFloat32;
  }

  /** Sets `centers` and `scales` for the window that begins at a row. */
  read(start: number): void {
    if (!this.#perWindow) return;
    const { lookback, rate } = this.#frame;
    const end = start + lookback * rate;
    for (let feature = 0; feature < this.#columns.length; feature++) {
      const values = this.#columns[feature] as Float64Array;
      // Masked cells are NaN and do not count; a window without any other is scaled by what the scaler was fitted on.
      let sum = 0;
      let measured = 0;
      for (let row = start; row < end; row += rate) {
        const value = values[row] as number;
        if (Number.isNaN(value)) continue;
        sum += value;
        measured += 1;
      }
      const mean = measured === 0 ? (this.#fittedCenters[feature] as number) : sum / measured;
      let squares = 0;
      for (let row = start; row < end; row += rate) {
        const value = values[row] as number;
        if (!Number.isNaN(value)) squares += (value - mean) ** 2;
      }
      const deviation = measured === 0 ? 0 : Math.sqrt(squares / measured);
      const fitted = this.#fitted[feature] as number;
      this.centers[feature] = mean;
      this.scales[feature] = deviation > fitted * constantShare ? deviation : fitted;
    }
  }
}
