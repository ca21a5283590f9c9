import type { LayersModel } from '@tensorflow/tfjs-layers';

/** A layer without layers of its own, as a live model and a model.json both have it. */
export interface LayerFacts {
  /** With the nested models that it stands in: `base/lstm_1`. */
  readonly path: string;
  readonly name: string;
  /** As tfjs and Keras call it: `LSTM`. */
  readonly className: string;
  /** Keys and the names of activations in tfjs' spelling: `recurrentActivation: 'hardSigmoid'`. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Its own flag. */
  readonly trainable: boolean;
  /** How many terms it adds to the loss; null where that cannot be seen. */
  readonly penalties: number | null;
  /** What it wraps: the layer of a Bidirectional or TimeDistributed, the cells of an RNN. */
  readonly wrapped: readonly LayerFacts[];
}

/** A model within the model. */
export interface NestedFacts {
  readonly path: string;
  readonly name: string;
  readonly trainable: boolean;
  readonly layers: readonly LayerFacts[];
}

/** What rules look at. */
export interface ModelFacts {
  readonly layers: readonly LayerFacts[];
  readonly nested: readonly NestedFacts[];
  /** Class of the optimizer that it is compiled with, or was saved with: `SGD`. */
  readonly optimizer: string | null;
  /** Names of saved weights that stand there twice; of a live model: of those that would. */
  readonly repeatedWeights: readonly string[];
  /** Whether tfjs wrote it, so that tfjs, or the layers of seqgraft on it, can read it. */
  readonly byTfjs: boolean;
  /** Null for a model.json. */
  readonly live: LayersModel | null;
}

const withoutWeights: readonly string[] = ['InputLayer', 'Dropout', 'Activation', 'Flatten', 'Reshape', 'Masking'];

export function hasWeights({ className }: LayerFacts): boolean {
  return !withoutWeights.includes(className);
}

/** All layers that someone has frozen, by their own flags or by those of the models that they stand in. */
export function frozenLayers({ layers, nested }: ModelFacts): LayerFacts[] {
  const within = new Set(nested.filter(({ trainable }) => !trainable).flatMap((model) => model.layers));
  // tfjs' own input layers are never trainable.
  return layers.filter((layer) => layer.className !== 'InputLayer' && (!layer.trainable || within.has(layer)));
}

/** A layer and all that it wraps. */
export function withWrapped(layer: LayerFacts): LayerFacts[] {
  return [layer, ...layer.wrapped.flatMap(withWrapped)];
}

const recurrentClasses: readonly string[] = ['SimpleRNN', 'LSTM', 'GRU', 'SimpleRNNCell', 'LSTMCell', 'GRUCell'];

function isRecurrentClass(className: string): boolean {
  return recurrentClasses.includes(className);
}

/** The recurrent layers and cells, those in wrappers too, by the path of the layer that holds them. */
export function recurrentParts({ layers }: ModelFacts): { readonly path: string; readonly part: LayerFacts }[] {
  return layers.flatMap((layer) =>
    withWrapped(layer)
      .filter(({ className }) => isRecurrentClass(className))
      .map((part) => ({ path: layer.path, part })),
  );
}
