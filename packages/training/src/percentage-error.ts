import { checkLists, type Numbers } from './metric-input.ts';

/** A MAPE and what it is a mean of. */
export interface PercentageError {
  /** In percent; null when every target is 0. */
  readonly percent: number | null;
  /** Targets that count. */
  readonly counted: number;
  /** Targets of exactly 0, which have no percentage and are left out. */
  readonly zeros: number;
}

/**
 * MAPE: mean of 100·|prediction − target| / |target|, over the targets that are not 0. Targets near 0 count, and may count for everything:
 * prefer MASE or sMAPE where there are such.
 *
 * Makridakis, Int. J. Forecasting 9 (1993).
 *
 * @throws E_METRIC
 */
export function meanAbsolutePercentageError(predictions: Numbers, targets: Numbers): PercentageError {
  checkLists('meanAbsolutePercentageError', { predictions, targets });
  let sum = 0;
  let counted = 0;
  for (let index = 0; index < targets.length; index++) {
    const target = targets[index] as number;
    if (target === 0) continue;
    sum += Math.abs((predictions[index] as number) - target) / Math.abs(target);
    counted++;
  }
  return { percent: counted === 0 ? null : (100 * sum) / counted, counted, zeros: targets.length - counted };
}
