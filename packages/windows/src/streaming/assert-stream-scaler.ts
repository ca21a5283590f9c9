import { isCovered } from '../scaling/fitted-rows.ts';
import type { FittedStretch, Scaler } from '../scaling/scaler.ts';
import { Leak } from '../scaling/scaler-errors.ts';
import type { RowRange } from '../table/row-range.ts';
import type { StreamedPart } from './stream-split.ts';
import type { StreamedTable } from './streamed-table.ts';

/** What train is made of, or null when it is all rows of all series between its first and its last time: as `fittedStretches`. */
export async function streamedStretches({ table, rows, span }: StreamedPart): Promise<FittedStretch[] | null> {
  if (span === null) return null;
  const between = await rowsBetween(table, span.first, span.last);
  if (between.every((range) => isCovered(range, rows))) return null;
  const stretches: FittedStretch[] = [];
  for (const { series, start, end } of rows) {
    if (end <= start) continue;
    stretches.push({
      series: table.series[series]?.id ?? '',
      from: await table.times.timeOf(series, start),
      until: await table.times.timeOf(series, end - 1),
    });
  }
  return stretches;
}

/** Refuses a scaler of the same data that was fitted on any row that is not in train: as `assertFittedOnTrain`. @throws E_LEAK */
export async function assertStreamScaler({ fit }: Scaler, train: StreamedPart): Promise<void> {
  if (fit.elsewhere) return;
  const { span, range, rows, table } = train;
  const inSpan = span !== null && fit.from >= span.first && fit.until <= span.last;
  if (inSpan) {
    const fitted =
      fit.stretches === null ? await rowsBetween(table, fit.from, fit.until) : await rowsOf(fit.stretches, table);
    if (fitted.every((range) => range !== null && isCovered(range, rows))) return;
  }
  const differently = inSpan ? ', and not all its rows are in train' : '';
  throw new Leak({ fitted: `this one was fitted on ${fit.range} and train is ${range}${differently}` });
}

/** Rows that stretches name, by series; null for one that the table does not have. */
async function rowsOf(stretches: readonly FittedStretch[], table: StreamedTable): Promise<(RowRange | null)[]> {
  const byId = new Map(table.series.map(({ id }, index) => [id, index]));
  const ranges: (RowRange | null)[] = [];
  for (const { series: id, from, until } of stretches) {
    const series = byId.get(id);
    const range = series === undefined ? null : await rowsOfSeries(table, series, { from, until });
    ranges.push(range !== null && range.end > range.start ? range : null);
  }
  return ranges;
}

/** Rows from one time to another, both included, of each series that has any. */
async function rowsBetween(table: StreamedTable, from: number, until: number): Promise<RowRange[]> {
  const ranges: RowRange[] = [];
  for (const series of table.series.keys()) {
    const range = await rowsOfSeries(table, series, { from, until });
    if (range.end > range.start) ranges.push(range);
  }
  return ranges;
}

async function rowsOfSeries(
  { times, series: all }: StreamedTable,
  series: number,
  { from, until }: { readonly from: number; readonly until: number },
): Promise<RowRange> {
  const start = await times.rowAt(series, from);
  let end = await times.rowAt(series, until);
  if (end < (all[series]?.end ?? 0) && (await times.timeOf(series, end)) === until) end += 1;
  return { start, end };
}
