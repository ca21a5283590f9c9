import type { ParameterGroup } from '@seqgraft/core';
import { type CarryMismatch, HeadConflictError, UnknownGroupError } from './carry-errors.ts';
import type { CarrySource, PlanOptions } from './carry-plan.ts';
import { checkFeatureOrder, checkGroupNames, checkValues } from './check-source.ts';
import { compareGroups, type GroupDifference } from './compare-groups.ts';
import { compareHeads, headReason } from './compare-heads.ts';

/** What becomes of a group of the target: it takes a group of the source, starts afresh, or has no source. */
export type GroupOutcome =
  | { readonly kind: 'carried'; readonly from: ParameterGroup }
  | { readonly kind: 'reinitialized'; readonly reason: string }
  | { readonly kind: 'missing' };

/** The outcome of every group of the target by name, and everything that forbids it. */
export interface GroupDecisions {
  readonly outcomes: ReadonlyMap<string, GroupOutcome>;
  readonly mismatches: readonly CarryMismatch[];
}

const headRemedy = "Pass head: 'auto' or 'reinitialise' for a new head, or give the target the outputs of the source.";

/** Vectors belong to tokens: another vocabulary makes other rows of them. */
const vocabularyRemedy = (group: string): string =>
  `Encode the text of the target with the vocabulary of the source, or pass reinitialise: ['${group}'] to learn new vectors.`;

function bodyRemedy({ name: group, kind }: ParameterGroup, { what, source }: GroupDifference): string {
  if (kind === 'embedding' && what !== 'width') return vocabularyRemedy(group);
  const afresh = `or pass reinitialise: ['${group}'] to start this group afresh.`;
  if (what.startsWith('shape')) {
    return `Build the target with the units and the number of features of the source, ${afresh}`;
  }
  return source === null
    ? `Build the target without ${what} in ${group}, ${afresh}`
    : `Build the target with ${what} ${JSON.stringify(source)} in ${group}, ${afresh}`;
}

function refuseWrongOptions(target: readonly ParameterGroup[], { head, reinitialise = [] }: PlanOptions): void {
  const known = target.map((group) => group.name);
  const unknown = reinitialise.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new UnknownGroupError({ unknown, known });
  const conflict = target.find(({ kind, name }) => kind === 'head' && head === 'keep' && reinitialise.includes(name));
  if (conflict !== undefined) throw new HeadConflictError({ group: conflict.name });
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
  const outcomes = new Map<string, GroupOutcome>();

  for (const [place, group] of target.entries()) {
    const from = source.groups.find(({ name }) => name === group.name);
    const below = target[place - 1];
    const decided =
      group.kind === 'head'
        ? decideHead(group, {
            source,
            target,
            options,
            readFrom: readFrom(group, below, target).map((name) => outcomes.get(name)),
          })
        : decideBody(group, from, options);
    mismatches.push(...decided.mismatches);
    outcomes.set(group.name, decided.outcome);
    if (decided.outcome.kind !== 'carried') continue;
    mismatches.push(...checkValues(decided.outcome.from, source.weights));
    if (place === 0) {
      mismatches.push(...checkFeatureOrder(group.name, source.columns?.features, options.columns?.features));
    }
  }
  return { outcomes, mismatches };
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

interface Decision {
  readonly outcome: GroupOutcome;
  readonly mismatches: readonly CarryMismatch[];
}

function decideBody(group: ParameterGroup, from: ParameterGroup | undefined, options: PlanOptions): Decision {
  if (options.reinitialise?.includes(group.name)) return startAfresh('asked for by `reinitialise`');
  if (from === undefined) return { outcome: { kind: 'missing' }, mismatches: [] };
  const mismatches = compareGroups(from, group).map((difference) => ({
    group: group.name,
    ...difference,
    remedy: bodyRemedy(group, difference),
  }));
  return { outcome: { kind: 'carried', from }, mismatches };
}

function decideHead(
  group: ParameterGroup,
  context: {
    source: CarrySource;
    target: readonly ParameterGroup[];
    options: PlanOptions;
    readFrom: readonly (GroupOutcome | undefined)[];
  },
): Decision {
  const { source, target, options, readFrom } = context;
  if (options.reinitialise?.includes(group.name)) return startAfresh('asked for by `reinitialise`');
  if (options.head === 'reinitialise') return startAfresh("asked for by head: 'reinitialise'");

  const from = source.groups.find(({ name }) => name === group.name);
  const differences = compareHeads(
    group.name,
    { groups: source.groups, columns: source.columns },
    { groups: target, columns: options.columns },
  );
  if (options.head === 'keep') {
    const mismatches = differences.map((difference) => ({ group: group.name, ...difference, remedy: headRemedy }));
    return { outcome: from === undefined ? { kind: 'missing' } : { kind: 'carried', from }, mismatches };
  }
  if (from === undefined || differences.length > 0) return startAfresh(headReason(differences));
  if (readFrom.some((outcome) => outcome?.kind === 'reinitialized'))
    return startAfresh('the group that it reads is re-initialised');
  return { outcome: { kind: 'carried', from }, mismatches: [] };
}

function startAfresh(reason: string): Decision {
  return { outcome: { kind: 'reinitialized', reason }, mismatches: [] };
}
