import type { layers } from '@tensorflow/tfjs-layers';
import type { ActivationName } from './activations.ts';
import type { Constraint, Initializer, Regularizer, SerializedObject } from './tfjs-types.ts';

/** What every layer of tfjs takes: `name, trainable, inputShape, batchInputShape, batchSize, dtype, weights`. */
export type LayerArgs = NonNullable<ConstructorParameters<typeof layers.Layer>[0]>;

/** Options of SimpleRNN, LSTM and GRU; named as tf.layers.* has them. */
export interface RecurrentLayerArgs extends LayerArgs {
  /** Length of the state. */
  units: number;
  /** Of the candidate and the output. Default `tanh`; null is `linear`. */
  activation?: ActivationName | null | undefined;
  /** Default true. */
  useBias?: boolean | null | undefined;
  /** Default {@link glorotUniform}. */
  kernelInitializer?: Initializer | SerializedObject | string | null | undefined;
  /** Default {@link orthogonal}. */
  recurrentInitializer?: Initializer | SerializedObject | string | null | undefined;
  /** Default {@link zeros}. */
  biasInitializer?: Initializer | SerializedObject | string | null | undefined;
  /** Added to the loss of a compiled model, and given by `calculateLosses()`; tf.layers.lstm ignores it. */
  kernelRegularizer?: Regularizer | SerializedObject | string | null | undefined;
  recurrentRegularizer?: Regularizer | SerializedObject | string | null | undefined;
  biasRegularizer?: Regularizer | SerializedObject | string | null | undefined;
  kernelConstraint?: Constraint | SerializedObject | string | null | undefined;
  recurrentConstraint?: Constraint | SerializedObject | string | null | undefined;
  biasConstraint?: Constraint | SerializedObject | string | null | undefined;
  /** Fraction of the inputs that are dropped in training, the same on all steps. From 0 up to, not including, 1. Default 0. */
  dropout?: number | null | undefined;
  /**
   * Fraction of h that the recurrent products do not see in training, the same on all steps
   * (Gal and Ghahramani, NeurIPS 2016). What is carried over unchanged is never dropped. Default 0.
   */
  recurrentDropout?: number | null | undefined;
  /** Output on every step, [batch, time, units], instead of the last, [batch, units]. Default false. */
  returnSequences?: boolean | null | undefined;
  /** Give the final states too: [output, h] or, for an LSTM, [output, h, c]. Default false. */
  returnState?: boolean | null | undefined;
  /** Read the steps from the last to the first; outputs come in that order too. Default false. */
  goBackwards?: boolean | null | undefined;
  /** Begin each call with the final states of the one before, until `resetStates()`. Default false. */
  stateful?: boolean | null | undefined;
  /** Accepted and kept in the config; there is no graph to unroll. Default false. */
  unroll?: boolean | null | undefined;
  /** Give 0 instead of the last output on masked steps; Keras' Bidirectional sets it. Default false. */
  zeroOutputForMask?: boolean | null | undefined;
  /** Of the initial weights and the dropout masks, where these have none of their own. Default: derived from the layer's name. */
  seed?: number | null | undefined;
}

/** Options of the layers with gates. */
export interface GatedLayerArgs extends RecurrentLayerArgs {
  /** Of the gates. Default `sigmoid`, as Keras 2 and 3 and PyTorch have it; tf.layers.* has `hardSigmoid`. */
  recurrentActivation?: ActivationName | null | undefined;
  /** Accepted and kept in the config; there is one implementation. Default 2. */
  implementation?: number | null | undefined;
}

export interface SimpleRNNArgs extends RecurrentLayerArgs {}

export interface LSTMArgs extends GatedLayerArgs {
  /** Begin with a bias of 1 for the forget gate. Default true, as in Keras; tf.layers.lstm has false. */
  unitForgetBias?: boolean | null | undefined;
}

export interface GRUArgs extends GatedLayerArgs {
  /**
   * Apply the reset gate after the recurrent product, as Keras 2 and 3 and PyTorch do; the bias is [2, 3 · units] then.
   * Default true; tf.layers.gru knows false only.
   */
  resetAfter?: boolean | null | undefined;
}
