import { meanAbsoluteError, rootMeanSquaredError, symmetricMeanAbsolutePercentageError } from '@seqgraft/training';

/** How far forecasts are from what was measured, in the data's units (sMAPE in percent). */
export interface Metrics {
  readonly mae: number;
  readonly rmse: number;
  readonly smape: number;
}

export const metricNames = ['mae', 'rmse', 'smape'] as const;

export function measure(predictions: Float64Array, measured: Float64Array): Metrics {
  return {
    mae: meanAbsoluteError(predictions, measured),
    rmse: rootMeanSquaredError(predictions, measured),
    smape: symmetricMeanAbsolutePercentageError(predictions, measured),
  };
}
