import type { Batch, NamedArrays } from '@seqgraft/core';
import type { DivergenceCause } from './errors.ts';

/** Judges a step by its numbers; each throws what ends the training. */
export interface StepJudge {
  loss(value: number): void;
  /** Called last, and before any weight in sight of the user moves. */
  gradientNorm(value: number): void;
  refused(cause: DivergenceCause, seen: string): Error;
}

/** What steps go on from in mid-epoch, besides weights and what the optimizer remembers. */
export interface StepsMemory {
  /** Whether batches have gone on from one another. */
  readonly stateful: boolean;
  /** After the last step. */
  readonly states: NamedArrays;
  /** Of low-rank updates: `<parameter>/base`, `<parameter>/A`, `<parameter>/B`. */
  readonly lowRank: NamedArrays;
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
  /** Copies of what steps go on from; with it, what phases remember of one another is up to date. */
  memory(): Promise<StepsMemory>;
  /**
   * To be called before the first step: goes on from what another one remembered.
   *
   * @throws E_SNAPSHOT for what does not fit
   */
  resume(memory: StepsMemory): void;
  /** After the last step. */
  end(): void;
}
