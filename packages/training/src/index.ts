export { disposeEngine, type LossName, type LossSpec } from '@seqgraft/engine';
export type { CompiledOptions, EngineUse } from './choose-engine.ts';
export type { OptionProblem } from './errors.ts';
export { type EvaluateOptions, evaluateLoss, type PredictOptions, predictAll } from './evaluate.ts';
export { clipFactor, globalNorm } from './global-norm.ts';
export {
  meanAbsoluteError,
  meanAbsoluteScaledError,
  rootMeanSquaredError,
  type ScaledErrorOptions,
  symmetricMeanAbsolutePercentageError,
} from './metrics.ts';
export { Optimizer, type OptimizerState, type VariableUpdate } from './optimizer.ts';
export type { OptimizerSpec } from './optimizer-spec.ts';
export type { GroupRule, Phase } from './phase.ts';
export { type Schedule, scheduleFactor } from './schedule.ts';
export { trainPhases } from './train-phases.ts';
export type { TrainableModel } from './trainable-model.ts';
export type { EpochRecord, PhaseContext, PhaseObserver, TrainingOptions, TrainingResult } from './training-options.ts';
