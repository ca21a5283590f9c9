export { type BuildOptions, buildModel } from './build-model.ts';
export { countParameters } from './count-parameters.ts';
export { describeGroups } from './describe-groups.ts';
export { describeTask, type HeadTask, outputsPerTarget } from './head-task.ts';
export { logPriors } from './log-priors.ts';
export {
  DisposedError,
  InputValueError,
  OptionError,
  PresetError,
  ShapeError,
  SpecError,
  type SpecProblem,
  type WeightProblem,
  WeightsError,
} from './model-errors.ts';
export type { Cell, CellActivation, EmbeddingSpec, HeadTargets, ModelSpec, ModelSpecInput } from './model-spec.ts';
export { parseModelSpec } from './parse-model-spec.ts';
export { findPreset, type Preset, type PresetSizes, presets } from './presets.ts';
export type { PredictOptions, RecurrentModel } from './recurrent-model.ts';
