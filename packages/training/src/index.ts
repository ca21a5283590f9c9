export { disposeEngine, type LossName, type LossSpec, type OptimizerSpec } from '@seqgraft/engine';
export type { CompiledOptions, EngineUse } from './choose-engine.ts';
export { type MajorityBaseline, majorityBaseline, unigramLoss } from './class-baselines.ts';
export {
  type ClassReport,
  type ClassScore,
  classReport,
  confusionMatrix,
  countClasses,
  logLoss,
  predictedClasses,
  topKAccuracy,
} from './class-metrics.ts';
export type { OptionProblem } from './errors.ts';
export { type EvaluateOptions, evaluateLoss, type PredictOptions, predictAll } from './evaluate.ts';
export {
  type ForecastInterval,
  type ForecastTask,
  forecastIntervals,
  type IntervalOptions,
  type PredictedIntervals,
  sortQuantiles,
} from './forecast-intervals.ts';
export { clipFactor, globalNorm } from './global-norm.ts';
export { type HeadRows, readHeadRows } from './head-features.ts';
export {
  type IntervalBounds,
  intervalCoverage,
  meanIntervalWidth,
  winklerScore,
} from './interval-metrics.ts';
export { bitsPerCharacter, perplexity, type TextSize } from './language-metrics.ts';
export {
  findLearningRate,
  type LearningRateFinding,
  type LearningRateOptions,
} from './learning-rate/find-learning-rate.ts';
export type { RatePoint, SuggestedRates } from './learning-rate/suggest-rates.ts';
export type { LowRank, LowRankRole } from './low-rank.ts';
export {
  type ForecastErrors,
  type ForecastMeasures,
  type MeasureForecastOptions,
  measureForecast,
  type TargetErrors,
} from './measure-forecast.ts';
export {
  meanAbsoluteError,
  meanAbsoluteScaledError,
  rootMeanSquaredError,
  type ScaledErrorOptions,
  symmetricMeanAbsolutePercentageError,
} from './metrics.ts';
export { Optimizer, type OptimizerState, type VariableUpdate } from './optimizer.ts';
export type { Penalty } from './penalty.ts';
export { meanAbsolutePercentageError, type PercentageError } from './percentage-error.ts';
export type { GroupRule, Phase, Rate } from './phase.ts';
export { meanWeightedQuantileLoss, pinballLoss, type QuantileForecast } from './quantile-metrics.ts';
export { rateOf } from './rate-of.ts';
export { type RelativeGradient, type RelativeGradientOptions, relativeGradients } from './relative-gradients.ts';
export { type FitRidgeOptions, fitRidge, type RidgeArray, type RidgeFit } from './ridge/fit-ridge.ts';
export type { LambdaError } from './ridge/ridge-solver.ts';
export type { Solve } from './ridge/solve.ts';
export { type SymmetricEigen, symmetricEigen } from './ridge/symmetric-eigen.ts';
export {
  type SampleOptions,
  type SampleTextOptions,
  sampleText,
  sampleTokens,
  type TokenCoder,
} from './sample-tokens.ts';
export {
  meanAbsoluteScaledErrorOfSeries,
  type ScaledErrorOfSeries,
  type SeriesScaledError,
  type SeriesScaledErrorOptions,
} from './scaled-error-of-series.ts';
export { plateauFactor } from './schedules/plateau-factor.ts';
export type { PlateauSchedule, ProgressSchedule, Schedule } from './schedules/schedule.ts';
export { scheduleFactor } from './schedules/schedule-factor.ts';
export type { SnapshotOptions, TrainingSnapshot } from './snapshots/training-snapshot.ts';
export { softmax } from './softmax.ts';
export { trainPhases } from './train-phases.ts';
export type { TrainableModel } from './trainable-model.ts';
export type { EpochRecord, PhaseContext, PhaseObserver, TrainingOptions, TrainingResult } from './training-options.ts';
