import type { NamedArrays } from '@seqgraft/core';
import type { Engine, NetworkSpec, Predictor } from '@seqgraft/engine';
import type { DataId } from '@tensorflow/tfjs-core';

/** Weights as they stand in a backend. An assignment to a variable gives it another `dataId`. */
export interface StoredWeights {
  readonly dataIds: readonly DataId[];
  read(): NamedArrays;
}

interface Packed {
  readonly engine: Engine;
  readonly predictor: Predictor;
  dataIds: readonly DataId[];
}

/** Layers whose weights stay packed in the engine's memory; the least lately used one goes when there are more. */
const MOST_PACKED = 16;
const packed: Map<object, Packed> = new Map();

/** The predictor of a layer, holding these weights; they are packed only when they are others than before. */
export function predictorFor(
  owner: object,
  { engine, network, weights }: { engine: Engine; network: NetworkSpec; weights: StoredWeights },
): Predictor {
  const known = packed.get(owner);
  const usable = known?.engine === engine ? known : undefined;
  if (usable === undefined) release(owner);
  else packed.delete(owner);
  const entry = usable ?? { engine, predictor: engine.predictor(network, weights.read()), dataIds: weights.dataIds };
  packed.set(owner, entry);
  if (entry.dataIds.some((dataId, index) => dataId !== weights.dataIds[index])) {
    entry.predictor.write(weights.read());
    entry.dataIds = weights.dataIds;
  }
  if (packed.size > MOST_PACKED) release(packed.keys().next().value as object);
  return entry.predictor;
}

/** Gives back what is packed for a layer. */
export function release(owner: object): void {
  packed.get(owner)?.predictor.dispose();
  packed.delete(owner);
}

/** Gives back what is packed for all layers: it only saves time. */
export function releaseAll(): void {
  for (const owner of [...packed.keys()]) release(owner);
}
