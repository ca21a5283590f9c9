import { isSeqgraftError } from '@seqgraft/core';
import { meanAbsoluteError, rootMeanSquaredError, symmetricMeanAbsolutePercentageError } from '@seqgraft/training';
import { naiveForecast, seasonalNaiveForecast, type Windows } from '@seqgraft/windows';
import { forecast } from './forecast.ts';
import type { Metrics } from './metric.ts';
import { seasonOf } from './season-of.ts';
import type { Baseline, BaselineOptions, TaskMeasure } from './task-measure.ts';

/** How far forecasts are from what was measured, in the data's units. */
function measureForecast(predictions: Float64Array, measured: Float64Array): Metrics {
  return {
    mae: meanAbsoluteError(predictions, measured),
    rmse: rootMeanSquaredError(predictions, measured),
    smape: symmetricMeanAbsolutePercentageError(predictions, measured),
  };
}

/** The naive and, where the data has a season, the seasonal-naive forecast. */
function forecastBaselines(windows: Windows, { season, reporter }: BaselineOptions): Baseline[] {
  const measured = windows.targetsOf();
  const baselines: Baseline[] = [{ name: 'naive', metrics: measureForecast(naiveForecast(windows), measured) }];
  const rows = season ?? seasonOf(windows.table);
  if (rows === null) return baselines;
  try {
    const predictions = seasonalNaiveForecast(windows, rows);
    baselines.push({ name: 'seasonal-naive', metrics: measureForecast(predictions, measured) });
  } catch (error) {
    // A season that was asked for must be had; one that was guessed may be left out.
    if (season !== undefined || !isSeqgraftError(error, 'E_SEASON')) throw error;
    reporter.warn({ code: 'W_SEASON', message: `The seasonal-naive control is left out. ${error.reason}` });
  }
  return baselines;
}

export const forecastMeasure: TaskMeasure = {
  main: 'mae',
  async measure(model, windows, signal) {
    if (windows.windowCount === 0) return null;
    return measureForecast(await forecast(model, windows, signal), windows.targetsOf());
  },
  baselines: forecastBaselines,
};
