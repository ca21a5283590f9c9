import type { ParameterRole } from '@seqgraft/core';

/** The matrices that can have a low-rank update. */
export type LowRankRole = Extract<ParameterRole, 'kernel' | 'recurrentKernel'>;

/**
 * LoRA: the matrices of these groups stay as they are at the start of the phase, W⁰, but for an update of low rank, one for
 * each gate block of a recurrent layer (4 of an LSTM, 3 of a GRU, 1 of an RNN or a dense kernel). Plain data.
 *
 * Of each block W = W⁰ + alpha/rank · A·B, with A [rows, rank] random and B [rank, columns] zero at the start of the phase,
 * so that it begins with exactly W⁰. A and B alone are trained; the variables of the model hold W throughout. The group's
 * rule says at which rate, and which of the roles train at all.
 *
 * Hu, Shen, Wallis, Allen-Zhu, Li, Wang, Wang and Chen, "LoRA: low-rank adaptation of large language models", ICLR 2022.
 */
export interface LowRank {
  /** From 1. A block whose smaller side is less gets that side's rank; at least one block must be larger. */
  readonly rank: number;
  /** Scales the update by alpha/rank; above 0. */
  readonly alpha: number;
  /** Names of the groups. */
  readonly groups: readonly string[];
  /** Default: both. What else the group's rule trains is trained as usual. */
  readonly roles?: readonly LowRankRole[];
}
