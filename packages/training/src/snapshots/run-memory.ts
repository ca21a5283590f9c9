import type { NamedArrays } from '@seqgraft/core';
import type { BestEpochMemory } from '../best-epoch.ts';
import type { CompiledMemory } from '../compiled-memory.ts';
import type { BoundMemory } from '../divergence-bound.ts';
import type { KeptWeights } from '../good-weights.ts';
import type { OptimizerState } from '../optimizer.ts';
import type { StepsMemory } from '../phase-steps.ts';
import type { EpochRecord } from '../training-options.ts';
import type { WeightSnapshot } from '../weight-snapshot.ts';
import type { LastBatch } from './numbered-batches.ts';

/** How far an epoch is. */
export interface EpochMemory {
  /** Of the losses so far, each times the weight of its batch; and of these weights. */
  readonly sum: number;
  readonly counted: number;
  readonly windows: number;
  /** Steps taken. */
  readonly step: number;
  /** The first batch that was not looked at. */
  readonly nextBatch: number;
  /** Of the last step; null before the first. */
  readonly last: LastBatch | null;
  /** Whether the head is solved, in a phase that solves it. */
  readonly solved: boolean;
}

/** How far a phase is. */
export interface PhaseMemory {
  readonly index: number;
  readonly epochsDone: number;
  readonly stepsTaken: number;
  readonly validationLosses: readonly number[];
  readonly epoch: EpochMemory;
}

/** All that the rest of a run depends on, besides its options. */
export interface RunMemory {
  /** Null: before the first phase. */
  readonly phase: PhaseMemory | null;
  /** The running epoch, from 1 over all phases; 0 before the first. */
  readonly epoch: number;
  /** Of all phases. */
  readonly steps: number;
  readonly stoppedEarly: boolean;
  readonly history: readonly EpochRecord[];
  readonly best: BestEpochMemory;
  readonly bound: BoundMemory;
  readonly weights: WeightSnapshot;
  readonly kept: KeptWeights;
  readonly optimizer: OptimizerState;
  readonly compiled: CompiledMemory;
  readonly maskCounters: readonly number[];
  readonly phaseSteps: StepsMemory;
}

/** Names for all variables that hold in another copy of the model too: tfjs numbers those of layers such as BatchNorm. */
export function stableNames(
  variables: Iterable<string>,
  parameters: { has(name: string): boolean },
): ReadonlyMap<string, string> {
  return new Map([...variables].map((name, index) => [name, parameters.has(name) ? name : `other ${index}`]));
}

export const noStepsMemory: StepsMemory = { stateful: false, states: new Map(), lowRank: new Map() };

/** A map with another beginning before each name. */
export function prefixed(prefix: string, arrays: NamedArrays): NamedArrays {
  return new Map([...arrays].map(([name, array]) => [`${prefix}/${name}`, array]));
}
