import { sharedEngine, withoutSharedEngine } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectSame, scoped, setSomeWeights, someTensor, withSomeWeights } from '../../test/compare.ts';
import {
  bidirectional,
  gru,
  lstm,
  type RecurrentLayer,
  registerChainedOps,
  registerLayers,
  useBackend,
} from '../index.ts';

const x = () => someTensor([5, 4, 3]);

const sum = (result: tf.Tensor | tf.Tensor[] | unknown) => tf.sum(result as tf.Tensor) as tf.Scalar;
const variablesOf = (layer: tfl.layers.Layer) => layer.weights.map((weight) => weight.read() as tf.Variable);

beforeEach(async () => {
  await useBackend('wasm');
  registerChainedOps();
});
afterEach(() => void vi.restoreAllMocks());

test('a model of tfjs from a model.json trains and predicts compiled', async () => {
  registerLayers();
  const template = tfl.sequential({
    layers: [
      bidirectional({ layer: lstm({ units: 3, returnSequences: true }), inputShape: [4, 3] }),
      gru({ units: 4 }),
      tfl.layers.dense({ units: 1 }),
    ],
  });
  let artifacts: tf.io.ModelArtifacts = {};
  await template.save({
    save: async (given) => {
      artifacts = given;
      return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
    },
  });
  const used = await tfl.loadLayersModel({ load: async () => artifacts });
  used.compile({ loss: 'meanSquaredError', optimizer: 'adam' });
  await used.fit(x(), tf.ones([5, 1]), { epochs: 2, verbose: 0 });
  const [both, top] = used.layers as [{ forwardLayer: RecurrentLayer }, RecurrentLayer];
  expect(top.engine?.used).toBe(true);
  expect(both.forwardLayer.engine?.used).toBe(true);
  expectSame(
    used.predict(x()) as tf.Tensor,
    withoutSharedEngine(() => used.predict(x()) as tf.Tensor),
  );
});

describe('gradients', () => {
  test('of frozen weights cost nothing, and are right where somebody asks all the same', () => {
    scoped(() => {
      const layer = withSomeWeights(lstm({ units: 3 }), x());
      layer.trainable = false;
      const wanted = [tf.variable(x()), ...variablesOf(layer)];
      const gradients = () => tf.engine().gradients(() => sum(layer.apply(wanted[0] as tf.Variable)), wanted).grads;
      const onlyWeights = () => tf.engine().gradients(() => sum(layer.apply(x())), variablesOf(layer)).grads;
      for (const run of [gradients, onlyWeights]) {
        const [compiled, plain] = [run(), withoutSharedEngine(open(layer, run))];
        expect(compiled).toHaveLength(plain.length);
        for (const [k, gradient] of plain.entries()) expectSame(compiled[k] as tf.Tensor, gradient);
      }
    });
  });

  /** With weights that are not frozen: the plain layer has no gradient for those that are. */
  function open<T>(layer: tfl.layers.Layer, run: () => T): () => T {
    return () => {
      layer.trainable = true;
      try {
        return run();
      } finally {
        layer.trainable = false;
      }
    };
  }

  test('below the lowest layer that learns nothing is kept', async () => {
    const engine = await sharedEngine();
    scoped(() => {
      const [below, above] = [withSomeWeights(lstm({ units: 64, returnSequences: true }), x()), lstm({ units: 1 })];
      below.trainable = false;
      above.apply(below.apply(x()) as tf.Tensor);
      const step = () => tf.dispose(tf.variableGrads(() => sum(above.apply(below.apply(x()) as tf.Tensor))).grads);
      step();
      const frozen = engine.info.usedBytes;
      step();
      expect(engine.info.usedBytes).toBe(frozen);
      below.trainable = true;
      step();
      expect(engine.info.usedBytes).toBeGreaterThan(frozen + 4 * 64 * 4 * 64 * 2);
    });
  });

  test('are taken once: a second way back over one call, or a gradient of a gradient, is refused', () => {
    scoped(() => {
      const layer = withSomeWeights(lstm({ units: 2 }), x());
      const f = (value: tf.Tensor) => sum(layer.apply(value));
      const twice = (value: tf.Tensor) => tf.add(f(value), tf.sum(tf.grad((inner: tf.Tensor) => f(inner))(value)));
      expect(() => tf.grad(twice)(x())).toThrow(/^E_LAYER_GRADIENT.*a gradient of it was asked for/);
      const again = (value: tf.Tensor) => {
        const h = layer.apply(value) as tf.Tensor;
        tf.grads(() => tf.sum(h))([value]);
        return tf.sum(h);
      };
      expect(() => tf.grad(again)(x())).toThrow(/^E_LAYER_GRADIENT.*a second time/);
    });
  });

  test('of a call whose frozen weights were changed since are refused', () => {
    scoped(() => {
      const layer = withSomeWeights(lstm({ units: 2 }), x());
      layer.trainable = false;
      const run = () =>
        tf.grad((value: tf.Tensor) => {
          const output = sum(layer.apply(value));
          setSomeWeights(layer);
          return output;
        })(x());
      expect(run).toThrow(/^E_LAYER_GRADIENT.*changed since/);
    });
  });

  test('NaN in data and weights comes through', () => {
    scoped(() => {
      const layer = withSomeWeights(lstm({ units: 2 }), x());
      const output = layer.apply(tf.fill([1, 3, 3], Number.NaN)) as tf.Tensor;
      expect([...output.dataSync()]).toEqual([Number.NaN, Number.NaN]);
      const [kernel] = variablesOf(layer) as [tf.Variable];
      kernel.assign(tf.fill(kernel.shape, Number.NaN));
      const { value, grads } = tf.variableGrads(() => sum(layer.apply(x())));
      expect(value.dataSync()[0]).toBeNaN();
      expect(grads[kernel.name]?.dataSync()[0]).toBeNaN();
    });
  });
});

describe('memory', () => {
  const cases: Record<string, (layer: RecurrentLayer) => void> = {
    'an inference': (layer) => void layer.apply(x()),
    'a gradient': (layer) => void tf.variableGrads(() => sum(layer.apply(x()))),
    'a gradient of x alone': (layer) => void tf.grad((value: tf.Tensor) => sum(layer.apply(value)))(x()),
    'a forward pass on the tape without a way back': (layer) =>
      void tf.variableGrads(() => {
        layer.apply(x());
        return sum(tf.square(variablesOf(layer)[0] as tf.Variable));
      }),
    'a step that throws': (layer) =>
      void expect(() =>
        tf.variableGrads(() => {
          layer.apply(x());
          throw new Error('of the user');
        }),
      ).toThrow('of the user'),
  };

  test.each(Object.keys(cases))('%s leaves nothing behind, from the second time on', async (name) => {
    const engine = await sharedEngine();
    scoped(() => {
      const layer = withSomeWeights(gru({ units: 3, returnSequences: true }), x());
      const once = () => tf.tidy(() => (cases[name] as (layer: RecurrentLayer) => void)(layer));
      once();
      once();
      const before = { ...tf.memory(), engine: engine.info.usedBytes };
      for (let again = 0; again < 3; again++) once();
      expect({ ...tf.memory(), engine: engine.info.usedBytes }).toEqual(before);
    });
  });

  test('a layer that is disposed of gives back what was packed for it', async () => {
    const engine = await sharedEngine();
    tf.engine().startScope();
    const layer = withSomeWeights(lstm({ units: 40 }), x());
    const before = engine.info.usedBytes;
    layer.dispose();
    expect(engine.info.usedBytes).toBeLessThan(before - 4 * 43 * 160);
    tf.engine().endScope();
  });
});
