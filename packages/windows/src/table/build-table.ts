import { checkBuildOptions } from './check-options.ts';
import type { Clock } from './clock.ts';
import { formatTime } from './clock.ts';
import { FindingList } from './findings.ts';
import { applyMissingPolicy } from './missing-values.ts';
import { placeOfRow } from './place-of-row.ts';
import type { Labels, Series, Table } from './table.ts';
import type { BuildOptions } from './table-options.ts';
import { Irregular, TimeDuplicate, TimeOrder } from './time-errors.ts';
import { findStep, formatStep } from './time-step.ts';

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
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** Series ids in order of first appearance, and the position of each row's id; null when there is one series only. */
  readonly series: { readonly column: string; readonly ids: readonly string[]; readonly ofRow: Uint32Array } | null;
  /** Null when there is no time column. */
  readonly times: Float64Array | null;
  readonly clock: Clock;
  readonly origins: Uint32Array;
  readonly originKind: 'line' | 'row';
}

/** Groups the rows by series, checks the order and the step of the times, and applies the policy for missing values. */
export function buildTable(draft: TableDraft, options: BuildOptions = {}): Table {
  const features = [...draft.targets, ...draft.past, ...(draft.future ?? []), ...(draft.statics ?? [])];
  checkBuildOptions(options, features);
  const { order, series } = groupRows(draft);
  const pick = <T extends Float64Array | Uint32Array | Int32Array | Uint8Array>(values: T): T => {
    if (order === null) return values;
    const picked = new (values.constructor as new (length: number) => T)(values.length);
    for (let row = 0; row < values.length; row++) picked[row] = values[order[row] as number] as number;
    return picked;
  };
  const times = draft.times === null ? positionsInSeries(series) : pick(draft.times);
  const { targets, past, future = [], statics = [], labels = null, weights = null, parts = null } = draft;
  const grouped: Table = {
    targets,
    past,
    future,
    statics,
    derived: [],
    masked: new Set(),
    nonCausal: [],
    repairs: [],
    features,
    unscaled: draft.unscaled ?? new Set(),
    labels: labels === null ? null : { ...labels, ofRow: pick(labels.ofRow) },
    weights: weights === null ? null : pick(weights),
    parts: parts === null ? null : pick(parts),
    rowCount: draft.origins.length,
    columns: new Map(Array.from(draft.columns, ([name, values]) => [name, pick(values)])),
    unmeasured: new Map(),
    series,
    runs: series.map(({ start, end }) => ({ start, end })),
    seriesColumn: draft.series?.column ?? null,
    times,
    clock: draft.clock,
    step: { unit: 'number', size: 1 },
    origins: pick(draft.origins),
    originKind: draft.originKind,
  };
  checkTimeOrder(grouped);
  const { step, irregularRows } = findStep(times, series, draft.clock);
  if (irregularRows.length > 0) {
    const findings = new FindingList();
    for (const row of irregularRows) {
      findings.add({
        ...placeOfRow(grouped, row),
        got: `comes after ${formatTime(draft.clock, times[row - 1] as number)}`,
      });
    }
    throw new Irregular({ step: formatStep(step), findings });
  }
  return applyMissingPolicy({ ...grouped, step }, options);
}

/** Stable grouping by series; `order` is null when the rows stand grouped already. */
function groupRows(draft: TableDraft): { order: Uint32Array | null; series: Series[] } {
  const rowCount = draft.origins.length;
  if (draft.series === null) return { order: null, series: [{ id: '', start: 0, end: rowCount }] };
  const { ids, ofRow } = draft.series;
  const next = new Uint32Array(ids.length + 1);
  for (const id of ofRow) next[id + 1] = (next[id + 1] as number) + 1;
  for (let id = 0; id < ids.length; id++) next[id + 1] = (next[id + 1] as number) + (next[id] as number);
  const series = ids.map((id, index) => ({ id, start: next[index] as number, end: next[index + 1] as number }));
  const order = new Uint32Array(rowCount);
  let grouped = true;
  for (let row = 0; row < rowCount; row++) {
    const id = ofRow[row] as number;
    const place = next[id] as number;
    order[place] = row;
    next[id] = place + 1;
    grouped &&= place === row;
  }
  return { order: grouped ? null : order, series };
}

function positionsInSeries(series: readonly Series[]): Float64Array {
  const times = new Float64Array(series.at(-1)?.end ?? 0);
  for (const { start, end } of series) {
    for (let row = start; row < end; row++) times[row] = row - start;
  }
  return times;
}

function checkTimeOrder(table: Table): void {
  const duplicates = new FindingList();
  const disorder = new FindingList();
  for (const { start, end } of table.series) {
    if (isIncreasing(table.times, start, end)) continue;
    const firstRowOf = new Map<number, number>();
    for (let row = start; row < end; row++) {
      const time = table.times[row] as number;
      const first = firstRowOf.get(time);
      if (first !== undefined) {
        duplicates.add({
          ...placeOfRow(table, row),
          got: `stands at ${table.originKind} ${table.origins[first]} already`,
        });
        continue;
      }
      firstRowOf.set(time, row);
      const before = row > start ? (table.times[row - 1] as number) : time;
      if (time < before) {
        disorder.add({ ...placeOfRow(table, row), got: `comes after ${formatTime(table.clock, before)}` });
      }
    }
  }
  if (duplicates.total > 0) throw new TimeDuplicate({ findings: duplicates, seriesColumn: table.seriesColumn });
  if (disorder.total > 0) throw new TimeOrder({ findings: disorder, seriesColumn: table.seriesColumn });
}

function isIncreasing(times: Float64Array, start: number, end: number): boolean {
  for (let row = start + 1; row < end; row++) {
    if ((times[row] as number) <= (times[row - 1] as number)) return false;
  }
  return true;
}
