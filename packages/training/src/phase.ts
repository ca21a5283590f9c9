import type { ParameterRole } from '@seqgraft/core';
import type { LowRank } from './low-rank.ts';
import type { Penalty } from './penalty.ts';
import type { Solve } from './ridge/solve.ts';
import type { Schedule } from './schedules/schedule.ts';

/**
 * What happens to a parameter in a phase: frozen (no update, no gradient work), or trained with this multiple of the
 * phase's learning rate. The multiple scales the update, not the gradient: under Adam these differ.
 */
export type Rate = 'frozen' | number;

/**
 * One rate for a whole group, or one by role: `{ bias: 1 }` trains biases alone, since roles that are left out are frozen.
 * A group of which nothing trains runs in inference mode.
 */
export type GroupRule = Rate | Readonly<Partial<Record<ParameterRole, Rate>>>;

/** A stretch of training with one rule per group. Plain data: JSON in, JSON out. */
export interface Phase {
  readonly name: string;
  /** Passes over the training windows. */
  readonly epochs: number;
  /** The learning rate at the schedule's peak. */
  readonly learningRate: number;
  readonly schedule: Schedule;
  /** A rule for each group of the model, by the group's name; none may be left out. */
  readonly groups: Readonly<Record<string, GroupRule>>;
  /** Epochs without a better validation loss after which this phase ends. Default: that of the training's options. */
  readonly patience?: number;
  /** What holds weights back besides the data. Default: nothing. */
  readonly penalty?: Penalty;
  /** Which weights learn by a low-rank update. Default: none. */
  readonly lowRank?: LowRank;
  /** Solves the head in closed form, in place of steps; `epochs` is 1. Default: steps. */
  readonly solve?: Solve;
}
