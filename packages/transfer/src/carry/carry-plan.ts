import type { NamedArrays, ParameterGroup } from '@seqgraft/core';
import type { AxisMap } from './axis-map.ts';
import type { SideNames } from './column-names.ts';
import type { HeadPolicy } from './head-policy.ts';

/** What is carried from: weights as plain arrays, and what they mean. */
export interface CarrySource extends SideNames {
  /** By canonical name. They are read, never written and never shared with the target. */
  readonly weights: NamedArrays;
  /** From the input to the head. */
  readonly groups: readonly ParameterGroup[];
}

/** Columns and vocabulary are those of the target's data; they are matched with the source's where both sides give them. */
export interface PlanOptions extends SideNames {
  /** Default `auto`. */
  readonly head?: HeadPolicy | undefined;
  /** Groups of the target that start afresh: because the source does not have them, or in spite of it. Default none. */
  readonly reinitialise?: readonly string[] | undefined;
  /**
   * What becomes of recurrent layers that the source does not have. `strict` refuses them unless `reinitialise` names them;
   * `match-from-input` matches layers by name from the input up and starts those above afresh. Default `strict`.
   */
  readonly layers?: 'strict' | 'match-from-input' | undefined;
}

interface PlannedBase {
  readonly name: string;
  readonly group: string;
  readonly shape: readonly number[];
}

/**
 * What becomes of one tensor of the target: a copy of a tensor of the source, put together of the lines of one, or as it was
 * built.
 */
export type PlannedTensor =
  | (PlannedBase & { readonly outcome: 'carried'; readonly source: string })
  | (PlannedBase & {
      readonly outcome: 'adapted';
      readonly source: string;
      /** How lines are matched, in words. */
      readonly rule: string;
      /** Where each line of each axis comes from. */
      readonly axes: readonly AxisMap[];
    })
  | (PlannedBase & { readonly outcome: 'reinitialised'; readonly reason: string });

/** A tensor, and the reason why it stands in this list. */
export interface ReasonedTensor {
  readonly name: string;
  readonly reason: string;
}

/** A difference of source and target that a plan overcomes, in a sentence for people. */
export interface Adaptation {
  readonly group: string;
  readonly sentence: string;
}

/** What a carry would do: one entry for every tensor of the target, in its order. Plain data. */
export interface CarryPlan {
  readonly tensors: readonly PlannedTensor[];
  readonly adaptations: readonly Adaptation[];
  /** What of the source no tensor of the target takes. */
  readonly unusedSource: readonly ReasonedTensor[];
}
