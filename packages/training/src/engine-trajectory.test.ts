import '@tensorflow/tfjs-backend-cpu';
import { type DenseArray, type NamedArrays, Random } from '@seqgraft/core';
import { createEngine, type Engine, type NetworkSpec, parameterShapes } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useCpu } from '../test/small-models.ts';

/*
 * The engine's trainer and TensorFlow.js' own layers, optimizer and losses side by side, from the same weights over the
 * same batches: nothing of ours takes part on their side.
 */

type Layer = layers.Layer;
type Gates = 'sigmoid' | 'hardSigmoid';

interface Case {
  readonly name: string;
  readonly cell: 'rnn' | 'lstm' | 'gru';
  readonly gates: Gates;
  readonly activation: 'tanh' | 'relu' | 'sigmoid';
  readonly targets: 'last' | 'every-step';
  /** Clipping is left out: TensorFlow.js has none. */
  readonly optimizer: 'adam' | 'sgd' | 'momentum';
}

const batch = 6;
const steps = 5;
const features = 3;
const units = [6, 5];
const outputs = 2;
const learningRate = 0.01;

const base = { gates: 'sigmoid', activation: 'tanh', targets: 'last', optimizer: 'adam' } as const;
const cases: readonly Case[] = [
  { ...base, name: 'LSTM', cell: 'lstm' },
  { ...base, name: 'LSTM, hard gates, every step', cell: 'lstm', gates: 'hardSigmoid', targets: 'every-step' },
  { ...base, name: 'LSTM, sgd with momentum', cell: 'lstm', optimizer: 'momentum' },
  { ...base, name: 'GRU, reset before', cell: 'gru' },
  {
    ...base,
    name: 'GRU, reset before, hard gates, every step',
    cell: 'gru',
    gates: 'hardSigmoid',
    targets: 'every-step',
  },
  { ...base, name: 'SimpleRNN', cell: 'rnn' },
  { ...base, name: 'SimpleRNN, relu, every step', cell: 'rnn', activation: 'relu', targets: 'every-step' },
  { ...base, name: 'SimpleRNN, sigmoid, sgd', cell: 'rnn', activation: 'sigmoid', optimizer: 'sgd' },
];

function randomArray(random: Random, shape: readonly number[], scale: number): DenseArray {
  const size = shape.reduce((product, length) => product * length, 1);
  return { shape, data: Float32Array.from({ length: size }, () => scale * random.normal()) };
}

function tensorOf({ data, shape }: DenseArray): tf.Tensor {
  return tf.tensor(data, [...shape]);
}

function networkOf({ cell, gates, activation, targets }: Case): NetworkSpec {
  return {
    layers: units.map((size, index) => ({
      name: `recurrent_${index + 1}`,
      cell,
      units: size,
      activation,
      ...(cell === 'rnn' ? {} : { recurrentActivation: gates }),
      // The only GRU of TensorFlow.js.
      ...(cell === 'gru' ? { resetAfter: false } : {}),
    })),
    head: { outputs, targets },
  };
}

/** The same network of `tf.layers`, by the engine's names, without initialisers that take long. */
function layersOf({ cell, gates, activation, targets }: Case): Map<string, Layer> {
  const some = units.map((size, index): [string, Layer] => {
    const returnSequences = index < units.length - 1 || targets === 'every-step';
    const args = { units: size, activation, returnSequences, recurrentInitializer: 'zeros' } as const;
    const layer = {
      rnn: () => layers.simpleRNN(args),
      lstm: () => layers.lstm({ ...args, recurrentActivation: gates }),
      gru: () => layers.gru({ ...args, recurrentActivation: gates }),
    }[cell]();
    return [`recurrent_${index + 1}`, layer];
  });
  return new Map([...some, ['head', layers.dense({ units: outputs })]]);
}

const roles = ['kernel', 'recurrent_kernel', 'bias'];

/** A layer's weights by role, in TensorFlow.js' order. */
function rolesOf(layer: Layer): string[] {
  return layer.getWeights().length === 3 ? roles : ['kernel', 'bias'];
}

const optimizers = {
  adam: { ours: { kind: 'adam' }, theirs: () => tf.train.adam(learningRate) },
  sgd: { ours: { kind: 'sgd' }, theirs: () => tf.train.sgd(learningRate) },
  momentum: { ours: { kind: 'sgd', momentum: 0.9 }, theirs: () => tf.train.momentum(learningRate, 0.9) },
} as const;

function expectClose(got: ArrayLike<number>, expected: ArrayLike<number>, what: string): void {
  expect(got).toHaveLength(expected.length);
  const largest = Math.max(...Array.from(expected, Math.abs));
  for (let i = 0; i < expected.length; i++) {
    expect(Math.abs((got[i] as number) - (expected[i] as number)) / largest, `${what}, value ${i}`).toBeLessThan(1e-4);
  }
}

let engine: Engine;
beforeAll(async () => {
  await useCpu();
  engine = await createEngine({ threads: 2, threadsFrom: 0 });
});
afterAll(() => engine.dispose());

describe('40 steps of the engine and of tf.layers', () => {
  test.each(cases)('$name', async (tried) => {
    const network = networkOf(tried);
    const random = new Random(17, [tried.name]);
    const weights: NamedArrays = new Map(
      [...parameterShapes(network, features)].map(([name, shape]) => [
        name,
        randomArray(random, shape, 0.7 / Math.sqrt(shape[0] as number)),
      ]),
    );
    const named = layersOf(tried);
    const model = sequential({ layers: [layers.inputLayer({ inputShape: [steps, features] }), ...named.values()] });
    for (const [name, layer] of named) {
      const arrays = rolesOf(layer).map((role) => tensorOf(weights.get(`${name}/${role}`) as DenseArray));
      layer.setWeights(arrays);
      tf.dispose(arrays);
    }
    const { ours, theirs } = optimizers[tried.optimizer];
    model.compile({ loss: 'meanSquaredError', optimizer: theirs() });
    const trainer = engine.trainer(network, weights, { optimizer: ours, loss: 'mse' });

    const shape = tried.targets === 'last' ? [batch, outputs] : [batch, steps, outputs];
    const losses: number[] = [];
    const expected: number[] = [];
    for (let step = 0; step < 40; step++) {
      const inputs = randomArray(random, [batch, steps, features], 1);
      const targets = randomArray(random, shape, 0.5);
      losses.push(trainer.step({ inputs, targets }, { learningRate }));
      const [x, y] = [tensorOf(inputs), tensorOf(targets)];
      expected.push((await model.trainOnBatch(x, y)) as number);
      tf.dispose([x, y]);
    }
    losses.forEach((loss, step) => {
      const theirs = expected[step] as number;
      expect(Math.abs(loss - theirs) / theirs, `loss of step ${step}`).toBeLessThan(1e-4);
    });
    // Rounding drifts: 1e-7 after a step, some 1e-5 after forty, as Adam divides by roots of small numbers.
    const trained = trainer.read();
    for (const [name, layer] of named) {
      const values = layer.getWeights().map((weight) => weight.dataSync());
      rolesOf(layer).forEach((role, index) => {
        const array = trained.get(`${name}/${role}`) as DenseArray;
        expectClose(array.data, values[index] as Float32Array, `${name}/${role}`);
        expect(array.data).not.toEqual(weights.get(`${name}/${role}`)?.data);
      });
    }
    trainer.dispose();
    model.dispose();
  });
});
