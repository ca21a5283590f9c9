export { type AdaptOptions, type AdaptResult, adapt } from './adapting/adapt.ts';
export type { AnchorReport } from './adapting/anchor.ts';
export type { MovementReport } from './adapting/movement-report.ts';
export type { TrainingBudget } from './adapting/phases-for.ts';
export { type ControlOptions, trainControl } from './adapting/train-control.ts';
export type { AxisLine, AxisMap } from './carry/axis-map.ts';
export type { CarriedModel, FreshModel } from './carry/carried-model.ts';
export { type CarryOptions, carry } from './carry/carry.ts';
export type { CarryMismatch, NonFinitePlace } from './carry/carry-errors.ts';
export type {
  Adaptation,
  CarryPlan,
  CarrySource,
  PlannedTensor,
  PlanOptions,
  ReasonedTensor,
} from './carry/carry-plan.ts';
export type { CarriedTensor, CarryReport } from './carry/carry-report.ts';
export type { ColumnNames, SideNames } from './carry/column-names.ts';
export type { ComparedValue } from './carry/compare-groups.ts';
export { describeLayersModel } from './carry/describe-layers-model.ts';
export { formatPlan } from './carry/format-plan.ts';
export type { HeadPolicy } from './carry/head-policy.ts';
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
export { compareForTransfer } from './diagnosis/compare-for-transfer.ts';
export { examineModel } from './diagnosis/examine-model.ts';
export { type ExamineJsonOptions, examineModelJson } from './diagnosis/examine-model-json.ts';
export type { ModelFinding } from './diagnosis/model-finding.ts';
export { type HScoreOptions, hScore } from './ranking/h-score.ts';
export { leep } from './ranking/leep.ts';
export { logMe } from './ranking/log-evidence.ts';
export type { RankCandidate, RankOptions } from './ranking/rank-candidate.ts';
export { rankSources } from './ranking/rank-sources.ts';
export type { RankedSource, Ranking, RankingVerdict, ScoreDifference } from './ranking/ranking-result.ts';
export { type BiasOnlyOptions, biasOnly } from './strategies/bias-only.ts';
export { compose } from './strategies/compose.ts';
export { type DiscriminativeOptions, discriminative } from './strategies/discriminative.ts';
export { type FreezeOptions, freeze } from './strategies/freeze.ts';
export { type FullOptions, full } from './strategies/full.ts';
export { type GradualUnfreezeOptions, gradualUnfreeze } from './strategies/gradual-unfreeze.ts';
export { type L2SpOptions, l2Sp } from './strategies/l2-sp.ts';
export { type LoraOptions, lora } from './strategies/lora.ts';
export { type LpFtOptions, lpFt } from './strategies/lp-ft.ts';
export { randomBody } from './strategies/random-body.ts';
export { findStrategy, strategies } from './strategies/registry.ts';
export { type RidgeHeadOptions, ridgeHead } from './strategies/ridge-head.ts';
export { scratch } from './strategies/scratch.ts';
export type { Budget, Strategy, StrategyGroup } from './strategies/strategy.ts';
export { type SurgicalOptions, surgical } from './strategies/surgical.ts';
export { type UlmfitOptions, ulmfit } from './strategies/ulmfit.ts';
export { zeroShot } from './strategies/zero-shot.ts';
export {
  type CurvePoint,
  type LearningCurve,
  type LearningCurveOptions,
  learningCurve,
  type Worth,
} from './study/learning-curve.ts';
export { type WorthNames, worthSentence } from './study/worth-sentence.ts';
export { type JudgedRow, type Judgement, type JudgeOptions, type JudgeRow, judge } from './verdict/judge.ts';
export { pairedVerdict, type Verdict, type VerdictOptions } from './verdict/paired-verdict.ts';
export { studentQuantile } from './verdict/student-t.ts';
export { type SentenceNames, verdictSentence } from './verdict/verdict-sentence.ts';
