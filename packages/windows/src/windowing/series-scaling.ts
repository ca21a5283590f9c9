import type { Scale, Scaler } from '../scaling/scaler.ts';
import { UnknownSeries } from '../scaling/scaler-errors.ts';
import { type PartRows, stretchAt } from '../splits/split-part.ts';
import { measuredColumn, type Series, seriesIndexOf, type Table } from '../table/table.ts';
import { RunningScales } from './running-scales.ts';
import { aheadOf, type WindowFrame } from './window-frame.ts';

/** A history counts as constant in a column when its scale is below this share of the column's on train. */
export const constantShare = 1e-6;

/** Center and scale of each feature in the series of a window. */
export class SeriesScaling {
  readonly #scaler: Scaler;
  /** With transformed columns, its features in the order of the scaler. */
  readonly #table: Table;
  readonly #frame: WindowFrame;
  readonly #stretches: readonly PartRows[];
  /** In the order of the table's series; undefined where the scaler knows none. */
  readonly #known: readonly (readonly Scale[] | undefined)[];
  /** Columns with NaN where nothing was measured, made when they are needed. */
  readonly #measured = new Map<number, Float64Array>();
  /** By first readable row, then feature. */
  readonly #histories = new Map<number, RunningScales[]>();

  constructor(
    table: Table,
    frame: WindowFrame,
    parts: { readonly scaler: Scaler; readonly stretches: readonly PartRows[] },
  ) {
    this.#scaler = parts.scaler;
    this.#table = table;
    this.#frame = frame;
    this.#stretches = parts.stretches;
    const byId = new Map(parts.scaler.series.map(({ id, columns }) => [id, columns]));
    this.#known = table.series.map(({ id }) => byId.get(id));
  }

  /** Numbers of a series that hold for all its windows; undefined where each window has its own, or none. */
  knownOf(series: number): readonly Scale[] | undefined {
    return this.#known[series] ?? (this.#scaler.unknownSeries === 'global' ? this.#scaler.columns : undefined);
  }

  /** Sets the numbers for the window that begins at a row, or before its series when it is padded. @throws E_UNKNOWN_SERIES */
  read(start: number, centers: Float64Array, scales: Float64Array): void {
    const series = seriesIndexOf(this.#table, start + this.#frame.span);
    const fitted = this.knownOf(series);
    if (fitted === undefined && this.#scaler.unknownSeries === 'error') {
      const { id } = this.#table.series[series] as Series;
      throw new UnknownSeries({ unknown: [id], known: this.#scaler.series.length });
    }
    for (let feature = 0; feature < centers.length; feature++) {
      const { center, scale } = fitted?.[feature] ?? this.#ofHistory(series, start, feature);
      centers[feature] = center;
      scales[feature] = scale;
    }
  }

  #ofHistory(series: number, start: number, feature: number): Scale {
    const all = this.#scaler.columns[feature] as Scale;
    // The newest target: those of a padded window's first steps may lie before the series.
    const newest = start + this.#frame.span + aheadOf(this.#frame, this.#frame.targetSteps - 1);
    const stretch = stretchAt(this.#stretches, series, newest);
    const first = stretch?.readableFrom ?? start;
    let history = this.#histories.get(first);
    if (history === undefined) {
      history = this.#scaler.columns.map(({ kind }, at) => new RunningScales(this.#measuredOf(at), kind, first));
      this.#histories.set(first, history);
    }
    const { center, scale } = (history[feature] as RunningScales).upTo(start + this.#frame.span);
    if (Number.isNaN(center)) return all;
    return { center, scale: scale > all.scale * constantShare ? scale : all.scale };
  }

  #measuredOf(feature: number): Float64Array {
    const made = this.#measured.get(feature);
    if (made !== undefined) return made;
    const measured = measuredColumn(this.#table, this.#table.features[feature] as string);
    this.#measured.set(feature, measured);
    return measured;
  }
}

/** Refuses windows of series that a scaler neither knows nor has a policy for. @throws E_UNKNOWN_SERIES */
export function assertKnownSeries(
  scaler: Scaler,
  table: Pick<Table, 'series'>,
  { starts, frame }: { readonly starts: Int32Array; readonly frame: WindowFrame },
): void {
  if (scaler.per === 'all' || scaler.unknownSeries !== 'error') return;
  const known = new Set(scaler.series.map(({ id }) => id));
  const unknown = new Set<string>();
  let series = 0; // starts are in order of rows
  for (const start of starts) {
    while (start + frame.span >= (table.series[series] as Series).end) series++;
    const { id } = table.series[series] as Series;
    if (!known.has(id)) unknown.add(id);
  }
  if (unknown.size > 0) throw new UnknownSeries({ unknown: [...unknown], known: known.size });
}
