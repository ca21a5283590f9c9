import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { beforeAll, expect, test } from 'vitest';
import { expectSame, scoped, setSomeWeights, someTensor } from '../test/compare.ts';
import { cellNames, cells } from '../test/every-cell.ts';
import { gru, type LSTM, lstm, type RecurrentLayer, registerChainedOps, useBackend } from './index.ts';

beforeAll(async () => {
  await useBackend('cpu');
  registerChainedOps();
});

const x = () =>
  tf.tensor3d([
    [[0], [0.5], [0], [-1]],
    [[1], [2], [0], [0]],
  ]);
const mask = () =>
  tf.tensor2d(
    [
      [0, 1, 0, 1],
      [1, 1, 0, 0],
    ],
    [2, 4],
    'bool',
  );

test.each(cellNames)('%s: a masked step carries the state, and gives the output before or, first of all, 0', (name) => {
  scoped(() => {
    const layer = cells[name]({ units: 2, returnSequences: true, returnState: true });
    layer.apply(x());
    setSomeWeights(layer);
    const initialState = Array.from({ length: layer.cell.states }, (_, k) => someTensor([2, 2], k + 3));
    const [masked, ...states] = layer.apply(x(), { mask: mask(), initialState }) as [tf.Tensor, ...tf.Tensor[]];
    // The same by hand: only the steps that are there.
    const row = (tensor: tf.Tensor, k: number) => tf.slice(tensor, [k], [1]);
    const present = [tf.tensor3d([[[0.5], [-1]]]), tf.tensor3d([[[1], [2]]])];
    present.forEach((steps, k) => {
      const initial = initialState.map((state) => row(state, k));
      const [outputs, ...final] = layer.apply(steps, { initialState: initial }) as [tf.Tensor, ...tf.Tensor[]];
      states.forEach((state, s) => {
        expectSame(row(state, k), final[s] as tf.Tensor);
      });
      const [a, b] = tf.split(outputs, 2, 1) as [tf.Tensor, tf.Tensor];
      const expected = k === 0 ? [tf.zerosLike(a), a, a, b] : [a, b, b, b];
      expectSame(row(masked, k), tf.concat(expected, 1));
    });
  });
});

test('a Masking layer in a model gives the same, over two layers and the gradient too', () => {
  const model = tfl.sequential({
    layers: [
      tfl.layers.masking({ maskValue: 0, inputShape: [4, 1] }),
      lstm({ units: 2, returnSequences: true }),
      gru({ units: 3 }),
    ],
  });
  const [, first, second] = model.layers as [tfl.layers.Layer, LSTM, RecurrentLayer];
  const predicted = model.predict(x()) as tf.Tensor;
  const inner = first.apply(x(), { mask: mask() }) as tf.Tensor;
  expectSame(predicted, second.apply(inner, { mask: mask() }) as tf.Tensor);
  model.compile({ loss: 'meanSquaredError', optimizer: 'sgd' });
  return expect(model.trainOnBatch(x(), tf.ones([2, 3]))).resolves.toBeTypeOf('number');
});
