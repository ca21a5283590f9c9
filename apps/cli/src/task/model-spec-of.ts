import { type EmbeddingSpec, findPreset, type HeadTargets, type ModelSpec, parseModelSpec } from '@seqgraft/models';
import { parseVocabulary } from '@seqgraft/windows';
import type { ModelOptions } from '../options/model-options.ts';
import type { TextOptions } from '../options/text-options.ts';
import { headTaskOf } from './head-task-of.ts';
import type { Preprocess } from './preprocess.ts';
import type { TaskData } from './task-data.ts';
import { vocabularyDigest } from './vocabulary-digest.ts';

/** The preset, changed by what the flags say. */
export function modelSpecOf(options: ModelOptions & TextOptions, { preprocess, outputs }: TaskData): ModelSpec {
  const sizes = { features: preprocess.columns.features.length, outputs };
  const preset = options.preset === undefined ? undefined : findPreset(options.preset).spec(sizes);
  const cell = options.cell ?? preset?.cell ?? 'lstm';
  const resetAfter = cell === 'gru' && preset?.resetAfter !== undefined ? { resetAfter: preset.resetAfter } : {};
  const units = options.units ?? preset?.units ?? [32];
  const text = preprocess.task === 'language-model';
  return parseModelSpec({
    cell,
    units,
    dropout: options.dropout ?? preset?.dropout ?? 0,
    bidirectional: options.bidirectional ?? preset?.bidirectional ?? false,
    activation: options.activation ?? preset?.activation ?? 'tanh',
    ...resetAfter,
    ...(text ? { embedding: embeddingOf(options, preprocess, units) } : { features: sizes.features }),
    head: {
      targets: preprocess.frame.targets,
      outputs,
      ...headTaskOf(preprocess.loss),
      ...(text && options.tied === true ? { tied: true } : {}),
    },
  });
}

/** Numbers of a token's vector where nothing else says how many. */
const usualWidth = 32;

function embeddingOf(
  options: ModelOptions & TextOptions,
  preprocess: Preprocess,
  units: readonly number[],
): EmbeddingSpec {
  const vocabulary = parseVocabulary(preprocess.vocabulary);
  const top = (units.at(-1) as number) * (options.bidirectional === true ? 2 : 1);
  const width = options.embedding ?? (options.tied === true ? top : usualWidth);
  return { vocabulary: vocabulary.size, width, tokens: vocabularyDigest(vocabulary) };
}

/** Which steps the head of a preset speaks on; `last` without one. @throws E_PRESET */
export function presetTargets(preset: string | undefined): HeadTargets {
  return preset === undefined ? 'last' : findPreset(preset).spec({ features: 1, outputs: 1 }).head.targets;
}
