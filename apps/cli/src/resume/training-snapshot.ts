import type { Json, NamedArrays } from '@seqgraft/core';

export interface TrainingSnapshot {
  readonly progress: Json;
  readonly tensors: NamedArrays;
}
