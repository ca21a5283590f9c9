import { InvalidOption } from './errors.ts';
import { lastOnly, type NetworkSpec } from './network.ts';

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
 */
export function splitNetwork(network: NetworkSpec, frozen: readonly string[]): SplitNetwork | null {
  const names = network.layers.map((layer) => layer.name);
  const headName = network.head && (network.head.name ?? 'head');
  for (const name of frozen) {
    if (names.includes(name) || name === headName) continue;
    throw new InvalidOption({ option: 'frozen', rule: 'names of groups of the network', got: name });
  }
  const lowest = names.findIndex((name) => !frozen.includes(name));
  const count = lowest < 0 ? names.length : lowest;
  const nothingLeft = lowest < 0 && (headName === undefined || frozen.includes(headName));
  if (count === 0 || nothingLeft) return null;
  const last = count === names.length && lastOnly(network);
  return {
    body: { layers: network.layers.slice(0, count), outputs: last ? 'last' : 'every-step' },
    rest: { ...network, layers: network.layers.slice(count) },
  };
}
