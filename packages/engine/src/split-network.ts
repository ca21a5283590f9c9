import { InvalidOption } from './errors.ts';
import type { NetworkSpec } from './network-spec.ts';
import { lastOnly } from './resolve-network.ts';

/** A network in two: what comes below a layer, and what is left. */
export interface SplitNetwork {
  /** Its outputs are the inputs of `rest`; with a head on the last step alone in `rest`, [batch, features]: one step. */
  readonly body: NetworkSpec;
  readonly rest: NetworkSpec;
}

/**
 * Cuts a network below its lowest layer that learns, so that the features of the frozen body are computed once for a
 * data set (`engine.predictor(body, …)`) and only `rest` is trained on them. Layers keep their names and, in training,
 * their dropout masks: the weights after a step are those of a step of the whole network, bit for bit.
 *
 * @param frozen groups that do not learn
 * @returns null where the lowest layer learns: there is nothing to compute beforehand
 * @throws E_ENGINE_OPTION for a name that is no group's
 */
export function splitNetwork(network: NetworkSpec, frozen: readonly string[]): SplitNetwork | null {
  const names = network.layers.map((layer) => layer.name);
  if (network.embedding) names.unshift(network.embedding.name ?? 'embedding');
  const headName = network.head && (network.head.name ?? 'head');
  for (const name of frozen) {
    if (names.includes(name) || name === headName) continue;
    const known = headName === undefined ? names : [...names, headName];
    throw new InvalidOption({ option: 'frozen', rule: 'names of groups of the network', got: name, known });
  }
  // A tied head reads the embedding's table too.
  if (network.embedding && network.head?.tied) return null;
  const below = network.embedding ? 1 : 0;
  const lowest = names.findIndex((name) => !frozen.includes(name));
  const count = (lowest < 0 ? names.length : lowest) - below;
  const nothingLeft = lowest < 0 && (headName === undefined || frozen.includes(headName));
  if (count <= 0 || nothingLeft) return null;
  const last = count === network.layers.length && lastOnly(network);
  const { embedding, ...rest } = network;
  return {
    body: {
      ...(embedding && { embedding }),
      layers: network.layers.slice(0, count),
      outputs: last ? 'last' : 'every-step',
    },
    rest: { ...rest, layers: network.layers.slice(count) },
  };
}
