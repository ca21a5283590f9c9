import { describePart, type PartRows, type SplitPart, spanOfPart, type TimeSpan } from '../splits/split-part.ts';
import { positionOf } from '../splits/time-cuts.ts';
import { type RowRange, rangeIndexOf } from '../table/row-range.ts';
import type { Table } from '../table/table.ts';
import type { FitRange, FittedStretch, Scaler } from './scaler.ts';
import { Leak } from './scaler-errors.ts';

/** What train is made of, or null when it is all rows of all series between its first and its last time. */
export function fittedStretches(train: SplitPart): FittedStretch[] | null {
  const { table } = train;
  const span = spanOfPart(train);
  if (span === null || rowsBetween(table, span.first, span.last).every((range) => isCovered(range, train.rows)))
    return null;
  return train.rows
    .filter(({ start, end }) => end > start)
    .map(({ series, start, end }) => ({
      series: table.series[series]?.id ?? '',
      from: table.times[start] as number,
      until: table.times[end - 1] as number,
    }));
}

/** Refuses a scaler of the same data that was fitted on any row that is not in train. @throws E_LEAK */
export function assertFittedOnTrain({ fit }: Scaler, train: SplitPart): void {
  if (fit.elsewhere) return;
  const span = spanOfPart(train);
  const inSpan = span !== null && fit.from >= span.first && fit.until <= span.last;
  if (inSpan && rowsOf(fit, train.table).every((range) => range !== null && isCovered(range, train.rows))) return;
  const differently = inSpan ? ', and not all its rows are in train' : '';
  throw new Leak({ fitted: `this one was fitted on ${fit.range} and train is ${describePart(train)}${differently}` });
}

/** Rows that a fit range names in a table, by series; null for a stretch that the table does not have. */
function rowsOf({ from, until, stretches }: FitRange, table: Table): (RowRange | null)[] {
  if (stretches === null) return rowsBetween(table, from, until);
  const byId = new Map(table.series.map((series) => [series.id, series]));
  return stretches.map(({ series: id, from, until }) => {
    const series = byId.get(id);
    if (series === undefined) return null;
    const range = rowsOfSeries(table, series, { first: from, last: until });
    return range.end > range.start ? range : null;
  });
}

/** Rows from one time to another, both included, of each series that has any. */
function rowsBetween(table: Table, first: number, last: number): RowRange[] {
  return table.series
    .map((series) => rowsOfSeries(table, series, { first, last }))
    .filter(({ start, end }) => end > start);
}

function rowsOfSeries({ times }: Table, series: RowRange, { first, last }: TimeSpan): RowRange {
  const start = positionOf(times, first, series);
  let end = positionOf(times, last, series);
  if (end < series.end && times[end] === last) end++;
  return { start, end };
}

/** Whether one of some stretches, in order of rows, holds all rows of a range. */
export function isCovered(range: RowRange, stretches: readonly PartRows[]): boolean {
  const stretch = stretches[rangeIndexOf(stretches, range.start)];
  return stretch !== undefined && stretch.start <= range.start && stretch.end >= range.end;
}
