import type { Schedule } from './schedules/schedule.ts';

/**
 * What happens to a group in a phase: frozen (no update, no gradient work, inference mode), or trained with this
 * multiple of the phase's learning rate. The multiple scales the update, not the gradient: under Adam these differ.
 */
export type GroupRule = 'frozen' | number;

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
}
