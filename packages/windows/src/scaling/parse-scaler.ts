import type { Json } from '@seqgraft/core';
import { noTransform, parseTransform } from './column-transform.ts';
import {
  type FitRange,
  type FittedStretch,
  type Scale,
  type ScaledColumn,
  type Scaler,
  type ScalerKind,
  type SeriesScales,
  scalerKinds,
  unknownSeriesPolicies,
} from './scaler.ts';
import { BadScaler } from './scaler-errors.ts';

/** The scaler as JSON data for a checkpoint. */
export function serializeScaler(scaler: Scaler): Json {
  return scaler;
}

/**
 * Reads a scaler from JSON data and checks every field. Version 1, which knew no transforms and no single series, becomes version 2.
 *
 * @throws E_SCALER
 */
export function parseScaler(json: unknown): Scaler {
  const scaler = json as Partial<Scaler> | null;
  check(
    typeof scaler === 'object' && scaler !== null && scaler.format === 'seqgraft-scaler',
    'it has no format "seqgraft-scaler"',
  );
  const version: unknown = scaler.version;
  check(version === 1 || version === 2, `its version is ${String(version)}, and this release knows 1 and 2`);
  checkKind(scaler.kind, 'its kind');
  const old = version === 1 ? { kind: scaler.kind } : null;
  check(Array.isArray(scaler.columns) && scaler.columns.length > 0, 'it has no columns');
  const columns = scaler.columns.map((column) => parseColumn(column, old));
  checkUnique(columns, ({ name }) => name, 'a column stands in it twice');
  check(
    Array.isArray(scaler.notes) && scaler.notes.every((note) => typeof note === 'string'),
    'its notes are not texts',
  );
  return {
    format: 'seqgraft-scaler',
    version: 2,
    kind: scaler.kind,
    ...(old === null ? parseSeries(scaler, columns) : { per: 'all', unknownSeries: 'error', series: [] }),
    columns,
    fit: parseFit(scaler.fit, old !== null),
    notes: [...scaler.notes],
  };
}

function check(condition: boolean, problem: string): asserts condition {
  if (!condition) throw new BadScaler({ problem });
}

function checkKind(kind: unknown, what: string): asserts kind is ScalerKind {
  check(scalerKinds.includes(kind as ScalerKind), `${what} is ${JSON.stringify(kind) ?? 'missing'}`);
}

function checkUnique<T>(items: readonly T[], keyOf: (item: T) => string, problem: string): void {
  check(new Set(items.map(keyOf)).size === items.length, problem);
}

function parseScale(json: unknown, of: string): Scale {
  const { center, scale } = (json ?? {}) as Partial<Scale>;
  check(Number.isFinite(center), `the center of ${of} is ${String(center)}`);
  check(Number.isFinite(scale) && (scale as number) > 0, `the scale of ${of} is ${String(scale)}`);
  return { center: center as number, scale: scale as number };
}

function parseColumn(json: unknown, old: { readonly kind: ScalerKind } | null): ScaledColumn {
  const column = json as Partial<ScaledColumn> | null;
  check(typeof column?.name === 'string', 'a column has no name');
  const { name } = column;
  const numbers = parseScale(column, `column "${name}"`);
  if (old !== null) return { name, kind: old.kind, transform: noTransform, ...numbers, min: null, max: null };
  checkKind(column.kind, `the kind of column "${name}"`);
  const transform = parseTransform(column.transform);
  check(transform !== null, `the transform of column "${name}" is ${JSON.stringify(column.transform) ?? 'missing'}`);
  const { min = Number.NaN, max = Number.NaN } = column;
  const range = Number.isFinite(min) && Number.isFinite(max) && (min as number) <= (max as number);
  check(range || (min === null && max === null), `the range of column "${name}" is ${String(min)} … ${String(max)}`);
  return { name, kind: column.kind, transform, ...numbers, min, max };
}

function parseSeries(
  { per, unknownSeries, series }: Partial<Scaler>,
  columns: readonly ScaledColumn[],
): Pick<Scaler, 'per' | 'unknownSeries' | 'series'> {
  check(per === 'all' || per === 'series', `it is per ${JSON.stringify(per) ?? 'nothing'}`);
  check(
    unknownSeries !== undefined && unknownSeriesPolicies.includes(unknownSeries),
    `its policy for unknown series is ${JSON.stringify(unknownSeries) ?? 'missing'}`,
  );
  check(Array.isArray(series), 'it has no list of series');
  check(per === 'series' || series.length === 0, 'it is of all series and lists single ones');
  const parsed = series.map((json: unknown): SeriesScales => {
    const one = json as Partial<SeriesScales> | null;
    check(typeof one?.id === 'string', 'a series has no id');
    const { id, columns: scales } = one;
    check(
      Array.isArray(scales) && scales.length === columns.length,
      `series "${id}" has not ${columns.length} columns`,
    );
    const parsedScales = scales.map((scale, at) => parseScale(scale, `column "${columns[at]?.name}", series "${id}",`));
    return { id, columns: parsedScales };
  });
  checkUnique(parsed, ({ id }) => id, 'a series stands in it twice');
  return { per, unknownSeries, series: parsed };
}

function parseFit(json: unknown, old: boolean): FitRange {
  const fit = json as Partial<FitRange> | null | undefined;
  const sound =
    Number.isInteger(fit?.rows) &&
    Number.isFinite(fit?.from) &&
    Number.isFinite(fit?.until) &&
    typeof fit?.range === 'string' &&
    (old || typeof fit.elsewhere === 'boolean');
  check(sound, 'it does not say what it was fitted on');
  const { rows, from, until, range, elsewhere, stretches } = fit as FitRange;
  check(old || stretches === null || Array.isArray(stretches), 'it does not say which rows it was fitted on');
  const parsed = old || stretches === null ? null : stretches.map(parseStretch);
  return { rows, from, until, range, stretches: parsed, elsewhere: elsewhere === true };
}

function parseStretch(json: unknown): FittedStretch {
  const { series, from, until } = (json ?? {}) as Partial<FittedStretch>;
  const sound = typeof series === 'string' && Number.isFinite(from) && Number.isFinite(until);
  check(sound, 'it does not say which rows it was fitted on');
  return { series, from: from as number, until: until as number };
}
