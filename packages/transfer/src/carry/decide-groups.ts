import type { ParameterGroup } from '@seqgraft/core';
import { type CarryMismatch, HeadConflictError, UnknownGroupError } from './carry-errors.ts';
import type { Adaptation, CarrySource, PlanOptions } from './carry-plan.ts';
import { checkGroupNames, checkValues } from './check-source.ts';
import { groupBelow } from './compare-heads.ts';
import { decideBody } from './decide-body.ts';
import { decideHead } from './decide-head.ts';
import type { Flow, GroupMap } from './group-map.ts';
import type { RecurrentInputs } from './map-recurrent.ts';
import { matchFeatures } from './match-features.ts';

/** What becomes of a group of the target: it takes a group of the source, starts afresh, or has no source. */
export type GroupOutcome =
  /** Without a map tensors are copied by role. */
  | { readonly kind: 'carried'; readonly from: ParameterGroup; readonly map: GroupMap | null }
  | { readonly kind: 'reinitialised'; readonly reason: string }
  | { readonly kind: 'missing' };

/** What is decided about one group. */
export interface Decision {
  readonly outcome: GroupOutcome;
  readonly mismatches: readonly CarryMismatch[];
  readonly sentences?: readonly string[];
}

/** The outcome of every group of the target by name, and everything that forbids it. */
export interface GroupDecisions {
  readonly outcomes: ReadonlyMap<string, GroupOutcome>;
  readonly mismatches: readonly CarryMismatch[];
  readonly adaptations: readonly Adaptation[];
}

function refuseWrongOptions(target: readonly ParameterGroup[], { head, reinitialise = [] }: PlanOptions): void {
  const known = target.map((group) => group.name);
  const unknown = reinitialise.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new UnknownGroupError({ unknown, known });
  const conflict = target.find(({ kind, name }) => kind === 'head' && head === 'keep' && reinitialise.includes(name));
  if (conflict !== undefined) throw new HeadConflictError({ group: conflict.name });
}

/** What the lowest layer reads, by column; only where it is the lowest on both sides and reads columns. */
function matchInputs(
  source: CarrySource,
  target: readonly ParameterGroup[],
  options: PlanOptions,
): ReturnType<typeof matchFeatures> {
  const [there] = source.groups;
  const [here] = target;
  if (there?.name !== here?.name || there?.kind !== 'recurrent' || here?.kind !== 'recurrent') return null;
  return matchFeatures(source.columns, options.columns);
}

function noCommonColumn(group: string, source: CarrySource, options: PlanOptions): CarryMismatch {
  return {
    group,
    what: 'set of columns, none of which the other has,',
    source: source.columns?.features?.join(', ') ?? null,
    target: options.columns?.features?.join(', ') ?? null,
    remedy: `Give a column of the target the name that it has in the source, or pass reinitialise: ['${group}'].`,
  };
}

/**
 * Decides group by group, from the input to the head, and collects all mismatches instead of stopping at the first.
 *
 * @throws E_GROUP, E_HEAD_CONFLICT for options that name nothing or contradict each other.
 */
export function decideGroups(
  source: CarrySource,
  target: readonly ParameterGroup[],
  options: PlanOptions,
): GroupDecisions {
  refuseWrongOptions(target, options);
  const mismatches: CarryMismatch[] = checkGroupNames(source.groups, target);
  const adaptations: Adaptation[] = [];
  const outcomes = new Map<string, GroupOutcome>();
  const features = matchInputs(source, target, options);
  const columns = typeof features === 'object' ? features : null;

  for (const [place, group] of target.entries()) {
    const below = target[place - 1];
    const flow = below === undefined ? null : flowOf(group, { source, target, below: outcomes.get(below.name) });
    const inputs: RecurrentInputs =
      place === 0
        ? { lines: columns?.lines ?? null, rule: 'rows by column' }
        : { lines: flow, rule: 'rows of what is new below at 0' };
    const isAboveCarried = [...outcomes.values()].some(({ kind }) => kind === 'carried');
    const from = source.groups.find(({ name }) => name === group.name);
    const { outcome, ...decided } =
      group.kind === 'head'
        ? decideHead(group, {
            source,
            target,
            options,
            inputs: flow,
            readFrom: readFrom(group, below, target).map((name) => outcomes.get(name)),
            strangeFeatures: features === 'nothing' || columns?.byPosition === true,
          })
        : decideBody(group, from, { source, options, inputs, isAboveCarried });
    outcomes.set(group.name, outcome);
    mismatches.push(...decided.mismatches);
    const sentences = [...(decided.sentences ?? [])];
    if (outcome.kind === 'carried') {
      mismatches.push(...checkValues(outcome.from, source.weights));
      if (place === 0 && features === 'nothing') mismatches.push(noCommonColumn(group.name, source, options));
      if (place === 0) sentences.unshift(...(columns?.sentences ?? []));
    }
    adaptations.push(...sentences.map((sentence) => ({ group: group.name, sentence })));
  }
  return { outcomes, mismatches, adaptations };
}

/** Which lines of the layer below a group reads, where that is the one that it reads in the source too. */
function flowOf(
  group: ParameterGroup,
  context: {
    readonly source: CarrySource;
    readonly target: readonly ParameterGroup[];
    readonly below: GroupOutcome | undefined;
  },
): Flow {
  const { source, target, below } = context;
  // A layer without weights in between, such as Flatten, may put the lines elsewhere.
  if (below?.kind !== 'carried' || group.semantics.before !== undefined) return null;
  return groupBelow(source.groups, group.name) === groupBelow(target, group.name) ? (below.map?.outputs ?? null) : null;
}

/** Groups whose values a head was trained with: the one below, and the embedding that it is tied to. */
function readFrom(
  head: ParameterGroup,
  below: ParameterGroup | undefined,
  target: readonly ParameterGroup[],
): string[] {
  const embedding = head.semantics.tied === true ? target.find(({ kind }) => kind === 'embedding') : undefined;
  return [below, embedding].flatMap((group) => (group === undefined ? [] : [group.name]));
}
