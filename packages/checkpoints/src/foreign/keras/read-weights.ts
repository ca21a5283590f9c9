import type { Json, NamedArrays } from '@seqgraft/core';
import type { Hdf5Value } from '../hdf5/read-attribute.ts';
import type { Hdf5File } from '../hdf5/read-hdf5.ts';
import { TensorCollector } from '../tensor-collector.ts';
import { readArray } from './read-array.ts';

/** Parts of `model.weights.h5` that are not weights: the state of optimizer, metrics and random generators. */
const STATE =
  /^(?:optimizer|optimizer_weights|metrics|_?loss_tracker|_compile_metrics)(?:\/|$)|(?:^|\/)_?seed_generators?(?:\/|$)/;

export interface KerasWeights {
  readonly tensors: NamedArrays;
  /** Attributes of groups by path, such as the name of a layer. */
  readonly groups: { readonly [path: string]: Json };
}

/** Whether a path holds the state of training, not weights. */
export function isState(path: string): boolean {
  return STATE.test(path);
}

/** The weights of a file of weights alone as Keras 3 writes it: `layers/lstm/cell/vars/0`. */
export function readWeights(file: Hdf5File): KerasWeights {
  const collector = new TensorCollector();
  const groups: Record<string, Json> = {};
  for (const [path, object] of file) {
    if (isState(path)) continue;
    if (object.dataset === null) {
      if (object.attributes.size > 0) groups[path] = plain(object.attributes);
    } else collector.add(path, readArray(path, object), 'hdf5-duplicate');
  }
  return { tensors: collector.tensors, groups };
}

/** Values that JSON has words for; others become null. */
function plain(attributes: ReadonlyMap<string, Hdf5Value>): Json {
  const word = (value: string | number | null): Json =>
    typeof value === 'number' && !Number.isFinite(value) ? null : value;
  return Object.fromEntries(
    [...attributes].map(([name, value]): [string, Json] => [
      name,
      typeof value === 'object' && value !== null ? value.map(word) : word(value),
    ]),
  );
}
