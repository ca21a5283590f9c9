import '@tensorflow/tfjs-backend-cpu';
import { type ParameterGroup, Random } from '@seqgraft/core';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useCpu } from '../test/small-models.ts';
import { LowRankUpdate } from './low-rank-update.ts';
import { Optimizer } from './optimizer.ts';
import type { TrainedParameter } from './training-step.ts';

beforeAll(useCpu);

const [rows, units, gates, rank, alpha] = [5, 3, 4, 2, 3];
const lowRank = { rank, alpha, groups: ['recurrent_1'] };
const scale = alpha / rank;

function randomTensor(shape: number[], seed: number): tf.Tensor {
  const random = new Random(seed);
  return tf.tensor(
    Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => random.normal()),
    shape,
  );
}

/** An LSTM's kernel [5, 12] and recurrent kernel [3, 12]; the kernel is trained. */
function setting() {
  const one = (role: 'kernel' | 'recurrentKernel', shape: number[]) => {
    return { name: `recurrent_1/${role}`, layer: 'recurrent_1', role, direction: null, shape };
  };
  const parameters = [one('kernel', [rows, gates * units]), one('recurrentKernel', [units, gates * units])];
  const group: ParameterGroup = { name: 'recurrent_1', kind: 'recurrent', semantics: {}, parameters };
  const variable = tf.variable(randomTensor([rows, gates * units], 1));
  const kernel: TrainedParameter = { name: 'recurrent_1/kernel', variable, multiplier: 1, constraint: null };
  const update = new LowRankUpdate({ lowRank, groups: [group], trained: [kernel], seed: 7, index: 0 });
  const factors = () => {
    const gradient = tf.zerosLike(variable);
    const updates = update.chain({ name: kernel.name, variable, gradient, learningRate: 1 });
    return updates.map((each) => each.variable) as [tf.Variable, tf.Variable];
  };
  return { kernel, variable, update, factors };
}

/** One gate of a factor [gates, …]. */
function ofGate(factor: tf.Tensor, gate: number): tf.Tensor2D {
  return tf.squeeze(tf.slice(factor, [gate, 0, 0], [1, -1, -1]), [0]);
}

function expectClose(got: ArrayLike<number>, expected: ArrayLike<number>, limit = 1e-5): void {
  expect(got).toHaveLength(expected.length);
  for (let i = 0; i < expected.length; i++) {
    expect(Math.abs((got[i] as number) - (expected[i] as number)), `value ${i}`).toBeLessThan(limit);
  }
}

describe('LowRankUpdate', () => {
  test('starts with exactly what the variable holds, and factors of each gate block', () => {
    const { variable, update, factors } = setting();
    const before = variable.dataSync().slice();
    update.write();
    expect(variable.dataSync()).toEqual(before);
    const [left, right] = factors();
    expect([left.shape, right.shape]).toEqual([
      [gates, rows, rank],
      [gates, rank, units],
    ]);
    expect(right.dataSync().every((value) => value === 0)).toBe(true);
    const drawn = left.dataSync();
    expect(Math.max(...drawn.map(Math.abs))).toBeLessThanOrEqual(1 / Math.sqrt(rows));
    expect(new Set(drawn).size).toBe(gates * rows * rank);
  });

  test('writes W⁰ + s·A·B, block by block: merged gives what the unmerged product gives', () => {
    const { variable, update, factors } = setting();
    const base = tf.clone(variable) as tf.Tensor2D;
    const [left, right] = factors();
    right.assign(randomTensor(right.shape, 2));
    update.write();
    const inputs = randomTensor([6, rows], 3) as tf.Tensor2D;
    const unmerged = Array.from({ length: gates }, (_, gate) => {
      const block = tf.slice(base, [0, gate * units], [-1, units]);
      const low = tf.matMul(tf.matMul(inputs, ofGate(left, gate)), ofGate(right, gate));
      return tf.add(tf.matMul(inputs, block), tf.mul(low, scale));
    });
    const merged = tf.matMul(inputs, variable as unknown as tf.Tensor2D);
    expectClose(merged.dataSync(), tf.concat(unmerged, 1).dataSync(), 1e-6 * 10); // values around 10
  });

  test('takes the steps that autodiff through the factors takes', () => {
    const { kernel, variable, update, factors } = setting();
    const base = tf.clone(variable) as tf.Tensor2D;
    const [left, right] = factors();
    const pieces = Array.from({ length: gates }, (_, gate) => ({
      a: tf.variable(ofGate(left, gate), true, `a${gate}`),
      b: tf.variable(ofGate(right, gate), true, `b${gate}`),
    }));
    const weights = randomTensor(variable.shape, 4);
    const goal = randomTensor(variable.shape, 5);
    const lossOf = (w: tf.Tensor): tf.Scalar => tf.sum(tf.mul(weights, tf.square(tf.sub(w, goal))));
    const whole = (): tf.Tensor => {
      const products = pieces.map(({ a, b }) =>
        tf.matMul(a as tf.Tensor as tf.Tensor2D, b as tf.Tensor as tf.Tensor2D),
      );
      return tf.add(base, tf.mul(tf.concat(products, 1), scale));
    };
    const [ours, theirs] = [new Optimizer({ kind: 'adam' }), new Optimizer({ kind: 'adam' })];
    for (let step = 0; step < 6; step++) {
      const [gradient] = tf.grads((w: tf.Tensor) => lossOf(w))([variable]);
      ours.apply(update.chain({ name: kernel.name, variable, gradient: gradient as tf.Tensor, learningRate: 0.05 }));
      update.write();
      const { grads } = tf.variableGrads(() => lossOf(whole()));
      theirs.apply(
        pieces.flatMap(({ a, b }) =>
          [a, b].map((each) => {
            return { name: each.name, variable: each, gradient: grads[each.name] as tf.Tensor, learningRate: 0.05 };
          }),
        ),
      );
      expectClose(variable.dataSync(), whole().dataSync());
    }
    expect(variable.dataSync()).not.toEqual(base.dataSync());
  });

  test('shrinks towards W⁰ as a pull does, and leaks nothing', async () => {
    const { kernel, variable, update, factors } = setting();
    const base = variable.dataSync().slice();
    const [, right] = factors();
    right.assign(randomTensor(right.shape, 2));
    update.write();
    const before = variable.dataSync().slice();
    update.shrink(kernel.name, 0.25);
    update.write();
    expectClose(
      variable.dataSync(),
      before.map((w, i) => w + 0.25 * ((base[i] as number) - w)),
    );
    await expectNoTensorLeak(async () => {
      update.shrink(kernel.name, 0.25);
      update.write();
    });
    const { numTensors } = tf.memory();
    update.dispose();
    expect(tf.memory().numTensors).toBe(numTensors - 3);
  });
});
