import type { ParameterGroup } from '@seqgraft/core';
import type { CarrySource, PlanOptions } from './carry-plan.ts';
import type { GroupDifference } from './compare-groups.ts';
import { compareHeads, compareNames, headReason } from './compare-heads.ts';
import type { Decision, GroupOutcome } from './decide-groups.ts';
import type { Flow } from './group-map.ts';
import { mapHead } from './map-head.ts';
import { matchOutputs, type OutputMatch, type OutputSide } from './match-outputs.ts';

const headRemedy = "Pass head: 'auto' or 'reinitialise' for a new head, or give the target the outputs of the source.";

/** What decides about a head. */
export interface HeadContext {
  readonly source: CarrySource;
  readonly target: readonly ParameterGroup[];
  readonly options: PlanOptions;
  /** What it reads of the layer below, of the source's. */
  readonly inputs: Flow;
  /** What became of the groups that it reads. */
  readonly readFrom: readonly (GroupOutcome | undefined)[];
  /** Input columns that have nothing to do with each other but their places. */
  readonly strangeFeatures: boolean;
}

function sideOf(
  head: ParameterGroup,
  groups: readonly ParameterGroup[],
  { columns, vocabulary }: Pick<PlanOptions, 'columns' | 'vocabulary'>,
): OutputSide {
  const embedding = groups.find(({ kind }) => kind === 'embedding');
  return { head, columns, vocabulary, tokens: embedding?.parameters[0]?.shape[0] ?? null };
}

/** The outputs matched by name; only the last group makes outputs, others have units. */
function matchHeads(from: ParameterGroup, group: ParameterGroup, context: HeadContext): OutputMatch | null {
  const { source, target, options } = context;
  if (source.groups.at(-1) !== from || target.at(-1) !== group) return null;
  return matchOutputs(sideOf(from, source.groups, source), sideOf(group, target, options));
}

/** Why outputs that are matched are not all known to the source, as a head that is to be kept must be. */
function newOutputs(match: OutputMatch | null, { source, options }: HeadContext): GroupDifference[] {
  if (match === null || match.whole) return [];
  const names = compareNames('names of targets', source.columns?.targets, options.columns?.targets);
  if (names.length > 0) return names;
  const known = new Set(match.lines.filter((line) => typeof line === 'number'));
  return [{ what: 'outputs', source: known.size, target: match.lines.length }];
}

/** Decides about a head, by the policy. */
export function decideHead(group: ParameterGroup, context: HeadContext): Decision {
  const { source, target, options, readFrom } = context;
  if (options.reinitialise?.includes(group.name)) return startAfresh('asked for by `reinitialise`');
  if (options.head === 'reinitialise') return startAfresh("asked for by head: 'reinitialise'");

  const from = source.groups.find(({ name }) => name === group.name);
  const match = from === undefined ? null : matchHeads(from, group, context);
  const map = from === undefined ? null : mapHead(from, group, { lines: context.inputs, match });
  const isLast = target.at(-1) === group;
  const differences = [
    ...compareHeads(group.name, source.groups, target).filter(({ what }) => map?.overcome.has(what) !== true),
    ...(context.strangeFeatures
      ? compareNames('names of features', source.columns?.features, options.columns?.features)
      : []),
    ...(match === null && isLast
      ? compareNames('names of targets', source.columns?.targets, options.columns?.targets)
      : []),
  ];
  if (options.head === 'keep') {
    const mismatches = [...differences, ...newOutputs(match, context)].map((difference) => ({
      group: group.name,
      ...difference,
      remedy: headRemedy,
    }));
    return { outcome: from === undefined ? { kind: 'missing' } : { kind: 'carried', from, map }, mismatches };
  }
  if (from === undefined || differences.length > 0) return startAfresh(headReason(differences));
  if (readFrom.some((outcome) => outcome?.kind === 'reinitialised'))
    return startAfresh('the group that it reads is re-initialised');
  return { outcome: { kind: 'carried', from, map }, mismatches: [], sentences: map?.sentences ?? [] };
}

function startAfresh(reason: string): Decision {
  return { outcome: { kind: 'reinitialised', reason }, mismatches: [] };
}
