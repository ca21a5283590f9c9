import { noTransform, undoLog } from '../scaling/column-transform.ts';
import type { ScaledColumn, Scaler } from '../scaling/scaler.ts';
import { scalerOfFeatures } from '../scaling/scaler.ts';
import { logColumns, transformTable } from '../scaling/transform-table.ts';
import { largestFloat32 } from '../sources/number-cell.ts';
import type { PartRows } from '../splits/split-part.ts';
import { columnOf, type Table } from '../table/table.ts';
import { differenceBase } from './difference-base.ts';
import { constantShare, SeriesScaling } from './series-scaling.ts';
import { ScaledOverflow } from './window-errors.ts';
import { aheadOf, inputOffset, type WindowFrame } from './window-frame.ts';

/** What {@link WindowScaling} scales with. */
export interface ScalingParts {
  readonly scaler: Scaler | undefined;
  /** The rows that the windows' targets lie in, in order. */
  readonly stretches: readonly PartRows[];
  /** The table with transformed columns, where it is there already. */
  readonly transformed?: Table | undefined;
}

/** Turns raw values to inputs and targets and back, for one window after the other: transform, center and scale of each feature. */
export class WindowScaling {
  /** Of the window that was read last, [features]. */
  readonly centers: Float64Array;
  readonly scales: Float64Array;
  /** What centers and scales apply to: transformed values of each feature, [rowCount] each. */
  readonly columns: readonly Float64Array[];
  readonly #frame: WindowFrame;
  readonly #numbers: readonly ScaledColumn[];
  readonly #perWindow: readonly boolean[];
  readonly #anyPerWindow: boolean;
  /** Whether centers and scales hold for all windows of a series. */
  readonly fixed: boolean;
  /** Whether targets are differences, from a value that is each window's own. */
  readonly differenced: boolean;
  readonly #series: SeriesScaling | null;
  /** Of each target, before its difference. */
  readonly #levels: readonly Float64Array[];
  #start = 0;

  /** @throws E_FEATURES, E_NONFINITE, E_TRANSFORM */
  constructor(table: Table, frame: WindowFrame, parts: ScalingParts) {
    const scaler = parts.scaler === undefined ? undefined : scalerOfFeatures(parts.scaler, table.features);
    const transformed = parts.transformed ?? transformTable(table, scaler);
    this.#numbers = scaler?.columns ?? table.features.map(asItIs);
    this.centers = Float64Array.from(this.#numbers, ({ center }) => center);
    this.scales = Float64Array.from(this.#numbers, ({ scale }) => scale);
    this.columns = table.features.map((name) => columnOf(transformed, name));
    this.#frame = frame;
    this.#perWindow = this.#numbers.map(({ kind }) => kind === 'per-window');
    this.#anyPerWindow = this.#perWindow.includes(true);
    const { stretches } = parts;
    this.#series = scaler?.per === 'series' ? new SeriesScaling(transformed, frame, { scaler, stretches }) : null;
    this.fixed =
      !this.#anyPerWindow &&
      table.series.every((_, index) => this.#series?.knownOf(index) !== undefined || this.#series === null);
    const targets = this.#numbers.slice(0, table.targets.length);
    this.differenced = targets.some(({ transform }) => transform.difference > 0);
    const levels = logColumns(
      table,
      targets.filter(({ transform }) => transform.difference > 0),
    );
    this.#levels = targets.map(({ name }, target) => levels.get(name) ?? (this.columns[target] as Float64Array));
    const tooLarge = table.features.filter((_, feature) => !this.#fitsFloat32(table, feature));
    if (tooLarge.length > 0) throw new ScaledOverflow({ columns: tooLarge });
  }

  #fitsFloat32(table: Table, feature: number): boolean {
    const { center, scale, transform } = this.#numbers[feature] as ScaledColumn;
    const values = this.columns[feature] as Float64Array;
    // Across a gap a difference may be any of two levels.
    const levels = transform.difference > 0 ? this.#levels[feature] : undefined;
    const fits = (range: { start: number; end: number }, numbers: { center: number; scale: number }): boolean => {
      let largest = 0;
      for (let row = range.start; row < range.end; row++) {
        const size = Math.abs((values[row] as number) - numbers.center);
        if (size > largest) largest = size; // false for NaN
        const jump = levels === undefined ? 0 : 2 * Math.abs(levels[row] as number);
        if (jump > largest) largest = jump;
      }
      return largest / numbers.scale <= largestFloat32;
    };
    const smallest = { center: 0, scale: scale * constantShare * 0.5 };
    if (this.#perWindow[feature] === true) return fits({ start: 0, end: table.rowCount }, smallest);
    if (this.#series === null) return fits({ start: 0, end: table.rowCount }, { center, scale });
    const series = this.#series;
    return table.series.every((rows, index) => {
      const fitted = series.knownOf(index);
      return fits(rows, fitted?.[feature] ?? smallest);
    });
  }

  /** Sets `centers` and `scales` for the window that begins at a row, some of its first steps being padding. @throws E_UNKNOWN_SERIES */
  read(start: number, padding = 0): void {
    this.#start = start;
    if (this.#series !== null) this.#series.read(start, this.centers, this.scales);
    if (!this.#anyPerWindow) return;
    const { span, rate } = this.#frame;
    const first = start + padding * rate;
    const last = start + span;
    for (let feature = 0; feature < this.columns.length; feature++) {
      if (this.#perWindow[feature] !== true) continue;
      const values = this.columns[feature] as Float64Array;
      const { center, scale: fitted } = this.#numbers[feature] as ScaledColumn;
      // Masked cells are NaN and do not count; a window without any other is scaled by what the scaler was fitted on.
      let sum = 0;
      let measured = 0;
      for (let row = first; row <= last; row += rate) {
        const value = values[row] as number;
        if (Number.isNaN(value)) continue;
        sum += value;
        measured += 1;
      }
      const mean = measured === 0 ? center : sum / measured;
      let squares = 0;
      for (let row = first; row <= last; row += rate) {
        const value = values[row] as number;
        if (!Number.isNaN(value)) squares += (value - mean) ** 2;
      }
      const deviation = measured === 0 ? 0 : Math.sqrt(squares / measured);
      this.centers[feature] = mean;
      this.scales[feature] = deviation > fitted * constantShare ? deviation : fitted;
    }
  }

  /**
   * Writes the scaled values of one target, at the steps of the window that was read last, from `firstStep` on (the first of an input step).
   *
   * @param at the value of step k stands at `offset + k × stride`.
   */
  scaleTarget(
    out: Float32Array | Float64Array,
    target: number,
    at: { readonly offset: number; readonly stride: number; readonly firstStep: number },
  ): void {
    const { difference } = (this.#numbers[target] as ScaledColumn).transform;
    const center = this.centers[target] as number;
    const scale = this.scales[target] as number;
    const levels = this.#levels[target] as Float64Array;
    const { targetSteps, gap, horizon } = this.#frame;
    let place = at.offset + at.firstStep * at.stride;
    for (let first = at.firstStep; first < targetSteps; first += horizon) {
      const input = this.#start + inputOffset(this.#frame, first);
      for (let ahead = gap + 1; ahead <= gap + horizon; ahead++) {
        const base = difference === 0 ? 0 : (levels[input + differenceBase(ahead, difference, gap)] as number);
        out[place] = ((levels[input + ahead] as number) - base - center) / scale;
        place += at.stride;
      }
    }
  }

  /**
   * Turns scaled values of one target, at all steps of the window that was read last, to the data's units, in place.
   *
   * Differences are added up from the last known value, in each horizon by itself.
   *
   * @param values the value of step k stands at `offset + k × stride`.
   */
  restoreTarget(values: Float64Array, target: number, at: { readonly offset: number; readonly stride: number }): void {
    const { log, difference } = (this.#numbers[target] as ScaledColumn).transform;
    const center = this.centers[target] as number;
    const scale = this.scales[target] as number;
    const levels = this.#levels[target] as Float64Array;
    const { targetSteps, gap, horizon } = this.#frame;
    const place = (step: number): number => at.offset + step * at.stride;
    for (let step = 0; step < targetSteps; step++) {
      const value = (values[place(step)] as number) * scale + center;
      if (difference === 0) {
        values[place(step)] = value;
        continue;
      }
      const base = differenceBase(aheadOf(this.#frame, step), difference, gap);
      // A target of the same horizon, restored already and not yet out of its logarithm; or a known row.
      const firstOfHorizon = step - (step % horizon);
      const level =
        base > 0
          ? (values[place(firstOfHorizon + base - gap - 1)] as number)
          : (levels[this.#start + inputOffset(this.#frame, step) + base] as number);
      values[place(step)] = value + level;
    }
    if (log === 'none') return;
    for (let step = 0; step < targetSteps; step++) values[place(step)] = undoLog(values[place(step)] as number, log);
  }
}

function asItIs(name: string): ScaledColumn {
  return { name, kind: 'none', transform: noTransform, center: 0, scale: 1, min: null, max: null };
}
