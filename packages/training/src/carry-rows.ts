import type { DenseArray, NamedArrays } from '@seqgraft/core';

/**
 * The states that a batch begins with: those after the batch before, row by row, zeros where `resets` is 1 and in rows
 * that the batch before did not have.
 *
 * @param states [batch, units] each, by name
 */
export function carryRows(states: NamedArrays, resets: Uint8Array): NamedArrays {
  const carried = ({ shape, data }: DenseArray): DenseArray => {
    const [had = 0, units = 0] = shape;
    const rows = resets.length;
    const values = new Float32Array(rows * units);
    for (let row = 0; row < Math.min(rows, had); row++) {
      if (resets[row] === 0) values.set(data.subarray(row * units, (row + 1) * units), row * units);
    }
    return { shape: [rows, units], data: values };
  };
  return new Map([...states].map(([name, array]) => [name, carried(array)]));
}
