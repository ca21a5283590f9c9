import type { TrainableModel } from '@seqgraft/training';
import {
  forecastWindows,
  formatTime,
  restDays,
  type Scaler,
  scalerForTable,
  type Table,
  type Windows,
} from '@seqgraft/windows';
import { type Forecast, forecast } from '../measures/forecast.ts';
import { futurePicture } from '../output/forecast-picture.ts';
import type { Reporter } from '../output/reporter.ts';
import type { ActionContext } from '../run-action.ts';
import type { Preprocess } from '../task/preprocess.ts';
import type { PredictionRows } from './prediction-rows.ts';

/** Forecasts the rows after the end of each series. */
export async function predictValues(
  model: TrainableModel,
  table: Table,
  { preprocess, context }: { readonly preprocess: Preprocess; readonly context: ActionContext },
): Promise<PredictionRows> {
  const windows = forecastWindows(table, {
    ...preprocess.frame,
    targets: 'last',
    scaler: scalerForTable(preprocess.scaler as Scaler, table),
  });
  const forecastSeries = new Set(windows.seriesOf());
  const left = table.series.filter(({ id }) => !forecastSeries.has(id)).map(({ id }) => `"${id}"`);
  if (left.length > 0) {
    const message = `No forecast for series ${left.join(', ')}: their newest rows have missing values.`;
    context.reporter.warn({ code: 'W_SERIES_LEFT_OUT', message });
  }
  sayRestDays(table, context.reporter);
  const told = await forecast(model, windows, { loss: preprocess.loss, signal: context.signal });
  const { terminal } = context.reporter;
  if (terminal !== null) for (const line of futurePicture(windows, told, terminal)) context.reporter.say(line);
  return forecastRows(windows, told);
}

const weekdays = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays'];

/** Says which days a forecast passes over: holidays it cannot know. */
function sayRestDays(table: Table, reporter: Reporter): void {
  // Sunday stands first in a Date, and last in a week.
  const rest = restDays(table).toSorted((a, b) => ((a + 6) % 7) - ((b + 6) % 7));
  if (rest.length === 0) return;
  const days = rest.map((day) => weekdays[day]).join(' and ');
  reporter.say(`No row stands on ${days}: the forecast passes over them too; holidays it does not know.`);
}

/** Forecasts as rows: series (where there are several), time, one column a target and its quantiles, where the model tells some. */
function forecastRows(windows: Windows, { point, quantiles }: Forecast): PredictionRows {
  const { table, targets, frame } = windows;
  const columns = targets.flatMap((name) => [name, ...quantiles.map(({ level }) => `${name} q${level}`)]);
  const several = table.seriesColumn !== null;
  const times = windows.timesOf();
  const series = windows.seriesOf();
  const rows = Array.from(times, (time, row) => [
    ...(several ? [series[Math.floor(row / frame.horizon)] as string] : []),
    formatTime(table.clock, time),
    ...targets.flatMap((_, target) => {
      const at = row * targets.length + target;
      return [point[at] as number, ...quantiles.map(({ values }) => values[at] as number)];
    }),
  ]);
  return { heading: [...(several ? [table.seriesColumn as string] : []), 'time', ...columns], rows };
}
