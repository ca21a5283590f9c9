import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backendsHere, startBackend } from '../test/backends-here.ts';
import { expectSame, outputAndGradients, scoped, setSomeWeights, someTensor } from '../test/compare.ts';
import { cellNames, cells } from '../test/every-cell.ts';
import { gru, lstm, registerChainedOps, simpleRNN } from './index.ts';

beforeAll(() => registerChainedOps());

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

describe.each(backendsHere)('on %s, by TensorFlow.js', (backend) => {
  beforeAll(() => startBackend(backend, { compiled: 'never' }));

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
          const run = (kwargs: object) => outputAndGradients(layer, x, { initialState: state, ...kwargs });
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
});
