import type { EmbeddingSpec, NetworkSpec, RecurrentSpec } from '@seqgraft/engine';
import type { Variable } from '@tensorflow/tfjs-core';
import type { LayersModel, layers } from '@tensorflow/tfjs-layers';
import { StatesNotKept } from './errors.ts';
import { type LayerCall, layerCalls } from './forward-plan.ts';
import { isNamedLikeKnown, knownClass } from './known-class.ts';

type Layer = layers.Layer;
type Config = Readonly<Record<string, unknown>>;

/** A network in the engine's words. */
export interface RecognizedNetwork {
  /** Layers are `embedding`, `recurrent_1`, `recurrent_2`, … and `head`, whatever the model calls them. */
  readonly spec: NetworkSpec;
  /** The live variables by the engine's names. */
  readonly variables: ReadonlyMap<string, Variable>;
  /** Which call drops the inputs of a layer, by the layer's name: its position among the calls of the network. */
  readonly dropoutCalls: ReadonlyMap<string, number>;
  /** Of the Masking layer at the bottom: a step of nothing but this value is padding; null: there is none. */
  readonly maskValue: number | null;
}

/** Why a network is not one of the engine's. */
class NotRecognized extends Error {}

function refuse(layer: Layer, problem: string): never {
  throw new NotRecognized(`layer "${layer.name}" ${problem}`);
}

const cells = { SimpleRNN: 'rnn', LSTM: 'lstm', GRU: 'gru' } as const;

function isCellName(name: string): name is keyof typeof cells {
  return name in cells;
}

/** Regularizers and constraints under whatever name; the engine has none. */
function checkPlainWeights(layer: Layer, config: Config): void {
  for (const [option, value] of Object.entries(config)) {
    if (/(Regularizer|Constraint)$/.test(option) && value !== null && value !== undefined)
      refuse(layer, `has a ${option}`);
  }
}

/** What an activation is called, in tfjs' spelling; null and none are linear. */
function activationName(value: unknown): string {
  const name = (value as { className?: string } | null)?.className ?? value ?? 'linear';
  return String(name) === 'hard_sigmoid' ? 'hardSigmoid' : String(name);
}

/** Why a layer whose class is not known stays with tfjs. */
function foreign(layer: Layer): string {
  const className = layer.getClassName();
  return knownClass(layer) === null && isNamedLikeKnown(className)
    ? `is of another class that calls itself ${className}`
    : `is of the class ${className}`;
}

type OneDirection = Omit<RecurrentSpec, 'name' | 'dropout'>;

/** @param isTop whether no recurrent layer follows */
function oneDirection(layer: Layer, isTop: boolean): OneDirection & { readonly returnSequences: boolean } {
  const config = layer.getConfig() as Config;
  const className = knownClass(layer);
  if (className === null || !isCellName(className)) return refuse(layer, foreign(layer));
  const cell = cells[className];
  checkPlainWeights(layer, config);
  for (const option of ['stateful', 'returnState'] as const) if (config[option] === true) refuse(layer, `is ${option}`);
  for (const option of ['dropout', 'recurrentDropout'] as const) {
    if (typeof config[option] === 'number' && config[option] > 0) refuse(layer, `has ${option} of its own`);
  }
  const returnSequences = config.returnSequences === true;
  const backwards = config.goBackwards === true;
  if (backwards && (returnSequences || !isTop)) refuse(layer, 'gives its steps in reversed order');
  const activation = activationName(config.activation);
  const gates = activationName(config.recurrentActivation);
  if (activation !== 'tanh' && !(cell === 'rnn' && (activation === 'relu' || activation === 'sigmoid'))) {
    refuse(layer, `has the activation ${activation}`);
  }
  if (cell !== 'rnn' && gates !== 'sigmoid' && gates !== 'hardSigmoid') refuse(layer, `has gates of ${gates}`);
  return {
    cell,
    units: config.units as number,
    activation: activation as 'tanh' | 'relu' | 'sigmoid',
    ...(cell === 'rnn' ? {} : { recurrentActivation: gates as 'sigmoid' | 'hardSigmoid' }),
    ...(cell === 'gru' ? { resetAfter: config.resetAfter === true } : {}),
    useBias: config.useBias !== false,
    direction: backwards ? 'reversed' : 'forward',
    returnSequences,
  };
}

/** Both directions as one layer, where they differ in nothing but the direction. */
function bothDirections(layer: Layer, isTop: boolean): OneDirection & { readonly returnSequences: boolean } {
  if (knownClass(layer) === null) refuse(layer, foreign(layer));
  const { forwardLayer, backwardLayer } = layer as unknown as { forwardLayer: Layer; backwardLayer: Layer };
  if (knownClass(backwardLayer) === null) refuse(backwardLayer, foreign(backwardLayer));
  const { mergeMode } = layer as unknown as { mergeMode: unknown };
  if (mergeMode !== 'concat') refuse(layer, `merges its directions by ${String(mergeMode)}`);
  const config = (one: Layer): Config => one.getConfig() as Config;
  checkPlainWeights(backwardLayer, config(backwardLayer));
  const comparable = (one: Layer): string => {
    const { name, goBackwards, ...rest } = config(one);
    const relevant = Object.entries(rest).filter(
      ([option]) => !/Initializer$|^(seed|trainable|batchInputShape|dtype)$/.test(option),
    );
    return JSON.stringify([one.getClassName(), relevant.sort(([a], [b]) => (a < b ? -1 : 1))]);
  };
  if (config(forwardLayer).goBackwards === true || config(backwardLayer).goBackwards !== true) {
    refuse(layer, 'reads its forward direction backwards');
  }
  if (comparable(forwardLayer) !== comparable(backwardLayer)) refuse(layer, 'has directions that differ');
  return { ...oneDirection(forwardLayer, isTop), direction: 'bidirectional' };
}

/** Adds the variables of one layer or direction, found by role. */
function addVariables(layer: Layer, prefix: string, variables: Map<string, Variable>): void {
  for (const weight of layer.weights) {
    const role = /(?:^|\/)(recurrent_kernel|kernel|bias|embeddings)$/.exec(weight.originalName)?.[1];
    if (role === undefined) refuse(layer, `has the weight ${weight.originalName}`);
    variables.set(`${prefix}/${role}`, weight.read() as Variable);
  }
}

function checkChain(calls: readonly LayerCall[]): void {
  const seen = new Set<Layer>();
  calls.forEach(({ layer, inputs, outputs }, index) => {
    const before = index === 0 ? 0 : calls[index - 1]?.outputs[0];
    if (inputs.length !== 1 || inputs[0] !== before || outputs.length !== 1)
      refuse(layer, 'is not one of a simple chain');
    if (seen.has(layer)) refuse(layer, 'is used twice');
    seen.add(layer);
  });
}

function isRecurrent(layer: Layer): boolean {
  const className = layer.getClassName();
  return className === 'Bidirectional' || isCellName(className);
}

/** The embedding at the bottom, if there is one. */
function embeddingOf(layer: Layer): EmbeddingSpec | null {
  if (knownClass(layer) !== 'TokenEmbedding') return null;
  const { vocabulary, width } = layer as unknown as EmbeddingSpec;
  return { vocabulary, width };
}

function recognize(network: LayersModel, calls: readonly LayerCall[]): RecognizedNetwork {
  checkChain(calls);
  if (network.inputs.length !== 1 || network.inputs[0]?.shape.length !== 3) {
    throw new NotRecognized('the network has other inputs than [batch, time, features]');
  }
  const lastRecurrent = calls.findLastIndex(({ layer }) => isRecurrent(layer));
  if (lastRecurrent === -1) throw new NotRecognized('the network has no recurrent layer');
  const variables = new Map<string, Variable>();
  const dropoutCalls = new Map<string, number>();
  const layersOfSpec: RecurrentSpec[] = [];
  let head: NetworkSpec['head'];
  let dropout: { readonly rate: number; readonly call: number } | null = null;
  let everyStep = true;
  const bottom = calls[0]?.layer;
  const embedding = bottom === undefined ? null : embeddingOf(bottom);
  if (embedding !== null) addVariables(bottom as Layer, 'embedding', variables);
  const masking = bottom !== undefined && knownClass(bottom) === 'Masking' ? bottom : null;
  /** What is dropped before a layer. */
  const takeDropout = (name: string): { dropout?: number } => {
    if (dropout === null) return {};
    const { rate, call } = dropout;
    dropoutCalls.set(name, call);
    dropout = null;
    return { dropout: rate };
  };
  calls.forEach(({ layer }, index) => {
    const config = layer.getConfig() as Config;
    if (head !== undefined) refuse(layer, 'stands behind the head');
    if (isRecurrent(layer)) {
      const name = `recurrent_${layersOfSpec.length + 1}`;
      const both = layer.getClassName() === 'Bidirectional';
      const isTop = index === lastRecurrent;
      const { returnSequences, ...rest } = both ? bothDirections(layer, isTop) : oneDirection(layer, isTop);
      everyStep = returnSequences;
      layersOfSpec.push({ name, ...rest, ...takeDropout(name) });
      const { forwardLayer, backwardLayer } = layer as unknown as { forwardLayer: Layer; backwardLayer: Layer };
      if (both) {
        addVariables(forwardLayer, `${name}/forward`, variables);
        addVariables(backwardLayer, `${name}/backward`, variables);
      } else addVariables(layer, name, variables);
    } else if (knownClass(layer) === 'Dropout') {
      const rate = config.rate as number;
      if (rate === 0) return;
      if (dropout !== null) refuse(layer, 'drops what another has dropped already');
      const { noiseShape } = config;
      if (noiseShape !== null && noiseShape !== undefined) refuse(layer, 'has a noiseShape');
      dropout = { rate, call: index };
    } else if (knownClass(layer) === 'TiedHead') {
      const { embedding: tiedTo } = layer as unknown as { embedding: Layer };
      if (tiedTo !== bottom) refuse(layer, 'is tied to an embedding that is not at the bottom');
      const outputs = embedding?.vocabulary as number;
      head = { outputs, tied: true, targets: everyStep ? 'every-step' : 'last', ...takeDropout('head') };
      addVariables(layer, 'head', variables);
    } else if (knownClass(layer) === 'Dense') {
      if (index < lastRecurrent) refuse(layer, 'stands before a recurrent layer');
      checkPlainWeights(layer, config);
      const activation = activationName(config.activation);
      if (activation !== 'linear') refuse(layer, `has the activation ${activation}`);
      head = {
        outputs: config.units as number,
        targets: everyStep ? 'every-step' : 'last',
        useBias: config.useBias !== false,
        ...takeDropout('head'),
      };
      addVariables(layer, 'head', variables);
    } else if (layer !== masking && (embedding === null || layer !== bottom)) refuse(layer, foreign(layer));
  });
  if (head === undefined) throw new NotRecognized('the network has no linear dense head');
  if (masking !== null && head.targets === 'every-step') {
    refuse(masking, 'pads steps that TensorFlow.js takes the loss of all the same');
  }
  const maskValue = masking === null ? null : (masking.getConfig().maskValue as number);
  return { spec: { ...(embedding && { embedding }), layers: layersOfSpec, head }, variables, dropoutCalls, maskValue };
}

/** @throws E_STATEFUL for a layer whose states do not go forward in time, so that no batch can go on from another */
export function requireForward({ layers }: NetworkSpec): void {
  const other = layers.find(({ direction = 'forward' }) => direction !== 'forward');
  if (other === undefined) return;
  const problem = other.direction === 'bidirectional' ? 'reads both ways' : 'reads backwards';
  throw new StatesNotKept({ layer: other.name, problem });
}

/**
 * The network as the engine computes it, or the reason why the engine does not: recurrent layers in a chain, dropout
 * between them, one linear dense head; a Masking layer at the bottom where the head speaks on the last step.
 *
 * @param calls those of the network, where they are known
 */
export function recognizeNetwork(
  network: LayersModel,
  calls: readonly LayerCall[] = layerCalls(network),
): RecognizedNetwork | { readonly reason: string } {
  try {
    return recognize(network, calls);
  } catch (error) {
    if (error instanceof NotRecognized) return { reason: error.message };
    throw error;
  }
}
