import type { Parameter, ParameterGroup } from '@seqgraft/core';
import type { LowRank } from './low-rank.ts';

/** A matrix of a group as blocks side by side, one a gate: [rows, gates · columns]. */
export interface GateBlocks {
  readonly gates: number;
  readonly rows: number;
  /** Of one block. */
  readonly columns: number;
}

/** A recurrent kernel has as many gates as it has columns for each row, and so has the kernel beside it; others have one. */
export function gateBlocks({ parameters }: ParameterGroup, { layer, direction, shape }: Parameter): GateBlocks {
  const recurrent = parameters.find(
    (other) => other.role === 'recurrentKernel' && other.layer === layer && other.direction === direction,
  );
  const [units = 1, wide = units] = recurrent?.shape ?? [];
  const [rows = 0, columns = 0] = shape;
  const gates = wide / units;
  return { gates, rows, columns: columns / gates };
}

/** The matrices of a group that learn by a low-rank update. */
export function lowRankMatrices(
  { roles = ['kernel', 'recurrentKernel'], groups }: LowRank,
  group: ParameterGroup,
): readonly Parameter[] {
  if (!groups.includes(group.name)) return [];
  return group.parameters.filter(({ role }) => roles.some((one) => one === role));
}
