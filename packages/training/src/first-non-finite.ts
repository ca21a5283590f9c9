import type { DenseArray } from '@seqgraft/core';

/** Position of the first NaN or infinity, or −1. */
export function firstNonFinite(values: ArrayLike<number>): number {
  for (let index = 0; index < values.length; index++) if (!Number.isFinite(values[index])) return index;
  return -1;
}

/**
 * `NaN in window 7` for the first value of a batch that is not finite, or null.
 *
 * @param array [batch, …]
 * @param windows numbers of the windows, [batch]
 */
export function describeNonFiniteWindow({ data, shape }: DenseArray, windows: Uint32Array): string | null {
  const index = firstNonFinite(data);
  if (index === -1) return null;
  const row = Math.floor((index * (shape[0] as number)) / data.length);
  return `${data[index]} in window ${windows[row]}`;
}
