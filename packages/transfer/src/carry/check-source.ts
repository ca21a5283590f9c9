import { type NamedArrays, type ParameterGroup, shapesEqual, sizeOf } from '@seqgraft/core';
import type { CarryMismatch } from './carry-errors.ts';

/** The arrays of a group are there, and have the shapes that the group declares. */
export function checkValues(group: ParameterGroup, weights: NamedArrays): CarryMismatch[] {
  return group.parameters.flatMap(({ name, shape }) => {
    const array = weights.get(name);
    if (array !== undefined && shapesEqual(array.shape, shape) && array.data.length === sizeOf(shape)) return [];
    return {
      group: group.name,
      what: `array of values for ${name}`,
      source: array === undefined ? null : [...array.shape],
      target: [...shape],
      remedy: 'Read the source again: its weights and its groups do not belong together.',
    };
  });
}

/** Groups are matched by name, so a name may stand for one group only. */
export function checkGroupNames(source: readonly ParameterGroup[], target: readonly ParameterGroup[]): CarryMismatch[] {
  const count = (groups: readonly ParameterGroup[], name: string): number =>
    groups.filter((group) => group.name === name).length;
  const names = new Set([...source, ...target].map((group) => group.name));
  return [...names]
    .map((name) => ({ group: name, source: count(source, name), target: count(target, name) }))
    .filter((entry) => entry.source > 1 || entry.target > 1)
    .map((entry) => ({
      ...entry,
      what: 'number of groups of this name',
      remedy: 'Give each group a name of its own.',
    }));
}
