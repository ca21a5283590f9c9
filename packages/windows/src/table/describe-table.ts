import { formatTime } from './clock.ts';
import { type ColumnReport, describeColumn } from './describe-column.ts';
import { describeRepair } from './describe-repair.ts';
import type { Findings } from './findings.ts';
import type { Place } from './place.ts';
import { placeOfRow } from './place-of-row.ts';
import type { Table } from './table.ts';
import { formatStep, stepsBetween } from './time-step.ts';

/** Rows of one series. */
export type SeriesReport = {
  /** The empty string when there is one series without a name. */
  readonly id: string;
  readonly rows: number;
  readonly from: string;
  readonly until: string;
};

/** A place in a series where rows are further apart than one step, or nearer. */
export type TimeGap = {
  /** The row after it. */
  readonly place: Place;
  readonly from: string;
  readonly until: string;
  /** Rows that are missing between, when the distance is a whole number of steps; else null. */
  readonly missingRows: number | null;
};

/** What a table holds and what is remarkable about it, as plain JSON data. */
export type TableReport = {
  readonly rows: number;
  readonly series: readonly SeriesReport[];
  readonly from: string;
  readonly until: string;
  /** In words: `1 h`. */
  readonly step: string;
  /** Places that are not one step apart, where the options allow them; the first hundred. */
  readonly gaps: { readonly total: number; readonly first: readonly TimeGap[] };
  /** What was changed to make the table, as the options ask. */
  readonly repairs: readonly { kind: string; by: string; findings: Findings; text: string }[];
  /** Features with cells that were filled from later ones. */
  readonly nonCausal: readonly string[];
  readonly columns: readonly ColumnReport[];
  /** Rows by class, or null without labels. */
  readonly classes: {
    readonly column: string;
    readonly counts: readonly { name: string; rows: number }[];
    readonly unlabelled: number;
  } | null;
  /** Sample weights, or null without. */
  readonly weights: { readonly min: number; readonly max: number; readonly mean: number; readonly zero: number } | null;
};

const shownGaps = 100;

/** Describes a table: sizes, steps, gaps, missing cells, ranges, outliers, classes. Plain data for a report. */
export function describeTable(table: Table): TableReport {
  const { clock, series, times } = table;
  const filled = series.filter(({ start, end }) => end > start);
  const edge = (choose: (...of: number[]) => number, of: readonly number[]): string =>
    of.length === 0
      ? ''
      : formatTime(
          clock,
          of.reduce((a, b) => choose(a, b)),
        );
  return {
    rows: table.rowCount,
    series: filled.map(({ id, start, end }) => ({
      id,
      rows: end - start,
      from: formatTime(clock, times[start] as number),
      until: formatTime(clock, times[end - 1] as number),
    })),
    from: edge(
      Math.min,
      filled.map(({ start }) => times[start] as number),
    ),
    until: edge(
      Math.max,
      filled.map(({ end }) => times[end - 1] as number),
    ),
    step: formatStep(table.step),
    gaps: findGaps(table),
    repairs: table.repairs.map((repair) => ({ ...copyRepair(repair), text: describeRepair(repair) })),
    nonCausal: [...table.nonCausal],
    columns: table.features.map((name) => describeColumn(table, name)),
    classes: countClasses(table),
    weights: describeWeights(table.weights),
  };
}

function copyRepair({ kind, by, findings }: Table['repairs'][number]): {
  kind: string;
  by: string;
  findings: Findings;
} {
  return { kind, by, findings: { total: findings.total, first: [...findings.first] } };
}

function findGaps(table: Table): TableReport['gaps'] {
  const { times, step, clock, series } = table;
  const first: TimeGap[] = [];
  let total = 0;
  // Rows of a regular table are one step apart: only what the options let pass is looked for.
  if (!table.repairs.some(({ kind, by }) => kind === 'irregular' && (by === 'segment' || by === 'delta'))) {
    return { total, first };
  }
  for (const { start, end } of series) {
    for (let row = start + 1; row < end; row++) {
      const [before, after] = [times[row - 1] as number, times[row] as number];
      const steps = stepsBetween(before, after, step);
      if (steps === 1) continue;
      total += 1;
      if (first.length === shownGaps) continue;
      first.push({
        place: placeOfRow(table, row),
        from: formatTime(clock, before),
        until: formatTime(clock, after),
        missingRows: steps === null ? null : steps - 1,
      });
    }
  }
  return { total, first };
}

function countClasses({ labels }: Table): TableReport['classes'] {
  if (labels === null) return null;
  const counts = labels.classes.map((name) => ({ name, rows: 0 }));
  let unlabelled = 0;
  for (const label of labels.ofRow) {
    const count = counts[label];
    if (count === undefined) unlabelled += 1;
    else count.rows += 1;
  }
  return { column: labels.column, counts, unlabelled };
}

function describeWeights(weights: Float64Array | null): TableReport['weights'] {
  if (weights === null || weights.length === 0) return null;
  let [min, max, sum, zero] = [Number.POSITIVE_INFINITY, 0, 0, 0];
  for (const weight of weights) {
    min = Math.min(min, weight);
    max = Math.max(max, weight);
    sum += weight;
    if (weight === 0) zero += 1;
  }
  return { min, max, mean: sum / weights.length, zero };
}
