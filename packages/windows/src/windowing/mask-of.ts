import type { DenseArray } from '@seqgraft/core';

/** The mask of some windows, [batch, lookback]: 0 where an input step is padding. */
export function maskOf(positions: Uint32Array, lookback: number, padding: Uint32Array): DenseArray {
  const data = new Float32Array(positions.length * lookback).fill(1);
  for (let i = 0; i < positions.length; i++) {
    const steps = padding[positions[i] as number] as number;
    data.fill(0, i * lookback, i * lookback + steps);
  }
  return { shape: [positions.length, lookback], data };
}
