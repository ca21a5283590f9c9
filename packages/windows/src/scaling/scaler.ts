import type { Json } from '@seqgraft/core';
import type { Table } from '../table/table.ts';
import { BadScaler, FeaturesDiffer } from '../windowing/window-errors.ts';

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

/** The numbers of one column. For `per-window` they stand in for a window whose inputs are constant: only `scale` is used. */
export type ScaledColumn = {
  readonly name: string;
  readonly center: number;
  readonly scale: number;
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
  /** Whether it comes from another data set than the one it is used on. */
  readonly elsewhere: boolean;
};

/** A fitted scaler: plain JSON data. Read it back with `parseScaler`, which checks it. */
export type Scaler = {
  readonly format: 'seqgraft-scaler';
  readonly version: 1;
  readonly kind: ScalerKind;
  readonly columns: readonly ScaledColumn[];
  readonly fit: FitRange;
  /** What the user should know, such as `Column "x" is constant on train: it is scaled by 1.` */
  readonly notes: readonly string[];
};

/** The scaler as JSON data for a checkpoint. */
export function serializeScaler(scaler: Scaler): Json {
  return scaler;
}

/**
 * Reads a scaler from JSON data and checks every field.
 *
 * @throws E_SCALER
 */
export function parseScaler(json: unknown): Scaler {
  const scaler = json as Partial<Scaler> | null;
  check(
    typeof scaler === 'object' && scaler !== null && scaler.format === 'seqgraft-scaler',
    'it has no format "seqgraft-scaler"',
  );
  check(scaler.version === 1, `its version is ${String(scaler.version)}, and this release knows 1`);
  check(scalerKinds.includes(scaler.kind as ScalerKind), `its kind is ${JSON.stringify(scaler.kind)}`);
  check(Array.isArray(scaler.columns) && scaler.columns.length > 0, 'it has no columns');
  const columns = scaler.columns.map(parseColumn);
  check(new Set(columns.map(({ name }) => name)).size === columns.length, 'a column stands in it twice');
  check(
    Array.isArray(scaler.notes) && scaler.notes.every((note) => typeof note === 'string'),
    'its notes are not texts',
  );
  return {
    format: 'seqgraft-scaler',
    version: 1,
    kind: scaler.kind as ScalerKind,
    columns,
    fit: parseFit(scaler.fit),
    notes: [...scaler.notes],
  };
}

function check(condition: boolean, problem: string): asserts condition {
  if (!condition) throw new BadScaler({ problem });
}

function parseColumn(json: unknown): ScaledColumn {
  const column = json as Partial<ScaledColumn> | null;
  check(typeof column?.name === 'string', 'a column has no name');
  const { name, center, scale } = column;
  check(Number.isFinite(center), `the center of column "${name}" is ${String(center)}`);
  check(Number.isFinite(scale) && (scale as number) > 0, `the scale of column "${name}" is ${String(scale)}`);
  return { name, center: center as number, scale: scale as number };
}

function parseFit(json: unknown): FitRange {
  const fit = json as Partial<FitRange> | null | undefined;
  const sound =
    Number.isInteger(fit?.rows) &&
    Number.isFinite(fit?.from) &&
    Number.isFinite(fit?.until) &&
    typeof fit?.range === 'string';
  check(sound, 'it does not say what it was fitted on');
  const { rows, from, until, range, elsewhere } = fit as FitRange;
  return { rows, from, until, range, elsewhere: elsewhere === true };
}

/**
 * The scaler of one data set for another one, its columns found by name: how a carried model keeps the scaling it was trained with.
 *
 * @throws E_FEATURES when the table has not the same features.
 */
export function scalerForTable(scaler: Scaler, table: Pick<Table, 'features'>): Scaler {
  return { ...scaler, columns: columnsByName(scaler, table.features), fit: { ...scaler.fit, elsewhere: true } };
}

/** The scaler's numbers in the order of some features. */
export function columnsByName(scaler: Scaler, features: readonly string[]): ScaledColumn[] {
  const expected = scaler.columns.map(({ name }) => name);
  const missing = expected.filter((name) => !features.includes(name));
  const surplus = features.filter((name) => !expected.includes(name));
  if (missing.length > 0 || surplus.length > 0) throw new FeaturesDiffer({ missing, surplus, expected, got: features });
  return features.map((feature) => scaler.columns.find(({ name }) => name === feature) as ScaledColumn);
}
