import type { ParameterGroup } from '@seqgraft/core';
import type { ColumnNames } from './column-names.ts';
import { compareGroups, formatCompared, type GroupDifference } from './compare-groups.ts';

/**
 * What becomes of the head: `auto` keeps it when both tasks have the same output schema and re-initialises it otherwise,
 * `keep` insists, `reinitialise` always starts afresh.
 */
export type HeadPolicy = 'auto' | 'keep' | 'reinitialise';

/** One side of a carry, as far as its head is concerned. */
export interface HeadSide {
  readonly groups: readonly ParameterGroup[];
  readonly columns: ColumnNames | undefined;
}

/** The group that a group reads from: the one below it. */
function below(groups: readonly ParameterGroup[], name: string): string | null {
  return groups[groups.findIndex((group) => group.name === name) - 1]?.name ?? null;
}

function compareNames(
  what: string,
  source: readonly string[] | undefined,
  target: readonly string[] | undefined,
): GroupDifference[] {
  if (source === undefined || target === undefined) return [];
  if (source.length === target.length && source.every((name, i) => name === target[i])) return [];
  return [{ what, source: source.join(', '), target: target.join(', ') }];
}

/**
 * Why the head of the source is not a head for the target: nothing when the output schema is equal.
 *
 * The schema is the head's own shape and semantics (outputs, targets, activation), the layer it reads from, and the
 * names of features and targets where both sides give them.
 */
export function compareHeads(name: string, source: HeadSide, target: HeadSide): GroupDifference[] {
  const ofSource = source.groups.find((group) => group.name === name);
  const ofTarget = target.groups.find((group) => group.name === name);
  if (ofSource === undefined || ofTarget === undefined) {
    return [{ what: 'group', source: ofSource?.name ?? null, target: ofTarget?.name ?? null }];
  }
  const differences = compareGroups(ofSource, ofTarget);
  const readBySource = below(source.groups, name);
  const readByTarget = below(target.groups, name);
  if (readBySource !== readByTarget) {
    differences.push({ what: 'layer it reads', source: readBySource, target: readByTarget });
  }
  differences.push(...compareNames('names of features', source.columns?.features, target.columns?.features));
  differences.push(...compareNames('names of targets', source.columns?.targets, target.columns?.targets));
  return differences;
}

/** The reason in words why a head is started afresh. */
export function headReason(differences: readonly GroupDifference[]): string {
  return `the output schema differs: ${differences
    .map(({ what, source, target }) =>
      what === 'group'
        ? 'the source has no such group'
        : `${what} ${formatCompared(source)} → ${formatCompared(target)}`,
    )
    .join(', ')}`;
}
