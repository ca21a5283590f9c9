import { quantile } from '@seqgraft/core';
import type { Scale, ScalerKind } from './scaler.ts';

/** Numbers of one column, and what they were made of. */
export interface FittedColumn extends Scale {
  /** `empty`: no value. `constant`: one value. `no-spread`: more than one, and a scale of 0 all the same. */
  readonly case: 'spread' | 'empty' | 'constant' | 'no-spread';
}

/** Center and scale of a kind, in float64, in the order of the values. A scale is 1 wherever there is no spread. */
export function fitColumn(values: Float64Array, kind: ScalerKind): FittedColumn {
  if (values.length === 0) return { center: 0, scale: 1, case: 'empty' };
  if (kind === 'none') return { center: 0, scale: 1, case: 'spread' };
  const [low, high] = extremes(values);
  // Compared, not computed: the standard deviation of equal values is not exactly 0 in floating point.
  if (low === high) return { center: low, scale: 1, case: 'constant' };
  const { center, scale } = kind === 'min-max' ? { center: low, scale: high - low } : spreadOf(values, kind);
  return scale > 0 ? { center, scale, case: 'spread' } : { center, scale: 1, case: 'no-spread' };
}

/** Smallest and largest of some values; ∞ and −∞ of none. */
export function extremes(values: Float64Array): [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

function spreadOf(values: Float64Array, kind: 'standard' | 'robust' | 'per-window'): Scale {
  if (kind === 'robust') {
    const sorted = values.slice().sort();
    return { center: quantile(sorted, 0.5), scale: quantile(sorted, 0.75) - quantile(sorted, 0.25) };
  }
  let sum = 0;
  for (const value of values) sum += value;
  const center = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - center) ** 2;
  return { center, scale: Math.sqrt(squares / values.length) };
}
