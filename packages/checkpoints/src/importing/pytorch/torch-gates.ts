import { type DenseArray, reorderBlocks, transpose } from '@seqgraft/core';
import type { DescribedCell } from '../described-model.ts';

/** [blocks · units] between the two orders, either way. */
export function reorderVector(cell: DescribedCell, data: Float32Array): Float32Array {
  return reorderBlocks(cell, data, 1);
}

/** PyTorch's [blocks · units, inputs] → Keras' [inputs, blocks · units]. */
export function fromTorchMatrix(cell: DescribedCell, { shape, data }: DenseArray): DenseArray {
  return transpose({ shape, data: reorderBlocks(cell, data, shape[1] as number) });
}

/** Keras' [inputs, blocks · units] → PyTorch's [blocks · units, inputs]. */
export function toTorchMatrix(cell: DescribedCell, kernel: DenseArray): DenseArray {
  const { shape, data } = transpose(kernel);
  return { shape, data: reorderBlocks(cell, data, shape[1] as number) };
}
