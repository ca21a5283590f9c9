import type { NamedArrays } from '@seqgraft/core';
import type { EmbeddingSpec, NetworkSpec } from '../network-spec.ts';
import { type TwinRun, twinOfArrays } from './network.ts';

/** As `twinNetwork`, of a network with an embedding: the network above it, on the vectors of the tokens. */
export function twinWithEmbedding(
  network: NetworkSpec,
  weights: NamedArrays,
  run: Omit<TwinRun, 'features'>,
): { outputs: Float64Array; backward(upstream: ArrayLike<number>): Map<string, Float64Array> } {
  const { embedding, ...above } = network;
  const { name: group = 'embedding', vocabulary, width } = embedding as EmbeddingSpec;
  const name = `${group}/embeddings`;
  const table = weights.get(name)?.data as Float32Array;
  const tied = above.head?.tied === true;
  const kernel = `${above.head?.name ?? 'head'}/kernel`;
  const turned = Float64Array.from({ length: table.length }, (_, i) => {
    return table[(i % vocabulary) * width + Math.floor(i / vocabulary)] as number; // [width, vocabulary]
  });
  const named = new Map<string, ArrayLike<number>>([...weights].map(([key, { data }]) => [key, data]));
  if (tied) named.set(kernel, turned);
  const tokens = Array.from(run.inputs, (token, at) => (run.mask?.[at] === 0 ? null : token));
  const inputs = Float64Array.from(
    tokens.flatMap((token) =>
      Array.from({ length: width }, (_, i) => (token === null ? 0 : (table[token * width + i] as number))),
    ),
  );
  const head = above.head && { ...above.head, tied: false };
  const twin = twinOfArrays({ ...above, ...(head && { head }) }, named, { ...run, features: width, inputs });
  return {
    outputs: twin.outputs,
    backward(upstream) {
      const { inputs: below, weights: gradients } = twin.backward({ outputs: upstream });
      const ofTable = new Float64Array(table.length);
      if (tied) {
        const ofKernel = gradients.get(kernel) as Float64Array;
        ofTable.forEach((_, i) => {
          ofTable[i] = ofKernel[(i % width) * vocabulary + Math.floor(i / width)] as number;
        });
        gradients.delete(kernel);
      }
      tokens.forEach((token, at) => {
        if (token === null) return;
        for (let i = 0; i < width; i++) {
          const to = token * width + i;
          ofTable[to] = (ofTable[to] as number) + (below[at * width + i] as number);
        }
      });
      return gradients.set(name, ofTable);
    },
  };
}
