import { type DenseArray, digestArray, type NamedArrays } from '@seqgraft/core';
import { tensor, type Variable } from '@tensorflow/tfjs-core';

/**
 * The values of a variable, copied.
 *
 * On the cpu backend `data()` hands out the live array, and tfjs' `getWeights()` the live variables: a before-and-after
 * comparison of those always passes.
 */
async function readVariable(variable: Variable): Promise<DenseArray> {
  const values = await variable.data();
  return { shape: [...variable.shape], data: Float32Array.from(values) };
}

/** Writes values into a variable. The array is handed over: the cpu backend goes on using it. */
export function writeVariable(variable: Variable, values: DenseArray): void {
  const fresh = tensor(values.data, [...values.shape], 'float32');
  try {
    variable.assign(fresh);
  } finally {
    fresh.dispose();
  }
}

/** Copies of all values, by canonical name. */
export async function readVariables(variables: ReadonlyMap<string, Variable>): Promise<NamedArrays> {
  const arrays = new Map<string, DenseArray>();
  for (const [name, variable] of variables) arrays.set(name, await readVariable(variable));
  return arrays;
}

/** SHA-256 of the bytes of each array, by name. */
export async function digestArrays(arrays: NamedArrays): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const [name, array] of arrays) digests.set(name, await digestArray(array));
  return digests;
}
