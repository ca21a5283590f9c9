import type { Table } from '../table/table.ts';
import type { ColumnTransform } from './column-transform.ts';
import { FeaturesDiffer } from './scaler-errors.ts';

export const scalerKinds = ['none', 'standard', 'robust', 'min-max', 'per-window'] as const;

/**
 * How values become inputs: (value − center) / scale, in float64, by column.
 *
 * | kind | center | scale |
 * |---|---|---|
 * | `none` | 0 | 1 |
 * | `standard` | mean | standard deviation (of the population) |
 * | `robust` | median | third − first quartile (linear interpolation) |
 * | `min-max` | minimum | maximum − minimum |
 * | `per-window` | mean of the window's inputs | their standard deviation |
 */
export type ScalerKind = (typeof scalerKinds)[number];

export const unknownSeriesPolicies = ['error', 'global', 'own-history'] as const;

/**
 * What a scaler of single series does with one that it does not know.
 *
 * - `error` (default): the data is refused.
 * - `global`: the numbers of all series of train together.
 * - `own-history`: numbers of the kind, fitted on the rows of this series up to the last input of each window. Nothing of the future is used.
 */
export type UnknownSeriesPolicy = (typeof unknownSeriesPolicies)[number];

/** Center and scale, in the units of the transformed column. */
export type Scale = { readonly center: number; readonly scale: number };

/** The numbers of one column. For `per-window` they stand in for a window whose inputs are constant: only `scale` is used. */
export type ScaledColumn = Scale & {
  readonly name: string;
  readonly kind: ScalerKind;
  /** What is done before scaling. */
  readonly transform: ColumnTransform;
  /** Smallest and largest value of train in the data's units; null when it has none, or an older release fitted the scaler. */
  readonly min: number | null;
  readonly max: number | null;
};

/** The numbers of one series. */
export type SeriesScales = {
  readonly id: string;
  /** In the order of the scaler's columns. */
  readonly columns: readonly Scale[];
};

/** Neighbouring rows of one series, by their times in the table's own times. */
export type FittedStretch = {
  readonly series: string;
  readonly from: number;
  readonly until: number;
};

/** What a scaler was fitted on. */
export type FitRange = {
  /** Rows of train, over all series. */
  readonly rows: number;
  /** Times of the first and the last row, in the table's own times. */
  readonly from: number;
  readonly until: number;
  /** The same in words. */
  readonly range: string;
  /** Where train is not all that lies between these two times: what it is. */
  readonly stretches: readonly FittedStretch[] | null;
  /** Whether it comes from another data set than the one it is used on. */
  readonly elsewhere: boolean;
};

/** A fitted scaler: plain JSON data. Read it back with `parseScaler`, which checks it. */
export type Scaler = {
  readonly format: 'seqgraft-scaler';
  readonly version: 2;
  /** Of the columns that are not given one of their own. */
  readonly kind: ScalerKind;
  readonly per: 'all' | 'series';
  readonly unknownSeries: UnknownSeriesPolicy;
  /** Fitted on all series together. */
  readonly columns: readonly ScaledColumn[];
  /** Fitted on each series, in the order of train; empty unless `per` is `series`. Found by id, never by position. */
  readonly series: readonly SeriesScales[];
  readonly fit: FitRange;
  /** What the user should know, such as `Column "x" is constant on train: it is scaled by 1.` */
  readonly notes: readonly string[];
};

/**
 * The scaler of one data set for another one, its columns found by name: how a carried model keeps the scaling it was trained with.
 *
 * @throws E_FEATURES when the table has not the same features.
 */
export function scalerForTable(scaler: Scaler, table: Pick<Table, 'features'>): Scaler {
  return { ...scalerOfFeatures(scaler, table.features), fit: { ...scaler.fit, elsewhere: true } };
}

/** The scaler with its columns in the order of some features. @throws E_FEATURES */
export function scalerOfFeatures(scaler: Scaler, features: readonly string[]): Scaler {
  const expected = scaler.columns.map(({ name }) => name);
  const missing = expected.filter((name) => !features.includes(name));
  const surplus = features.filter((name) => !expected.includes(name));
  if (missing.length > 0 || surplus.length > 0) throw new FeaturesDiffer({ missing, surplus, expected, got: features });
  const order = features.map((feature) => expected.indexOf(feature));
  const pick = <T>(columns: readonly T[]): T[] => order.map((position) => columns[position] as T);
  const series = scaler.series.map(({ id, columns }) => ({ id, columns: pick(columns) }));
  return { ...scaler, columns: pick(scaler.columns), series };
}
