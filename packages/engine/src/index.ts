export { type BatchSize, countFlops } from './count-flops.ts';
export { createEngine, type EngineOptions } from './create-engine.ts';
export { dropoutMask } from './dropout.ts';
export type { Engine, EngineInfo } from './engine.ts';
export { gateOrder, pytorchGatePlaces } from './gate-order.ts';
export { gemmPeak } from './gemm-peak.ts';
export type { Variant } from './kernels.ts';
export { meanLoss, softplus } from './loss.ts';
export {
  type LossName,
  type LossRule,
  type LossSpec,
  lossKinds,
  lossProblems,
  resolveLoss,
  sigmaFloor,
  targetWidth,
  valuesPerPosition,
} from './loss-spec.ts';
export type { CellKind, Direction, EmbeddingSpec, HeadSpec, NetworkSpec, RecurrentSpec } from './network-spec.ts';
export type { OptimizerSpec } from './optimizer.ts';
export { parameterShapes } from './parameter-shapes.ts';
export type { ForwardOptions, ForwardResult, Predictor } from './predictor.ts';
export type { Gradients, Recording, RecordOptions, Upstream, WantedGradients } from './recording.ts';
export {
  disposeEngine,
  readySharedEngine,
  type SharedEngineOptions,
  sharedEngine,
  withoutSharedEngine,
} from './shared-engine.ts';
export { type SplitNetwork, splitNetwork } from './split-network.ts';
export type { StepOptions } from './step-rules.ts';
export {
  classProblem,
  type PositionWeights,
  positionWeights,
  type WeightedTargets,
  weightsProblem,
} from './target-weights.ts';
export type { Trainer } from './trainer.ts';
export type { OptimizerState, TrainerOptions } from './trainer-options.ts';
export type { TrainingBatch } from './training-batch.ts';
export { dropAgain, dropValues, type KeptValues, type ValueMaskKey } from './value-dropout.ts';
