import { checkLists, failMetric, type Numbers } from './metric-input.ts';

/** Forecasts of one quantile. */
export interface QuantileForecast {
  /** Above 0, below 1. */
  readonly quantile: number;
  /** One for each target. */
  readonly predictions: Numbers;
}

/**
 * Pinball loss: mean of q·(target − prediction) where the target lies above, (1 − q)·(prediction − target) where below; at 0.5 half the MAE.
 * In the unit of the data.
 *
 * Koenker & Bassett, Econometrica 46 (1978).
 *
 * @throws E_METRIC
 */
export function pinballLoss({ quantile, predictions }: QuantileForecast, targets: Numbers): number {
  return pinballSum('pinballLoss', { quantile, predictions }, targets) / targets.length;
}

function pinballSum(metric: string, { quantile, predictions }: QuantileForecast, targets: Numbers): number {
  checkLists(metric, { predictions, targets });
  if (!(quantile > 0 && quantile < 1)) failMetric(metric, `a quantile between 0 and 1 is needed, got ${quantile}`);
  let sum = 0;
  for (let index = 0; index < targets.length; index++) {
    const error = (targets[index] as number) - (predictions[index] as number);
    sum += Math.max(quantile * error, (quantile - 1) * error);
  }
  return sum;
}

/**
 * Mean weighted quantile loss: for each quantile 2·Σ pinball / Σ|target|, their mean. It has no unit; at the median alone it is the
 * normalised deviation Σ|error| / Σ|target|.
 *
 * As GluonTS has it: Alexandrov et al., JMLR 21 (2020); Park et al., AISTATS 2022, section 5. Null when all targets are 0.
 *
 * @throws E_METRIC also for no forecast.
 */
export function meanWeightedQuantileLoss(forecasts: readonly QuantileForecast[], targets: Numbers): number | null {
  const metric = 'meanWeightedQuantileLoss';
  if (forecasts.length === 0) failMetric(metric, 'forecasts of at least one quantile are needed, got none');
  let losses = 0;
  for (const forecast of forecasts) losses += 2 * pinballSum(metric, forecast, targets);
  let size = 0;
  for (let index = 0; index < targets.length; index++) size += Math.abs(targets[index] as number);
  return size === 0 ? null : losses / forecasts.length / size;
}
