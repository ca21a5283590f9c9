import { createEngine, disposeEngine, type Engine, withoutSharedEngine } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectSame, scoped, someTensor, withSomeWeights } from '../../test/compare.ts';
import { gru, LSTM, lstm, registerChainedOps, simpleRNN, useBackend } from '../index.ts';

const x = () => someTensor([5, 4, 3]);
const sum = (result: tf.Tensor | tf.Tensor[] | unknown) => tf.sum(result as tf.Tensor) as tf.Scalar;

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
    scoped(() => void expect(withSomeWeights(lstm({ units: 2 }), x()).engine?.used).toBe(true));
  });

  test('useBackend keeps layers from the engine, and takes them back', async () => {
    const { engine } = await useBackend('wasm', { compiled: 'never' });
    expect(engine).toEqual({ used: false, reason: 'compiled: never' });
    const warn = warned();
    scoped(() => void expect(withSomeWeights(lstm({ units: 2 }), x()).engine).toEqual(engine));
    expect(warn).not.toHaveBeenCalled();
    const one = (await useBackend('wasm', { threads: 1 })).engine;
    scoped(() => void expect(withSomeWeights(lstm({ units: 2 }), x()).engine).toEqual(one));
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
      const layer = withSomeWeights(lstm({ units: 2, recurrentDropout: 0.5 }), x());
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
        const layer = withSomeWeights(lstm({ units: 2, name: 'of_the_dead' }), x());
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
        const [large, small] = [withSomeWeights(lstm({ units: 200 }), x()), withSomeWeights(lstm({ units: 2 }), x())];
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
        const layer = withSomeWeights(lstm({ units: 9 }), x());
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
