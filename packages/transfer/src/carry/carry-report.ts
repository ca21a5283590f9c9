import type { Adaptation, ReasonedTensor } from './carry-plan.ts';

/** What became of one tensor of the target. */
export interface CarriedTensor {
  readonly name: string;
  readonly group: string;
  /** `carried`: a copy; `adapted`: put together of the lines of a tensor of the source; `reinitialised`: as it was built. */
  readonly outcome: 'carried' | 'adapted' | 'reinitialised';
  /** Where it came from and by which rule, or why it did not. */
  readonly reason: string;
  readonly parameters: number;
  /** How many of these are not copies of values of the source: new rows at 0, means, fresh values. */
  readonly newParameters: number;
  /** SHA-256 of its bytes as they now stand in the target, 64 hex digits. */
  readonly digest: string;
}

/** What a carry did, checked after the fact. Plain JSON. */
export interface CarryReport {
  readonly carriedTensors: number;
  readonly adaptedTensors: number;
  readonly totalTensors: number;
  /** Of carried tensors. */
  readonly carriedParameters: number;
  /** Of adapted tensors, new ones among them. */
  readonly adaptedParameters: number;
  /** That no value of the source stands in, in adapted and re-initialised tensors. */
  readonly newParameters: number;
  readonly totalParameters: number;
  /** Every tensor of the target, from the input to the head. */
  readonly tensors: readonly CarriedTensor[];
  readonly adapted: readonly ReasonedTensor[];
  readonly reinitialised: readonly ReasonedTensor[];
  /** How source and target differ and what was made of it, in sentences. */
  readonly adaptations: readonly Adaptation[];
  /** What of the source was not used. */
  readonly unusedSource: readonly ReasonedTensor[];
}
