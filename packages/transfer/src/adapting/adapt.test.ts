import { expectNoTensorLeak, failureOf } from '@seqgraft/testkit';
import type { PhaseObserver, TrainableModel } from '@seqgraft/training';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, it } from 'vitest';
import { carriedTinyModel, parameterNames } from '../../test/carried-tiny-model.ts';
import { meanTask, type TinyOptions, tinyModel, tinyTraining, weightsOf } from '../../test/tiny-network.ts';
import type { CarriedModel } from '../carry/carried-model.ts';
import { discriminative } from '../strategies/discriminative.ts';
import { freeze } from '../strategies/freeze.ts';
import { full } from '../strategies/full.ts';
import { scratch } from '../strategies/scratch.ts';
import { zeroShot } from '../strategies/zero-shot.ts';
import { type AdaptOptions, adapt } from './adapt.ts';
import { trainControl } from './train-control.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const deep: TinyOptions = { units: [3, 2] };

describe('adapt', () => {
  it.each(['lstm', 'gru', 'simpleRNN'] as const)(
    'freezes a body of %s and trains the head, by the bytes',
    async (cell) => {
      const model = await carriedTinyModel({ ...deep, cell, dropout: 0.5 });
      const before = weightsOf(model);
      const { proof, steps, phases } = await adapt(model, freeze(), tinyTraining);
      const after = weightsOf(model);
      for (const name of parameterNames(model)) {
        if (name.startsWith('head')) expect(after.get(name)).not.toEqual(before.get(name));
        else expect(after.get(name)).toEqual(before.get(name));
      }
      expect(steps).toBe(6);
      expect(phases[0]?.groups).toEqual({ recurrent_1: 'frozen', recurrent_2: 'frozen', head: 1 });
      expect(proof.frozen.map(({ name }) => name)).toEqual(parameterNames(model).slice(0, 6));
      const digests = new Map(model.report.tensors.map(({ name, digest }) => [name, digest]));
      for (const { name, digest } of proof.frozen) expect(digest).toBe(digests.get(name));
      for (const { name, before: start, after: end } of proof.trained) {
        expect(start).toBe(digests.get(name));
        expect(end).not.toBe(start);
      }
      expect(proof.distance).toMatchObject({ recurrent_1: 0, recurrent_2: 0 });
    },
  );

  it('says how far each group went from the carried weights', async () => {
    const model = await carriedTinyModel(deep);
    const before = weightsOf(model);
    const { proof, history } = await adapt(model, full(), tinyTraining);
    const after = weightsOf(model);
    for (const group of model.groups) {
      const squares = group.parameters.flatMap(({ name }) =>
        (after.get(name) as number[]).map((w, i) => (w - (before.get(name)?.[i] as number)) ** 2),
      );
      const distance = Math.sqrt(squares.reduce((a, b) => a + b, 0));
      const origin = Math.hypot(...group.parameters.flatMap(({ name }) => before.get(name) as number[]));
      expect(proof.distance[group.name]).toBeCloseTo(distance, 12);
      expect(proof.relativeDistance[group.name]).toBeCloseTo(distance / origin, 12);
    }
    expect(proof.frozen).toEqual([]);
    expect(history).toHaveLength(2);
  });

  it('moves lower groups less, by the factor of the strategy', async () => {
    const decay = 10;
    const model = await carriedTinyModel(deep);
    const before = weightsOf(model);
    const options = { ...tinyTraining, train: meanTask(4), budget: { epochs: 1, learningRate: 1e-2 } };
    await adapt(model, discriminative({ decay }), options);
    // The first step of Adam is the learning rate, whatever the gradient: the largest step tells the rate of a tensor.
    const steps = [...weightsOf(model)].map(([name, values]) => [
      name,
      Math.max(...values.map((w, i) => Math.abs(w - (before.get(name)?.[i] as number)))),
    ]);
    const rates: Record<string, number> = { recurrent_1: 1e-4, recurrent_2: 1e-3, head: 1e-2 };
    for (const [name, step] of steps as [string, number][]) {
      const rate = rates[name.split('/')[0] as string] as number;
      expect(step / rate).toBeGreaterThan(0.98);
      expect(step / rate).toBeLessThan(1.01);
    }
  });

  it('does not train a zero-shot control, and proves it', async () => {
    const model = await carriedTinyModel(deep);
    const before = weightsOf(model);
    const result = await adapt(model, zeroShot(), tinyTraining);
    expect(weightsOf(model)).toEqual(before);
    expect(result).toMatchObject({ strategy: 'zero-shot', steps: 0, history: [], bestEpoch: null, phases: [] });
    expect(result.proof.frozen).toHaveLength(8);
    expect(result.proof.trained).toEqual([]);
  });

  it('gives plain JSON, the same twice', async () => {
    const run = async () => adapt(await carriedTinyModel(deep), full(), { ...tinyTraining, validation: meanTask(4) });
    const one = await run();
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    expect(await run()).toEqual(one);
  });

  it('keeps the proof when early stopping goes back to an earlier epoch', async () => {
    const model = await carriedTinyModel(deep);
    const budget = { epochs: 8, learningRate: 0.5 };
    const options = { ...tinyTraining, validation: meanTask(6), patience: 2, budget };
    const { proof, bestEpoch } = await adapt(model, freeze(), options);
    expect(bestEpoch).not.toBeNull();
    expect(proof.frozen).toHaveLength(6);
  });

  it('leaves no tensor behind', async () => {
    const models = [
      await carriedTinyModel(deep),
      await carriedTinyModel(deep),
      await carriedTinyModel(deep),
      await carriedTinyModel(deep),
    ];
    for (const strategy of [freeze(), full()]) {
      await expectNoTensorLeak(() => adapt(models.pop() as CarriedModel, strategy, tinyTraining));
    }
  });

  it('calls the observer of the caller too', async () => {
    const calls: string[] = [];
    const observer: PhaseObserver = {
      phaseStart: () => void calls.push('start'),
      afterFirstStep: () => void calls.push('first step'),
      phaseEnd: () => void calls.push('end'),
    };
    await adapt(await carriedTinyModel(), freeze(), { ...tinyTraining, observer });
    expect(calls).toEqual(['start', 'first step', 'end']);
  });
});

describe('adapt refuses', () => {
  it('a model that nothing was carried to, whatever its type says', async () => {
    const plain = tinyModel() as CarriedModel;
    expect(await failureOf(adapt(plain, full(), tinyTraining))).toMatchObject({ code: 'E_NOT_CARRIED' });
    const copy = { ...(await carriedTinyModel()) };
    expect(await failureOf(adapt(copy, full(), tinyTraining))).toMatchObject({ code: 'E_NOT_CARRIED' });
  });

  it('to start from weights that are no longer the carried ones, unless told to', async () => {
    const model = await carriedTinyModel();
    await adapt(model, freeze(), tinyTraining);
    const { code, details } = await failureOf(adapt(model, full(), tinyTraining));
    expect([code, details.tensors]).toEqual(['E_NOT_AS_CARRIED', ['head/kernel', 'head/bias']]);
    expect(await failureOf(adapt(model, zeroShot(), { ...tinyTraining, start: 'as-is' }))).toMatchObject({ code });
    const { proof } = await adapt(model, full(), { ...tinyTraining, start: 'as-is' });
    expect(proof.distance.head).toBeGreaterThan(0);
  });

  it('a strategy for fresh models, and a head that is not what the strategy wants', async () => {
    const model = await carriedTinyModel({}, { head: 'reinitialise' });
    expect(await failureOf(adapt(model, scratch(), tinyTraining))).toMatchObject({ code: 'E_STRATEGY_START' });
    expect(await failureOf(adapt(model, zeroShot(), tinyTraining))).toMatchObject({ code: 'E_STRATEGY_HEAD' });
    const kept = await carriedTinyModel();
    const wanted = freeze({ head: 'reinitialise' });
    expect(await failureOf(adapt(kept, wanted, tinyTraining))).toMatchObject({ code: 'E_STRATEGY_HEAD' });
    await adapt(model, wanted, tinyTraining);
  });

  it('a budget that is none, before anything moves', async () => {
    const model = await carriedTinyModel();
    const before = weightsOf(model);
    const budget = { epochs: 0, learningRate: 1 };
    expect(await failureOf(adapt(model, full(), { ...tinyTraining, budget }))).toMatchObject({
      code: 'E_STRATEGY_OPTION',
    });
    expect(weightsOf(model)).toEqual(before);
  });

  it('to go on after a signal, and can then go on as it is', async () => {
    const model = await carriedTinyModel();
    const controller = new AbortController();
    const onProgress: AdaptOptions['onProgress'] = ({ type }) => {
      if (type === 'step') controller.abort();
    };
    const interrupted = adapt(model, full(), { ...tinyTraining, signal: controller.signal, onProgress });
    expect(await failureOf(interrupted)).toMatchObject({ code: 'E_INTERRUPTED' });
    expect(await failureOf(adapt(model, full(), tinyTraining))).toMatchObject({ code: 'E_NOT_AS_CARRIED' });
    await adapt(model, full(), { ...tinyTraining, start: 'as-is' });
  });

  it('a learning rate of 1e9, with the carried weights kept', async () => {
    const model = await carriedTinyModel();
    const before = weightsOf(model);
    const budget = { epochs: 2, learningRate: 1e9 };
    expect(await failureOf(adapt(model, full(), { ...tinyTraining, budget }))).toMatchObject({ code: 'E_DIVERGED' });
    expect(weightsOf(model)).toEqual(before);
  });
});

describe('trainControl', () => {
  it('trains a fresh model, all of it, with the same proof', async () => {
    const model = tinyModel(deep);
    const before = weightsOf(model);
    const { proof, strategy, steps } = await trainControl(model, tinyTraining);
    expect([strategy, steps]).toEqual(['scratch', 6]);
    expect(proof.trained.map(({ name }) => name)).toEqual(parameterNames(model));
    for (const [name, values] of weightsOf(model)) expect(values).not.toEqual(before.get(name));
  });

  it('refuses carried weights, also under the object they were carried into', async () => {
    const model = await carriedTinyModel();
    const plain: TrainableModel = model;
    expect(await failureOf(trainControl(plain as never, tinyTraining))).toMatchObject({ code: 'E_NOT_FRESH' });
    expect(await failureOf(trainControl(model.model, tinyTraining))).toMatchObject({ code: 'E_NOT_FRESH' });
  });
});
