import { describeGroups, type ModelSpec } from '@seqgraft/models';
import { type CarryOptions, type CarryPlan, type HeadPolicy, planCarry } from '@seqgraft/transfer';
import { parseVocabulary } from '@seqgraft/windows';
import type { TargetModelOptions } from '../options/target-model-options.ts';
import { UsageError } from '../usage-error.ts';
import { headTaskOf } from './head-task-of.ts';
import type { Preprocess } from './preprocess.ts';
import { carryColumnsOf, type SourceModel } from './source-model.ts';
import type { TaskData } from './task-data.ts';
import { vocabularyDigest } from './vocabulary-digest.ts';

/** How large the target is, where that is not as the source is. */
export type TargetSizes = Pick<TargetModelOptions, 'units' | 'layers' | 'bidirectional'>;

/** Layers more than the source has are as wide as its top one. @throws E_USAGE when the two flags say different things */
function unitsOf({ units: known }: ModelSpec, { units, layers }: TargetSizes): readonly number[] {
  if (units !== undefined) {
    if (layers === undefined || layers === units.length) return units;
    throw new UsageError({
      problem: `--layers ${layers} and --units ${units.join(',')} name another number of layers.`,
      remedy: 'Leave --layers out: --units has the units of each.',
    });
  }
  const top = known.at(-1) as number;
  return Array.from({ length: layers ?? known.length }, (_, layer) => known[layer] ?? top);
}

/** The source's architecture with inputs and a head for this data, and with the sizes that the flags ask for. */
export function targetSpecOf({ spec }: SourceModel, data: TaskData, sizes: TargetSizes = {}): ModelSpec {
  const { preprocess, outputs } = data;
  const { embedding } = spec;
  const text = embedding !== undefined && preprocess.task === 'language-model';
  return {
    ...spec,
    units: unitsOf(spec, sizes),
    bidirectional: sizes.bidirectional ?? spec.bidirectional,
    features: preprocess.columns.features.length,
    ...(text ? { embedding: { ...embedding, ...tokensOf(preprocess) } } : {}),
    head: {
      targets: preprocess.frame.targets,
      outputs,
      ...headTaskOf(preprocess.loss),
      ...(spec.head.tied === true ? { tied: true } : {}),
    },
  };
}

function tokensOf({ vocabulary: json }: Preprocess): { vocabulary: number; tokens: string } {
  const vocabulary = parseVocabulary(json);
  return { vocabulary: vocabulary.size, tokens: vocabularyDigest(vocabulary) };
}

/** What a carry to this data is told. The flags decide how many layers there are. */
export function carryOptionsOf({ preprocess }: Pick<TaskData, 'preprocess'>): Omit<CarryOptions, 'head'> {
  return {
    columns: carryColumnsOf(preprocess),
    ...(preprocess.vocabulary === null ? {} : { vocabulary: parseVocabulary(preprocess.vocabulary).tokens }),
    layers: 'match-from-input',
  };
}

/** What a carry would do. @throws E_SPEC, E_CARRY_MISMATCH and the like before anything is trained */
export function planTarget(
  source: SourceModel,
  data: TaskData,
  { head, ...sizes }: TargetSizes & { readonly head: HeadPolicy },
): CarryPlan {
  const groups = describeGroups(targetSpecOf(source, data, sizes));
  return planCarry(source.carrySource, { groups }, { ...carryOptionsOf(data), head });
}
