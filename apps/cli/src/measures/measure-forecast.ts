import {
  type ForecastErrors,
  intervalCoverage,
  measureForecast as measurePoints,
  pinballLoss,
} from '@seqgraft/training';
import type { Windows } from '@seqgraft/windows';
import type { Forecast } from './forecast.ts';
import type { Metrics } from './metric.ts';

/** What MASE is scaled by. */
export interface ScaleOptions {
  /** Of each target column, by series id. */
  readonly histories: readonly ReadonlyMap<string, Float64Array>[];
  /** Rows of a season. */
  readonly period: number;
}

/** How far a forecast is from what was measured, in the data's units; of several targets each too, `byTarget`. */
export function measureForecast(forecast: Forecast, windows: Windows, { histories, period }: ScaleOptions): Metrics {
  const measured = windows.targetsOf();
  const names = windows.targets;
  const { targets, overall } = measurePoints(forecast.point, measured, {
    targetCount: names.length,
    horizon: windows.frame.horizon,
    names,
    oneUnit: true,
    scale: { seriesOf: windows.seriesOf(), histories, period },
  });
  const pick = (values: Float64Array, target: number): Float64Array =>
    values.filter((_, at) => at % names.length === target);
  const each = targets.map((errors, target): Metrics => {
    const quantiles = forecast.quantiles.map(({ level, values }) => ({ level, values: pick(values, target) }));
    return { ...pointMetrics(errors), ...intervalMetrics(quantiles, pick(measured, target)) };
  });
  if (each.length === 1) return each[0] as Metrics;
  // Of different units: errors of all together say little, MASE has none.
  const together = overall.basis === 'unit' ? pointMetrics(overall) : {};
  return {
    ...together,
    ...intervalMetrics(forecast.quantiles, measured),
    byTarget: Object.fromEntries(names.map((name, target) => [name, each[target] as Metrics])),
  };
}

function pointMetrics({ mae, rmse, smape, mape, mase }: ForecastErrors): Metrics {
  return {
    mae,
    rmse,
    ...(mase === null ? {} : { mase }),
    smape,
    ...(mape.percent === null || mape.zeros > 0 ? {} : { mape: mape.percent }),
  };
}

/** The mean pinball loss of the quantiles, and the share of what was measured between the lowest and the highest of them. */
function intervalMetrics(quantiles: Forecast['quantiles'], measured: Float64Array): Metrics {
  const [lowest] = quantiles;
  const highest = quantiles.at(-1);
  if (lowest === undefined || highest === undefined) return {};
  const losses = quantiles.map(({ level, values }) => pinballLoss({ quantile: level, predictions: values }, measured));
  const pinball = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
  if (lowest === highest) return { pinball };
  return { pinball, coverage: intervalCoverage({ lower: lowest.values, upper: highest.values }, measured) };
}
