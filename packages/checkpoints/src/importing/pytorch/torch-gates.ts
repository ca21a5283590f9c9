import type { DenseArray } from '@seqgraft/core';
import type { DescribedCell } from '../described-model.ts';

/**
 * Which block of one stands at each place of the other. The LSTM's i, f, g, o of PyTorch are Keras' i, f, c, o;
 * the GRU's r, z, n are Keras' z, r, h. Each list is its own inverse.
 */
const order: Readonly<Record<DescribedCell, readonly number[]>> = { rnn: [0], lstm: [0, 1, 2, 3], gru: [1, 0, 2] };

/** [blocks · units] between the two orders, either way. */
export function reorderVector(cell: DescribedCell, data: Float32Array): Float32Array {
  return reorder(cell, data, 1);
}

/** PyTorch's [blocks · units, inputs] → Keras' [inputs, blocks · units]. */
export function fromTorchMatrix(cell: DescribedCell, { shape, data }: DenseArray): DenseArray {
  return transpose({ shape, data: reorder(cell, data, shape[1] as number) });
}

/** Keras' [inputs, blocks · units] → PyTorch's [blocks · units, inputs]. */
export function toTorchMatrix(cell: DescribedCell, kernel: DenseArray): DenseArray {
  const { shape, data } = transpose(kernel);
  return { shape, data: reorder(cell, data, shape[1] as number) };
}

/** [rows, columns] → [columns, rows] */
export function transpose({ shape, data }: DenseArray): DenseArray {
  const [rows, columns] = shape as [number, number];
  const result = new Float32Array(data.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      result[column * rows + row] = data[row * columns + column] as number;
  }
  return { shape: [columns, rows], data: result };
}

/** @param width values in a row */
function reorder(cell: DescribedCell, data: Float32Array, width: number): Float32Array {
  const blocks = order[cell];
  const size = (data.length / width / blocks.length) * width;
  const result = new Float32Array(data.length);
  blocks.forEach((from, to) => {
    result.set(data.subarray(from * size, (from + 1) * size), to * size);
  });
  return result;
}
