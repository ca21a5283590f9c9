import type { DenseArray } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Bidirectional,
  bidirectional,
  type DirectionWeights,
  fromTorchWeights,
  gru,
  lstm,
  type RecurrentLayer,
  recurrentWeights,
  simpleRNN,
  type TorchCell,
  toTorchGradients,
} from '../src/index.ts';
import { backendsHere, startBackend } from './backends-here.ts';
import { type Golden, readGoldens } from './read-golden.ts';

const suffixes = (golden: Golden, layer: number) =>
  golden.bidirectional ? [`_l${layer}`, `_l${layer}_reverse`] : [`_l${layer}`];
const cellOf = ({ kind }: Golden): TorchCell => (kind === 'lstm' || kind === 'gru' ? kind : 'rnn');
const toTensor = ({ data, shape }: DenseArray) => tf.tensor(data, shape as number[]);

function makeLayer(golden: Golden): RecurrentLayer | Bidirectional {
  const options = { units: golden.units, returnSequences: true, returnState: true };
  const layer = {
    lstm: () => lstm(options),
    gru: () => gru(options),
    rnn_tanh: () => simpleRNN(options),
    rnn_relu: () => simpleRNN({ ...options, activation: 'relu' }),
  }[golden.kind]();
  return golden.bidirectional ? bidirectional({ layer }) : layer;
}

function assign(weights: DirectionWeights, golden: Golden, suffix: string): void {
  const converted = fromTorchWeights(cellOf(golden), {
    weightIh: golden.array(`weight_ih${suffix}`),
    weightHh: golden.array(`weight_hh${suffix}`),
    biasIh: golden.array(`bias_ih${suffix}`),
    biasHh: golden.array(`bias_hh${suffix}`),
  });
  weights.kernel.assign(toTensor(converted.kernel));
  weights.recurrentKernel.assign(toTensor(converted.recurrentKernel));
  weights.bias?.assign(toTensor(converted.bias as DenseArray));
}

/** Largest difference, relative to the largest value expected. */
function expectClose(got: tf.Tensor, expected: DenseArray, tolerance: number, what: string): void {
  expect(got.shape, what).toEqual(expected.shape);
  const values = got.dataSync();
  const scale = expected.data.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
  const error = expected.data.reduce((most, value, i) => Math.max(most, Math.abs(value - (values[i] as number))), 0);
  expect(error / scale, what).toBeLessThan(tolerance);
}

function readDense(tensor: tf.Tensor): DenseArray {
  return { shape: tensor.shape, data: tensor.dataSync() as Float32Array };
}

const ways = backendsHere.flatMap((backend) =>
  (['auto', 'never'] as const).map((compiled) => [backend, compiled] as const),
);

describe.each(ways)('PyTorch on %s, compiled: %s', (backend, compiled) => {
  beforeAll(async () => {
    expect((await startBackend(backend, { compiled })).engine.used).toBe(compiled === 'auto');
  });

  test.each(readGoldens())('$file: outputs, states and all gradients', (golden) => {
    tf.engine().startScope();
    const directions = golden.bidirectional ? 2 : 1;
    const stack = Array.from({ length: golden.layers }, () => makeLayer(golden));
    const x = tf.variable(toTensor(golden.array('x')));
    const states = (name: string, layer: number) => {
      const all = tf.unstack(toTensor(golden.array(name)));
      return all.slice(layer * directions, (layer + 1) * directions);
    };
    const run = () => {
      let y: tf.Tensor = x;
      const finals: { h: tf.Tensor[]; c: tf.Tensor[] } = { h: [], c: [] };
      stack.forEach((layer, index) => {
        const h = states('h0', index);
        const c = golden.has('c0') ? states('c0', index) : [];
        const initialState = h.flatMap((state, direction) => (c[direction] ? [state, c[direction]] : [state]));
        const [output, ...final] = layer.apply(y, { initialState }) as tf.Tensor[];
        y = output as tf.Tensor;
        final.forEach((state, k) => {
          finals[c.length > 0 && k % 2 === 1 ? 'c' : 'h'].push(state);
        });
      });
      return { y, finals };
    };
    run();
    stack.forEach((layer, index) => {
      const { forward, backward } = recurrentWeights(layer);
      [forward, backward].forEach((weights, k) => {
        if (weights !== null) assign(weights, golden, suffixes(golden, index)[k] as string);
      });
    });

    const { y, finals } = run();
    expectClose(y, golden.array('y'), 1e-5, 'y');
    expectClose(tf.stack(finals.h), golden.array('hn'), 1e-5, 'hn');
    if (golden.has('cn')) expectClose(tf.stack(finals.c), golden.array('cn'), 1e-5, 'cn');

    const dy = toTensor(golden.array('dy'));
    const variables = [x, ...stack.flatMap((layer) => layer.weights.map((weight) => weight.read() as tf.Variable))];
    const { grads } = tf.variableGrads(() => tf.sum(tf.mul(run().y, dy)) as tf.Scalar, variables);
    const gradient = (variable: tf.Variable) => grads[variable.name] as tf.Tensor;
    expectClose(gradient(x), golden.array('grad.x'), 1e-4, 'grad.x');
    stack.forEach((layer, index) => {
      const { forward, backward } = recurrentWeights(layer);
      [forward, backward].forEach((weights, k) => {
        if (weights === null) return;
        const suffix = suffixes(golden, index)[k] as string;
        const torch = toTorchGradients(cellOf(golden), {
          kernel: readDense(gradient(weights.kernel)),
          recurrentKernel: readDense(gradient(weights.recurrentKernel)),
          bias: weights.bias && readDense(gradient(weights.bias)),
        });
        const named = {
          weight_ih: torch.weightIh,
          weight_hh: torch.weightHh,
          bias_ih: torch.biasIh,
          bias_hh: torch.biasHh,
        };
        for (const [name, array] of Object.entries(named)) {
          expectClose(
            toTensor(array as DenseArray),
            golden.array(`grad.${name}${suffix}`),
            1e-4,
            `grad.${name}${suffix}`,
          );
        }
      });
    });
    tf.engine().endScope();
  });
});
