import type { NamedArrays, ParameterGroup } from '@seqgraft/core';
import type { ColumnNames } from './column-names.ts';
import type { HeadPolicy } from './compare-heads.ts';

/** What is carried from: weights as plain arrays, and what they mean. */
export interface CarrySource {
  /** By canonical name. They are read, never written and never shared with the target. */
  readonly weights: NamedArrays;
  /** From the input to the head. */
  readonly groups: readonly ParameterGroup[];
  /** The columns the source was trained on; compared with the target's when both are given. */
  readonly columns?: ColumnNames | undefined;
}

export interface PlanOptions {
  /** Default `auto`. */
  readonly head?: HeadPolicy | undefined;
  /** Groups of the target that start afresh: because the source does not have them, or in spite of it. Default none. */
  readonly reinitialise?: readonly string[] | undefined;
  /** The columns of the target's data; compared with the source's when both are given. */
  readonly columns?: ColumnNames | undefined;
}

/** What becomes of one tensor of the target. A strategy that maps weights will add `adapted`, with its rule. */
export type PlannedTensor =
  | { readonly name: string; readonly group: string; readonly outcome: 'carried'; readonly source: string }
  | { readonly name: string; readonly group: string; readonly outcome: 'reinitialized'; readonly reason: string };

/** A tensor, and the reason why it stands in this list. */
export interface ReasonedTensor {
  readonly name: string;
  readonly reason: string;
}

/** What a carry would do: one entry for every tensor of the target, in its order. Plain data. */
export interface CarryPlan {
  readonly tensors: readonly PlannedTensor[];
  /** What of the source no tensor of the target takes. */
  readonly unusedSource: readonly ReasonedTensor[];
}
