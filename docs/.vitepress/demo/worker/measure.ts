import { isSeqgraftError } from '@seqgraft/core';
import { meanAbsoluteError, predictAll, rootMeanSquaredError, type TrainableModel } from '@seqgraft/training';
import type { ComparedBaseline, Measured } from '@seqgraft/transfer';
import { naiveForecast, type SplitWindows, seasonalNaiveForecast, usualSeason, type Windows } from '@seqgraft/windows';
import type { Metrics } from '../protocol.ts';

type Part = NonNullable<Measured<Metrics>['test']>;

/** How far forecasts are from what was measured, in the data's units. */
function measured(forecast: Float64Array, windows: Windows): Part {
  const truth = windows.targetsOf();
  const metrics = { mae: meanAbsoluteError(forecast, truth), rmse: rootMeanSquaredError(forecast, truth) };
  const { horizon } = windows.frame;
  const windowErrors = Array.from({ length: windows.windowCount }, (_, window) => {
    const own = forecast.subarray(window * horizon, (window + 1) * horizon);
    return meanAbsoluteError(own, truth.subarray(window * horizon, (window + 1) * horizon));
  });
  return { score: metrics.mae, metrics, windowErrors };
}

/** Forecasts of a model for windows, in the data's units. */
export async function forecastOf(model: TrainableModel, windows: Windows): Promise<Float64Array> {
  return windows.toDataUnits((await predictAll(model, windows)).data);
}

/** Errors of a model on validation and test; null for a part without windows. */
export async function measureModel(
  model: TrainableModel,
  { validation, test }: SplitWindows,
): Promise<Measured<Metrics>> {
  const part = async (windows: Windows): Promise<Part | null> =>
    windows.windowCount === 0 ? null : measured(await forecastOf(model, windows), windows);
  return { validation: await part(validation), test: await part(test) };
}

/** Forecasts that need no network. */
export function baselinesOf({ validation, test }: SplitWindows): ComparedBaseline<Metrics>[] {
  const baseline = (name: string, forecast: (windows: Windows) => Float64Array): ComparedBaseline<Metrics>[] => {
    try {
      const parts = [validation, test].map((windows) =>
        windows.windowCount === 0 ? null : measured(forecast(windows), windows),
      );
      return [{ name, folds: [{ validation: parts[0] ?? null, test: parts[1] ?? null }] }];
    } catch (error) {
      // A season that reaches behind the data.
      if (isSeqgraftError(error, 'E_SEASON')) return [];
      throw error;
    }
  };
  const season = usualSeason(test.table);
  return [
    ...baseline('naive', naiveForecast),
    ...(season === null ? [] : baseline('seasonal-naive', (windows) => seasonalNaiveForecast(windows, season))),
  ];
}
