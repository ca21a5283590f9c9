import { findPreset, type HeadTargets, type ModelSpec, parseModelSpec } from '@seqgraft/models';
import type { ModelOptions } from '../options/model-options.ts';
import { headTaskOf } from './head-task-of.ts';
import type { TaskData } from './task-data.ts';

/** The preset, changed by what the flags say. */
export function modelSpecOf(options: ModelOptions, { preprocess, outputs }: TaskData): ModelSpec {
  const sizes = { features: preprocess.columns.features.length, outputs };
  const preset = options.preset === undefined ? undefined : findPreset(options.preset).spec(sizes);
  const cell = options.cell ?? preset?.cell ?? 'lstm';
  const resetAfter = cell === 'gru' && preset?.resetAfter !== undefined ? { resetAfter: preset.resetAfter } : {};
  return parseModelSpec({
    cell,
    units: options.units ?? preset?.units ?? [32],
    dropout: options.dropout ?? preset?.dropout ?? 0,
    bidirectional: options.bidirectional ?? preset?.bidirectional ?? false,
    activation: options.activation ?? preset?.activation ?? 'tanh',
    ...resetAfter,
    features: sizes.features,
    head: { targets: preprocess.frame.targets, outputs, ...headTaskOf(preprocess.loss) },
  });
}

/** Which steps the head of a preset speaks on; `last` without one. @throws E_PRESET */
export function presetTargets(preset: string | undefined): HeadTargets {
  return preset === undefined ? 'last' : findPreset(preset).spec({ features: 1, outputs: 1 }).head.targets;
}
