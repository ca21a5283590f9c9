import type { DenseArray, Json, NamedArrays } from '@seqgraft/core';
import { type KerasLayer, layerOf, settingsOf } from './keras-layer.ts';

/** Which part of a layer: one direction of a Bidirectional, or the layer itself. */
export type LayerPart = 'forward' | 'backward' | null;

/** The weights of a file by layer and role, and which of them were asked for. */
export interface WeightFinder {
  /** The roles in the order in which a layer makes its weights; null for what is not there. */
  find(layer: KerasLayer, part: LayerPart, roles: readonly string[]): ReadonlyMap<string, DenseArray>;
  /** Names of weights that no layer asked for. */
  unused(): readonly string[];
}

/** Beside the weights of layers: what an optimizer, a metric or a random generator keeps. */
const besides = /(^|\/)(optimizer|optimizer_weights|top_level_model_weights|metrics|seed_generator|loss_tracker)(\/|$)/;

/**
 * Finds weights in files of Keras 3 (`layers/lstm_1/cell/vars/0`: the class and its count, then the place among the layer's
 * weights), in `.h5` (by the list of each layer's weights) and in TensorFlow.js (by a part of the name that is the layer's).
 */
export function weightFinder(model: { readonly tensors: NamedArrays; readonly metadata: Json | null }): WeightFinder {
  const used = new Set<string>();
  const namesOf = hasKeras3Names(model.tensors) ? null : namesByLayer(model);
  return {
    find(layer, part, roles) {
      const found = new Map<string, DenseArray>();
      const take = (role: string, name: string | undefined): void => {
        const array = name === undefined ? undefined : model.tensors.get(name);
        if (name === undefined || array === undefined) return;
        used.add(name);
        found.set(role, array);
      };
      if (namesOf === null) {
        const folder = folderOf(layer, part);
        for (const [index, role] of roles.entries()) take(role, `${folder}/vars/${index}`);
      } else {
        const own = namesOf(layer).filter((name) => part === null || partOf(name, layer) === part);
        for (const role of roles)
          take(
            role,
            own.find((name) => roleOf(name) === role),
          );
      }
      return found;
    },
    unused: () => [...model.tensors.keys()].filter((name) => !used.has(name) && !besides.test(name)),
  };
}

/** Whether weights are called by the class of their layer and their place in it, as Keras 3 does in `.keras` and `.weights.h5`. */
export function hasKeras3Names(tensors: NamedArrays): boolean {
  return [...tensors.keys()].some((name) => /^layers\/.+\/vars\/\d+$/.test(name));
}

/** `SimpleRNN` → `simple_rnn`, as Keras does it. */
function snakeCase(className: string): string {
  return className
    .replace(/\W+/g, '')
    .replace(/(.)([A-Z][a-z0-9]+)/g, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

function folderOf({ className, place }: KerasLayer, part: LayerPart): string {
  const own = `${snakeCase(className)}${place === 0 ? '' : `_${place}`}`;
  const inner = innerFolders[className] ?? '';
  return `layers/${own}${part === null ? '' : `/${part}_layer`}${inner}`;
}

/** Where a layer's own weights stand below it. */
const innerFolders: Readonly<Record<string, string>> = {
  SimpleRNN: '/cell',
  LSTM: '/cell',
  GRU: '/cell',
  Bidirectional: '/cell',
  TimeDistributed: '/layer',
};

/** Names of a layer's weights, from the list that `.h5` keeps, else from the names. */
function namesByLayer({
  tensors,
  metadata,
}: {
  readonly tensors: NamedArrays;
  readonly metadata: Json | null;
}): (layer: KerasLayer) => readonly string[] {
  const { layers } = settingsOf(metadata);
  if (!Array.isArray(layers)) {
    const names = [...tensors.keys()];
    return ({ name }) => names.filter((each) => each.split('/').includes(name));
  }
  const lists = new Map<string, readonly string[]>();
  for (const entry of layers) {
    const { name, weights } = settingsOf(entry);
    if (typeof name !== 'string' || !Array.isArray(weights)) continue;
    lists.set(
      name,
      weights.filter((weight: Json): weight is string => typeof weight === 'string'),
    );
  }
  return ({ name }) => lists.get(name) ?? [];
}

/** `lstm/lstm_cell/recurrent_kernel:0` → `recurrent_kernel` */
function roleOf(name: string): string {
  return (name.split('/').at(-1) ?? '').replace(/:\d+$/, '').replace(/_\d+$/, '');
}

/** Keras calls the two directions `forward_` and `backward_` and the inner layer's name; Keras 3 puts that into the config. */
function partOf(name: string, layer: KerasLayer): LayerPart {
  const inner = layerOf(layer.settings.layer).name;
  const folders = name.split('/').filter((folder) => folder !== layer.name);
  const isIn = (matches: (folder: string, part: string) => boolean): LayerPart =>
    (['forward', 'backward'] as const).find((part) => folders.some((folder) => matches(folder, part))) ?? null;
  return (
    isIn((folder, part) => folder === `${part}_${inner}` || folder === `${part}_${inner.replace(/^forward_/, '')}`) ??
    isIn((folder, part) => folder.startsWith(`${part}_`))
  );
}
