import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { beforeAll, expect, test } from 'vitest';
import { expectSame, scoped, setSomeWeights, someTensor } from '../test/compare.ts';
import { gru, LSTM, lstm, registerChainedOps, useBackend } from './index.ts';

beforeAll(async () => {
  await useBackend('cpu');
  registerChainedOps();
});

test('a stateful layer goes on where the call before ended, until it is reset', () => {
  scoped(() => {
    const whole = gru({ units: 3, returnSequences: true });
    const parts = gru({ units: 3, returnSequences: true, stateful: true });
    const x = someTensor([2, 6, 2]);
    const halves = tf.split(x, 2, 1);
    for (const layer of [whole, parts]) {
      layer.apply(x);
      setSomeWeights(layer);
    }
    parts.resetStates();
    for (let round = 0; round < 2; round++) {
      expectSame(
        tf.concat(
          halves.map((half) => parts.apply(half) as tf.Tensor),
          1,
        ),
        whole.apply(x) as tf.Tensor,
      );
      parts.resetStates();
    }
    parts.resetStates(someTensor([2, 3], 8));
    expectSame(parts.apply(x) as tf.Tensor, whole.apply(x, { initialState: someTensor([2, 3], 8) }) as tf.Tensor);
    expect(() => parts.apply(someTensor([1, 2, 2]))).toThrow(/E_LAYER_STATE.*resetStates/);
    expect(() => whole.resetStates()).toThrow('E_LAYER_STATELESS');
    parts.resetStates();
  });
});

test('states that do not fit are refused with the shapes', () => {
  scoped(() => {
    const layer = lstm({ units: 3 });
    const x = someTensor([2, 4, 2]);
    expect(() => layer.apply(x, { initialState: [tf.zeros([2, 3])] })).toThrow('2 of [2, 3]; got [2, 3]');
    expect(() => layer.apply(x, { initialState: [tf.zeros([2, 3]), tf.zeros([2, 4])] })).toThrow('[2, 3], [2, 4]');
    expect(() => layer.apply(x, { mask: tf.ones([2, 5]) })).toThrow('E_LAYER_STATE');
    expect(() => layer.apply(tf.zeros([2, 0, 2]))).toThrow('E_LAYER_INPUT');
  });
});

test('a model passes states in, and another layer does not get them', () => {
  const x = tfl.input({ shape: [4, 2] });
  const states = [tfl.input({ shape: [3] }), tfl.input({ shape: [3] })];
  const sequence = lstm({ units: 3, returnSequences: true }).apply(x, { initialState: states }) as tfl.SymbolicTensor;
  const output = lstm({ units: 2 }).apply(sequence) as tfl.SymbolicTensor;
  const model = tfl.model({ inputs: [x, ...states], outputs: output });
  const inputs = [someTensor([2, 4, 2]), someTensor([2, 3], 3), someTensor([2, 3], 4)];
  const predicted = model.predict(inputs) as tf.Tensor;
  const [first, second] = model.layers.filter((layer): layer is LSTM => layer instanceof LSTM) as [LSTM, LSTM];
  const expected = second.apply(first.apply(inputs[0] as tf.Tensor, { initialState: inputs.slice(1) }) as tf.Tensor);
  expectSame(predicted, expected as tf.Tensor);
  const concrete = lstm({ units: 2 });
  expect(() => concrete.apply(x, { initialState: inputs.slice(1) })).toThrow('E_LAYER_STATE');
});
