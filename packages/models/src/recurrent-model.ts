import type { DenseArray, NamedArrays, ParameterGroup } from '@seqgraft/core';
import type { Variable } from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { ModelSpec } from './model-spec.ts';

export interface PredictOptions {
  /** Windows in one pass; only memory and speed depend on it. Default 256. */
  readonly batchSize?: number;
}

/**
 * A built model: a live network with everything needed to train, carry and store it. Owns its tensors until `dispose()`,
 * after which every call throws E_DISPOSED.
 */
export interface RecurrentModel {
  /** The spec with its defaults filled in; plain JSON. */
  readonly spec: ModelSpec;
  /** Body and head: [batch, time, features] → [batch, outputs], or [batch, time, outputs] for targets `every-step`. */
  readonly network: LayersModel;
  /** The same layers without the head: [batch, time, features] → [batch, width], or [batch, time, width]. */
  readonly body: LayersModel;
  /** From the input to the head; equal to `describeGroups(spec)`. */
  readonly groups: readonly ParameterGroup[];
  /** The live variables by canonical name, in the order of the groups. */
  readonly parameters: ReadonlyMap<string, Variable>;

  /**
   * Predictions in inference mode.
   *
   * @param inputs [batch, time, features]; any number of windows and steps
   * @returns [batch, outputs], or [batch, time, outputs] for targets `every-step`
   * @throws E_SHAPE for other axes, E_INPUT_VALUE for NaN, infinities and what is no token number, E_OPTION for a batch size that is none
   */
  predict(inputs: DenseArray, options?: PredictOptions): Promise<DenseArray>;

  /** Copies of all weights by canonical name, whatever is frozen; later training does not change them. */
  readWeights(): Promise<NamedArrays>;

  /**
   * Overwrites all weights, by name. Checks everything before it writes anything.
   *
   * @throws E_WEIGHTS with every missing, unknown, misshapen or non-finite tensor
   */
  writeWeights(weights: NamedArrays): void;

  /** Frees all tensors. Calling it again does nothing. */
  dispose(): void;
}
