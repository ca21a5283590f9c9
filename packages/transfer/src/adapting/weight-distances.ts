import type { DenseArray, NamedArrays, ParameterGroup } from '@seqgraft/core';
import type { MovementReport } from './movement-report.ts';

/** ‖w − w⁰‖ over all tensors of each group, and relative to ‖w⁰‖. */
export function weightDistances(
  groups: readonly ParameterGroup[],
  { origin, now }: { readonly origin: NamedArrays; readonly now: NamedArrays },
): Pick<MovementReport, 'distance' | 'relativeDistance'> {
  const norms = groups.map(({ name, parameters }) => {
    let [begun, moved] = [0, 0];
    for (const parameter of parameters) {
      const before = (origin.get(parameter.name) as DenseArray).data;
      const after = (now.get(parameter.name) as DenseArray).data;
      for (let at = 0; at < before.length; at++) {
        begun += (before[at] as number) ** 2;
        moved += ((after[at] as number) - (before[at] as number)) ** 2;
      }
    }
    return { name, moved: Math.sqrt(moved), relative: begun === 0 ? null : Math.sqrt(moved / begun) };
  });
  return {
    distance: Object.fromEntries(norms.map(({ name, moved }) => [name, moved])),
    relativeDistance: Object.fromEntries(norms.map(({ name, relative }) => [name, relative])),
  };
}
