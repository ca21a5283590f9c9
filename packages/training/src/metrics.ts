import { checkLists, failMetric, type Numbers } from './metric-input.ts';

/** Mean of a term over pairs, in float64. */
function meanOver(
  metric: string,
  [predictions, targets]: readonly [Numbers, Numbers],
  term: (prediction: number, target: number) => number,
): number {
  if (predictions.length !== targets.length || targets.length === 0) {
    failMetric(metric, `as many predictions as targets are needed, got ${predictions.length} and ${targets.length}`);
  }
  let sum = 0;
  for (let index = 0; index < targets.length; index++) {
    sum += term(predictions[index] as number, targets[index] as number);
  }
  if (!Number.isFinite(sum)) checkLists(metric, { predictions, targets }); // says which number it was
  return sum / targets.length;
}

/**
 * MAE: mean of |prediction − target|, in the unit of the data.
 *
 * @throws E_METRIC for no numbers, unequal lengths or numbers that are not finite; so do the others.
 */
export function meanAbsoluteError(predictions: Numbers, targets: Numbers): number {
  return meanOver('meanAbsoluteError', [predictions, targets], (prediction, target) => Math.abs(prediction - target));
}

/** RMSE: √ of the mean of (prediction − target)², in the unit of the data. */
export function rootMeanSquaredError(predictions: Numbers, targets: Numbers): number {
  const pair = [predictions, targets] as const;
  return Math.sqrt(meanOver('rootMeanSquaredError', pair, (prediction, target) => (prediction - target) ** 2));
}

/**
 * sMAPE in percent, 0 … 200: mean of 200·|prediction − target| / (|prediction| + |target|); a pair of zeros counts 0.
 *
 * Makridakis, Int. J. Forecasting 9 (1993), as in the M4 competition.
 */
export function symmetricMeanAbsolutePercentageError(predictions: Numbers, targets: Numbers): number {
  const pair = [predictions, targets] as const;
  return meanOver('symmetricMeanAbsolutePercentageError', pair, (prediction, target) => {
    const size = Math.abs(prediction) + Math.abs(target);
    return size === 0 ? 0 : (200 * Math.abs(prediction - target)) / size;
  });
}

export interface ScaledErrorOptions {
  /** The series that was trained on, in order of time; NaN where nothing was measured. */
  readonly history: Numbers;
  /** Length of the season; 1 (the default) scales by the naive forecast, 7 by last week's value of daily data. */
  readonly period?: number;
}

/**
 * MASE: MAE over that of the (seasonal) naive forecast within `history`. Below 1: better than naive was in training.
 *
 * Hyndman & Koehler, Int. J. Forecasting 22 (2006). Null when the history repeats itself exactly: no scale, no score.
 * Pairs of the history of which one was not measured are left out.
 *
 * @throws E_METRIC also when `history` is not longer than `period`, or has an infinity.
 */
export function meanAbsoluteScaledError(
  predictions: Numbers,
  targets: Numbers,
  options: ScaledErrorOptions,
): number | null {
  const { history, period = 1 } = options;
  const metric = 'meanAbsoluteScaledError';
  if (!Number.isInteger(period) || period < 1 || history.length <= period) {
    failMetric(
      metric,
      `the history must be longer than the period, got ${history.length} values and a period of ${period}`,
    );
  }
  const error = meanOver(metric, [predictions, targets], (prediction, target) => Math.abs(prediction - target));
  let sum = 0;
  let pairs = 0;
  for (let time = period; time < history.length; time++) {
    const change = Math.abs((history[time] as number) - (history[time - period] as number));
    if (Number.isNaN(history[time]) || Number.isNaN(history[time - period])) continue;
    if (!Number.isFinite(change))
      failMetric(metric, `the history must be finite or NaN, got infinity at ${time} or ${time - period}`);
    sum += change;
    pairs++;
  }
  return sum === 0 ? null : error / (sum / pairs);
}
