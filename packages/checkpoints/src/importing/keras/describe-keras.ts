import type { DenseArray, Json, NamedArrays } from '@seqgraft/core';
import type { DescribedHead, DescribedModel, DescribedRecurrent } from '../described-model.ts';
import type { Findings } from '../findings.ts';
import type { ImportOptions } from '../imported-model.ts';
import { taskOf } from '../task-of.ts';
import { checkSettings } from './check-settings.ts';
import {
  describeDense,
  describeEmbedding,
  describeRecurrent,
  isRecurrent,
  type LayerContext,
  stepsOf,
} from './describe-layer.ts';
import { inferConfig } from './infer-config.ts';
import { functionName, type KerasLayer, quotedLayer } from './keras-layer.ts';
import { layerChain } from './layer-chain.ts';
import { weightFinder } from './layer-weights.ts';

/** What is known while the layers are read from the input up. */
interface Reading {
  embedding: { where: string; table: DenseArray } | null;
  readonly recurrent: DescribedRecurrent[];
  head: DescribedHead | null;
}

/** Layers that do nothing outside of training. */
const trainingOnly = ['SpatialDropout1D', 'GaussianNoise', 'GaussianDropout', 'AlphaDropout', 'ActivityRegularization'];

/** Why some layers that are common beside recurrent ones cannot be. */
const reasons: Readonly<Record<string, string>> = {
  Masking: 'it leaves out steps, and a spec has no masks',
  CuDNNLSTM: 'save it again with LSTM(recurrent_activation="sigmoid"), which computes the same',
  CuDNNGRU: 'save it again with GRU(recurrent_activation="sigmoid", reset_after=True), which computes the same',
  Normalization: 'scale the data with a scaler instead, and save the model without it',
};

/**
 * A model of Keras or TensorFlow.js: by its config, or, of weights alone, by what the file of weights says of its layers.
 */
export function describeKeras(
  model: {
    readonly tensors: NamedArrays;
    readonly config: Json | null;
    readonly metadata: Json | null;
  },
  options: ImportOptions,
  findings: Findings,
): DescribedModel {
  const known = model.config !== null;
  const config = model.config ?? inferConfig(model.tensors, options, findings);
  if (known) refuseOptions(options, findings);
  const layers = config === null ? [] : layerChain(config, findings);
  const finder = weightFinder(model);
  const reading: Reading = { embedding: null, recurrent: [], head: null };
  for (const layer of layers) readLayer(layer, reading, { finder, findings });
  if (config !== null && findings.problems.length === 0) {
    for (const name of finder.unused()) findings.refuse(`tensor "${name}"`, 'it belongs to no layer of the config');
  }
  return {
    ...reading,
    steps: stepsOf(layers[0]),
    task: taskOf(options.task),
    tokens: options.tokens ?? null,
  };
}

/** The config says these itself. */
function refuseOptions({ activation, targets }: ImportOptions, findings: Findings): void {
  for (const [name, value] of Object.entries({ activation, targets })) {
    if (value !== undefined)
      findings.refuse('the options', `${name} "${value}": the file itself says it, leave it out`);
  }
}

function readLayer(layer: KerasLayer, reading: Reading, context: LayerContext): void {
  const { findings } = context;
  const where = quotedLayer(layer);
  const { className } = layer;
  if (className === 'InputLayer') checkSettings(layer, findings);
  else if (className === 'Dropout' || trainingOnly.includes(className)) readDropout(layer, reading, findings);
  else if (className === 'Activation' || className === 'Softmax') readActivation(layer, reading, findings);
  else if (className === 'Reshape' && reading.head !== null) {
    findings.note(`${where} is left out: outputs stand one after the other, in the same order.`);
  } else if (className === 'Embedding' && reading.recurrent.length === 0 && reading.embedding === null) {
    reading.embedding = describeEmbedding(layer, context);
  } else if (isRecurrent(layer) && reading.head === null) {
    const described = describeRecurrent(layer, context);
    if (described !== null) reading.recurrent.push({ ...described, dropout: 0 });
  } else if (className === 'Dense' || className === 'TimeDistributed') readDense(layer, reading, context);
  else findings.refuse(where, reasons[className] ?? 'a spec has no such layer here');
}

function readDense(layer: KerasLayer, reading: Reading, context: LayerContext): void {
  const { findings } = context;
  const where = quotedLayer(layer);
  if (reading.head !== null) {
    findings.refuse(where, `it is a second layer after the recurrent ones, and a spec has one (${reading.head.where})`);
  } else if (reading.recurrent.length > 0) reading.head = describeDense(layer, context);
  // Where a recurrent layer before it was refused, this one is not to blame.
  else if (findings.problems.length === 0) findings.refuse(where, 'it stands before the recurrent layers');
}

function readDropout(layer: KerasLayer, reading: Reading, findings: Findings): void {
  const { rate } = layer.settings;
  const last = reading.recurrent.at(-1);
  if (
    layer.className === 'Dropout' &&
    typeof rate === 'number' &&
    rate >= 0 &&
    rate < 1 &&
    last !== undefined &&
    reading.head === null
  ) {
    reading.recurrent[reading.recurrent.length - 1] = { ...last, dropout: rate };
    return;
  }
  findings.note(`${quotedLayer(layer)} is left behind: it acts in training alone.`);
}

/** An activation as a layer of its own, which is that of the head below it. */
function readActivation(layer: KerasLayer, reading: Reading, findings: Findings): void {
  const name = layer.className === 'Softmax' ? 'softmax' : functionName(layer.settings.activation);
  const { axis } = layer.settings;
  if (reading.head === null || reading.head.activation !== 'linear' || (axis !== undefined && axis !== -1)) {
    findings.refuse(quotedLayer(layer), `${name} stands where a spec has no activation`);
    return;
  }
  reading.head = { ...reading.head, activation: name };
}
