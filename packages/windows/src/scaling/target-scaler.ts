import { failOption } from '../options/bad-option.ts';
import { countRows, type SplitPart } from '../splits/split-part.ts';
import { blendScalers } from './blend-scalers.ts';
import { fitEachSeries, fitScaler } from './fit-scaler.ts';
import { type Scaler, type ScalerKind, scalerForTable } from './scaler.ts';
import { optionsOfScaler } from './scaler-options.ts';

/**
 * Whose numbers a carried model reads its target data with.
 *
 * - `source`: those it was trained with.
 * - `target`: those of the target's train.
 * - `{ blend: k }`: between the two, see {@link blendScalers}.
 * - `per-window`: those of each window's own inputs.
 * - `none`: values as they are.
 *
 * Logarithms and differences of the source stay in all of them: they are part of what the model learned.
 */
export type TargetScalerPolicy = 'source' | 'target' | 'per-window' | 'none' | { readonly blend: number };

export interface TargetScalerParts {
  /** The scaler of the source checkpoint. */
  readonly source: Scaler;
  /** `split.train` of the target. */
  readonly train: SplitPart;
  readonly policy: TargetScalerPolicy;
}

/**
 * The scaler for a target task by some policy.
 *
 * @throws E_FEATURES when the target has not the same columns; E_OPTION, E_LEAK, E_TRANSFORM
 */
export function targetScaler({ source, train, policy }: TargetScalerParts): Scaler {
  const carried = scalerForTable(source, train.table);
  if (policy === 'source') return carried.unknownSeries === 'own-history' ? addSeries(carried, train) : carried;
  const options = optionsOfScaler(carried, train.table);
  const withKind = (kind: ScalerKind): Scaler => {
    // A column that was set apart to be left as it is stays so.
    const kindOf = (own: ScalerKind | undefined): ScalerKind => (own === 'none' && source.kind !== 'none' ? own : kind);
    const columns = Object.entries(options.columns).map(
      ([name, column]) => [name, { ...column, kind: kindOf(column.kind) }] as const,
    );
    return fitScaler(train, { ...options, kind, columns: Object.fromEntries(columns) });
  };
  if (policy === 'target') return fitScaler(train, options);
  if (policy === 'per-window' || policy === 'none') return withKind(policy);
  const weight: unknown = (policy as { blend?: unknown } | null)?.blend;
  if (typeof weight === 'number' && weight >= 0 && Number.isFinite(weight)) {
    return blendScalers(carried, { target: fitScaler(train, options), train, weight });
  }
  const rule = '"source", "target", "per-window", "none" or { blend: a number of at least 0 }';
  failOption('policy', rule, policy);
}

/**
 * A scaler of single series with numbers for those that it does not know and that have rows in train, from these rows.
 *
 * @param train a part named train; a scaler of all series together stays as it is.
 * @throws E_FEATURES, E_TRANSFORM
 */
export function addSeries(scaler: Scaler, train: SplitPart): Scaler {
  if (scaler.per === 'all' || countRows(train) === 0) return scaler;
  const { columns, series } = scalerForTable(scaler, train.table);
  const known = new Set(series.map(({ id }) => id));
  const unknown = train.rows.filter((rows) => !known.has(train.table.series[rows.series]?.id ?? ''));
  const notes: string[] = [];
  const added = fitEachSeries({ ...train, rows: unknown }, columns, notes);
  return { ...scaler, columns, series: [...series, ...added], notes: [...scaler.notes, ...notes] };
}

/** `source`, `blend 90` … */
export function describePolicy(policy: TargetScalerPolicy): string {
  return typeof policy === 'string' ? policy : `blend ${policy.blend}`;
}
