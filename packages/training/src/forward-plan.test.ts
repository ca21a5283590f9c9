import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { input, layers, model, type SymbolicTensor, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { useCpu } from '../test/small-models.ts';
import { ForwardPlan, layerCalls, trainingModes } from './forward-plan.ts';

beforeAll(useCpu);

type Network = ReturnType<typeof model>;

/** The plan's result against tfjs' own executor. */
function expectSame(network: Network, inputs: tf.Tensor, trainFrom = 0): void {
  tf.tidy(() => {
    const calls = layerCalls(network);
    const plan = new ForwardPlan(
      calls,
      calls.map((_, index) => index >= trainFrom),
    );
    const expected = network.apply(inputs) as tf.Tensor;
    const got = plan.begin(inputs)();
    expect(got.shape).toEqual(expected.shape);
    expect(got.dataSync()).toEqual(expected.dataSync());
  });
}

describe('ForwardPlan', () => {
  test('runs a chain, a branch, a shared layer and a nested model as tfjs does', () => {
    const start = input({ shape: [3] });
    const shared = layers.dense({ units: 3 });
    const nested = sequential({ layers: [layers.dense({ units: 4, inputShape: [3] }), layers.dense({ units: 2 })] });
    const once = shared.apply(start) as SymbolicTensor;
    const twice = shared.apply(once) as SymbolicTensor;
    const left = nested.apply(twice) as SymbolicTensor;
    const right = layers.dense({ units: 2 }).apply(once) as SymbolicTensor;
    const network = model({ inputs: start, outputs: layers.add().apply([left, right]) as SymbolicTensor });
    const inputs = tf.randomUniform([2, 3], -1, 1, 'float32', 1);
    for (const trainFrom of [0, 2, 99]) expectSame(network, inputs, trainFrom);
    expect(layerCalls(network)).toHaveLength(6);
    inputs.dispose();
  });

  test('runs a sequential model that begins with a model, and layers of several outputs', () => {
    const base = sequential({ layers: [layers.dense({ units: 4, inputShape: [5, 3] })] });
    const network = sequential();
    network.add(base);
    network.add(layers.gru({ units: 2, recurrentInitializer: 'glorotUniform' }));
    const inputs = tf.randomUniform([2, 5, 3], -1, 1, 'float32', 1);
    expectSame(network, inputs, 1);

    const start = input({ shape: [5, 3] });
    const first = layers.lstm({
      units: 2,
      returnSequences: true,
      returnState: true,
      recurrentInitializer: 'glorotUniform',
    });
    const [sequence, h, c] = first.apply(start) as SymbolicTensor[];
    const second = layers.lstm({ units: 2, recurrentInitializer: 'glorotUniform' });
    const output = second.apply(sequence as SymbolicTensor, {
      initialState: [h as SymbolicTensor, c as SymbolicTensor],
    }) as SymbolicTensor;
    expectSame(model({ inputs: start, outputs: output }), inputs, 1);
    inputs.dispose();
  });

  test('hands masks on', () => {
    const start = input({ shape: [4, 1] });
    const masked = layers.masking({ maskValue: 0 }).apply(start) as SymbolicTensor;
    const lstm = layers.lstm({ units: 2, recurrentInitializer: 'glorotUniform' }).apply(masked) as SymbolicTensor;
    const inputs = tf.tensor3d([1, 2, 0, 0, 3, 4, 5, 0], [2, 4, 1]);
    expectSame(model({ inputs: start, outputs: lstm }), inputs);
    inputs.dispose();
  });
});

describe('trainingModes', () => {
  test('knows the regularisation losses of layers, those in a Sequential too, where tfjs has none', () => {
    const layer = layers.dense({ units: 3, inputShape: [3], kernelRegularizer: 'l1l2', kernelInitializer: 'ones' });
    const network = sequential({ layers: [layer, layers.dense({ units: 1 })] });
    const calls = layerCalls(network);
    const plan = new ForwardPlan(
      calls,
      calls.map(() => true),
    );
    expect(network.calculateLosses()).toHaveLength(0);
    expect(plan.regularisation().map((loss) => loss.dataSync()[0])).toEqual([expect.closeTo(0.01 * 9 + 0.01 * 9, 6)]);
  });

  test('lets a layer without parameters go with what feeds it', () => {
    const [first, second] = [layers.dense({ units: 3, inputShape: [3] }), layers.dense({ units: 3 })];
    const drop = () => layers.dropout({ rate: 0.5 });
    const network = sequential({ layers: [first, drop(), second, drop()] });
    const modes = (trained: readonly unknown[], inputIsTrained: boolean) =>
      trainingModes(
        layerCalls(network),
        (layer) => (layer.weights.length === 0 ? null : trained.includes(layer)),
        inputIsTrained,
      );
    expect(modes([second], false)).toEqual([false, false, true, true]);
    expect(modes([first], true)).toEqual([true, true, false, false]);
    expect(modes([first, second], true)).toEqual([true, true, true, true]);
  });
});
