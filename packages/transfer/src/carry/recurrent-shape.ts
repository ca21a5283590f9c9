import type { Parameter, ParameterGroup } from '@seqgraft/core';

/** The directions of a recurrent group and the sizes of its cells, read off its tensors. */
export interface RecurrentShape {
  readonly directions: readonly Parameter['direction'][];
  readonly units: number;
  /** Blocks of units side by side in a kernel: 1 (rnn), 3 (gru), 4 (lstm). */
  readonly blocks: number;
  /** Rows of the kernel. */
  readonly inputs: number;
  readonly merge: string | null;
}

/** @returns null for tensors that are not those of a recurrent layer, whose directions are alike */
export function recurrentShapeOf(group: ParameterGroup): RecurrentShape | null {
  const shapes = (role: Parameter['role']): (readonly number[])[] =>
    group.parameters.filter((one) => one.role === role).map(({ shape }) => shape);
  const kernels = shapes('kernel');
  const recurrentKernels = shapes('recurrentKernel');
  const [inputs = 0, columns = 0] = kernels[0] ?? [];
  const [units = 0] = recurrentKernels[0] ?? [];
  const blocks = columns / units;
  const alike =
    kernels.length === recurrentKernels.length &&
    kernels.every((shape) => shape.length === 2 && shape[0] === inputs && shape[1] === columns) &&
    recurrentKernels.every((shape) => shape.length === 2 && shape[0] === units && shape[1] === columns) &&
    shapes('bias').every((shape) => shape.at(-1) === columns && shape.length <= 2);
  if (!alike || !Number.isInteger(blocks) || blocks < 1) return null;
  const directions = [...new Set(group.parameters.map(({ direction }) => direction))];
  const { merge } = group.semantics;
  return { directions, units, blocks, inputs, merge: typeof merge === 'string' ? merge : null };
}
