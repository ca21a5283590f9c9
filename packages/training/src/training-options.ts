import type { BatchSource, NamedArrays, ProgressListener } from '@seqgraft/core';
import type { LossSpec, OptimizerSpec } from '@seqgraft/engine';
import type { CompiledOptions, EngineUse } from './choose-engine.ts';
import type { Phase } from './phase.ts';
import type { SnapshotOptions, TrainingSnapshot } from './snapshots/training-snapshot.ts';
import type { TrainableModel } from './trainable-model.ts';

/** Where an observer is called. */
export interface PhaseContext {
  readonly phase: Phase;
  /** Of the phase, from 0. */
  readonly index: number;
  /** The model itself, not a copy. */
  readonly model: TrainableModel;
  /** Of the step that was taken, for groups whose multiple is 1; undefined where there was none. */
  readonly learningRate?: number | undefined;
}

/** Called between steps and awaited; what it throws ends the training. */
export interface PhaseObserver {
  /** Before the first step of a phase. */
  readonly phaseStart?: ((context: PhaseContext) => void | Promise<void>) | undefined;
  /** When all is set up for the steps of a phase, low-rank updates too, and none is taken. */
  readonly beforeFirstStep?: ((context: PhaseContext) => void | Promise<void>) | undefined;
  /** After the first step of each phase that takes one. */
  readonly afterFirstStep?: ((context: PhaseContext) => void | Promise<void>) | undefined;
  /** After the last step of a phase, before the best weights are restored. */
  readonly phaseEnd?: ((context: PhaseContext) => void | Promise<void>) | undefined;
}

export interface TrainingOptions extends CompiledOptions {
  readonly train: BatchSource;
  /** Judged after every epoch. */
  readonly validation?: BatchSource | undefined;
  /** Windows in a step; the last step of an epoch may have fewer. Also the batch of validation. */
  readonly batchSize: number;
  /** One optimizer for all phases: what it remembers of a parameter outlives a phase in which that rests. */
  readonly optimizer: OptimizerSpec;
  readonly loss: LossSpec;
  /** The largest global norm of all trained gradients; larger ones are scaled down to it. Default: no limit. */
  readonly clipNorm?: number | undefined;
  /** Weights by canonical name that the penalties of phases pull towards. Parameters that it leaves out are pulled to zero. */
  readonly anchor?: NamedArrays | undefined;
  /** Epochs without a better validation loss after which a phase ends. Default: it runs its full length. */
  readonly patience?: number | undefined;
  /** How much lower a validation loss must be to count against `patience`. Default 0. */
  readonly minDelta?: number | undefined;
  /** Whether each phase ends on the best weights so far. Default true; only with `validation`. */
  readonly restoreBest?: boolean | undefined;
  /** A whole number; orders the batches. */
  readonly seed: number;
  readonly onProgress?: ProgressListener | undefined;
  /** Ends the training after the running step, with E_INTERRUPTED; once a snapshot is saved, where `snapshots` are. */
  readonly signal?: AbortSignal | undefined;
  readonly observer?: PhaseObserver | undefined;
  /** Keeps what a stopped training goes on from. Default: nothing is kept. */
  readonly snapshots?: SnapshotOptions | undefined;
  /**
   * Goes on from a snapshot of the same phases, options, model and data, bit for bit as if nothing had stopped. The model may
   * be a fresh one. What was called for the running phase before (`phaseStart`, …) is not called again.
   */
  readonly resumeFrom?: TrainingSnapshot | undefined;
}

export interface EpochRecord {
  /** Name of the phase. */
  readonly phase: string;
  /** From 1, over all phases. */
  readonly epoch: number;
  /** Weighted mean over the targets of the loss, each batch before its step; regularisation of layers included, penalty not. */
  readonly loss: number;
  /** The phase's penalty after the epoch, over what the phase trains; null where it has none. */
  readonly penalty: number | null;
  /** Weighted mean over the validation targets after the epoch, in inference mode, without regularisation. */
  readonly validationLoss: number | null;
}

export interface TrainingResult {
  readonly history: readonly EpochRecord[];
  /** The epoch of the lowest validation loss; null without validation. */
  readonly bestEpoch: number | null;
  readonly bestValidationLoss: number | null;
  /** Whether patience ended any phase. */
  readonly stoppedEarly: boolean;
  /** Steps taken, over all phases. */
  readonly steps: number;
  /** What took the steps: the compiled engine, or TensorFlow.js and why. */
  readonly engine: EngineUse;
}
