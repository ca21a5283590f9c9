import type { NamedArrays } from '@seqgraft/core';
import type { Variable } from '@tensorflow/tfjs-core';

/** Copies of variables by name; on the backends tensorflow, wasm and cpu, where reading needs no waiting. */
export function readVariables(
  variables: ReadonlyMap<string, Variable>,
  wanted: (name: string) => boolean = () => true,
): NamedArrays {
  const chosen = [...variables].filter(([name]) => wanted(name));
  return new Map(
    chosen.map(([name, variable]) => [
      name,
      { shape: [...variable.shape], data: variable.dataSync<'float32'>().slice() },
    ]),
  );
}
