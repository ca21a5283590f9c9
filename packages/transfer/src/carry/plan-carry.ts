import { type ParameterGroup, sizeOf } from '@seqgraft/core';
import { CarryMismatchError, CarryNothingError, CarryPartialError } from './carry-errors.ts';
import type { Adaptation, CarryPlan, CarrySource, PlannedTensor, PlanOptions, ReasonedTensor } from './carry-plan.ts';
import { checkNames } from './check-names.ts';
import { roleKey } from './compare-groups.ts';
import { decideGroups, type GroupDecisions, type GroupOutcome } from './decide-groups.ts';

/** All that a plan needs to know of a target. */
export interface PlanTarget {
  /** From the input to the head. */
  readonly groups: readonly ParameterGroup[];
}

/**
 * Decides for every tensor of the target whether it is carried, adapted or re-initialised, without touching either model.
 *
 * Groups are matched by name, tensors within them by role and direction, never by position. All shapes and all semantics
 * are compared before the plan is given. Where source and target differ in inputs, tokens, outputs, units or directions, rows
 * and columns are matched by what they mean, so that the target starts with the source's function wherever the two overlap:
 *
 * - input columns by name (`columns` of both sides): new ones start with rows of 0, missing ones are dropped;
 * - tokens by themselves (`vocabulary` of both sides): new ones start at the mean;
 * - outputs by target and step, classes by name: further steps start from the last, new targets and classes afresh;
 * - more units: new ones receive fresh weights and pass on 0; fewer are refused;
 * - a second direction: the backward half is fresh, and what reads it starts at 0; one less is refused.
 *
 * @throws E_CARRY_MISMATCH with every difference in its details; E_CARRY_PARTIAL when a group of the body has no source
 * and was not named in `reinitialise`; E_CARRY_NOTHING when nothing would be carried; E_GROUP and E_HEAD_CONFLICT for
 * wrong options; E_CARRY_NAMES for names that rows cannot be matched by.
 */
export function planCarry(source: CarrySource, target: PlanTarget, options: PlanOptions = {}): CarryPlan {
  const { columns, vocabulary } = options;
  checkNames(source, { groups: target.groups, columns, vocabulary });
  const decisions = decideGroups(source, target.groups, options);
  refuse(source.groups, target.groups, decisions);
  const tensors = target.groups.flatMap((group) => planGroup(group, decisions.outcomes.get(group.name)));
  return {
    tensors,
    adaptations: [...decisions.adaptations, ...droppedLayers(source.groups, target.groups)],
    unusedSource: listUnused(source, tensors, decisions),
  };
}

/** Throws the one error that tells the most: missing groups stand among the mismatches where there are any. */
function refuse(
  source: readonly ParameterGroup[],
  target: readonly ParameterGroup[],
  { outcomes, mismatches }: GroupDecisions,
): void {
  const having = (kind: GroupOutcome['kind']): ParameterGroup[] =>
    target.filter(({ name, parameters }) => outcomes.get(name)?.kind === kind && parameters.length > 0);
  const missing = having('missing').filter(({ kind }) => kind !== 'head');
  const carried = having('carried');

  if (mismatches.length > 0) {
    const absent = missing.map(({ name }) => ({
      group: name,
      what: 'group',
      source: null,
      target: name,
      remedy: `Pass reinitialise: ['${name}'] to start this group afresh.`,
    }));
    throw new CarryMismatchError({ mismatches: [...mismatches, ...absent] });
  }
  if (carried.length === 0) {
    const names = (groups: readonly ParameterGroup[]): string[] => groups.map(({ name }) => name);
    throw new CarryNothingError({ sourceGroups: names(source), targetGroups: names(target) });
  }
  if (missing.length > 0) {
    const isBody = ({ kind }: ParameterGroup): boolean => kind !== 'head';
    throw new CarryPartialError({
      missing: missing.map(({ name }) => name),
      carriedParameters: countParameters(carried.filter(isBody)),
      bodyParameters: countParameters(target.filter(isBody)),
    });
  }
}

function countParameters(groups: readonly ParameterGroup[]): number {
  return groups.flatMap(({ parameters }) => parameters).reduce((total, { shape }) => total + sizeOf(shape), 0);
}

function planGroup(group: ParameterGroup, outcome: GroupOutcome | undefined): PlannedTensor[] {
  return group.parameters.map((parameter): PlannedTensor => {
    const tensor = { name: parameter.name, group: group.name, shape: [...parameter.shape] };
    if (outcome?.kind !== 'carried') {
      return { ...tensor, outcome: 'reinitialised', reason: outcome?.kind === 'reinitialised' ? outcome.reason : '' };
    }
    const role = roleKey(parameter);
    const map = outcome.map?.tensors.get(role);
    if (map === undefined) {
      const from = outcome.from.parameters.find((candidate) => roleKey(candidate) === role);
      return { ...tensor, outcome: 'carried', source: (from as { name: string }).name };
    }
    const { source, axes, rule } = map;
    if (source === null) return { ...tensor, outcome: 'reinitialised', reason: rule };
    if (axes.every((axis) => axis === null)) return { ...tensor, outcome: 'carried', source };
    return { ...tensor, outcome: 'adapted', source, rule, axes };
  });
}

function droppedLayers(source: readonly ParameterGroup[], target: readonly ParameterGroup[]): Adaptation[] {
  return source
    .filter(({ kind, name }) => kind === 'recurrent' && target.every((group) => group.name !== name))
    .map(({ name }) => ({ group: name, sentence: `${name} of the source is dropped: the target has no such layer.` }));
}

function listUnused(
  source: CarrySource,
  tensors: readonly PlannedTensor[],
  { outcomes }: GroupDecisions,
): ReasonedTensor[] {
  const taken = new Set(tensors.map((tensor) => (tensor.outcome === 'reinitialised' ? '' : tensor.source)));
  const groupOf = new Map(source.groups.flatMap((group) => group.parameters.map(({ name }) => [name, group.name])));
  return [...source.weights.keys()]
    .filter((name) => !taken.has(name))
    .map((name) => {
      const group = groupOf.get(name);
      if (group === undefined) return { name, reason: 'no group of the source names it' };
      return {
        name,
        reason: outcomes.has(group) ? `the target re-initialises ${group}` : `the target has no group ${group}`,
      };
    });
}
