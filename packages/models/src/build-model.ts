import { type Parameter, type ParameterGroup, Random } from '@seqgraft/core';
import {
  bidirectional,
  dropout,
  glorotUniform,
  gru,
  lstm,
  recurrentWeights,
  registerChainedOps,
  registerLayers,
  simpleRNN,
  type TokenEmbedding,
  tiedHead,
  tokenEmbedding,
} from '@seqgraft/layers';
import { tensor1d, tidy, type Variable } from '@tensorflow/tfjs-core';
import { input, layers, model, type SymbolicTensor } from '@tensorflow/tfjs-layers';
import { groupsOf } from './groups-of.ts';
import { LiveModel } from './live-model.ts';
import { OptionError } from './model-errors.ts';
import type { EmbeddingSpec, ModelSpec, ModelSpecInput } from './model-spec.ts';
import { parseModelSpec } from './parse-model-spec.ts';
import type { RecurrentModel } from './recurrent-model.ts';

type Layer = layers.Layer;

export interface BuildOptions {
  /** Decides every initial weight and every dropout mask: an integer from 0 to 2^53 − 1. */
  readonly seed: number;
  /**
   * Stands before every layer's name, as in `source_recurrent_1`, so that layers of two models can meet in one.
   * Canonical names of parameters and groups stay without it, and initial weights do not depend on it. Default: none.
   */
  readonly namespace?: string;
  /**
   * The bias that the head starts with, [outputs]: the mean of the targets, or `logPriors` of the classes. Default: zeros,
   * which is the mean of targets that were scaled; of a Gaussian head's raw scales the value at which σ is 1.
   */
  readonly outputBias?: readonly number[];
}

/** How a layer is called in the network, and the seed of its random numbers. */
interface LayerNaming {
  nameOf(layer: string): string;
  /** A function of the seed and the layer's own name alone: a layer more does not move another's numbers. */
  seedOf(layer: string): number;
}

function namingOf({ seed, namespace }: BuildOptions): LayerNaming {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new OptionError({ option: 'seed', allowed: 'an integer from 0 to 2^53 − 1', got: String(seed) });
  }
  if (namespace !== undefined && !/^[A-Za-z][A-Za-z0-9_]*$/.test(namespace)) {
    const allowed = 'a letter followed by letters, digits and underscores';
    throw new OptionError({ option: 'namespace', allowed, got: JSON.stringify(namespace) });
  }
  const random = new Random(seed, ['model']);
  return {
    nameOf: (layer) => (namespace === undefined ? layer : `${namespace}_${layer}`),
    seedOf: (layer) => random.fork(layer).nextUint32(),
  };
}

/** Layer `index` of the body: Glorot uniform kernel, orthogonal recurrent kernel, zero bias, an lstm's forget gate at 1. */
function recurrentLayer(spec: ModelSpec, index: number, { nameOf, seedOf }: LayerNaming): Layer {
  const layer = `recurrent_${index + 1}`;
  const last = index === spec.units.length - 1;
  const args = {
    name: nameOf(layer),
    seed: seedOf(layer),
    units: spec.units[index] as number,
    activation: spec.activation,
    returnSequences: !last || spec.head.targets === 'every-step',
  };
  const gates = { recurrentActivation: 'sigmoid' } as const;
  const oneDirection = {
    rnn: () => simpleRNN(args),
    lstm: () => lstm({ ...args, ...gates, unitForgetBias: true }),
    gru: () => gru({ ...args, ...gates, resetAfter: spec.resetAfter }),
  }[spec.cell]();
  return spec.bidirectional
    ? bidirectional({ layer: oneDirection, mergeMode: 'concat', name: args.name })
    : oneDirection;
}

function embeddingLayer({ vocabulary, width }: EmbeddingSpec, { nameOf, seedOf }: LayerNaming): TokenEmbedding {
  return tokenEmbedding({ name: nameOf('embedding'), seed: seedOf('embedding'), vocabulary, width });
}

function headLayer(spec: ModelSpec, embedding: TokenEmbedding | null, { nameOf, seedOf }: LayerNaming): Layer {
  if (spec.head.tied && embedding !== null) return tiedHead({ name: nameOf('head'), embedding });
  return layers.dense({
    name: nameOf('head'),
    units: spec.head.outputs,
    kernelInitializer: glorotUniform({ seed: seedOf('head') }),
  });
}

/** The live variable of a parameter, found by role and direction, never by position. */
function variableOf(layer: Layer, { role, direction, layer: owner }: Parameter): Variable {
  if (owner === 'head' || owner === 'embedding') {
    return layer.weights
      .find(({ originalName }) => originalName === role || originalName.endsWith(`/${role}`))
      ?.read() as Variable;
  }
  const { forward, backward } = recurrentWeights(layer);
  const weights: Partial<Record<string, Variable | null>> = { ...(direction === 'backward' ? backward : forward) };
  return weights[role] as Variable;
}

function parametersOf(groups: readonly ParameterGroup[], layerOf: ReadonlyMap<string, Layer>): Map<string, Variable> {
  const parameters = groups.flatMap((group) => group.parameters);
  return new Map(parameters.map((each) => [each.name, variableOf(layerOf.get(each.layer) as Layer, each)]));
}

/** softplus of it is 1 less the floor of a Gaussian head's σ (`sigmaFloor` of the engine), so that σ starts at 1, the deviation of scaled targets. */
const rawOfUnitSigma = Math.log(Math.expm1(1 - 1e-3));

/** What the head's bias starts with; null: zeros. */
function outputBiasOf({ head }: ModelSpec, { outputBias }: BuildOptions): readonly number[] | null {
  const { outputs, task } = head;
  if (outputBias !== undefined) {
    const wrong = outputBias.findIndex((value) => !Number.isFinite(Math.fround(value)));
    if (outputBias.length === outputs && wrong < 0) return outputBias;
    const numbers = `${outputBias.length} number${outputBias.length === 1 ? '' : 's'}`;
    const got = outputBias.length === outputs ? `${outputBias[wrong]} at position ${wrong}` : numbers;
    throw new OptionError({ option: 'outputBias', allowed: `${outputs} finite numbers, one an output`, got });
  }
  if (task?.kind !== 'gaussian') return null;
  return Array.from({ length: outputs }, (_, output) => (output % 2 === 0 ? 0 : rawOfUnitSigma));
}

function startBias(variable: Variable, bias: readonly number[] | null): void {
  if (bias !== null) tidy(() => variable.assign(tensor1d([...bias])));
}

/**
 * Builds a model on the current tfjs backend: input → (recurrent → dropout) × n → linear head.
 *
 * `targets: 'last'` reads the body's last output, which of a bidirectional layer is [forward at the last step | backward
 * at the first], each direction having read the whole window. The same spec, seed and backend give the same bits.
 *
 * @param spec of `parseModelSpec`, or what it takes
 * @throws E_SPEC, E_OPTION before anything is allocated
 */
export function buildModel(spec: ModelSpecInput, options: BuildOptions): RecurrentModel {
  const complete = parseModelSpec(spec);
  const naming = namingOf(options);
  const bias = outputBiasOf(complete, options);
  registerChainedOps();
  registerLayers();

  const inputs = input({ shape: [null, complete.features], name: naming.nameOf('inputs') });
  const layerOf = new Map<string, Layer>();
  let flow: SymbolicTensor = inputs; // [batch, time, width]
  const embedding = complete.embedding === undefined ? null : embeddingLayer(complete.embedding, naming);
  if (embedding !== null) {
    layerOf.set('embedding', embedding);
    flow = embedding.apply(flow) as SymbolicTensor;
  }
  complete.units.forEach((_, index) => {
    const layer = recurrentLayer(complete, index, naming);
    layerOf.set(`recurrent_${index + 1}`, layer);
    flow = layer.apply(flow) as SymbolicTensor;
    if (complete.dropout > 0) {
      const name = `dropout_${index + 1}`;
      const seed = naming.seedOf(name);
      flow = dropout({ rate: complete.dropout, seed, name: naming.nameOf(name) }).apply(flow) as SymbolicTensor;
    }
  });
  const head = headLayer(complete, embedding, naming);
  layerOf.set('head', head);
  const outputs = head.apply(flow) as SymbolicTensor;

  const groups = groupsOf(complete);
  const parameters = parametersOf(groups, layerOf);
  startBias(parameters.get('head/bias') as Variable, bias);
  return new LiveModel({
    spec: complete,
    network: model({ inputs, outputs, name: naming.nameOf('network') }),
    body: model({ inputs, outputs: flow, name: naming.nameOf('body') }),
    groups,
    parameters,
  });
}
