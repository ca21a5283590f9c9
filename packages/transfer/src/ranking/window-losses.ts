import { type DenseArray, sizeOf } from '@seqgraft/core';
import { fitRidge, type HeadRows } from '@seqgraft/training';

/** How a closed-form head on some features misses the target, window by window. */
export interface WindowLosses {
  /** Squared error of each window that counts, left out with its neighbours, [windows]. */
  readonly losses: Float64Array;
  /** That of the mean of the other windows, which asks no features. */
  readonly baseline: Float64Array;
  /** Positions of these windows in their source, [windows]. */
  readonly windows: Uint32Array;
}

/**
 * Squared errors of ridge regressions that leave each window out with those beside it. Null where there is nothing to leave
 * out.
 *
 * @param targets [rows, values]
 * @param together windows in a row that are left out together
 */
export function windowLosses(rows: HeadRows, targets: DenseArray, together: number): WindowLosses | null {
  const { features, weights, windows } = rows;
  const count = windows.length;
  const options = { groups: windows.map((window) => Math.floor(window / together)), ...(weights && { weights }) };
  const fitted = fitRidge(features, targets, options).leaveOutPredictions;
  const constant = { shape: [count, 1], data: new Float32Array(count) };
  const mean = fitRidge(constant, targets, { ...options, lambdas: [1] }).leaveOutPredictions;
  if (fitted === null || mean === null) return null;
  const width = sizeOf(targets.shape) / count;
  const places: number[] = [];
  const sums: { loss: number; baseline: number; weight: number }[] = [];
  for (let row = 0; row < count; row++) {
    const weight = weights?.[row] ?? 1;
    if (weight === 0) continue;
    if (places.at(-1) !== windows[row]) {
      places.push(windows[row] as number);
      sums.push({ loss: 0, baseline: 0, weight: 0 });
    }
    const sum = sums.at(-1) as (typeof sums)[number];
    for (let k = 0; k < width; k++) {
      const y = targets.data[row * width + k] as number;
      sum.loss += weight * (y - (fitted[row * width + k] as number)) ** 2;
      sum.baseline += weight * (y - (mean[row * width + k] as number)) ** 2;
    }
    sum.weight += weight;
  }
  return {
    losses: Float64Array.from(sums, ({ loss, weight }) => loss / weight),
    baseline: Float64Array.from(sums, ({ baseline, weight }) => baseline / weight),
    windows: Uint32Array.from(places),
  };
}
