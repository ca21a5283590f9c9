export { disposeEngine } from '@seqgraft/engine';
export type { Activation, ActivationName } from './activations.ts';
export type { ApplyArguments } from './apply-with-state.ts';
export { Bidirectional, type BidirectionalArgs, bidirectional, type MergeMode } from './bidirectional.ts';
export type { BackwardSteps, CellParameters, RecurrentCell, Step, StepRows } from './cells/recurrent-cell.ts';
export { registerChainedOps } from './chained-ops.ts';
export type { EngineUse } from './compiled/compiled-layer.ts';
export { registerKernels } from './compiled/register-kernels.ts';
export { Dropout, type DropoutArgs, dropout } from './dropout.ts';
export {
  BackendUnavailable,
  EmptySequence,
  LayerOption,
  LayerState,
  LayerWeights,
  NoGradient,
  NotStateful,
  UnknownBackend,
} from './errors.ts';
export { GRU, gru } from './gru.ts';
export { constant, ones, zeros } from './initializers/constants.ts';
export { Orthogonal, type OrthogonalOptions, orthogonal } from './initializers/orthogonal.ts';
export { RandomUniform, type RandomUniformOptions, randomUniform } from './initializers/random-uniform.ts';
export { SeededInitializer, type SeedOption } from './initializers/seeded-initializer.ts';
export {
  glorotNormal,
  glorotUniform,
  heNormal,
  heUniform,
  VarianceScaling,
  type VarianceScalingOptions,
} from './initializers/variance-scaling.ts';
export { LSTM, lstm } from './lstm.ts';
export type {
  GatedLayerArgs,
  GRUArgs,
  LayerArgs,
  LSTMArgs,
  RecurrentLayerArgs,
  SimpleRNNArgs,
} from './recurrent-args.ts';
export type { RecurrentConfig } from './recurrent-config.ts';
export { RecurrentLayer } from './recurrent-layer.ts';
export { type DirectionWeights, type RecurrentWeights, recurrentWeights } from './recurrent-weights.ts';
export { registerLayers } from './register-layers.ts';
export { SimpleRNN, simpleRNN } from './simple-rnn.ts';
export type { CallArguments, Constraint, Initializer, Regularizer, SerializedObject } from './tfjs-types.ts';
export { TiedHead, type TiedHeadArgs, tiedHead } from './tied-head.ts';
export { TokenEmbedding, type TokenEmbeddingArgs, tokenEmbedding } from './token-embedding.ts';
export {
  fromTorchWeights,
  type KerasWeights,
  type TorchCell,
  type TorchWeights,
  toTorchGradients,
} from './torch-weights.ts';
export { type BackendChoice, type BackendName, type BackendOptions, useBackend } from './use-backend.ts';
