import type { Json } from '@seqgraft/core';
import { parseForeignJson } from '../foreign-json.ts';
import type { ForeignModel } from '../foreign-model.ts';
import { ForeignProblem } from '../foreign-problem.ts';
import { type Hdf5File, type Hdf5Object, readHdf5 } from '../hdf5/read-hdf5.ts';
import { refuseForeignCode } from '../refuse-foreign-code.ts';
import { TensorCollector } from '../tensor-collector.ts';
import { readArray } from './read-array.ts';
import { isState, readWeights } from './read-weights.ts';

/**
 * An `.h5` of Keras: a whole model (`model_config` and `model_weights`, of Keras 1 to 3), weights alone as Keras 1 and 2 wrote
 * them (`layer_names`), or weights alone of Keras 3 (`layers/…/vars`).
 *
 * @throws ForeignProblem
 * @throws E_FOREIGN_CODE
 * @throws E_NONFINITE
 */
export function readKerasH5(bytes: Uint8Array): ForeignModel {
  const file = readHdf5(bytes);
  const root = file.get('') as Hdf5Object;
  const config = readConfig(root);
  const base = file.has('model_weights') ? 'model_weights' : '';
  const top = file.get(base) as Hdf5Object;
  const names = readNames(top, 'layer_names', base || 'the root');
  if (names === undefined) {
    if (config !== null) {
      throw new ForeignProblem('keras-weights', 'it has a model_config, but no model_weights with layer_names');
    }
    const { tensors, groups } = readWeights(file);
    if (tensors.size === 0)
      throw new ForeignProblem('keras-weights', 'it is an HDF5 file, but has no weights of Keras');
    return { format: 'keras-h5', tensors, config, metadata: { groups } };
  }
  const collector = new TensorCollector();
  const layers = names.map((name) => readLayer(file, { base, name, collector }));
  const text = (key: string): string | null => {
    const value = top.attributes.get(key) ?? root.attributes.get(key);
    return typeof value === 'string' ? value : null;
  };
  const metadata = { keras_version: text('keras_version'), backend: text('backend'), layers };
  return { format: 'keras-h5', tensors: collector.tensors, config, metadata };
}

function readConfig({ attributes }: Hdf5Object): Json | null {
  const text = attributes.get('model_config');
  if (text === undefined) return null;
  if (typeof text !== 'string') throw new ForeignProblem('keras-config', 'its model_config is not a text');
  const config = parseForeignJson(text, 'model_config');
  refuseForeignCode(config);
  return config;
}

/** A list of names, which Keras cuts into `layer_names0`, `layer_names1`, … when it is long. */
function readNames({ attributes }: Hdf5Object, key: string, of: string): readonly string[] | undefined {
  const parts = attributes.has(key) ? [attributes.get(key)] : [];
  for (let part = 0; parts.length === part && attributes.has(`${key}${part}`); part++) {
    parts.push(attributes.get(`${key}${part}`));
  }
  if (parts.length === 0) return undefined;
  const names = parts.flat();
  if (!names.every((name) => typeof name === 'string')) {
    throw new ForeignProblem('keras-weights', `the ${key} of ${of} are not a list of texts`);
  }
  return names;
}

interface LayerOptions {
  readonly base: string;
  readonly name: string;
  readonly collector: TensorCollector;
}

function readLayer(file: Hdf5File, { base, name, collector }: LayerOptions): Json {
  const about = `the layer ${JSON.stringify(name.slice(0, 200))}`;
  const path = base === '' ? name : `${base}/${name}`;
  const group = file.get(path);
  if (group === undefined) throw new ForeignProblem('keras-weights', `${about} is listed, but not there`);
  const weights = readNames(group, 'weight_names', about);
  if (weights === undefined) throw new ForeignProblem('keras-weights', `${about} has no weight_names`);
  const read: string[] = [];
  for (const weight of weights) {
    const found = file.get(`${path}/${weight}`);
    if (found === undefined) {
      throw new ForeignProblem('keras-weights', `${about} has no ${JSON.stringify(weight.slice(0, 200))}`);
    }
    const tensor = `${name}/${weight}`;
    if (isState(tensor)) continue;
    collector.add(tensor, readArray(tensor, found), 'keras-weights');
    read.push(tensor);
  }
  return { name, weights: read };
}
