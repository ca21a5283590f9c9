import type { ParameterGroup } from '@seqgraft/core';
import type { Variable } from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';

/** What the loop needs of a model; those of `@seqgraft/models` have it. */
export interface TrainableModel {
  /**
   * [batch, time, features] → outputs. In a training step its layers are called one by one: with `{ training: true }`
   * where a parameter is trained, so that dropout acts, and in inference mode where all are frozen.
   */
  readonly network: LayersModel;
  /** From the input to the head; every parameter is in exactly one group. */
  readonly groups: readonly ParameterGroup[];
  /** The live variables by canonical name. Their order is that of the groups. */
  readonly parameters: ReadonlyMap<string, Variable>;
}
