import type { DenseArray } from '@seqgraft/core';
import { rowsOfLogits } from './class-metrics.ts';

/**
 * Probabilities of classes: exp(z) / Σ exp(z) over the last axis, in float64.
 *
 * @param logits [..., classes]
 * @throws E_METRIC for no classes, and for logits that are not finite
 */
export function softmax({ shape, data }: DenseArray): DenseArray {
  const { classes } = rowsOfLogits('softmax', { shape, data });
  const probabilities = new Float32Array(data.length);
  for (let from = 0; from < data.length; from += classes) {
    const own = data.subarray(from, from + classes);
    const largest = own.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    const parts = Float64Array.from(own, (value) => Math.exp(value - largest));
    const sum = parts.reduce((total, part) => total + part, 0);
    for (let c = 0; c < classes; c++) probabilities[from + c] = (parts[c] as number) / sum;
  }
  return { shape: [...shape], data: probabilities };
}
