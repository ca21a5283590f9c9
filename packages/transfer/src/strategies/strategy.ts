import type { ParameterGroupKind, ParameterRole } from '@seqgraft/core';
import type { Phase, Schedule } from '@seqgraft/training';
import type { HeadPolicy } from '../carry/head-policy.ts';

/** What a strategy sees of a model; a `ParameterGroup` is one. */
export interface StrategyGroup {
  readonly name: string;
  readonly kind: ParameterGroupKind;
  /** Whether it holds weights of the source. `adapt` fills it in from the report; left out, it is taken as carried. */
  readonly carried?: boolean | undefined;
  /**
   * Roles of its tensors in which values stand that the source did not give, such as the rows of new columns, which start at
   * 0. They have something to learn even where the rest of the group is frozen. `adapt` fills it in; left out, there are none.
   */
  readonly unlearnt?: readonly ParameterRole[] | undefined;
  /** ‖∇‖/‖w‖ on the target's first training batches. `adapt` fills it in for strategies that need it. */
  readonly relativeGradient?: number | undefined;
}

/** How much a strategy may train. */
export interface Budget {
  /** Passes over the target's training windows, over all phases together. */
  readonly epochs: number;
  /** The learning rate of the fastest group at the schedule's peak. */
  readonly learningRate: number;
  /** Default constant. */
  readonly schedule?: Schedule | undefined;
}

/** A way to train a target: data, and one rule that turns groups and a budget into phases. */
export interface Strategy {
  readonly name: string;
  /** A control shows what would have been reached without the thing under test. */
  readonly kind: 'strategy' | 'control';
  /** One sentence. */
  readonly description: string;
  /** The paper its defaults come from; null where there is none. */
  readonly reference: string | null;
  /** What it starts from: carried weights (`adapt`), or a fresh model (`trainControl`). */
  readonly start: 'carried' | 'fresh';
  /** What to pass to `carry` as `head`; `adapt` refuses a head that was treated otherwise. */
  readonly head: HeadPolicy;
  /** What its rule looks at besides names: `relativeGradient` of each group. Default: nothing. */
  readonly needs?: 'gradients' | undefined;
  /** Groups come from the input to the head. Pure; every group has a rule in every phase. */
  phases(groups: readonly StrategyGroup[], budget: Budget): Phase[];
  /** What it makes of the phases of another strategy; for `compose`. A strategy without it goes with those alone that have it. */
  modify?(phases: readonly Phase[], groups: readonly StrategyGroup[], budget: Budget): Phase[];
}
