import { type DenseArray, sizeOf } from '@seqgraft/core';
import type { Kind } from './golden-case.ts';

/**
 * Which block of PyTorch's rows stands at each block of our columns: LSTM i,f,g,o is our i,f,c,o; GRU r,z,n is our z,r,h.
 * Each of these orders is its own inverse.
 */
const blockOrder: Readonly<Record<Kind, readonly number[]>> = {
  rnn_tanh: [0],
  rnn_relu: [0],
  lstm: [0, 1, 2, 3],
  gru: [1, 0, 2],
};

/** Rows in blocks of units, reordered; a vector counts as rows of one number. */
function reorderBlocks(kind: Kind, { shape, data }: DenseArray): DenseArray {
  const order = blockOrder[kind];
  const length = data.length / order.length;
  const reordered = new Float32Array(data.length);
  order.forEach((from, to) => {
    reordered.set(data.subarray(from * length, (from + 1) * length), to * length);
  });
  return { shape, data: reordered };
}

/** [rows, columns] → [columns, rows] */
export function transpose({ shape, data }: DenseArray): DenseArray {
  const [rows, columns] = shape as [number, number];
  const transposed = Float32Array.from({ length: sizeOf(shape) }, (_, place) => {
    const row = place % rows;
    return data[row * columns + Math.floor(place / rows)] as number;
  });
  return { shape: [columns, rows], data: transposed };
}

/** PyTorch's `weight_ih` or `weight_hh` [blocks × units, inputs] → Keras' kernel [inputs, blocks × units]. */
export function kernelFromTorch(kind: Kind, weight: DenseArray): DenseArray {
  return transpose(reorderBlocks(kind, weight));
}

/** The inverse of {@link kernelFromTorch}. */
export function kernelToTorch(kind: Kind, kernel: DenseArray): DenseArray {
  return reorderBlocks(kind, transpose(kernel));
}

/** PyTorch's two biases → Keras': both as [2, 3 × units] for a gru with reset after, their sum for the others. */
export function biasFromTorch(kind: Kind, inputBias: DenseArray, recurrentBias: DenseArray): DenseArray {
  const first = reorderBlocks(kind, inputBias);
  const second = reorderBlocks(kind, recurrentBias);
  if (kind !== 'gru') {
    return { shape: first.shape, data: first.data.map((value, i) => value + (second.data[i] as number)) };
  }
  const data = new Float32Array(2 * first.data.length);
  data.set(first.data);
  data.set(second.data, first.data.length);
  return { shape: [2, first.data.length], data };
}

/** The inverse for a gru. For the others both are the one bias: its gradient is that of either of PyTorch's. */
export function biasToTorch(kind: Kind, bias: DenseArray): { inputBias: DenseArray; recurrentBias: DenseArray } {
  if (kind !== 'gru') {
    const both = reorderBlocks(kind, bias);
    return { inputBias: both, recurrentBias: both };
  }
  const length = bias.data.length / 2;
  const row = (index: number): DenseArray =>
    reorderBlocks(kind, { shape: [length], data: bias.data.subarray(index * length, (index + 1) * length) });
  return { inputBias: row(0), recurrentBias: row(1) };
}
