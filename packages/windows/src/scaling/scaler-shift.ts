import { countRows, type SplitPart } from '../splits/split-part.ts';
import type { ColumnTransform } from './column-transform.ts';
import { extremes, fitColumn } from './fit-column.ts';
import type { ScaledColumn, Scaler, ScalerKind } from './scaler.ts';
import { trainValues } from './train-values.ts';

/** Numbers of one column in source and target; `min` and `max` in the data's units, the rest after the transform. */
export interface ShiftSide {
  readonly center: number;
  readonly scale: number;
  readonly min: number | null;
  readonly max: number | null;
}

/** How far one column has moved from source to target. */
export interface ColumnShift {
  readonly name: string;
  /** By which both sides were fitted; that of the source. `standard` where the source scales each window. */
  readonly kind: ScalerKind;
  /** That of the source, done on both sides before. */
  readonly transform: ColumnTransform;
  readonly source: ShiftSide;
  readonly target: ShiftSide;
  /** (target center − source center) / source scale; null where the source was not scaled, or one side has no value. */
  readonly shift: number | null;
  /** Target scale / source scale; null likewise. */
  readonly scaleRatio: number | null;
  /** Share of the target's values below the source's smallest or above its largest; null where these are not known. */
  readonly outside: number | null;
  /** Measured values on the target's train. */
  readonly values: number;
}

/** What the data of a target has in common with what a model was trained on. */
export interface ScalerShift {
  /** What the source's scaler was fitted on, in words. */
  readonly sourceRange: string;
  readonly sourceRows: number;
  readonly targetRows: number;
  /** Columns that both have, in the order of the source. */
  readonly columns: readonly ColumnShift[];
  /** Columns of the source that the target lacks. */
  readonly missing: readonly string[];
  /** Columns of the target that the source did not have. */
  readonly added: readonly string[];
}

/**
 * How the values of a target's train differ from those that a source's scaler was fitted on. Never fails on other columns: it lists them.
 * Features that scalers leave as they are do not count.
 *
 * @throws E_TRANSFORM when the target has values without the logarithm that the source takes.
 */
export function scalerShift(source: Scaler, train: SplitPart): ScalerShift {
  const { table } = train;
  const has = (name: string): boolean => table.features.includes(name);
  const known = new Set(source.columns.map(({ name }) => name));
  return {
    sourceRange: source.fit.range,
    sourceRows: source.fit.rows,
    targetRows: countRows(train),
    columns: source.columns
      .filter(({ name }) => has(name) && !table.unscaled.has(name))
      .map((column) => shiftOf(column, train)),
    missing: source.columns.map(({ name }) => name).filter((name) => !has(name)),
    added: table.features.filter((name) => !known.has(name)),
  };
}

function shiftOf(column: ScaledColumn, train: SplitPart): ColumnShift {
  const { measured, transformed } = trainValues(train, train.rows, column);
  const kind = column.kind === 'per-window' ? 'standard' : column.kind;
  const fitted = fitColumn(transformed, kind);
  const [low, high] = extremes(measured);
  const { name, transform, center, scale, min, max } = column;
  const comparable = kind !== 'none' && fitted.case !== 'empty';
  const outside = min === null || max === null ? null : measured.filter((value) => value < min || value > max).length;
  return {
    name,
    kind,
    transform,
    source: { center, scale, min, max },
    target: {
      center: fitted.center,
      scale: fitted.scale,
      min: measured.length === 0 ? null : low,
      max: measured.length === 0 ? null : high,
    },
    shift: comparable ? (fitted.center - center) / scale : null,
    scaleRatio: comparable && fitted.case === 'spread' ? fitted.scale / scale : null,
    outside: outside === null || measured.length === 0 ? null : outside / measured.length,
    values: measured.length,
  };
}
