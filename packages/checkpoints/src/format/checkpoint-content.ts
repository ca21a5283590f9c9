import type { Json, NamedArrays } from '@seqgraft/core';

/** Parameters that are stored together: one blob. */
export interface CheckpointGroup {
  /** The layer's name: `recurrent_1`, `head`. */
  readonly name: string;
  /** float32 arrays by canonical name. Loaded ones are sorted by name. */
  readonly tensors: NamedArrays;
}

/** The checkpoint that this one was made from. */
export interface CheckpointParent {
  readonly ref: string;
  /** `sha256:…` of its manifest. */
  readonly digest: string;
}

/** What a run needs to go on as if it had never stopped, beside the model. */
export interface TrainingState {
  /** Step, phase, random counters, order of the data: plain JSON, at most 64 MiB and 32 levels. */
  readonly progress: Json;
  /** Optimizer slots, best weights, …: float32, finite, by names of their own; may be empty. */
  readonly tensors: NamedArrays;
}

/** A checkpoint: weights, and all that is needed to use them and to know where they come from. */
export interface CheckpointContent {
  /** From the input to the head. No two groups may share a tensor's name. */
  readonly groups: readonly CheckpointGroup[];
  /** The architecture, as the model's builder reads it. */
  readonly spec: Json;
  /** Features, scaler, vocabulary: what data goes through before and after the model. */
  readonly preprocess: Json;
  readonly metrics: Json;
  /** The options of the run. */
  readonly config: Json;
  readonly parent: CheckpointParent | null;
  /** Strategy, plan, data fingerprint and range, phases, seeds, versions. */
  readonly lineage: Json;
  /** What resuming needs. null for a finished model, and for one that was loaded without it. */
  readonly training: TrainingState | null;
}

/** A checkpoint to publish; what is left out is null. */
export type CheckpointInput = Pick<CheckpointContent, 'groups'> & Partial<Omit<CheckpointContent, 'groups'>>;

/** Something that did not go as asked, though the result can be relied on. */
export interface Warning {
  /** W_FALLBACK: a damaged entry was passed over. W_DAMAGED: one was left out of a list. */
  readonly code: 'W_FALLBACK' | 'W_DAMAGED';
  readonly message: string;
}
