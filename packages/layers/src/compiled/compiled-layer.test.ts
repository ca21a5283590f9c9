import { createEngine, disposeEngine, type Engine, sharedEngine, withoutSharedEngine } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectSame, scoped, setSomeWeights, someTensor } from '../../test/compare.ts';
import {
  bidirectional,
  gru,
  LSTM,
  lstm,
  type RecurrentLayer,
  registerChainedOps,
  registerLayers,
  simpleRNN,
  useBackend,
} from '../index.ts';

const x = () => someTensor([5, 4, 3]);

/** Built, with weights that are not the initial ones. */
function made<T extends RecurrentLayer>(layer: T): T {
  tf.tidy(() => {
    layer.apply(x());
    setSomeWeights(layer);
  });
  return layer;
}

const sum = (result: tf.Tensor | tf.Tensor[] | unknown) => tf.sum(result as tf.Tensor) as tf.Scalar;
const variablesOf = (layer: tfl.layers.Layer) => layer.weights.map((weight) => weight.read() as tf.Variable);

beforeEach(async () => {
  await useBackend('wasm');
  registerChainedOps();
});
afterEach(() => void vi.restoreAllMocks());

describe('what is not compiled', () => {
  const warned = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

  test('before the engine is there, or when it is gone, TensorFlow.js computes, and that is said once', async () => {
    await disposeEngine();
    const warn = warned();
    scoped(() => {
      const [first, second] = [lstm({ units: 2 }), gru({ units: 2 })];
      for (const layer of [first, second]) layer.apply(x());
      const reason = 'the compiled engine has not been started; `await useBackend()` starts it';
      expect(first.engine).toEqual({ used: false, reason });
      expect(warn.mock.calls).toEqual([[`Recurrent layers are computed by TensorFlow.js alone: ${reason}.`]]);
    });
    expect((await useBackend('wasm')).engine.used).toBe(true);
    scoped(() => void expect(made(lstm({ units: 2 })).engine?.used).toBe(true));
  });

  test('useBackend keeps layers from the engine, and takes them back', async () => {
    const { engine } = await useBackend('wasm', { compiled: 'never' });
    expect(engine).toEqual({ used: false, reason: 'compiled: never' });
    const warn = warned();
    scoped(() => void expect(made(lstm({ units: 2 })).engine).toEqual(engine));
    expect(warn).not.toHaveBeenCalled();
    const one = (await useBackend('wasm', { threads: 1 })).engine;
    scoped(() => void expect(made(lstm({ units: 2 })).engine).toEqual(one));
    await expect(useBackend('wasm', { threads: -1 })).rejects.toMatchObject({ code: 'E_ENGINE_OPTION' });
  });

  test.each([
    ['the activation relu', () => lstm({ units: 2, activation: 'relu', name: 'own' })],
    ['gates of tanh', () => gru({ units: 2, recurrentActivation: 'tanh', name: 'own' })],
    ['the activation elu', () => simpleRNN({ units: 2, activation: 'elu', name: 'own' })],
  ])('a layer with %s says so, once', (what, make) => {
    const warn = warned();
    scoped(() => {
      const layer = make();
      for (let call = 0; call < 2; call++) layer.apply(x());
      expect(layer.engine).toEqual({ used: false, reason: `it has ${what}` });
      expect(warn.mock.calls).toEqual([
        [`own is computed by TensorFlow.js, not by the compiled engine: it has ${what}.`],
      ]);
    });
  });

  test('recurrent dropout in training; without it, the layer is compiled', () => {
    warned();
    scoped(() => {
      const layer = made(lstm({ units: 2, recurrentDropout: 0.5 }));
      expect(layer.engine?.used).toBe(true);
      layer.apply(x(), { training: true });
      expect(layer.engine).toMatchObject({ used: false, reason: expect.stringContaining('recurrentDropout') });
    });
  });

  test('a subclass with an equation of its own', () => {
    warned();
    class Doubled extends LSTM {
      override readonly cell = {
        ...lstm({ units: 1, name: 'template' }).cell,
        stepOf: () => (z: tf.Tensor2D) => tf.split(tf.mul(z, 2), 2, 1) as tf.Tensor2D[],
        gates: 2,
        backwardOf: null,
      };
    }
    scoped(() => {
      const layer = new Doubled({ units: 2, unitForgetBias: false });
      const output = layer.apply(x()) as tf.Tensor;
      expect(layer.engine).toMatchObject({ used: false, reason: 'it has a cell of its own' });
      expect(output.shape).toEqual([5, 2]);
    });
  });
});

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
      const layer = made(lstm({ units: 3 }));
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
      const [below, above] = [made(lstm({ units: 64, returnSequences: true })), lstm({ units: 1 })];
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
      const layer = made(lstm({ units: 2 }));
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
      const layer = made(lstm({ units: 2 }));
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
      const layer = made(lstm({ units: 2 }));
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
      const layer = made(gru({ units: 3, returnSequences: true }));
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
    const layer = made(lstm({ units: 40 }));
    const before = engine.info.usedBytes;
    layer.dispose();
    expect(engine.info.usedBytes).toBeLessThan(before - 4 * 43 * 160);
    tf.engine().endScope();
  });
});

describe('an engine that fails', () => {
  /** Another engine in the place of the shared one. */
  async function withEngine(engine: Engine, run: () => void | Promise<void>): Promise<void> {
    const state = (globalThis as never)[Symbol.for('seqgraft.engine/0.2')] as { ready: readonly Engine[] };
    const before = state.ready;
    state.ready = [engine];
    try {
      await run();
    } finally {
      state.ready = before;
      engine.dispose();
    }
  }

  test('disposed of between a call and its gradient: an error; from then on TensorFlow.js', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const engine = await createEngine({ threads: 1 });
    await withEngine(engine, () =>
      scoped(() => {
        const layer = made(lstm({ units: 2, name: 'of_the_dead' }));
        const run = () =>
          tf.variableGrads(() => {
            const output = sum(layer.apply(x()));
            engine.dispose();
            return output;
          });
        expect(run).toThrow(/^E_ENGINE_DISPOSED/);
        const after = sum(layer.apply(x()));
        expect(layer.engine).toMatchObject({ used: false, reason: expect.stringContaining('E_ENGINE_DISPOSED') });
        expectSame(
          after,
          withoutSharedEngine(() => sum(layer.apply(x()))),
        );
        expect(warn).toHaveBeenCalledOnce();
      }),
    );
  });

  test('out of memory: TensorFlow.js, with the same numbers, and the engine goes on for what fits', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const engine = await createEngine({ threads: 1, memoryLimit: 2 ** 20 });
    await withEngine(engine, () =>
      scoped(() => {
        const [large, small] = [made(lstm({ units: 200 })), made(lstm({ units: 2 }))];
        const gradient = () => Object.values(tf.variableGrads(() => sum(large.apply(x()))).grads) as tf.Tensor[];
        const [got, expected] = [gradient(), withoutSharedEngine(gradient)];
        for (const [k, tensor] of expected.entries()) expectSame(got[k] as tf.Tensor, tensor);
        large.apply(x());
        expect(large.engine).toMatchObject({ used: false, reason: expect.stringContaining('E_ENGINE_MEMORY') });
        small.apply(x());
        expect(small.engine?.used).toBe(true);
      }),
    );
  });

  test('a thread that dies between a call and its gradient is not missed', async () => {
    const engine = await createEngine({ threads: 2, threadsFrom: 0 });
    await withEngine(engine, () =>
      scoped(() => {
        const layer = made(lstm({ units: 9 }));
        const inputs = someTensor([32, 4, 3]);
        const run = (kill: boolean) => () =>
          tf.variableGrads(() => {
            const output = sum(layer.apply(inputs));
            if (kill) engine.withScratch(64, ({ threads }) => threads.workers[0]?.terminate());
            return output;
          }).grads;
        const [got, expected] = [run(true)(), withoutSharedEngine(run(false))];
        for (const [name, gradient] of Object.entries(expected)) expectSame(got[name] as tf.Tensor, gradient);
      }),
    );
  });
});
