import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { backendsHere, startBackend } from '../test/backends-here.ts';
import { expectSame, outputAndGradients, scoped, setSomeWeights, someTensor } from '../test/compare.ts';
import {
  type Bidirectional,
  bidirectional,
  glorotUniform,
  gru,
  lstm,
  type MergeMode,
  registerChainedOps,
  useBackend,
} from './index.ts';

beforeAll(() => registerChainedOps());

const x = () => someTensor([2, 4, 3]);
const args = { units: 2, returnSequences: true, returnState: true };

/** The two directions as layers of their own, with the same weights. */
function apart(layer: Bidirectional): { outputs: tf.Tensor[]; states: tf.Tensor[] } {
  const [forward, backward] = [lstm(args), lstm({ ...args, goBackwards: true })];
  const results = [forward, backward].map((single, k) => {
    single.apply(x());
    single.setWeights((k === 0 ? layer.forwardLayer : layer.backwardLayer).getWeights());
    return single.apply(x()) as tf.Tensor[];
  }) as [tf.Tensor[], tf.Tensor[]];
  const [[a, ...aStates], [b, ...bStates]] = results as [[tf.Tensor, ...tf.Tensor[]], [tf.Tensor, ...tf.Tensor[]]];
  return { outputs: [a, tf.reverse(b, 1)], states: [...aStates, ...bStates] };
}

describe.each(backendsHere)('on %s', (backend) => {
  beforeAll(() => startBackend(backend));

  const merges: [MergeMode, (a: tf.Tensor, b: tf.Tensor) => tf.Tensor[]][] = [
    ['concat', (a, b) => [tf.concat([a, b], 2)]],
    ['sum', (a, b) => [tf.add(a, b)]],
    ['ave', (a, b) => [tf.div(tf.add(a, b), 2)]],
    ['mul', (a, b) => [tf.mul(a, b)]],
    [null, (a, b) => [a, b]],
  ];

  test.each(merges)('merge mode %s: outputs and states of the two directions', (mergeMode, merge) => {
    scoped(() => {
      const layer = bidirectional({ layer: lstm(args), mergeMode });
      layer.apply(x());
      setSomeWeights(layer);
      const got = layer.apply(x()) as tf.Tensor[];
      const { outputs, states } = apart(layer);
      const expected = [...merge(...(outputs as [tf.Tensor, tf.Tensor])), ...states];
      expect(got.map((tensor) => tensor.shape)).toEqual(layer.computeOutputShape([2, 4, 3]));
      got.forEach((tensor, k) => {
        expectSame(tensor, expected[k] as tf.Tensor);
      });
    });
  });

  test.each([true, false])('gradients by hand are those of the tape; every step: %s', (returnSequences) => {
    scoped(() => {
      const layer = bidirectional({ layer: gru({ units: 3, returnSequences }) });
      layer.apply(x());
      setSomeWeights(layer);
      const byTape = outputAndGradients(layer, x(), { mask: tf.ones([2, 4]) });
      outputAndGradients(layer, x()).forEach((tensor, k) => {
        expectSame(tensor, byTape[k] as tf.Tensor, 1e-5);
      });
    });
  });

  test('computes what tf.layers.bidirectional computes', () => {
    scoped(() => {
      const options = {
        units: 2,
        recurrentActivation: 'sigmoid',
        kernelInitializer: 'zeros',
        recurrentInitializer: 'zeros',
      } as const;
      const layers = [
        bidirectional({ layer: lstm(options) }),
        tfl.layers.bidirectional({ layer: tfl.layers.lstm(options) as tfl.RNN, mergeMode: 'concat' }),
      ];
      const [ours, theirs] = layers.map((layer) => {
        layer.apply(x());
        setSomeWeights(layer);
        return outputAndGradients(layer, x());
      }) as [tf.Tensor[], tf.Tensor[]];
      ours.forEach((tensor, k) => {
        expectSame(tensor, theirs[k] as tf.Tensor, 5e-6);
      });
    });
  });
});

describe('as Keras has it', () => {
  beforeAll(() => useBackend('cpu'));

  test('names', () => {
    const layer = bidirectional({ layer: lstm({ units: 2, name: 'lstm' }), name: 'both' });
    layer.apply(x());
    expect(layer.weights.map((weight) => weight.originalName)).toEqual(
      ['forward_lstm', 'backward_lstm'].flatMap((name) =>
        ['kernel', 'recurrent_kernel', 'bias'].map((role) => `both/${name}/${role}`),
      ),
    );
    expect(layer.getConfig().layer).toMatchObject({ className: 'LSTM', config: { name: 'lstm', goBackwards: false } });
  });

  test('the directions do not begin alike, whatever seed they have', () => {
    for (const layer of [
      lstm({ units: 2 }),
      lstm({ units: 2, seed: 1 }),
      lstm({ units: 2, kernelInitializer: glorotUniform({ seed: 1 }) }),
    ]) {
      const both = bidirectional({ layer });
      both.apply(x());
      const [forward, backward] = [both.forwardLayer, both.backwardLayer].map((single) =>
        single.variables.kernel?.dataSync(),
      );
      expect(forward).not.toEqual(backward);
    }
  });

  test('masked steps give 0 in both directions', () => {
    const layer = bidirectional({ layer: lstm({ units: 2, returnSequences: true }) });
    const mask = tf.tensor2d(
      [
        [1, 1, 0, 0],
        [0, 1, 0, 1],
      ],
      [2, 4],
      'bool',
    );
    const outputs = layer.apply(x(), { mask }) as tf.Tensor;
    const nothing = tf.all(tf.equal(outputs, 0), 2);
    expect([...nothing.dataSync()]).toEqual([...tf.logicalNot(mask).dataSync()]);
  });

  test('the last output backwards is that of the first step', () => {
    const layer = bidirectional({ layer: gru({ units: 2 }) });
    const all = bidirectional({ layer: gru({ units: 2, returnSequences: true }) });
    for (const each of [layer, all]) {
      each.apply(x());
      setSomeWeights(each);
    }
    const [first, , , last] = tf.unstack(all.apply(x()) as tf.Tensor, 1) as tf.Tensor[];
    const expected = tf.concat(
      [tf.slice(last as tf.Tensor, [0, 0], [2, 2]), tf.slice(first as tf.Tensor, [0, 2], [2, 2])],
      1,
    );
    expectSame(layer.apply(x()) as tf.Tensor, expected);
  });

  test('stateful: both directions keep their states and forget them', () => {
    const layer = bidirectional({ layer: gru({ units: 2, stateful: true }) });
    const first = [...(layer.apply(x()) as tf.Tensor).dataSync()];
    expect([...(layer.apply(x()) as tf.Tensor).dataSync()]).not.toEqual(first);
    layer.resetStates();
    expect([...(layer.apply(x()) as tf.Tensor).dataSync()]).toEqual(first);
    const before = tf.memory().numTensors;
    layer.dispose();
    expect(tf.memory().numTensors).toBe(before - 6 - 2);
  });

  test('what cannot be is refused', () => {
    const layer = lstm({ units: 2 });
    expect(() => bidirectional({ layer, mergeMode: 'concta' as MergeMode })).toThrow(
      'mergeMode must be one of concat, sum, mul, ave, null; got "concta". Did you mean "concat"?',
    );
    expect(() => bidirectional({ layer: tfl.layers.dense({ units: 2 }) })).toThrow(
      'a SimpleRNN, LSTM or GRU; got "Dense"',
    );
    expect(() => bidirectional({ layer, backwardLayer: lstm({ units: 2 }) })).toThrow(
      'reading the other way than layer; got {"goBackwards":false}',
    );
    const wider = lstm({ units: 3, goBackwards: true });
    expect(() => bidirectional({ layer, backwardLayer: wider, mergeMode: 'sum' })).toThrow('of 2 units');
    expect(() => bidirectional({ layer }).apply(x(), { initialState: [tf.zeros([2, 2])] })).toThrow('E_LAYER_STATE');
  });
});
