import { type ParameterGroup, sizeOf } from '@seqgraft/core';

/** Numbers that training can change, over all the groups given. */
export function countParameters(groups: readonly ParameterGroup[]): number {
  return groups.flatMap(({ parameters }) => parameters).reduce((total, { shape }) => total + sizeOf(shape), 0);
}
