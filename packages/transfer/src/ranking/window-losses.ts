import { type DenseArray, sizeOf } from '@seqgraft/core';
import { fitRidge, type HeadRows } from '@seqgraft/training';
import { columnMeans } from './column-means.ts';

/** How a closed-form head on some features misses the target, window by window. */
export interface WindowLosses {
  /** Squared error of each window that counts, left out with its neighbours, [windows]. */
  readonly losses: Float64Array;
  /** That of the mean of the other windows, which asks no features. */
  readonly baseline: Float64Array;
  /** Positions of these windows in their source, [windows]. */
  readonly windows: Uint32Array;
}

export interface WindowLossOptions {
  /** Windows in a row that are left out together. */
  readonly together: number;
  /** [rows × values] in the units of the data. Default: as they are. */
  readonly toUnits?: ((values: Float64Array) => Float64Array) | undefined;
}

/** Variance of each column about its mean; 1 of a column that does not vary. */
function variances(values: Float64Array, width: number): Float64Array {
  const rows = values.length / width;
  const means = columnMeans(values, width);
  const sums = new Float64Array(width);
  values.forEach((value, at) => {
    sums[at % width] = (sums[at % width] as number) + (value - (means[at % width] as number)) ** 2 / rows;
  });
  return sums.map((variance) => (variance > 0 ? variance : 1));
}

/**
 * Squared errors of ridge regressions that leave each window out with those beside it, over the variance of each target
 * value. Null where there is nothing to leave out.
 *
 * @param targets [rows, values]
 */
export function windowLosses(rows: HeadRows, targets: DenseArray, options: WindowLossOptions): WindowLosses | null {
  const { features, weights, windows } = rows;
  const { together, toUnits = (values: Float64Array) => values } = options;
  const count = windows.length;
  const width = sizeOf(targets.shape) / count;
  const ridge = { groups: windows.map((window) => Math.floor(window / together)), ...(weights && { weights }) };
  const fitted = fitRidge(features, targets, ridge).leaveOutPredictions;
  if (fitted === null) return null;
  const measured = toUnits(Float64Array.from(targets.data));
  const predicted = toUnits(fitted);
  const scale = variances(measured, width);
  // Of what is measured, not of what the source makes of it: the same for all sources.
  const constant = { shape: [count, 1], data: new Float32Array(count) };
  const columns = { shape: [count, width], data: measured };
  const mean = fitRidge(constant, columns, { ...ridge, lambdas: [1] }).leaveOutPredictions;
  if (mean === null) return null;
  const places: number[] = [];
  const sums: { loss: number; baseline: number; weight: number }[] = [];
  for (let row = 0; row < count; row++) {
    const weight = weights?.[row] ?? 1;
    if (places.at(-1) !== windows[row]) {
      places.push(windows[row] as number);
      sums.push({ loss: 0, baseline: 0, weight: 0 });
    }
    const sum = sums.at(-1) as (typeof sums)[number];
    for (let k = 0; k < width; k++) {
      const at = row * width + k;
      const y = measured[at] as number;
      sum.loss += (weight * (y - (predicted[at] as number)) ** 2) / (scale[k] as number);
      sum.baseline += (weight * (y - (mean[at] as number)) ** 2) / (scale[k] as number);
    }
    sum.weight += weight;
  }
  return {
    losses: Float64Array.from(sums, ({ loss, weight }) => loss / weight),
    baseline: Float64Array.from(sums, ({ baseline, weight }) => baseline / weight),
    windows: Uint32Array.from(places),
  };
}
