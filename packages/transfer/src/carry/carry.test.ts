import { digestArray } from '@seqgraft/core';
import { expectNoTensorLeak, failureOf } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  predictionsOf,
  randomInputs,
  randomise,
  type TinyOptions,
  tinyModel,
  tinyTraining,
  weightsOf,
} from '../../test/tiny-network.ts';
import { trainControl } from '../adapting/train-control.ts';
import { carry } from './carry.ts';
import type { CarrySource } from './carry-plan.ts';
import { readCarrySource } from './read-carry-source.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

async function randomSource(
  options: TinyOptions,
  seed = 5,
): Promise<{ source: CarrySource; model: ReturnType<typeof tinyModel> }> {
  const model = tinyModel(options);
  randomise(model, seed);
  return { model, source: await readCarrySource(model) };
}

describe('carry', () => {
  it('makes the target predict what the source predicts, bit for bit', async () => {
    const models = fc.record({
      cell: fc.constantFrom('lstm' as const, 'gru' as const, 'simpleRNN' as const),
      units: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
      features: fc.integer({ min: 1, max: 3 }),
      outputs: fc.integer({ min: 1, max: 3 }),
      targets: fc.constantFrom('last' as const, 'every-step' as const),
      bidirectional: fc.boolean(),
      useBias: fc.boolean(),
      lookback: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(models, fc.integer(), async (options, seed) => {
        const { source, model } = await randomSource({ ...options, seed: 1 }, seed);
        const target = tinyModel({ ...options, seed: 2 });
        const inputs = randomInputs([3, options.lookback, options.features], seed);
        const carried = await carry(source, target);
        expect(predictionsOf(carried, inputs)).toEqual(predictionsOf(model, inputs));
        expect(carried.report.carriedTensors).toBe(carried.report.totalTensors);
        expect(carried.report.unusedSource).toEqual([]);
        model.network.dispose();
        target.network.dispose();
      }),
      { numRuns: 40 },
    );
  });

  it('reports every tensor with the digest of its bytes', async () => {
    const { source } = await randomSource({ units: [3, 2] });
    const target = tinyModel({ units: [3, 2], outputs: 4, seed: 2 });
    const { report } = await carry(source, target);
    // lstm [2→3]: 24 + 36 + 12, lstm [3→2]: 24 + 16 + 8, head [2→4]: 8 + 4
    expect(report).toMatchObject({ carriedTensors: 6, totalTensors: 8, carriedParameters: 120, totalParameters: 132 });
    expect(report.reinitialised.map(({ name }) => name)).toEqual(['head/kernel', 'head/bias']);
    expect(report.unusedSource.map(({ name }) => name)).toEqual(['head/kernel', 'head/bias']);
    for (const { name, outcome, digest } of report.tensors) {
      const values = Float32Array.from(weightsOf(target).get(name) as number[]);
      expect(digest).toBe(await digestArray({ shape: [values.length], data: values }));
      const array = source.weights.get(name);
      if (outcome === 'carried' && array !== undefined) expect(digest).toBe(await digestArray(array));
    }
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('leaves a re-initialised head as it was built', async () => {
    const { source } = await randomSource({});
    const target = tinyModel({ seed: 2 });
    const built = weightsOf(target);
    await carry(source, target, { head: 'reinitialise' });
    expect(weightsOf(target).get('head/kernel')).toEqual(built.get('head/kernel'));
    expect(weightsOf(target).get('head/bias')).toEqual([0]);
    expect(weightsOf(target).get('recurrent_1/bias')).not.toEqual(built.get('recurrent_1/bias'));
  });

  it('starts a re-initialised head from the mean of the targets', async () => {
    const { source } = await randomSource({});
    const target = tinyModel({ outputs: 2, seed: 2 });
    const { report } = await carry(source, target, { targetMean: [10.5, -3] });
    expect(weightsOf(target).get('head/bias')).toEqual([10.5, -3]);
    const bias = report.tensors.find(({ name }) => name === 'head/bias');
    expect(bias?.digest).toBe(await digestArray({ shape: [2], data: Float32Array.of(10.5, -3) }));
  });

  it('leaves the bias of a kept head alone', async () => {
    const { source, model } = await randomSource({});
    const target = tinyModel({ seed: 2 });
    await carry(source, target, { targetMean: [10.5] });
    expect(weightsOf(target)).toEqual(weightsOf(model));
  });

  it('draws a new head from a seed when asked to', async () => {
    const { source } = await randomSource({});
    const draw = async (headSeed: number) => {
      const target = tinyModel({ seed: 2 });
      randomise(target, 3);
      await carry(source, target, { head: 'reinitialise', headSeed, targetMean: [2] });
      return weightsOf(target);
    };
    const [one, again, other] = [await draw(1), await draw(1), await draw(2)];
    expect(again).toEqual(one);
    expect(other.get('head/kernel')).not.toEqual(one.get('head/kernel'));
    const limit = Math.sqrt(6 / 4); // Glorot: 3 units, 1 output
    for (const weight of one.get('head/kernel') as number[]) expect(Math.abs(weight)).toBeLessThanOrEqual(limit);
    expect(one.get('head/bias')).toEqual([2]);
  });

  it('copies: source and target share nothing afterwards', async () => {
    const { source, model } = await randomSource({});
    const target = tinyModel({ seed: 2 });
    await carry(source, target);
    const expected = weightsOf(model);
    for (const { data } of source.weights.values()) data.fill(7);
    expect(weightsOf(target)).toEqual(expected);
    randomise(target, 9);
    expect(weightsOf(model)).toEqual(expected);
  });

  it('leaves no tensor behind, neither when it succeeds nor when it fails', async () => {
    const { source } = await randomSource({});
    const target = tinyModel({ seed: 2 });
    await expectNoTensorLeak(() => carry(source, target, { head: 'reinitialise', headSeed: 1 }));
    await expectNoTensorLeak(() =>
      carry(source, target, { head: 'reinitialise', targetMean: [1, 2] }).catch(() => null),
    );
  });

  it('gives back the model it was given, with all that it can do', async () => {
    const { source } = await randomSource({});
    const target = { ...tinyModel({ seed: 2 }), greet: () => 'hello' };
    const carried = await carry(source, target);
    expect(carried.model).toBe(target);
    expect(carried.model.greet()).toBe('hello');
    expect(carried.network).toBe(target.network);
  });
});

describe('a target that was used before', () => {
  it('is refused where something would count as new that is not', async () => {
    const { source } = await randomSource({});
    const carriedTo = tinyModel({ seed: 2 });
    await carry(source, carriedTo);
    const trained = tinyModel({ seed: 2 });
    await trainControl(trained, tinyTraining);
    for (const target of [carriedTo, trained]) {
      const before = weightsOf(target);
      const { code, details } = await failureOf(carry(source, target, { head: 'reinitialise' }));
      expect([code, details.tensors]).toEqual(['E_TARGET_USED', ['head/kernel', 'head/bias']]);
      expect(weightsOf(target)).toEqual(before);
    }
  });

  it('is taken where everything is written anew', async () => {
    const { source, model } = await randomSource({});
    const target = tinyModel({ seed: 2 });
    await trainControl(target, tinyTraining);
    await carry(source, target);
    expect(weightsOf(target)).toEqual(weightsOf(model));
    const { report } = await carry(source, target, { head: 'reinitialise', headSeed: 1 });
    expect(report.carriedTensors).toBe(3);
  });
});

describe('a carry that fails', () => {
  it('has not touched the target, whatever was wrong', async () => {
    const { source } = await randomSource({ units: [3, 2] });
    const target = tinyModel({ units: [3, 2], seed: 2 });
    const built = weightsOf(target);
    const broken = new Map(source.weights);
    const data = Float32Array.from(source.weights.get('recurrent_2/bias')?.data as Float32Array);
    data[3] = Number.NaN;
    broken.set('recurrent_2/bias', { shape: [8], data });
    const attempts = [
      carry({ ...source, weights: broken }, target),
      carry(source, target, { reinitialise: ['nobody'] }),
      carry({ ...source, weights: new Map() }, target),
      carry({ ...source, groups: source.groups.slice(1) }, target),
      carry(source, target, { head: 'reinitialise', targetMean: [Number.NaN] }),
    ];
    const codes = await Promise.all(attempts.map(async (attempt) => (await failureOf(attempt)).code));
    expect(codes).toEqual(['E_NONFINITE', 'E_GROUP', 'E_CARRY_MISMATCH', 'E_CARRY_PARTIAL', 'E_TARGET_MEAN']);
    expect(weightsOf(target)).toEqual(built);
  });

  it('names every tensor that is not finite, and where', async () => {
    const { source } = await randomSource({});
    (source.weights.get('recurrent_1/kernel')?.data as Float32Array)[4] = Number.NEGATIVE_INFINITY;
    source.weights.get('head/bias')?.data.fill(Number.NaN);
    const { details, message } = await failureOf(carry(source, tinyModel({ seed: 2 })));
    expect(details.places).toEqual([
      { tensor: 'recurrent_1/kernel', index: 4, value: '-Infinity', count: 1 },
      { tensor: 'head/bias', index: 0, value: 'NaN', count: 1 },
    ]);
    expect(message).toContain('recurrent_1/kernel has -Infinity at index 4');
  });

  it('does not mind what it does not carry', async () => {
    const { source } = await randomSource({});
    source.weights.get('head/bias')?.data.fill(Number.NaN);
    const { report } = await carry(source, tinyModel({ seed: 2 }), { head: 'reinitialise' });
    expect(report.carriedTensors).toBe(3);
  });

  it('puts the old weights back when writing fails half-way', async () => {
    const { source } = await randomSource({ units: [3, 2] });
    const target = tinyModel({ units: [3, 2], seed: 2 });
    const built = weightsOf(target);
    const last = target.parameters.get('head/bias') as tf.Variable;
    const assign = last.assign.bind(last);
    let calls = 0;
    last.assign = (value) => {
      calls += 1;
      if (calls === 1) throw new Error('out of memory');
      assign(value);
    };
    await expect(carry(source, target)).rejects.toThrow('out of memory');
    expect(weightsOf(target)).toEqual(built);
  });

  it('puts the old weights back when they do not read back', async () => {
    const { source } = await randomSource({});
    const target = tinyModel({ seed: 2 });
    const built = weightsOf(target);
    const kernel = target.parameters.get('recurrent_1/kernel') as tf.Variable;
    const assign = kernel.assign.bind(kernel);
    let calls = 0;
    kernel.assign = (value) => {
      calls += 1;
      // As a backend would that keeps half precision.
      assign(calls === 1 ? tf.tidy(() => tf.mul(value, 1.001)) : value);
    };
    const { code, details } = await failureOf(carry(source, target));
    expect([code, details.tensors]).toEqual(['E_CARRY_READBACK', ['recurrent_1/kernel']]);
    expect(weightsOf(target)).toEqual(built);
  });

  it('lists all that is wrong with a target', async () => {
    const { source } = await randomSource({});
    const target = tinyModel({ seed: 2 });
    const parameters = new Map(target.parameters);
    const kernel = parameters.get('recurrent_1/kernel') as tf.Variable;
    parameters.delete('recurrent_1/bias');
    parameters.set('recurrent_1/recurrent_kernel', kernel);
    parameters.set('head/bias', tf.variable(tf.zeros([1], 'int32')));
    parameters.set('extra', tf.variable(tf.zeros([1])));
    const disposed = tf.variable(tf.zeros([3, 1]));
    disposed.dispose();
    parameters.set('head/kernel', disposed);
    const { code, details } = await failureOf(carry(source, { ...target, parameters }));
    expect(code).toBe('E_CARRY_TARGET');
    expect(details.problems).toEqual([
      'recurrent_1/recurrent_kernel is declared [3, 12] and its variable is [2, 12]',
      'recurrent_1/recurrent_kernel and recurrent_1/kernel share one variable',
      'recurrent_1/bias has no variable',
      'the variable of head/kernel is disposed',
      'head/bias is int32',
      'the variable extra is in no group',
    ]);
  });

  it.each([
    [{ outputs: 2 }, [1], 'head has 2 outputs, got 1 numbers'],
    [{ outputs: 2 }, [1, Number.POSITIVE_INFINITY], 'got Infinity at index 1'],
    [{ outputs: 2 }, [1, 1e39], 'got 1e+39 at index 1'],
  ])('refuses a mean of the targets that cannot be the bias: %o %o', async (options, targetMean, words) => {
    const { source } = await randomSource({});
    const { code, message } = await failureOf(carry(source, tinyModel({ ...options, seed: 2 }), { targetMean }));
    expect(code).toBe('E_TARGET_MEAN');
    expect(message).toContain(words);
  });
});
