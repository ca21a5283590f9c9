import { isSeqgraftError } from '@seqgraft/core';
import type { TrainableModel } from '@seqgraft/training';
import {
  driftForecast,
  naiveForecast,
  seasonalNaiveForecast,
  type TimeSplit,
  usualSeason,
  type Windows,
} from '@seqgraft/windows';
import type { Preprocess } from '../task/preprocess.ts';
import { forecast } from './forecast.ts';
import { measureForecast } from './measure-forecast.ts';
import type { Baseline, BaselineOptions, TaskMeasure } from './task-measure.ts';
import { trainHistories } from './train-histories.ts';

/**
 * Forecasts are judged by MAE; several targets, which may have different units, by the mean of their MASE where each has one.
 *
 * @param split whose training rows scale MASE
 */
export function forecastMeasure({ loss, columns }: Preprocess, split: TimeSplit): TaskMeasure {
  const period = usualSeason(split.table) ?? 1;
  const scales = { histories: trainHistories(split), period };
  const scaled =
    columns.targets.length > 1 &&
    scales.histories.every((bySeries) => [...bySeries.values()].some((values) => hasScale(values, period)));

  const baselines = (windows: Windows, { season, reporter }: BaselineOptions): Baseline[] => {
    const baseline = (name: Baseline['name'], point: Float64Array): Baseline => ({
      name,
      metrics: measureForecast({ point, quantiles: [] }, windows, scales),
      ...(scaled ? {} : { windowErrors: windowErrors(point, windows) }),
    });
    const all = [baseline('naive', naiveForecast(windows))];
    const rows = season ?? usualSeason(windows.table);
    try {
      if (rows !== null) all.push(baseline('seasonal-naive', seasonalNaiveForecast(windows, rows)));
    } catch (error) {
      // A season that was asked for must be had; one that was guessed may be left out.
      if (season !== undefined || !isSeqgraftError(error, 'E_SEASON')) throw error;
      reporter.warn({ code: 'W_SEASON', message: `The seasonal-naive control is left out. ${error.reason}` });
    }
    all.push(baseline('drift', driftForecast(windows)));
    return all;
  };

  return {
    main: scaled ? 'mase' : 'mae',
    async measure(model, windows, signal) {
      if (windows.windowCount === 0) return null;
      return measureForecast(await forecast(model, windows, { loss, signal }), windows, scales);
    },
    ...(scaled
      ? {}
      : {
          async measureWindows(model: TrainableModel, windows: Windows, signal?: AbortSignal) {
            if (windows.windowCount === 0) return null;
            const told = await forecast(model, windows, { loss, signal });
            return {
              metrics: measureForecast(told, windows, scales),
              windowErrors: windowErrors(told.point, windows),
            };
          },
        }),
    baselines,
  };
}

/** The mean absolute error of each window over its steps and targets. */
function windowErrors(point: Float64Array, windows: Windows): number[] {
  const measured = windows.targetsOf();
  const size = point.length / windows.windowCount;
  return Array.from({ length: windows.windowCount }, (_, window) => {
    let sum = 0;
    for (let at = window * size; at < (window + 1) * size; at++) {
      sum += Math.abs((point[at] as number) - (measured[at] as number));
    }
    return sum / size;
  });
}

/** Whether the seasonal naive forecast errs at all within a history. */
function hasScale(values: Float64Array, period: number): boolean {
  return values.some((value, at) => at >= period && value !== values[at - period]);
}
