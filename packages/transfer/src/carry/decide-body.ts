import type { ParameterGroup } from '@seqgraft/core';
import type { CarryMismatch } from './carry-errors.ts';
import type { CarrySource, PlanOptions } from './carry-plan.ts';
import { compareGroups, type GroupDifference } from './compare-groups.ts';
import type { Decision } from './decide-groups.ts';
import type { GroupMap } from './group-map.ts';
import { mapEmbedding } from './map-embedding.ts';
import { mapRecurrent, type RecurrentInputs } from './map-recurrent.ts';
import { matchVocabulary } from './match-vocabulary.ts';

/** Vectors belong to tokens: another vocabulary makes other rows of them. */
const vocabularyRemedy = (group: string): string =>
  `Give the vocabulary of source and target, and rows are matched by token; or encode the text of the target with the vocabulary of the source, or pass reinitialise: ['${group}'] to learn new vectors.`;

function bodyRemedy({ name: group, kind }: ParameterGroup, { what, source, target }: GroupDifference): string {
  if (kind === 'embedding' && what !== 'width') return vocabularyRemedy(group);
  const afresh = `or pass reinitialise: ['${group}'] to start this group afresh.`;
  if (what === 'units' && Number(target) < Number(source)) {
    return `Keep at least the ${source} units of the source: a smaller layer computes something else; ${afresh}`;
  }
  if (what.startsWith('shape')) {
    return `Name the columns of source and target, and rows are matched by name; or build the target with the units and the number of features of the source, ${afresh}`;
  }
  return source === null
    ? `Build the target without ${what} in ${group}, ${afresh}`
    : `Build the target with ${what} ${JSON.stringify(source)} in ${group}, ${afresh}`;
}

/** What decides about a group of the body. */
export interface BodyContext {
  readonly source: CarrySource;
  readonly options: PlanOptions;
  /** What it reads, of the source's. */
  readonly inputs: RecurrentInputs;
  readonly isAboveCarried: boolean;
}

function mapGroup(from: ParameterGroup, group: ParameterGroup, context: BodyContext): GroupMap | null {
  const { source, options, inputs } = context;
  if (from.kind === 'recurrent' && group.kind === 'recurrent') return mapRecurrent(from, group, inputs);
  if (from.kind !== 'embedding' || group.kind !== 'embedding') return null;
  const match = matchVocabulary(source.vocabulary, options.vocabulary);
  return match === null || match === 'nothing' ? null : mapEmbedding(from, group, match);
}

/** Whether two vocabularies are given and have no token in common. */
function compareVocabularies(group: ParameterGroup, { source, options }: BodyContext): CarryMismatch[] {
  if (group.kind !== 'embedding' || matchVocabulary(source.vocabulary, options.vocabulary) !== 'nothing') return [];
  return [
    {
      group: group.name,
      what: 'tokens in common with the other vocabulary',
      source: 0,
      target: 0,
      remedy: `Pass reinitialise: ['${group.name}'] to learn new vectors.`,
    },
  ];
}

/** Decides about an embedding or a recurrent layer. */
export function decideBody(group: ParameterGroup, from: ParameterGroup | undefined, context: BodyContext): Decision {
  const { reinitialise, layers } = context.options;
  if (reinitialise?.includes(group.name)) {
    return { outcome: { kind: 'reinitialised', reason: 'asked for by `reinitialise`' }, mismatches: [] };
  }
  if (from === undefined) {
    if (layers !== 'match-from-input' || group.kind !== 'recurrent' || !context.isAboveCarried) {
      return { outcome: { kind: 'missing' }, mismatches: [] };
    }
    const sentence = `${group.name} is a layer more than the source has: it starts afresh.`;
    return {
      outcome: { kind: 'reinitialised', reason: 'the source has no such layer' },
      mismatches: [],
      sentences: [sentence],
    };
  }
  const map = mapGroup(from, group, context);
  const mismatches = compareGroups(from, group)
    .filter(({ what }) => map?.overcome.has(what) !== true)
    .map((difference) => ({ group: group.name, ...difference, remedy: bodyRemedy(group, difference) }));
  return {
    outcome: { kind: 'carried', from, map },
    mismatches: [...mismatches, ...compareVocabularies(group, context)],
    sentences: map?.sentences ?? [],
  };
}
