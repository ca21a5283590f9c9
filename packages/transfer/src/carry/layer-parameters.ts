import type { Parameter, ParameterRole } from '@seqgraft/core';
import type { Variable } from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';

/** A parameter with its live variable. */
export interface LiveParameter extends Parameter {
  readonly variable: Variable;
}

/** A recurrent layer keeps its weights in its cell, others in themselves; both under the names of the roles. */
type WeightHolder = { readonly [role in ParameterRole]?: { read?(): unknown } | null } & {
  readonly cell?: WeightHolder;
};

/** The part of a name that says the role, as Keras has it. */
const keyOf: Readonly<Record<ParameterRole, string>> = {
  kernel: 'kernel',
  recurrentKernel: 'recurrent_kernel',
  bias: 'bias',
  embeddings: 'embeddings',
};

/**
 * The parameters of one layer by role, under canonical names.
 *
 * The order of `getWeights()` depends on `trainable`; roles do not.
 */
export function layerParameters(
  layer: layers.Layer,
  owner: { readonly group: string; readonly direction: Parameter['direction'] },
): LiveParameter[] {
  const { group, direction } = owner;
  const prefix = direction === null ? group : `${group}/${direction}`;
  const own = layer as unknown as WeightHolder;
  return (Object.keys(keyOf) as ParameterRole[]).flatMap((role) => {
    const variable = (own[role] ?? own.cell?.[role])?.read?.() as Variable | undefined;
    if (variable === undefined) return [];
    return { name: `${prefix}/${keyOf[role]}`, layer: group, role, direction, shape: [...variable.shape], variable };
  });
}
