import type { Batch } from '@seqgraft/core';
import type { DivergenceCause } from './errors.ts';

/** Judges a step by its numbers; each throws what ends the training. */
export interface StepJudge {
  loss(value: number): void;
  /** Called last, and before any weight in sight of the user moves. */
  gradientNorm(value: number): void;
  refused(cause: DivergenceCause, seen: string): Error;
}

/** Takes the steps of one phase. */
export interface PhaseSteps {
  /** One batch, one update. Gives the loss before it; where the judge throws, no weight is moved. */
  take(batch: Batch, options: { readonly learningRate: number; readonly judge: StepJudge }): Promise<number>;
  /** The mean loss of a batch in inference mode, with the weights as they are now. */
  lossOf(batch: Batch, source: object): Promise<number>;
  /** What comes next goes on from nothing before: states of stateful batches are forgotten. */
  restart(): void;
  /** Brings the variables of the model up to the last step. */
  sync(): void;
  /** The variables may have been written to. */
  reread(): void;
  /** The variables hold what counts: steps since the last sync are forgotten. */
  discard(): void;
  /** After the last step. */
  end(): void;
}
