import { didYouMean } from '@seqgraft/core';
import type { Table } from '../table/table.ts';
import { BadOption, type OptionProblem } from '../windowing/window-errors.ts';
import {
  type ColumnTransform,
  noTransform,
  readTransform,
  type TransformOption,
  transformRule,
} from './column-transform.ts';
import {
  type ScaledColumn,
  type Scaler,
  type ScalerKind,
  scalerKinds,
  type UnknownSeriesPolicy,
  unknownSeriesPolicies,
} from './scaler.ts';

/** How one column is scaled. */
export interface ColumnScaling {
  /** Default: the kind of the scaler. */
  readonly kind?: ScalerKind;
  /** Done before scaling. Default: nothing. */
  readonly transform?: TransformOption;
}

export interface ScalerOptions {
  /** Of all columns that are not given one of their own. Default `standard`. */
  readonly kind?: ScalerKind;
  /** Columns that are scaled in another way, by name. */
  readonly columns?: Readonly<Record<string, ColumnScaling>>;
  /** Numbers of all series together, or of each series by its id. Default `all`. */
  readonly per?: 'all' | 'series';
  /** What a scaler of single series does with others. Default `error`. */
  readonly unknownSeries?: UnknownSeriesPolicy;
}

/** A feature as a scaler is to treat it. */
export interface WantedColumn {
  readonly name: string;
  readonly kind: ScalerKind;
  readonly transform: ColumnTransform;
}

/** Checked options; features that scalers leave as they are have the kind `none`. @throws E_OPTION, with further problems. */
export function readScalerOptions(
  table: Pick<Table, 'features' | 'unscaled'>,
  options: ScalerOptions,
  further: readonly OptionProblem[],
): Required<Omit<ScalerOptions, 'columns'>> & { readonly wanted: readonly WantedColumn[] } {
  const { kind = 'standard', columns = {}, per = 'all', unknownSeries = 'error' } = options;
  const problems = [...further];
  const checkOneOf = (option: string, value: string, known: readonly string[]): void => {
    if (known.includes(value)) return;
    problems.push({
      option,
      rule: `one of ${known.join(', ')}`,
      got: `"${String(value)}".${didYouMean(String(value), known)}`,
    });
  };
  checkOneOf('kind', kind, scalerKinds);
  checkOneOf('per', per, ['all', 'series']);
  checkOneOf('unknownSeries', unknownSeries, unknownSeriesPolicies);
  const scaled = table.features.filter((name) => !table.unscaled.has(name));
  const own = new Map<string, { readonly kind: ScalerKind; readonly transform: ColumnTransform }>();
  for (const [name, column] of Object.entries(columns)) {
    if (!scaled.includes(name)) {
      const got = `"${name}".${didYouMean(name, scaled)}`;
      problems.push({ option: 'columns', rule: 'named as columns of numbers that are inputs', got });
    }
    if (column.kind !== undefined) checkOneOf(`columns.${name}.kind`, column.kind, scalerKinds);
    const transform = readTransform(column.transform);
    if (transform === null) {
      const got = JSON.stringify(column.transform) ?? String(column.transform);
      problems.push({ option: `columns.${name}.transform`, rule: transformRule, got });
    }
    own.set(name, { kind: column.kind ?? kind, transform: transform ?? noTransform });
  }
  if (problems.length > 0) throw new BadOption({ problems });
  const wanted = table.features.map((name): WantedColumn => {
    if (table.unscaled.has(name)) return { name, kind: 'none', transform: noTransform };
    return { name, ...(own.get(name) ?? { kind, transform: noTransform }) };
  });
  return { kind, per, unknownSeries, wanted };
}

/** The options that a scaler was fitted with, for the columns of a table that are scaled. */
export function optionsOfScaler(
  { kind, per, unknownSeries, columns }: Scaler,
  { unscaled }: Pick<Table, 'unscaled'>,
): ScalerOptions & { readonly columns: Readonly<Record<string, ColumnScaling>> } {
  const scaled = columns.filter(({ name }) => !unscaled.has(name));
  return {
    kind,
    per,
    unknownSeries,
    columns: Object.fromEntries(scaled.map((column) => [column.name, scalingOf(column)])),
  };
}

function scalingOf({ kind, transform: { log, difference } }: ScaledColumn): ColumnScaling {
  return { kind, transform: [...(log === 'none' ? [] : [log]), ...(difference === 0 ? [] : [{ difference }])] };
}
