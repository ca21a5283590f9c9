import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { someTensor } from '../test/compare.ts';
import { dropout, gru, lstm, registerChainedOps, useBackend } from './index.ts';

// What plain tfjs does, and what this package does instead. A test of the first kind that fails is news: tfjs changed.

beforeAll(async () => {
  await useBackend('cpu');
  registerChainedOps();
});

const quick = { kernelInitializer: 'ones', recurrentInitializer: 'zeros' } as const;

function compiled(layer: tfl.layers.Layer): tfl.Sequential {
  const model = tfl.sequential({
    layers: [tfl.layers.inputLayer({ inputShape: [3, 2] }), layer, tfl.layers.dense({ units: 1 })],
  });
  model.compile({ loss: 'meanSquaredError', optimizer: 'sgd' });
  return model;
}

async function kernelMoves(layer: tfl.layers.Layer): Promise<boolean> {
  const model = compiled(layer);
  layer.trainable = false;
  const before = String(layer.getWeights()[0]?.dataSync());
  await model.trainOnBatch(someTensor([4, 3, 2]), tf.ones([4, 1]));
  return String(layer.getWeights()[0]?.dataSync()) !== before;
}

describe('trap 1: freezing after compile()', () => {
  test('tfjs trains a frozen LSTM', async () => {
    expect(await kernelMoves(tfl.layers.lstm({ units: 2, ...quick }))).toBe(true);
  });
  test('here it stays as it is', async () => {
    expect(await kernelMoves(lstm({ units: 2, ...quick }))).toBe(false);
  });
});

describe('trap 12: a regulariser of a recurrent layer', () => {
  const kernelRegularizer = tfl.regularizers.l2({ l2: 1 });
  test('tfjs ignores it', () => {
    const layer = tfl.layers.lstm({ units: 2, ...quick, kernelRegularizer });
    compiled(layer);
    expect(layer.losses).toEqual([]);
  });
  test('here it counts', () => {
    const layer = lstm({ units: 2, ...quick, kernelRegularizer });
    compiled(layer);
    expect(layer.calculateLosses()[0]?.dataSync()[0]).toBe(16);
  });
});

describe('trap 16: defaults', () => {
  test('tfjs: hardSigmoid, no forget bias, and it knows no resetAfter', () => {
    expect(tfl.layers.lstm({ units: 2 }).getConfig()).toMatchObject({ recurrentActivation: 'hardSigmoid' });
    expect(tfl.layers.lstm({ units: 2 }).getConfig().unitForgetBias).toBeUndefined();
    expect(tfl.layers.gru({ units: 2 }).getConfig()).toMatchObject({
      recurrentActivation: 'hardSigmoid',
      resetAfter: false,
    });
    const args = { units: 2, resetAfter: true };
    expect(() => tfl.layers.gru(args)).toThrow('does not support reset_after');
  });
  test('here: as Keras 2 and 3', () => {
    expect(lstm({ units: 2 }).getConfig()).toMatchObject({ recurrentActivation: 'sigmoid', unitForgetBias: true });
    expect(gru({ units: 2 }).getConfig()).toMatchObject({ recurrentActivation: 'sigmoid', resetAfter: true });
  });
});

describe('dropout', () => {
  const masks = (layer: tfl.layers.Layer) =>
    [1, 2].map(() => String((layer.apply(tf.ones([20]), { training: true }) as tf.Tensor).dataSync()));
  test('tfjs with a seed has one mask for ever', () => {
    const [first, second] = masks(tfl.layers.dropout({ rate: 0.5, seed: 1 }));
    expect(second).toBe(first);
  });
  test('here each call has its own', () => {
    const [first, second] = masks(dropout({ rate: 0.5, seed: 1 }));
    expect(second).not.toBe(first);
  });
});

describe('the orthogonal initialiser', () => {
  const warnings = (layer: tfl.layers.Layer) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    layer.apply(tf.zeros([1, 1, 1]));
    const calls = warn.mock.calls.length;
    warn.mockRestore();
    return calls;
  };
  test('tfjs warns above 2000 elements', () => {
    expect(warnings(tfl.layers.simpleRNN({ units: 45 }))).toBe(1);
  });
  test('here it is quick and quiet', () => {
    expect(warnings(lstm({ units: 128 }))).toBe(0);
  });
});

describe('arguments that a model hands to all of its layers', () => {
  const model = (make: typeof lstm) => {
    const x = tfl.input({ shape: [3, 2] });
    const states = [tfl.input({ shape: [2] }), tfl.input({ shape: [2] })];
    const first = make({ units: 2, ...quick, returnSequences: true }).apply(x, { initialState: states });
    const outputs = make({ units: 2, ...quick }).apply(first as tfl.SymbolicTensor) as tfl.SymbolicTensor;
    const made = tfl.model({ inputs: [x, ...states], outputs });
    made.compile({ loss: 'meanSquaredError', optimizer: 'sgd' });
    return made;
  };
  const step = (make: typeof lstm) =>
    model(make).trainOnBatch([someTensor([1, 3, 2]), tf.zeros([1, 2]), tf.zeros([1, 2])], tf.ones([1, 2]));
  test('tfjs passes the initial state of one layer on to the next in training, which throws', async () => {
    await expect(step(tfl.layers.lstm as unknown as typeof lstm)).rejects.toThrow('initialState');
  });
  test('here each layer has its own', async () => {
    expect(await step(lstm)).toBeTypeOf('number');
  });
});
