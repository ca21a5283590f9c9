import type { NetworkSpec } from '@seqgraft/engine';
import type { RecognizedNetwork } from './recognize-network.ts';

/** The network of a phase: dropout that rests is left out. */
export function networkOf({ spec, dropoutCalls }: RecognizedNetwork, modes: readonly boolean[]): NetworkSpec {
  const atRest = (name: string): { dropout?: number } => {
    const call = dropoutCalls.get(name);
    return call === undefined || modes[call] === true ? {} : { dropout: 0 };
  };
  return {
    ...(spec.embedding === undefined ? {} : { embedding: spec.embedding }),
    layers: spec.layers.map((layer) => ({ ...layer, ...atRest(layer.name) })),
    ...(spec.head === undefined ? {} : { head: { ...spec.head, ...atRest('head') } }),
  };
}

/** Names that stand before those of parameters. */
export function groupsOfNetwork({ embedding, layers, head }: NetworkSpec): ReadonlySet<string> {
  const names = layers.map(({ name }) => name);
  return new Set([...(embedding ? ['embedding'] : []), ...names, ...(head ? ['head'] : [])]);
}

/** The name that stands before that of a parameter. */
export function groupOf(parameter: string): string {
  return parameter.slice(0, parameter.indexOf('/'));
}
