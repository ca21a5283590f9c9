import type { ReasonedTensor } from './carry-plan.ts';

/** What became of one tensor of the target. */
export interface CarriedTensor {
  readonly name: string;
  readonly group: string;
  readonly outcome: 'carried' | 'reinitialized';
  /** Where it came from, or why it did not. */
  readonly reason: string;
  /** SHA-256 of its bytes as they now stand in the target, 64 hex digits. */
  readonly digest: string;
}

/** What a carry did, checked after the fact. Plain JSON. */
export interface CarryReport {
  readonly carriedTensors: number;
  readonly totalTensors: number;
  readonly carriedParameters: number;
  readonly totalParameters: number;
  /** Every tensor of the target, from the input to the head. */
  readonly tensors: readonly CarriedTensor[];
  readonly reinitialized: readonly ReasonedTensor[];
  /** What of the source was not used. */
  readonly unusedSource: readonly ReasonedTensor[];
}
