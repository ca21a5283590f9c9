import type { DenseArray } from '@seqgraft/core';

/** What outlives a phase: the optimizer's slots by the engine's names, and the number of steps. */
export interface CompiledMemory {
  readonly moment1: Map<string, DenseArray>;
  readonly moment2: Map<string, DenseArray>;
  readonly steps: Record<string, number>;
  /** Steps of all phases: which dropout masks come next. */
  stepsTaken: number;
}

export function emptyMemory(): CompiledMemory {
  return { moment1: new Map(), moment2: new Map(), steps: {}, stepsTaken: 0 };
}
