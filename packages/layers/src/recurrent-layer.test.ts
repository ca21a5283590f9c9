import { withoutSharedEngine } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backendsHere, startBackend } from '../test/backends-here.ts';
import { expectSame, outputAndGradients, scoped, setSomeWeights, someTensor } from '../test/compare.ts';
import { gru, LSTM, lstm, type RecurrentLayer, registerChainedOps, simpleRNN, useBackend } from './index.ts';

beforeAll(() => registerChainedOps());

const cells = {
  simpleRNN: simpleRNN,
  lstm: lstm,
  'gru, reset after': gru,
  'gru, reset before': (args: Parameters<typeof gru>[0]) => gru({ ...args, resetAfter: false }),
} satisfies Record<string, (args: never) => RecurrentLayer>;
const cellNames = Object.keys(cells) as (keyof typeof cells)[];

// The plain layers on wasm too, whose splits are its own.
const ways = [...backendsHere.map((backend) => [backend, 'auto'] as const), ['wasm', 'never'] as const];

describe.each(ways)('on %s, compiled: %s', (backend, compiled) => {
  beforeAll(async () => {
    // Layers that are not compiled say so.
    tf.env().set('PROD', true);
    await startBackend(backend, { compiled });
  });
  afterAll(() => tf.env().set('PROD', false));

  const theirs = {
    simpleRNN: [simpleRNN, tfl.layers.simpleRNN],
    lstm: [lstm, tfl.layers.lstm],
    gru: [(args: Parameters<typeof gru>[0]) => gru({ ...args, resetAfter: false }), tfl.layers.gru],
  } as const;
  const variants = {
    plain: {},
    'all steps and states': { returnSequences: true, returnState: true },
    backwards: { goBackwards: true, returnSequences: true, returnState: true },
    'backwards, last': { goBackwards: true, returnState: true },
    'without bias': { useBias: false, returnSequences: true },
    relu: { activation: 'relu' },
    'hard sigmoid': { recurrentActivation: 'hardSigmoid', returnSequences: true },
    softsign: { activation: 'softsign' },
  } as const;

  test.each(Object.keys(theirs).flatMap((cell) => Object.keys(variants).map((variant) => [cell, variant] as const)))(
    '%s computes what tf.layers computes: %s',
    (cell, variant) => {
      scoped(() => {
        const [make, makeTheirs] = theirs[cell as keyof typeof theirs];
        const gates = cell === 'simpleRNN' ? {} : { recurrentActivation: 'sigmoid' as const };
        const args = { units: 3, ...gates, ...variants[variant as keyof typeof variants] };
        const x = someTensor([2, 5, 4]);
        const layers = [
          make(args),
          (makeTheirs as (a: object) => tfl.layers.Layer)({
            ...args,
            kernelInitializer: 'zeros',
            recurrentInitializer: 'zeros',
          }),
        ];
        const [ours, plain] = layers.map((layer) => {
          layer.apply(x);
          setSomeWeights(layer);
          return outputAndGradients(layer, x);
        }) as [tf.Tensor[], tf.Tensor[]];
        expect(layers[0]?.weights.map((weight) => weight.shape)).toEqual(
          layers[1]?.weights.map((weight) => weight.shape),
        );
        ours.forEach((tensor, k) => {
          expectSame(tensor, plain[k] as tf.Tensor, 5e-6);
        });
      });
    },
  );

  test.each(cellNames)('%s: the gradient by hand is the gradient of the tape, for any size', (name) => {
    const size = (max: number) => fc.integer({ min: 1, max });
    const sizes = fc.record({ batch: size(4), time: size(6), features: size(4), units: size(5) });
    const options = fc.record({
      returnSequences: fc.boolean(),
      returnState: fc.boolean(),
      goBackwards: fc.boolean(),
      useBias: fc.boolean(),
      activation: fc.constantFrom('tanh' as const, 'sigmoid' as const, 'linear' as const),
    });
    fc.assert(
      fc.property(sizes, options, ({ batch, time, features, units }, args) => {
        scoped(() => {
          const layer = cells[name]({ units, ...args });
          const x = someTensor([batch, time, features]);
          const state = Array.from({ length: layer.cell.states }, (_, k) => someTensor([batch, units], k + 9));
          layer.apply(x);
          setSomeWeights(layer);
          const run = (kwargs: object) =>
            withoutSharedEngine(() => outputAndGradients(layer, x, { initialState: state, ...kwargs }));
          const byHand = run({});
          // A mask that masks nothing takes the way over the tape.
          const byTape = run({ mask: tf.ones([batch, time]) });
          byHand.forEach((tensor, k) => {
            // With one unit, the gradient of the recurrent kernel can be terms of size 1 that cancel to 0.002: 3e-5 on wasm.
            expectSame(tensor, byTape[k] as tf.Tensor, 5e-5);
          });
        });
      }),
      { numRuns: 25 },
    );
  });

  test.each(cellNames)('%s: gradients are finite differences', (name) => {
    scoped(() => {
      const layer = cells[name]({
        units: 3,
        returnSequences: true,
        activation: name === 'simpleRNN' ? 'sigmoid' : 'tanh',
      });
      const x = someTensor([2, 4, 2]);
      layer.apply(x);
      setSomeWeights(layer);
      const [output, , ...gradients] = outputAndGradients(layer, x) as [tf.Tensor, tf.Tensor, ...tf.Tensor[]];
      const wave = someTensor(output.shape, 5);
      const loss = () => tf.tidy(() => tf.sum(tf.mul(layer.apply(x) as tf.Tensor, wave)).dataSync()[0] as number);
      layer.weights.forEach((weight, k) => {
        const variable = weight.read() as tf.Variable;
        const values = variable.dataSync().slice();
        const gradient = (gradients[k] as tf.Tensor).dataSync();
        for (let i = 0; i < values.length; i += 5) {
          const h = 1e-2;
          const at = (shift: number) => {
            const moved = values.slice();
            moved[i] = (moved[i] as number) + shift;
            variable.assign(tf.tensor(moved, variable.shape));
            return loss();
          };
          const difference = (at(h) - at(-h)) / (2 * h);
          variable.assign(tf.tensor(values, variable.shape));
          // h² of the third derivative, and float32 sums of about 1 divided by h.
          expect(Math.abs(difference - (gradient[i] as number))).toBeLessThan(2e-3);
        }
      });
    });
  });

  test.each(cellNames)('%s: initial states have gradients, by hand as by tape', (name) => {
    scoped(() => {
      const layer = cells[name]({ units: 2, returnState: true, returnSequences: true });
      const x = someTensor([2, 3, 2]);
      const states = Array.from({ length: layer.cell.states }, (_, k) => someTensor([2, 2], k + 3));
      layer.apply(x);
      setSomeWeights(layer);
      const gradients = (mask: tf.Tensor | null) =>
        tf.grads((...initialState: tf.Tensor[]) => {
          const all = layer.apply(x, { initialState, mask }) as tf.Tensor[];
          return tf.addN(all.map((tensor, k) => tf.sum(tf.mul(tensor, someTensor(tensor.shape, k + 5)))));
        })(states);
      const byTape = gradients(tf.ones([2, 3]));
      gradients(null).forEach((gradient, k) => {
        expectSame(gradient, byTape[k] as tf.Tensor, 1e-5);
      });
    });
  });

  test.each(cellNames)('%s leaves no tensor behind: inference, gradient, stateful', (name) => {
    const layer = cells[name]({ units: 3, returnSequences: true, dropout: 0.2, recurrentDropout: 0.2, stateful: true });
    const x = someTensor([2, 4, 2]);
    const calls = {
      inference: () => tf.dispose(layer.apply(x) as tf.Tensor),
      training: () => tf.dispose(layer.apply(x, { training: true }) as tf.Tensor),
      ...Object.fromEntries(
        [true, false].map((training) => [`gradient, training ${training}`, () => gradient(training)]),
      ),
    };
    function gradient(training: boolean): void {
      const variables = layer.weights.map((weight) => weight.read() as tf.Variable);
      const { value, grads } = tf.variableGrads(
        () => tf.sum(layer.apply(x, { training }) as tf.Tensor) as tf.Scalar,
        variables,
      );
      tf.dispose([value, grads as object as tf.Tensor[]]);
    }
    for (const call of Object.values(calls)) {
      call();
      const before = tf.memory().numTensors;
      call();
      call();
      expect(tf.memory().numTensors).toBe(before);
    }
    layer.dispose();
    expect(layer.states).toBeNull();
    x.dispose();
  });
});

describe('states', () => {
  beforeAll(() => useBackend('cpu'));

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
});

describe('masks', () => {
  beforeAll(() => useBackend('cpu'));
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

  test.each(cellNames)(
    '%s: a masked step carries the state, and gives the output before or, first of all, 0',
    (name) => {
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
    },
  );

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
});
