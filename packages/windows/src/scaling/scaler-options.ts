import { BadOption, type OptionProblem, showOption } from '../options/bad-option.ts';
import { checkChoice, withNearest } from '../options/check-option.ts';
import type { Table } from '../table/table.ts';
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
  checkChoice(problems, 'kind', { value: kind, choices: scalerKinds });
  checkChoice(problems, 'per', { value: per, choices: ['all', 'series'] });
  checkChoice(problems, 'unknownSeries', { value: unknownSeries, choices: unknownSeriesPolicies });
  const scaled = table.features.filter((name) => !table.unscaled.has(name));
  const own = new Map<string, { readonly kind: ScalerKind; readonly transform: ColumnTransform }>();
  for (const [name, column] of Object.entries(columns)) {
    if (!scaled.includes(name)) {
      const rule = 'named as columns of numbers that are inputs';
      problems.push({ option: 'columns', rule, got: withNearest(name, scaled) });
    }
    const { kind: value = kind } = column;
    if (value !== kind) checkChoice(problems, `columns.${name}.kind`, { value, choices: scalerKinds });
    const transform = readTransform(column.transform);
    if (transform === null) {
      problems.push({ option: `columns.${name}.transform`, rule: transformRule, got: showOption(column.transform) });
    }
    own.set(name, { kind: value, transform: transform ?? noTransform });
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
