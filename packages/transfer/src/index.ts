export { type AdaptOptions, type AdaptResult, adapt } from './adapting/adapt.ts';
export type { MovementReport } from './adapting/movement-report.ts';
export { type ControlOptions, trainControl } from './adapting/train-control.ts';
export type { CarriedModel, FreshModel } from './carry/carried-model.ts';
export { type CarryOptions, carry } from './carry/carry.ts';
export type { CarryMismatch, NonFinitePlace } from './carry/carry-errors.ts';
export type { CarryPlan, CarrySource, PlannedTensor, PlanOptions, ReasonedTensor } from './carry/carry-plan.ts';
export type { CarriedTensor, CarryReport } from './carry/carry-report.ts';
export type { ColumnNames } from './carry/column-names.ts';
export type { ComparedValue } from './carry/compare-groups.ts';
export type { HeadPolicy } from './carry/compare-heads.ts';
export { describeLayersModel } from './carry/describe-layers-model.ts';
export type { HeadStart } from './carry/head-start.ts';
export { type PlanTarget, planCarry } from './carry/plan-carry.ts';
export { readCarrySource } from './carry/read-carry-source.ts';
export { autoCandidates } from './comparison/auto-candidates.ts';
export {
  type AutoCandidate,
  type AutoChoice,
  type AutoChoiceOptions,
  chooseAutomatically,
  type JudgedCandidate,
} from './comparison/auto-choice.ts';
export { type Comparison, compareStrategies, comparisonJobs } from './comparison/compare-strategies.ts';
export type {
  CompareOptions,
  ComparisonJob,
  FinishedJob,
  FinishedRun,
  JobRunner,
  NamedSource,
  RunJournal,
  RunOptions,
  RunPlace,
} from './comparison/comparison-options.ts';
export { jobName } from './comparison/comparison-options.ts';
export type {
  ComparedBaseline,
  ComparedRun,
  ComparisonResult,
  ComparisonRow,
  Measured,
  NegativeTransfer,
  PartMeasure,
  RunFailure,
} from './comparison/comparison-result.ts';
export { runComparisonJob } from './comparison/run-job.ts';
export { compose } from './strategies/compose.ts';
export { type DiscriminativeOptions, discriminative } from './strategies/discriminative.ts';
export { type FreezeOptions, freeze } from './strategies/freeze.ts';
export { type FullOptions, full } from './strategies/full.ts';
export { randomBody } from './strategies/random-body.ts';
export { findStrategy, strategies } from './strategies/registry.ts';
export { type RidgeHeadOptions, ridgeHead } from './strategies/ridge-head.ts';
export { scratch } from './strategies/scratch.ts';
export type { Budget, Strategy, StrategyGroup } from './strategies/strategy.ts';
export { zeroShot } from './strategies/zero-shot.ts';
export { type JudgedRow, type Judgement, type JudgeOptions, type JudgeRow, judge } from './verdict/judge.ts';
export { pairedVerdict, type Verdict, type VerdictOptions } from './verdict/paired-verdict.ts';
export { studentQuantile } from './verdict/student-t.ts';
export { type SentenceNames, verdictSentence } from './verdict/verdict-sentence.ts';
