import { meanOf } from '../verdict/mean-and-deviation.ts';

export interface StandardErrorOptions {
  /** Neighbours that are correlated by construction: values less than this many places apart. Default 1, none. */
  readonly overlap?: number | undefined;
}

/**
 * Standard error of the mean of values in order, with the correlation of near neighbours taken in.
 *
 * Newey and West, "A simple, positive semi-definite, heteroskedasticity and autocorrelation consistent covariance matrix",
 * Econometrica 55, 1987: lags up to `overlap` − 1 with Bartlett's weights, which keep the variance from going below zero. With
 * `overlap` 1 it is s/√n with the divisor n − 1.
 *
 * @param values two or more
 */
export function standardErrorOfMean(values: readonly number[], { overlap = 1 }: StandardErrorOptions = {}): number {
  const count = values.length;
  const mean = meanOf(values);
  const deviations = values.map((value) => value - mean);
  const covariance = (lag: number): number => {
    let sum = 0;
    for (let at = lag; at < count; at++) sum += (deviations[at] as number) * (deviations[at - lag] as number);
    return sum / (count - 1);
  };
  const lags = Math.min(overlap, count) - 1;
  let variance = covariance(0);
  for (let lag = 1; lag <= lags; lag++) variance += 2 * (1 - lag / (lags + 1)) * covariance(lag);
  return Math.sqrt(Math.max(0, variance) / count);
}
