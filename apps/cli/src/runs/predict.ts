import { buildModel } from '@seqgraft/models';
import { forecastWindows, formatTime, type Scaler, scalerForTable, type Windows } from '@seqgraft/windows';
import { type Forecast, forecast } from '../measures/forecast.ts';
import type { PredictOptions, RefAndData } from '../options/command-options.ts';
import { requireOutput, writeWhole } from '../output/write-file.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { loadTable } from '../task/load-table.ts';
import { loadSourceModel } from '../task/source-model.ts';
import { startBackend } from '../task/start-backend.ts';

/** A cell of a CSV file, quoted where it must be (RFC 4180). */
function cell(value: string | number): string {
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Forecasts as rows: series (where there are several), time, one column a target and its quantiles, where the model tells some. */
function forecastRows(
  windows: Windows,
  { point, quantiles }: Forecast,
): { heading: string[]; rows: (string | number)[][] } {
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

/** Forecasts the rows after the end of the data. */
export async function predict(place: RefAndData, options: PredictOptions, context: ActionContext): Promise<Outcome> {
  const { reporter, signal } = context;
  if (options.out !== undefined) await requireOutput(options.out, [place.data]);
  const { self, checkpoint, spec, preprocess } = await loadSourceModel(place.ref, options.store, reporter);
  const table = await loadTable(place.data, options, { known: preprocess, reporter });
  const windows = forecastWindows(table, {
    ...preprocess.frame,
    targets: 'last',
    scaler: scalerForTable(preprocess.scaler as Scaler, table),
  });
  const forecastSeries = new Set(windows.seriesOf());
  const left = table.series.filter(({ id }) => !forecastSeries.has(id)).map(({ id }) => `"${id}"`);
  if (left.length > 0) {
    const message = `No forecast for series ${left.join(', ')}: their newest rows have missing values.`;
    reporter.warn({ code: 'W_SERIES_LEFT_OUT', message });
  }
  await startBackend(options.backend, reporter);
  const model = buildModel(spec, { seed: 0 });
  try {
    model.writeWeights(checkpoint.weights);
    const { heading, rows } = forecastRows(windows, await forecast(model, windows, { loss: preprocess.loss, signal }));
    const csv = [heading, ...rows].map((row) => row.map(cell).join(',')).join('\n');
    if (options.out !== undefined) {
      await writeWhole(options.out, `${csv}\n`);
      reporter.say(`${rows.length} rows written to ${options.out}`);
    }
    return {
      result: {
        checkpoint: self,
        rows: rows.map((row) => Object.fromEntries(heading.map((name, column) => [name, row[column]]))),
        out: options.out ?? null,
      },
      text: options.out === undefined ? csv : '',
    };
  } finally {
    model.dispose();
  }
}
