import type { BatchSource, DenseArray, NamedArrays, ParameterGroup } from '@seqgraft/core';
import { RecurrentLayer, toTorchGradients } from '@seqgraft/layers';
import { buildModel, type ModelSpecInput, type RecurrentModel } from '@seqgraft/models';
import { type GroupRule, type Phase, type TrainableModel, trainPhases } from '@seqgraft/training';
import { layers, type SymbolicTensor, model as tfModel } from '@tensorflow/tfjs-layers';
import type { TrainingCase, TrainingOutcome } from './golden-case.ts';
import { cellOf, directionsOf, kerasWeights } from './torch-parameters.ts';

function specOf({ kind, features, units, layers, directions, outputs }: TrainingCase): ModelSpecInput {
  return {
    cell: cellOf[kind],
    activation: kind === 'rnn_relu' ? 'relu' : 'tanh',
    units: Array<number>(layers).fill(units),
    bidirectional: directions === 2,
    features,
    head: { targets: 'every-step', outputs },
  };
}

/** The head: PyTorch's [outputs, inputs] is our [inputs, outputs]. */
function transpose({ shape, data }: DenseArray): DenseArray {
  const [rows, columns] = shape as [number, number];
  const transposed = data.map((_, place) => data[(place % rows) * columns + Math.floor(place / rows)] as number);
  return { shape: [columns, rows], data: transposed };
}

function fromTorch(golden: TrainingCase): NamedArrays {
  const torch = (name: string): DenseArray => golden.initial.get(name) as DenseArray;
  const weights = new Map<string, DenseArray>();
  for (const { prefix, suffix } of directionsOf(golden)) {
    const { kernel, recurrentKernel, bias } = kerasWeights(golden.kind, (name) => torch(`rnn.${name}`), suffix);
    weights.set(`${prefix}/kernel`, kernel);
    weights.set(`${prefix}/recurrent_kernel`, recurrentKernel);
    weights.set(`${prefix}/bias`, bias);
  }
  weights.set('head/kernel', transpose(torch('head.weight')));
  weights.set('head/bias', torch('head.bias'));
  return weights;
}

/** Our weights under PyTorch's names, where they stand as their gradients do; a bias that stands for the sum of two is `rnn.bias_l0`. */
function toTorch(golden: TrainingCase, weights: NamedArrays): NamedArrays {
  const ours = (name: string): DenseArray => weights.get(name) as DenseArray;
  const torch = new Map<string, DenseArray>();
  for (const { prefix, suffix } of directionsOf(golden)) {
    const { weightIh, weightHh, biasIh, biasHh } = toTorchGradients(cellOf[golden.kind], {
      kernel: ours(`${prefix}/kernel`),
      recurrentKernel: ours(`${prefix}/recurrent_kernel`),
      bias: ours(`${prefix}/bias`),
    });
    torch.set(`rnn.weight_ih_${suffix}`, weightIh);
    torch.set(`rnn.weight_hh_${suffix}`, weightHh);
    if (golden.kind === 'gru') {
      torch.set(`rnn.bias_ih_${suffix}`, biasIh as DenseArray);
      torch.set(`rnn.bias_hh_${suffix}`, biasHh as DenseArray);
    } else torch.set(`rnn.bias_${suffix}`, biasIh as DenseArray);
  }
  torch.set('head.weight', transpose(ours('head/kernel')));
  torch.set('head.bias', ours('head/bias'));
  return torch;
}

/** Each recurrent group in two, its kernels and its biases, so that biases can have a rule of their own. */
function withBiasesApart(model: RecurrentModel): TrainableModel {
  const groups = model.groups.flatMap((group): ParameterGroup[] => {
    if (group.kind !== 'recurrent') return [group];
    const part = (name: string, biases: boolean): ParameterGroup => ({
      ...group,
      name,
      parameters: group.parameters.filter(({ role }) => (role === 'bias') === biases),
    });
    return [part(group.name, false), part(`${group.name} bias`, true)];
  });
  return { network: model.network, groups, parameters: model.parameters };
}

/**
 * PyTorch's rnn and lstm have two biases that are added up. Both have the same gradient and the same moments, so under
 * Adam and under gradient descent their sum moves twice as far as either: one bias learns at twice the rate.
 * A gru with reset after keeps both apart, as PyTorch does.
 */
function phaseOf(golden: TrainingCase, model: TrainableModel): Phase {
  const { kind, learningRate, headLearningRate, frozenLayers, headFrozen } = golden;
  const ruleOf = (name: string): GroupRule => {
    if (name === 'head') return headFrozen ? 'frozen' : headLearningRate / learningRate;
    const layer = Number(/^recurrent_(\d+)/.exec(name)?.[1]) - 1;
    if (frozenLayers.has(layer)) return 'frozen';
    return name.endsWith(' bias') && kind !== 'gru' ? 2 : 1;
  };
  return {
    name: 'golden',
    epochs: golden.losses.length,
    learningRate,
    schedule: { kind: 'constant' },
    groups: Object.fromEntries(model.groups.map(({ name }) => [name, ruleOf(name)])),
  };
}

/** The whole batch, always in the order of the file. */
function fullBatch({ x, targets, batch }: TrainingCase): BatchSource {
  const windows = Uint32Array.from({ length: batch }, (_, index) => index);
  return { windowCount: batch, batches: () => [{ inputs: x, targets, windows }] };
}

/** What computes a training: whole steps compiled; through tfjs with its layers compiled; tfjs alone. */
export type TrainingWay = 'compiled steps' | 'compiled layers' | 'tfjs alone';

/** The same with a layer behind the head that changes nothing: the engine does not take it as a whole. */
function unrecognized(model: TrainableModel): TrainableModel {
  const behind = layers.activation({ activation: 'linear', name: 'behind_the_head' });
  const outputs = behind.apply(model.network.outputs) as SymbolicTensor;
  return { ...model, network: tfModel({ inputs: model.network.inputs, outputs }) };
}

function checkWay(way: TrainingWay, model: RecurrentModel, wholeSteps: boolean): void {
  const recurrent = model.network.layers.find((layer) => layer instanceof RecurrentLayer);
  const layersCompiled = recurrent?.engine?.used;
  const asAsked = way === 'compiled steps' ? wholeSteps : !wholeSteps && layersCompiled !== (way === 'tfjs alone');
  if (!asAsked)
    throw new Error(`Trained otherwise than asked: ${way}, ${JSON.stringify({ wholeSteps, layersCompiled })}`);
}

/** Trains a model of `@seqgraft/models` by `@seqgraft/training` on the current backend. */
export async function trainModel(golden: TrainingCase, way: TrainingWay): Promise<TrainingOutcome> {
  const model = buildModel(specOf(golden), { seed: 0 });
  try {
    model.writeWeights(fromTorch(golden));
    const before = toTorch(golden, await model.readWeights());
    const apart = withBiasesApart(model);
    const trainable = way === 'compiled layers' ? unrecognized(apart) : apart;
    const { history, engine } = await trainPhases(trainable, [phaseOf(golden, trainable)], {
      train: fullBatch(golden),
      batchSize: golden.batch,
      optimizer: golden.optimizer,
      loss: golden.loss,
      seed: 0,
      compiled: way === 'tfjs alone' ? 'never' : 'auto',
    });
    checkWay(way, model, engine.used);
    const after = toTorch(golden, await model.readWeights());
    return { losses: history.map(({ loss }) => loss), before, after };
  } finally {
    model.dispose();
  }
}
