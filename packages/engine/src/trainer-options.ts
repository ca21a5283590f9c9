import type { NamedArrays } from '@seqgraft/core';
import type { LossSpec } from './loss-spec.ts';
import type { OptimizerSpec } from './optimizer.ts';

export interface TrainerOptions {
  readonly optimizer: OptimizerSpec;
  /** The weighted mean over batch, steps that no mask pads, and outputs. */
  readonly loss: LossSpec;
  /** The norm of the whole gradient of trained weights is cut to this; default: not at all. */
  readonly clipNorm?: number;
  /** Of the dropout masks; default 0. */
  readonly seed?: number;
  /** Where `pulls` of a step pull weights to; zero for parameters that it does not name. Default: nothing is pulled. */
  readonly anchor?: NamedArrays;
}

/** Slots of the optimizer: moments in Keras' layout, and how often each parameter has been trained. */
export interface OptimizerState {
  readonly moment1: NamedArrays;
  readonly moment2: NamedArrays;
  readonly steps: Readonly<Record<string, number>>;
}
