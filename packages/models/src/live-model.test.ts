import { type DenseArray, isSeqgraftError } from '@seqgraft/core';
import { useBackend } from '@seqgraft/layers';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildModel } from './build-model.ts';
import type { WeightProblem } from './model-errors.ts';
import type { RecurrentModel } from './recurrent-model.ts';

let model: RecurrentModel;

beforeAll(async () => {
  await useBackend('cpu');
});
beforeEach(() => {
  model = buildModel({ cell: 'lstm', units: [2], features: 3, head: { outputs: 1 } }, { seed: 1 });
});
afterEach(() => model.dispose());

async function changed(name: string, array: DenseArray | null): Promise<Map<string, DenseArray>> {
  const weights = new Map<string, DenseArray>(await model.readWeights());
  if (array === null) weights.delete(name);
  else weights.set(name, array);
  return weights;
}

async function expectRefused(weights: ReadonlyMap<string, DenseArray>): Promise<readonly WeightProblem[]> {
  const before = await model.readWeights();
  let problems: readonly WeightProblem[] = [];
  try {
    model.writeWeights(weights);
  } catch (error) {
    if (!isSeqgraftError(error, 'E_WEIGHTS')) throw error;
    problems = error.details.problems as WeightProblem[];
  }
  expect(await model.readWeights(), 'nothing was written').toEqual(before);
  return problems;
}

describe('writeWeights', () => {
  it('writes what readWeights read, bit for bit, into another model', async () => {
    const other = buildModel(model.spec, { seed: 2, namespace: 'other' });
    other.writeWeights(await model.readWeights());
    expect(await other.readWeights()).toEqual(await model.readWeights());
    const inputs = { shape: [2, 4, 3], data: Float32Array.from({ length: 24 }, (_, i) => Math.cos(i)) };
    expect(await other.predict(inputs)).toEqual(await model.predict(inputs));
    other.dispose();
  });

  it('does not keep the arrays it was given', async () => {
    const weights = await model.readWeights();
    model.writeWeights(weights);
    (weights.get('head/bias') as DenseArray).data[0] = 99;
    expect((await model.readWeights()).get('head/bias')?.data[0]).toBe(0);
  });

  it('tells everything that does not fit at once and writes nothing', async () => {
    const problems = await expectRefused(
      new Map([
        ['recurrent_1/kernel', { shape: [8, 3], data: new Float32Array(24) }],
        ['recurrent_1/recurrent_kernel', { shape: [2, 8], data: new Float32Array(15) }],
        ['recurrent_1/bias', { shape: [8], data: Float32Array.of(0, 0, 0, Number.NaN, 0, 0, 0, 0) }],
        ['head/kernel', { shape: [2, 1], data: new Float32Array(2) }],
        ['head/bais', { shape: [1], data: new Float32Array(1) }],
      ]),
    );
    expect(problems).toEqual([
      { name: 'recurrent_1/kernel', problem: "has shape [8, 3], the model's is [3, 8]" },
      { name: 'recurrent_1/recurrent_kernel', problem: 'has 15 values, its shape [2, 8] needs 16' },
      { name: 'recurrent_1/bias', problem: 'has NaN at position 3' },
      { name: 'head/bias', problem: 'is missing' },
      { name: 'head/bais', problem: 'is no parameter of the model (did you mean "head/bias"?)' },
    ]);
  });

  it('refuses one missing tensor and one infinity', async () => {
    expect(await expectRefused(await changed('head/bias', null))).toHaveLength(1);
    const infinite = { shape: [1], data: Float32Array.of(Number.POSITIVE_INFINITY) };
    expect(await expectRefused(await changed('head/bias', infinite))).toHaveLength(1);
  });
});

describe('readWeights', () => {
  it('gives copies that later changes do not reach', async () => {
    const before = await model.readWeights();
    const kept = structuredClone(before);
    model.parameters.get('head/bias')?.assign(tf.tensor1d([5]));
    (before.get('head/kernel') as DenseArray).data[0] = 42;
    const after = await model.readWeights();
    expect(before.get('head/bias')).toEqual(kept.get('head/bias'));
    expect(after.get('head/bias')?.data[0]).toBe(5);
    expect(after.get('head/kernel')).toEqual(kept.get('head/kernel'));
  });
});

describe('predict', () => {
  const array = (shape: number[], data = new Float32Array(shape.reduce((a, b) => a * b, 1))): DenseArray => ({
    shape,
    data,
  });

  it('gives the same numbers in one batch and in many', async () => {
    const inputs = array(
      [7, 3, 3],
      Float32Array.from({ length: 63 }, (_, i) => Math.sin(i)),
    );
    expect(await model.predict(inputs, { batchSize: 2 })).toEqual(await model.predict(inputs));
  });

  it.each([
    ['other features', array([2, 4, 2])],
    ['no time axis', array([2, 3])],
    ['no step', array([2, 0, 3])],
    ['fewer values than its shape', array([2, 4, 3], new Float32Array(23))],
  ])('refuses %s', async (_, inputs) => {
    await expect(model.predict(inputs)).rejects.toThrow('E_SHAPE');
  });

  it('says where an input is no number', async () => {
    const inputs = array([2, 4, 3]);
    inputs.data[1 * 12 + 2 * 3 + 1] = Number.NaN;
    await expect(model.predict(inputs)).rejects.toThrow(/^E_INPUT_VALUE: .*got NaN at \[1, 2, 1\]/);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses a batch size of %d', async (batchSize) => {
    await expect(model.predict(array([1, 1, 3]), { batchSize })).rejects.toThrow('E_OPTION');
  });
});

describe('dispose', () => {
  it('frees all tensors, may be called twice, and ends the use of the model', async () => {
    const before = tf.memory().numTensors;
    const built = buildModel(model.spec, { seed: 1 });
    const weights = await built.readWeights();
    built.dispose();
    built.dispose();
    expect(tf.memory().numTensors).toBe(before);
    const inputs = { shape: [1, 1, 3], data: new Float32Array(3) };
    await expect(built.predict(inputs)).rejects.toThrow('E_DISPOSED');
    await expect(built.readWeights()).rejects.toThrow('E_DISPOSED');
    expect(() => built.writeWeights(weights)).toThrow('E_DISPOSED');
  });

  it('ends a prediction that is under way', async () => {
    const built = buildModel(model.spec, { seed: 1 });
    const predicting = built.predict({ shape: [4, 1, 3], data: new Float32Array(12) }, { batchSize: 1 });
    built.dispose();
    await expect(predicting).rejects.toThrow('E_DISPOSED');
  });
});
