import type { OptionProblem } from '../options/bad-option.ts';
import { checkInteger } from '../options/check-option.ts';
import { scalerOfFeatures } from '../scaling/scaler.ts';
import { leadOf, transformTable } from '../scaling/transform-table.ts';
import type { RowRange } from '../table/row-range.ts';
import { rangeIndexOf } from '../table/row-range.ts';
import { firstRowToCome } from '../table/rows-to-come.ts';
import type { Series, Table } from '../table/table.ts';
import { appendFuture, type FutureRows } from './append-future.ts';
import { assertFutureKnown } from './assert-future-known.ts';
import { checkTargets, usablePlaces } from './cut-windows.ts';
import type { WindowOptions } from './slide-windows.ts';
import { NoWindows, TooShort } from './window-errors.ts';
import { makeFrame, type WindowFrame } from './window-frame.ts';
import type { WindowPlaces } from './window-starts.ts';
import { SharedStore } from './window-store.ts';
import { Windows } from './windows.ts';

export interface ForecastOptions extends Omit<WindowOptions, 'stride' | 'evaluationStride'> {
  /**
   * Values of the future columns for the rows that follow the newest measured ones, a series each with its `id`; at least gap + horizon rows.
   * Left out: the table has these rows itself, with nothing in its target columns.
   */
  readonly future?: FutureRows | readonly FutureRows[];
}

/**
 * One window a series whose inputs are its newest rows: what comes after the data. Targets are unknown (NaN) and have times.
 *
 * Where the table has future columns, rows at the end of a series in which no target was measured are to come: the newest rows are those
 * before them, and the future columns must be known for all steps to forecast.
 *
 * @throws E_OPTION, E_TOO_SHORT, E_NO_WINDOWS, E_FUTURE_ROWS, E_FEATURES, E_NONFINITE, E_TRANSFORM, E_UNKNOWN_SERIES
 */
export function forecastWindows(data: Table, options: ForecastOptions): Windows {
  const { minLength = 0, future } = options;
  const table = future === undefined ? data : appendFuture(data, future);
  const scaler = options.scaler === undefined ? undefined : scalerOfFeatures(options.scaler, table.features);
  const problems: OptionProblem[] = [];
  checkInteger(problems, 'minLength', minLength, 0);
  const frame: WindowFrame = { ...makeFrame(options, problems), lead: leadOf(scaler) };
  if (frame.of === 'label') checkTargets(table, frame);
  const newest = table.series.map((series) => newestRun(table, series));
  const inputRows = frame.lead + (frame.minimum - 1) * frame.rate + 1;
  const long = newest.filter(({ start, end }) => end - start >= minLength);
  const short = long.filter(({ start, end }) => end - start < inputRows);
  if (short.length > 0 || long.length === 0) {
    const steps = frame.minimum < frame.lookback ? `padding minimum ${frame.minimum}` : `lookback ${frame.lookback}`;
    throw new TooShort({
      need: inputRows,
      sum: `the inputs, ${steps} at rate ${frame.rate}${frame.lead === 0 ? '' : `, and difference ${frame.lead}`}`,
      seriesCount: table.series.length,
      short: (short.length > 0 ? short : newest).map(({ id, start, end }) => ({ series: id, rows: end - start })),
    });
  }
  const all = newestPlaces(long, frame);
  assertFutureKnown(table, all, frame);
  const transformed = transformTable(table, scaler);
  const places = usablePlaces(all, { table, transformed, frame, scaler, hasTargets: false });
  if (places.starts.length === 0) {
    const why = 'the newest rows of all series have missing values';
    throw new NoWindows({ split: 'forecast', targetRows: 0, need: 0, why });
  }
  const stretches = table.series.map(({ start, end }, series) => ({ series, readableFrom: start, start, end }));
  const store = new SharedStore();
  return new Windows({ table, frame, places, stretches, scaler, hasTargets: false, transformed, store });
}

/** The newest measured rows of a series without a gap in time. */
function newestRun(table: Table, series: Series): Series {
  const end = firstRowToCome(table, series);
  const run = table.runs[rangeIndexOf(table.runs, Math.max(series.start, end - 1))];
  return { id: series.id, start: Math.max(series.start, run?.start ?? 0), end };
}

/** The window at the end of each run. */
function newestPlaces(runs: readonly RowRange[], { span, lead, rate }: WindowFrame): WindowPlaces {
  const starts = Int32Array.from(runs, ({ end }) => end - 1 - span);
  const padding = Uint32Array.from(runs, ({ start, end }) => {
    return Math.max(0, Math.ceil((start + lead - (end - 1 - span)) / rate));
  });
  return { starts, padding: padding.some((steps) => steps > 0) ? padding : null };
}
