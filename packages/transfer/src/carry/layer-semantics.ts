import { canonicalJson, type Json, type ParameterGroup } from '@seqgraft/core';
import type { layers } from '@tensorflow/tfjs-layers';

type Semantics = ParameterGroup['semantics'];
type Config = Readonly<Record<string, unknown>>;

/** Class names of tfjs and Keras, and what the cell is called here. */
const cells: Readonly<Record<string, string>> = { SimpleRNN: 'rnn', LSTM: 'lstm', GRU: 'gru' };

export function isRecurrent(layer: layers.Layer): boolean {
  return Object.hasOwn(cells, layer.getClassName());
}

/** What the weights of a SimpleRNN, LSTM or GRU mean, named as `@seqgraft/models` names it. */
export function recurrentSemantics(layer: layers.Layer, merge: string | null): Semantics {
  const cell = cells[layer.getClassName()] as string;
  const config: Config = layer.getConfig();
  return {
    cell,
    units: Number(config.units),
    activation: String(config.activation),
    ...(cell !== 'rnn' && { recurrentActivation: String(config.recurrentActivation) }),
    useBias: config.useBias !== false,
    ...(cell === 'gru' && { resetAfter: config.resetAfter === true }),
    bidirectional: merge !== null,
    ...(merge !== null && { merge }),
    ...(config.goBackwards === true && { goBackwards: true }),
  };
}

/** Layers that pass their input on unchanged when nothing trains. */
const identities: ReadonlySet<string> = new Set([
  'InputLayer',
  'Dropout',
  'SpatialDropout1D',
  'AlphaDropout',
  'GaussianDropout',
  'GaussianNoise',
]);

/** A layer without weights as text, since it belongs to what the next layer computes; null where it computes nothing. */
export function weightlessSemantics(layer: layers.Layer): string | null {
  const className = layer.getClassName();
  if (identities.has(className)) return null;
  const { name: _name, trainable: _trainable, dtype: _dtype, batchInputShape: _shape, ...config } = layer.getConfig();
  return `${className} ${canonicalJson(config as Json)}`;
}
