import type { DenseArray } from '@seqgraft/core';

/** Of predictions on every step the last: [windows, time, outputs] → [windows, outputs]. Those of the last step alone stay as they are. */
export function lastStep({ shape, data }: DenseArray): DenseArray {
  if (shape.length === 2) return { shape, data };
  const [windows, time, outputs] = shape as [number, number, number];
  const last = new Float32Array(windows * outputs);
  for (let window = 0; window < windows; window++) {
    const from = (window * time + time - 1) * outputs;
    last.set(data.subarray(from, from + outputs), window * outputs);
  }
  return { shape: [windows, outputs], data: last };
}
