import { digestArray } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import { type LayersModel, layers, type Sequential, sequential } from '@tensorflow/tfjs-layers';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, it } from 'vitest';
import { predictionsOf, randomInputs, randomise, tinyNetwork, tinyTraining, weightsOf } from '../test/tiny-network.ts';
import { adapt } from './adapting/adapt.ts';
import { carry } from './carry/carry.ts';
import { describeLayersModel } from './carry/describe-layers-model.ts';
import { readCarrySource } from './carry/read-carry-source.ts';
import { freeze } from './strategies/freeze.ts';

// What plain TensorFlow.js 4.22.0 does stands beside what seqgraft does; the day the first half fails, tfjs has changed.

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const inputs = randomInputs([4, 5, 2], 3);

function dataOf(tensor: tf.Tensor | undefined): number[] {
  return Array.from(tensor?.dataSync() ?? []);
}

function freezeFirst({ layers: [first] }: LayersModel): void {
  if (first !== undefined) first.trainable = false;
}

async function fitOnce(network: LayersModel): Promise<void> {
  network.compile({ optimizer: tf.train.adam(0.01), loss: 'meanSquaredError' });
  const x = tf.tensor(inputs.data, [4, 5, 2]);
  const y = tf.ones([4, 1]);
  await network.fit(x, y, { epochs: 1, verbose: 0, shuffle: false });
  tf.dispose([x, y]);
}

describe('a frozen base inside a sequential model', () => {
  function nested(): { base: LayersModel; network: LayersModel } {
    const base = tinyNetwork();
    (base as Sequential).pop(); // the body without its head
    const network = sequential();
    network.add(base);
    network.add(layers.dense({ units: 1 }));
    return { base, network };
  }

  it('tfjs reports 2 trainable weights and trains the whole base', async () => {
    const { base } = nested();
    base.trainable = false;
    const network = sequential();
    network.add(base);
    network.add(layers.dense({ units: 1 }));
    expect(network.trainableWeights).toHaveLength(2);
    const before = base.getWeights().map((weight) => dataOf(weight));
    await fitOnce(network);
    const after = base.getWeights().map((weight) => dataOf(weight));
    after.forEach((values, i) => {
      expect(values).not.toEqual(before[i]);
    });
  });

  it('seqgraft freezes the nested base, and proves it', async () => {
    const source = describeLayersModel(nested().network);
    const target = describeLayersModel(nested().network);
    const carried = await carry(await readCarrySource(source), target);
    const before = weightsOf(target);
    const { proof } = await adapt(carried, freeze(), tinyTraining);
    for (const name of ['recurrent_1/kernel', 'recurrent_1/recurrent_kernel', 'recurrent_1/bias']) {
      expect(weightsOf(target).get(name)).toEqual(before.get(name));
    }
    expect(proof.frozen).toHaveLength(3);
    expect(proof.trained.map(({ name }) => name)).toEqual(['head/kernel', 'head/bias']);
  });
});

describe('layers of equal shape', () => {
  /** Two LSTMs of the same shape: 2 features and 2 units. */
  const network = (seed: number): LayersModel => tinyNetwork({ units: [2, 2], features: 2, seed });

  it('tfjs swaps two layers when one of the models has its first layer frozen', () => {
    const [source, target] = [network(1), network(2)] as [LayersModel, LayersModel];
    for (const model of [source, target]) (model as Sequential).pop(); // the head
    const firstKernels = (model: LayersModel) => model.layers.map(({ weights }) => dataOf(weights[0]?.read()));
    freezeFirst(target);
    target.setWeights(source.getWeights());
    expect(firstKernels(target)).toEqual(firstKernels(source).reverse());
  });

  it('seqgraft carries by role, whatever is frozen', async () => {
    const [source, target] = [network(1), network(2)] as [LayersModel, LayersModel];
    freezeFirst(target);
    const carried = await carry(await readCarrySource(describeLayersModel(source)), describeLayersModel(target));
    expect(predictionsOf(carried, inputs)).toEqual(predictionsOf({ ...carried, network: source }, inputs));
  });
});

describe('a comparison of before and after', () => {
  it('tfjs gives the live variables, so that it always passes', async () => {
    const network = tinyNetwork();
    const before = network.getWeights();
    await fitOnce(network);
    const after = network.getWeights();
    after.forEach((weight, i) => {
      expect(dataOf(weight)).toEqual(dataOf(before[i]));
    });
  });

  it('seqgraft compares copied bytes', async () => {
    const model = describeLayersModel(tinyNetwork());
    const { weights } = await readCarrySource(model);
    const digest = async () => digestArray((await readCarrySource(model)).weights.get('head/kernel') as never);
    const before = await digest();
    randomise(model, 9);
    expect(await digest()).not.toBe(before);
    expect(await digestArray(weights.get('head/kernel') as never)).toBe(before);
  });
});

describe('weights by automatic names', () => {
  const mapOf = (network: LayersModel) =>
    Object.fromEntries(network.weights.map((weight) => [weight.name, weight.read()]));

  it('tfjs loads nothing, and says nothing', () => {
    const [source, target] = [tinyNetwork({ seed: 1 }), tinyNetwork({ seed: 2 })];
    const before = target.getWeights().map((weight) => dataOf(weight));
    expect(target.loadWeights(mapOf(source), false)).toBeUndefined();
    expect(target.getWeights().map((weight) => dataOf(weight))).toEqual(before);
  });

  it('seqgraft carries between the same two models', async () => {
    const [source, target] = [tinyNetwork({ seed: 1 }), tinyNetwork({ seed: 2 })].map(describeLayersModel);
    const { report } = await carry(await readCarrySource(source as never), target as never);
    expect([report.carriedTensors, report.totalTensors]).toEqual([5, 5]);
    expect(weightsOf(target as never)).toEqual(weightsOf(source as never));
  });

  it('tfjs throws at a shape that does not fit after it has written the layers before', () => {
    const named = (units: number) => {
      const network = sequential();
      network.add(layers.dense({ units: 3, inputShape: [2], name: 'first' }));
      network.add(layers.dense({ units, name: 'second' }));
      return network;
    };
    const [source, target] = [named(1), named(2)];
    const weightsByName = (network: LayersModel) =>
      Object.fromEntries(network.weights.map((weight) => [weight.originalName, weight.read()]));
    const first = () => dataOf(target.getWeights()[0]);
    const before = first();
    expect(() => target.loadWeights(weightsByName(source), true)).toThrow(/shape/i);
    expect(first()).not.toEqual(before);
  });

  it('seqgraft checks all shapes first', async () => {
    const source = describeLayersModel(tinyNetwork({ units: [3, 2], seed: 1 }));
    const target = describeLayersModel(tinyNetwork({ units: [3, 1], seed: 2 }));
    const before = weightsOf(target);
    await expect(carry(await readCarrySource(source), target)).rejects.toThrow(/E_CARRY_MISMATCH: .*recurrent_2/);
    expect(weightsOf(target)).toEqual(before);
  });
});
