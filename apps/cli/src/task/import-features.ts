import type { CheckpointGroup } from '@seqgraft/checkpoints';
import type { DenseArray } from '@seqgraft/core';
import type { ModelSpec } from '@seqgraft/models';

/** The part of a model that its inputs touch. */
export interface ReorderedModel {
  readonly spec: ModelSpec;
  readonly groups: readonly CheckpointGroup[];
}

/**
 * A model that reads the same columns in another order, and further ones that it gives no weight: the same function.
 *
 * @param read what the model reads, in its own order
 * @param wanted what it shall read: all of `read`, and what it ignores
 */
export function importFeatures(
  { spec, groups }: ReorderedModel,
  read: readonly string[],
  wanted: readonly string[],
): ReorderedModel {
  if (read.every((name, index) => name === wanted[index]) && read.length === wanted.length) return { spec, groups };
  const kernels = ['recurrent_1/kernel', 'recurrent_1/forward/kernel', 'recurrent_1/backward/kernel'];
  const reorder = (name: string, array: DenseArray): DenseArray =>
    kernels.includes(name)
      ? rowsOf(
          array,
          wanted.map((column) => read.indexOf(column)),
        )
      : array;
  return {
    spec: { ...spec, features: wanted.length },
    groups: groups.map(({ name: group, tensors }) => ({
      name: group,
      tensors: new Map([...tensors].map(([name, array]) => [name, reorder(name, array)])),
    })),
  };
}

/** Rows of a matrix by number; zeros for −1. */
function rowsOf({ shape, data }: DenseArray, rows: readonly number[]): DenseArray {
  const width = shape[1] as number;
  const result = new Float32Array(rows.length * width);
  rows.forEach((row, index) => {
    if (row >= 0) result.set(data.subarray(row * width, (row + 1) * width), index * width);
  });
  return { shape: [rows.length, width], data: result };
}
