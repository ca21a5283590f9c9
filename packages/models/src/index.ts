export { countParameters } from './count-parameters.ts';
export { describeGroups } from './describe-groups.ts';
export {
  BuildOptionError,
  DisposedError,
  InputValueError,
  PresetError,
  ShapeError,
  SpecError,
  type SpecProblem,
  type WeightProblem,
  WeightsError,
} from './model-errors.ts';
export type { Cell, CellActivation, HeadTargets, ModelSpec, ModelSpecInput } from './model-spec.ts';
export { parseModelSpec } from './parse-model-spec.ts';
export { findPreset, type Preset, type PresetSizes, presets } from './presets.ts';
