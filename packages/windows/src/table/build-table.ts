import { applyMissingPolicy } from './apply-missing-policy.ts';
import { calendarColumns } from './calendar-columns.ts';
import { checkBuildOptions } from './check-build-options.ts';
import type { Clock } from './clock.ts';
import { addDerived } from './derived-features.ts';
import { withNotes } from './describe-repair.ts';
import { distanceFeature } from './distance-feature.ts';
import { groupRows, pick, type SeriesOfRows } from './group-rows.ts';
import { orderRows } from './order-rows.ts';
import { regularTimes } from './regular-times.ts';
import type { Labels, Series, Table } from './table.ts';
import type { BuildOptions } from './table-options.ts';

/** Rows in the order of the data, columns already numbers; NaN where a cell had no value. */
export interface TableDraft {
  readonly targets: readonly string[];
  readonly past: readonly string[];
  readonly future?: readonly string[];
  readonly statics?: readonly string[];
  /** Statics that are categories: 0 and 1. */
  readonly unscaled?: ReadonlySet<string>;
  readonly labels?: Labels | null;
  readonly weights?: Float64Array | null;
  readonly parts?: Uint8Array | null;
  readonly notes?: readonly string[];
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** Null when there is one series only. */
  readonly series: (SeriesOfRows & { readonly column: string }) | null;
  /** Null when there is no time column. */
  readonly times: Float64Array | null;
  readonly clock: Clock;
  readonly origins: Uint32Array;
  readonly originKind: 'line' | 'row';
}

/**
 * Groups the rows by series, then: order of time, repeated times, steps of time, missing values, inputs made of the times; each as the options say.
 *
 * @throws E_OPTION, E_TIME_ORDER, E_TIME_DUPLICATE, E_IRREGULAR, E_SPARSE, E_MISSING, E_FUTURE, E_CALENDAR, E_ROLE
 */
export function buildTable(draft: TableDraft, options: BuildOptions = {}): Table {
  const grouped = groupDraft(draft);
  checkBuildOptions(options, grouped.features);
  const regular = regularTimes(orderRows(grouped, options), options);
  const filled = applyMissingPolicy(regular, options);
  const spaced = options.irregular === 'delta' ? addDerived(filled, [distanceFeature(filled)]) : filled;
  return withNotes(addDerived(spaced, calendarColumns(spaced, options)));
}

function groupDraft(draft: TableDraft): Table {
  const rowCount = draft.origins.length;
  const { order, series } = groupRows(rowCount, draft.series);
  const grouped = <T extends Float64Array | Uint32Array | Int32Array | Uint8Array>(values: T): T =>
    order === null ? values : pick(values, order);
  const { targets, past, future = [], statics = [], labels = null, weights = null, parts = null } = draft;
  return {
    targets,
    past,
    future,
    statics,
    derived: [],
    features: [...targets, ...past, ...future, ...statics],
    unscaled: draft.unscaled ?? new Set(),
    labels: labels === null ? null : { ...labels, ofRow: grouped(labels.ofRow) },
    weights: weights === null ? null : grouped(weights),
    parts: parts === null ? null : grouped(parts),
    rowCount,
    columns: new Map(Array.from(draft.columns, ([name, values]) => [name, grouped(values)])),
    masked: new Set(),
    nonCausal: [],
    repairs: [],
    unmeasured: new Map(),
    series,
    runs: series.map(({ start, end }) => ({ start, end })),
    seriesColumn: draft.series?.column ?? null,
    times: draft.times === null ? positionsInSeries(series) : grouped(draft.times),
    clock: draft.clock,
    step: { unit: 'number', size: 1 },
    origins: grouped(draft.origins),
    originKind: draft.originKind,
    notes: draft.notes ?? [],
  };
}

function positionsInSeries(series: readonly Series[]): Float64Array {
  const times = new Float64Array(series.at(-1)?.end ?? 0);
  for (const { start, end } of series) {
    for (let row = start; row < end; row++) times[row] = row - start;
  }
  return times;
}
