import { meanAbsoluteError, rootMeanSquaredError, symmetricMeanAbsolutePercentageError } from '@seqgraft/training';
import type { Windows } from '@seqgraft/windows';
import { type ErrorScales, scaledError } from './error-scales.ts';
import type { Forecast } from './forecast.ts';
import type { Metrics } from './metric.ts';

/** How far a forecast is from what was measured, in the data's units; of several targets each too, `byTarget`. */
export function measureForecast(forecast: Forecast, windows: Windows, scales: ErrorScales): Metrics {
  const measured = windows.targetsOf();
  const names = windows.targets;
  const ofTarget = (target: number): Metrics => {
    const pick = (values: Float64Array): Float64Array => everyTarget(values, names.length, target);
    const quantiles = forecast.quantiles.map(({ level, values }) => ({ level, values: pick(values) }));
    const own = { point: pick(forecast.point), quantiles };
    return measureTarget(own, pick(measured), { windows, scales: scales[target] ?? new Map() });
  };
  const each = names.map((_, target) => ofTarget(target));
  if (each.length === 1) return each[0] as Metrics;
  const all = measureTarget(forecast, measured, { windows, scales: new Map() });
  // Targets of different units: the mean of what has no unit.
  const scaled = each.flatMap(({ mase }) => mase ?? []);
  return {
    ...all,
    ...(scaled.length < each.length ? {} : { mase: meanOf(scaled) }),
    byTarget: Object.fromEntries(names.map((name, target) => [name, each[target] as Metrics])),
  };
}

function everyTarget(values: Float64Array, targets: number, target: number): Float64Array {
  if (targets === 1) return values;
  return Float64Array.from({ length: values.length / targets }, (_, at) => values[at * targets + target] as number);
}

function measureTarget(
  { point, quantiles }: Forecast,
  measured: Float64Array,
  { windows, scales }: { readonly windows: Windows; readonly scales: ReadonlyMap<string, number> },
): Metrics {
  const errors = point.map((value, at) => Math.abs(value - (measured[at] as number)));
  const mase = scaledError(errors, windows, scales);
  const mape = measured.includes(0)
    ? null
    : 100 * meanOf(errors.map((error, at) => error / Math.abs(measured[at] as number)));
  return {
    mae: meanAbsoluteError(point, measured),
    rmse: rootMeanSquaredError(point, measured),
    ...(mase === null ? {} : { mase }),
    smape: symmetricMeanAbsolutePercentageError(point, measured),
    ...(mape === null ? {} : { mape }),
    ...intervalMetrics(quantiles, measured),
  };
}

/**
 * Pinball loss, the mean over the quantiles of max(q·e, (q − 1)·e) with e = measured − quantile (Koenker & Bassett, Econometrica 46,
 * 1978), and the share of what was measured that lies between the lowest and the highest quantile, the borders included.
 */
function intervalMetrics(quantiles: Forecast['quantiles'], measured: Float64Array): Metrics {
  const [lowest] = quantiles;
  const highest = quantiles.at(-1);
  if (lowest === undefined || highest === undefined) return {};
  const pinball = meanOf(
    quantiles.map(({ level, values }) =>
      meanOf(
        values.map((value, at) => {
          const error = (measured[at] as number) - value;
          return Math.max(level * error, (level - 1) * error);
        }),
      ),
    ),
  );
  if (lowest === highest) return { pinball };
  const inside = measured.filter(
    (value, at) => (lowest.values[at] as number) <= value && value <= (highest.values[at] as number),
  );
  return { pinball, coverage: inside.length / measured.length };
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] as number;
  return sum / values.length;
}
