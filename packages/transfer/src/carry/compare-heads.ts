import type { ParameterGroup } from '@seqgraft/core';
import { compareGroups, formatCompared, type GroupDifference } from './compare-groups.ts';

/** The group that a group reads from: the one below it. */
export function groupBelow(groups: readonly ParameterGroup[], name: string): string | null {
  return groups[groups.findIndex((group) => group.name === name) - 1]?.name ?? null;
}

/** Names that differ as a difference of two groups; none where a side gives no names. */
export function compareNames(
  what: string,
  source: readonly string[] | undefined,
  target: readonly string[] | undefined,
): GroupDifference[] {
  if (source === undefined || target === undefined) return [];
  if (source.length === target.length && source.every((name, i) => name === target[i])) return [];
  return [{ what, source: source.join(', '), target: target.join(', ') }];
}

/**
 * Why the head of the source is not a head for the target, names left aside: its shape and semantics (outputs, targets,
 * activation), and the layer it reads from.
 */
export function compareHeads(
  name: string,
  source: readonly ParameterGroup[],
  target: readonly ParameterGroup[],
): GroupDifference[] {
  const ofSource = source.find((group) => group.name === name);
  const ofTarget = target.find((group) => group.name === name);
  if (ofSource === undefined || ofTarget === undefined) {
    return [{ what: 'group', source: ofSource?.name ?? null, target: ofTarget?.name ?? null }];
  }
  const differences = compareGroups(ofSource, ofTarget);
  const readBySource = groupBelow(source, name);
  const readByTarget = groupBelow(target, name);
  if (readBySource !== readByTarget) {
    differences.push({ what: 'layer it reads', source: readBySource, target: readByTarget });
  }
  return differences;
}

/** The reason in words why a head is started afresh. Shapes are told only where nothing else tells why they differ. */
export function headReason(differences: readonly GroupDifference[]): string {
  const telling = differences.filter(({ what }) => !what.startsWith('shape of'));
  return `the output schema differs: ${(telling.length > 0 ? telling : differences)
    .map(({ what, source, target }) =>
      what === 'group'
        ? 'the source has no such group'
        : `${what} ${formatCompared(source)} → ${formatCompared(target)}`,
    )
    .join(', ')}`;
}
