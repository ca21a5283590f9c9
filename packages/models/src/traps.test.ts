/**
 * What plain TensorFlow.js does when weights are carried by its own means, and that these models do not.
 *
 * The first test of each pair holds the trap itself: the day it fails, tfjs has changed, and the pair can go.
 */
import type { DenseArray } from '@seqgraft/core';
import { registerChainedOps, useBackend } from '@seqgraft/layers';
import * as tf from '@tensorflow/tfjs-core';
import {
  input,
  type LayersModel,
  layers,
  loadLayersModel,
  model,
  type SymbolicTensor,
  sequential,
} from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildModel } from './build-model.ts';
import type { ModelSpecInput } from './model-spec.ts';

const spec: ModelSpecInput = { cell: 'lstm', units: [3, 3], features: 3, head: { outputs: 1 } };

beforeAll(async () => {
  await useBackend('cpu');
  registerChainedOps();
});

/** Two LSTM layers of equal shape, all weights of layer k equal to k. */
function plainStack(): LayersModel {
  const stack = sequential({
    layers: [
      layers.lstm({ units: 3, inputShape: [null, 3], returnSequences: true, recurrentInitializer: 'zeros' }),
      layers.lstm({ units: 3, returnSequences: true, recurrentInitializer: 'zeros' }),
    ],
  });
  stack.layers.forEach((layer, index) => {
    layer.setWeights(layer.getWeights().map((weight) => tf.fill(weight.shape, index + 1)));
  });
  return stack;
}

const firstValue = (tensor: tf.Tensor | undefined): number | undefined => tensor?.dataSync()[0];

describe('trap 4: the order of getWeights() depends on what is frozen', () => {
  it('tfjs: carrying all weights swaps two LSTM layers without a word', () => {
    const source = plainStack();
    const target = plainStack();
    (source.layers[0] as layers.Layer).trainable = false;
    target.setWeights(source.getWeights());
    expect(target.layers.map((layer) => firstValue(layer.getWeights()[0]))).toEqual([2, 1]);
  });

  it('here: each tensor goes to its name, whatever is frozen on either side', async () => {
    const source = buildModel(spec, { seed: 1 });
    const target = buildModel(spec, { seed: 2 });
    for (const layer of source.network.layers.slice(0, 2)) layer.trainable = false;
    (target.network.layers[2] as layers.Layer).trainable = false;
    const carried = await source.readWeights();
    target.writeWeights(carried);
    expect([...carried.keys()]).toEqual([...target.parameters.keys()]);
    expect(await target.readWeights()).toEqual(carried);
    expect(carried.get('recurrent_1/kernel')).not.toEqual(carried.get('recurrent_2/kernel'));
    source.dispose();
    target.dispose();
  });
});

describe('trap 5: getWeights() gives the live variables', () => {
  it('tfjs: a comparison of before and after always passes', () => {
    const stack = plainStack();
    const before = stack.getWeights()[0];
    stack.setWeights(stack.getWeights().map((weight) => tf.fill(weight.shape, 9)));
    expect(firstValue(before)).toBe(9);
  });

  it('here: weights that were read stay as they were', async () => {
    const built = buildModel(spec, { seed: 1 });
    const before = await built.readWeights();
    const kept = structuredClone(before);
    const other = new Map(
      [...before].map(([name, { shape, data }]) => [name, { shape, data: data.map((x) => x + 1) }]),
    );
    built.writeWeights(other);
    expect(before).toEqual(kept);
    expect(await built.readWeights()).not.toEqual(kept);
    built.dispose();
  });
});

describe('trap 6: loadWeights() loads nothing, or half', () => {
  const weightsOf = (stack: LayersModel, change: (tensor: tf.Tensor, index: number) => tf.Tensor): tf.NamedTensorMap =>
    Object.fromEntries(stack.weights.map((weight, index) => [weight.originalName, change(weight.read(), index)]));

  it('tfjs: unknown names load nothing, and nobody is told', () => {
    const source = plainStack();
    const target = plainStack(); // its layers have other automatic names
    const result = target.loadWeights(
      weightsOf(source, (tensor) => tf.fill(tensor.shape, 7)),
      false,
    );
    expect(result).toBeUndefined();
    expect(firstValue(target.getWeights()[0])).toBe(1);
  });

  it('tfjs: a tensor that does not fit throws after those before it were written', () => {
    const stack = plainStack();
    const weights = weightsOf(stack, (tensor, index) => (index === 3 ? tf.zeros([1, 1]) : tf.fill(tensor.shape, 7)));
    expect(() => stack.loadWeights(weights)).toThrow();
    expect(firstValue(stack.getWeights()[0])).toBe(7);
  });

  it('here: both are errors that name every tensor, and nothing is written', async () => {
    const built = buildModel(spec, { seed: 1 });
    const before = await built.readWeights();
    const renamed = new Map([...before].map(([name, array]) => [`lstm_1/${name}`, array]));
    expect(() => built.writeWeights(renamed)).toThrow(/^E_WEIGHTS: .*16 problems/);
    const filled = [...before].map(([name, { shape, data }]) => [name, { shape, data: data.map(() => 7) }] as const);
    const half = new Map<string, DenseArray>([
      ...filled,
      ['recurrent_2/kernel', { shape: [1, 1], data: new Float32Array(1) }],
    ]);
    expect(() => built.writeWeights(half)).toThrow(/^E_WEIGHTS: .*1 problem: recurrent_2\/kernel has shape \[1, 1\]/);
    expect(await built.readWeights()).toEqual(before);
    built.dispose();
  });
});

describe('trap 8: automatic names meet again', () => {
  const saveAndLoad = async (original: LayersModel): Promise<LayersModel> => {
    let saved: tf.io.ModelArtifacts = {};
    await original.save({
      save: async (artifacts) => {
        saved = artifacts;
        return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
      },
    });
    // As in another process: what the model is made of stays, the count of names starts anew.
    const topology = JSON.parse(JSON.stringify(saved.modelTopology).replace(/dense_Dense\d+/g, 'dense_Dense900'));
    const weightSpecs = JSON.parse(JSON.stringify(saved.weightSpecs).replace(/dense_Dense\d+/g, 'dense_Dense900'));
    return loadLayersModel({ load: async () => ({ ...saved, modelTopology: topology, weightSpecs }) });
  };
  /** Adds dense layers with automatic names until one is called as that of the loaded model. */
  const automaticHead = (name: string): layers.Layer => {
    let head = layers.dense({ units: 1 });
    while (head.name !== name && Number(/\d+$/.exec(head.name)?.[0]) < 900) head = layers.dense({ units: 1 });
    return head;
  };

  it('tfjs: a head on a reloaded model can have the name of a layer in it, and fails', async () => {
    const source = sequential({ layers: [layers.dense({ units: 2, inputShape: [3] })] });
    const loaded = await saveAndLoad(source);
    const head = automaticHead('dense_Dense900');
    expect(head.name).toBe('dense_Dense900');
    const output = head.apply(loaded.outputs[0] as SymbolicTensor) as SymbolicTensor;
    expect(() => model({ inputs: loaded.inputs[0] as SymbolicTensor, outputs: output })).toThrow(/name.*unique/is);
  });

  it('here: names are chosen, in every process the same, and apart by namespace', async () => {
    const first = buildModel(spec, { seed: 1, namespace: 'source' });
    const second = buildModel(spec, { seed: 1, namespace: 'source' });
    const other = buildModel(spec, { seed: 1, namespace: 'target' });
    const names = (network: LayersModel): string[] => network.layers.map(({ name }) => name);
    expect(names(second.network)).toEqual(names(first.network));
    expect(names(first.network).filter((name) => names(other.network).includes(name))).toEqual([]);

    const loaded = await saveAndLoad(first.network);
    const sequence = input({ shape: [null, 3], name: 'sequence' });
    const outputs = [loaded.apply(sequence), other.network.apply(sequence)] as SymbolicTensor[];
    const joined = model({ inputs: sequence, outputs });
    const again = await saveAndLoad(joined);
    expect(again.layers).toHaveLength(joined.layers.length);
  });
});
