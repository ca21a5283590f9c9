import { type Clock, formatTime, type Windows } from '@seqgraft/windows';
import type { Forecast } from '../measures/forecast.ts';
import type { ReportForecasts } from '../report/report-data.ts';
import { linePicture } from './line-picture.ts';
import type { Terminal } from './terminal.ts';

const rows = 9;

/** Forecasts on the newest test rows beside what happened. */
export function testPicture(
  { target, times, truth, forecasts }: ReportForecasts,
  clock: Clock,
  terminal: Terminal,
): string[] {
  const [first] = forecasts;
  if (first === undefined || times.length < 2) return [];
  const picture = linePicture({
    lines: [
      { name: 'what happened', values: truth, color: 'grey' },
      { name: 'forecast', values: first.values, color: 'cyan', dotted: true },
    ],
    ends: [formatTime(clock, times[0] as number), formatTime(clock, times.at(-1) as number)],
    ...{ ...terminal, rows },
  });
  return picture.length === 0 ? [] : [`${target} on the newest test rows:`, ...picture];
}

/** The rows to come of the first series, after those before them. */
export function futurePicture(windows: Windows, { point, quantiles }: Forecast, terminal: Terminal): string[] {
  const { table, frame, targets } = windows;
  const [id] = windows.seriesOf([0]);
  const series = table.series.find((each) => each.id === id) ?? table.series[0];
  const column = table.columns.get(targets[0] as string);
  if (series === undefined || column === undefined || windows.windowCount === 0) return [];
  const kept = Math.min(series.end - series.start, Math.max(3 * frame.horizon, frame.lookback));
  const past = Array.from({ length: kept }, (_, row) => finite(column[series.end - kept + row] as number));
  const steps = (values: Float64Array): (number | null)[] =>
    Array.from({ length: frame.horizon }, (_, step) => finite(values[step * targets.length] as number));
  const before = Array.from({ length: kept }, () => null);
  const [lowest, highest] = [quantiles[0], quantiles.at(-1)];
  const band =
    lowest === undefined || highest === undefined || lowest === highest
      ? {}
      : { band: { low: [...before, ...steps(lowest.values)], high: [...before, ...steps(highest.values)] } };
  // The forecast begins at the last known row, so that the lines meet.
  const joined = [...before.slice(1), past.at(-1) ?? null, ...steps(point)];
  const times = windows.timesOf([0]);
  const picture = linePicture({
    lines: [
      { name: 'past', values: past, color: 'grey' },
      { name: 'forecast', values: joined, color: 'cyan', dotted: true },
    ],
    ...band,
    ends: [
      formatTime(table.clock, table.times[series.end - kept] as number),
      formatTime(table.clock, times[frame.horizon - 1] as number),
    ],
    ...{ ...terminal, rows },
  });
  const of = table.series.length > 1 ? ` of ${id}` : '';
  return picture.length === 0 ? [] : [`${targets[0]}${of}:`, ...picture];
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
