import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { someTensor } from '../test/compare.ts';
import { bidirectional, gru, lstm, registerChainedOps, simpleRNN, useBackend } from './index.ts';

const makers = {
  simpleRNN: () => simpleRNN({ units: 2 }),
  lstm: () => lstm({ units: 2 }),
  gru: () => gru({ units: 2 }),
  bidirectional: () => bidirectional({ layer: lstm({ units: 2 }) }),
};

const values = (layer: tfl.layers.Layer) => layer.weights.map((weight) => [...weight.read().dataSync()]);

beforeAll(async () => {
  await useBackend('cpu');
  registerChainedOps();
});

describe.each(Object.entries(makers))('%s', (_, make) => {
  const compiled = (layer: tfl.layers.Layer) => {
    const model = tfl.sequential({
      layers: [tfl.layers.inputLayer({ inputShape: [3, 2] }), layer, tfl.layers.dense({ units: 1 })],
    });
    model.compile({ loss: 'meanSquaredError', optimizer: 'sgd' });
    return model;
  };
  const step = (model: tfl.LayersModel) => model.trainOnBatch(someTensor([4, 3, 2]), tf.ones([4, 1]));

  test('trainable = false takes effect at once, without a new compile, and back', async () => {
    const layer = make();
    const model = compiled(layer);
    const before = values(layer);
    layer.trainable = false;
    expect(layer.trainableWeights).toEqual([]);
    await step(model);
    expect(values(layer)).toEqual(before);
    layer.trainable = true;
    expect(layer.trainableWeights).toHaveLength(layer.weights.length);
    await step(model);
    expect(values(layer)).not.toEqual(before);
  });

  test('trainable = false reaches the variables themselves, made before or after', () => {
    const early = make();
    early.trainable = false;
    const late = make();
    const made = [early, late].map((layer) => {
      layer.apply(someTensor([1, 3, 2]));
      layer.trainable = false;
      return layer;
    });
    for (const layer of made) {
      expect(layer.weights.map((weight) => (weight.read() as tf.Variable).trainable)).toEqual(
        layer.weights.map(() => false),
      );
    }
  });

  test('freezing a nested model freezes this layer', async () => {
    const layer = make();
    const inner = tfl.input({ shape: [3, 2] });
    const base = tfl.model({ inputs: inner, outputs: layer.apply(inner) as tfl.SymbolicTensor });
    base.trainable = false;
    const outer = tfl.input({ shape: [3, 2] });
    const head = tfl.layers.dense({ units: 1 }).apply(base.apply(outer) as tfl.SymbolicTensor);
    const model = tfl.model({ inputs: outer, outputs: head as tfl.SymbolicTensor });
    model.compile({ loss: 'meanSquaredError', optimizer: 'sgd' });
    const before = values(layer);
    await step(model);
    expect(values(layer)).toEqual(before);
  });

  test('the order of the weights does not depend on what is frozen', () => {
    const layer = make();
    layer.apply(someTensor([1, 3, 2]));
    const names = layer.weights.map((weight) => weight.name);
    const first = layer.weights[0] as tfl.LayerVariable;
    (first as unknown as { trainable: boolean }).trainable = false;
    expect(layer.weights.map((weight) => weight.name)).toEqual(names);
    expect(layer.trainableWeights).toHaveLength(names.length - 1);
    layer.trainable = false;
    expect(layer.weights.map((weight) => weight.name)).toEqual(names);
    expect(layer.getWeights().map((weight) => weight.shape)).toEqual(layer.weights.map((weight) => weight.shape));
  });

  test('a frozen layer passes the gradient on to the layer below', () => {
    const below = lstm({ units: 2, returnSequences: true });
    const layer = make();
    const x = someTensor([2, 3, 2]);
    const run = () => tf.sum(layer.apply(below.apply(x) as tf.Tensor) as tf.Tensor) as tf.Scalar;
    run();
    const variables = below.weights.map((weight) => weight.read() as tf.Variable);
    const gradient = () => tf.variableGrads(run, variables).grads;
    const free = gradient();
    layer.trainable = false;
    const frozen = gradient();
    for (const { name } of variables) {
      expect([...(frozen[name] as tf.Tensor).dataSync()]).toEqual([...(free[name] as tf.Tensor).dataSync()]);
    }
  });

  test('regularisers count in the loss', async () => {
    const args = { units: 2, kernelRegularizer: tfl.regularizers.l2({ l2: 10 }), biasRegularizer: 'l1l2' };
    const layer = make().getClassName() === 'Bidirectional' ? bidirectional({ layer: lstm(args) }) : gru(args);
    const model = compiled(layer);
    const free = compiled(make());
    expect(layer.losses).toHaveLength(layer.getClassName() === 'Bidirectional' ? 4 : 2);
    expect(await step(model)).toBeGreaterThan(((await step(free)) as number) + 1);
  });
});
