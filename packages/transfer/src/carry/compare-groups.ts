import { formatShape, type Parameter, type ParameterGroup, shapesEqual } from '@seqgraft/core';

/** A value that two groups can differ in; null where one of them does not have it. */
export type ComparedValue = string | number | boolean | readonly number[] | null;

/** One thing in which a group of the source is not that of the target. */
export interface GroupDifference {
  /** `cell`, `recurrentActivation`, `shape of recurrent_1/kernel`, … */
  readonly what: string;
  readonly source: ComparedValue;
  readonly target: ComparedValue;
}

/** What a tensor is within its group, whatever its name and place. */
export function roleKey(parameter: Parameter): string {
  return parameter.direction === null ? parameter.role : `${parameter.direction} ${parameter.role}`;
}

export function formatCompared(value: ComparedValue): string {
  if (value === null) return 'none';
  if (typeof value === 'object') return formatShape(value);
  return typeof value === 'string' ? `"${value}"` : String(value);
}

/** Roles that a group has twice, and by which its tensors can therefore not be told apart. */
function repeatedRoles(groups: readonly ParameterGroup[]): Set<string> {
  const repeated = groups.flatMap(({ parameters }) => {
    const roles = parameters.map(roleKey);
    return roles.filter((role, i) => roles.indexOf(role) !== i);
  });
  return new Set(repeated);
}

/**
 * All differences of two groups: kind, semantics, which tensors they have, and their shapes.
 *
 * Equal shapes are not enough: an LSTM with another `recurrentActivation` takes the weights and computes something else.
 */
export function compareGroups(source: ParameterGroup, target: ParameterGroup): GroupDifference[] {
  const differences: GroupDifference[] = [];
  if (source.kind !== target.kind) differences.push({ what: 'kind', source: source.kind, target: target.kind });

  for (const key of new Set([...Object.keys(source.semantics), ...Object.keys(target.semantics)])) {
    const ofSource = source.semantics[key] ?? null;
    const ofTarget = target.semantics[key] ?? null;
    if (ofSource !== ofTarget) differences.push({ what: key, source: ofSource, target: ofTarget });
  }

  for (const role of repeatedRoles([source, target])) {
    const count = (group: ParameterGroup): number => group.parameters.filter((one) => roleKey(one) === role).length;
    differences.push({ what: `number of tensors in the role ${role}`, source: count(source), target: count(target) });
  }

  const sourceByRole = new Map(source.parameters.map((parameter) => [roleKey(parameter), parameter]));
  const targetByRole = new Map(target.parameters.map((parameter) => [roleKey(parameter), parameter]));
  for (const role of new Set([...sourceByRole.keys(), ...targetByRole.keys()])) {
    const ofSource = sourceByRole.get(role)?.shape ?? null;
    const ofTarget = targetByRole.get(role)?.shape ?? null;
    if (ofSource !== null && ofTarget !== null && shapesEqual(ofSource, ofTarget)) continue;
    differences.push({ what: `shape of the ${role}`, source: ofSource, target: ofTarget });
  }
  return differences;
}
