import { isSeqgraftError } from '@seqgraft/core';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import type { PhaseObserver, TrainableModel } from '@seqgraft/training';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, it } from 'vitest';
import { meanTask, randomise, type TinyOptions, tinyModel, tinyTraining, weightsOf } from '../../test/tiny-network.ts';
import type { CarriedModel } from '../carry/carried-model.ts';
import { type CarryOptions, carry } from '../carry/carry.ts';
import { readCarrySource } from '../carry/read-carry-source.ts';
import { discriminative } from '../strategies/discriminative.ts';
import { freeze } from '../strategies/freeze.ts';
import { full } from '../strategies/full.ts';
import { scratch } from '../strategies/scratch.ts';
import type { Strategy } from '../strategies/strategy.ts';
import { zeroShot } from '../strategies/zero-shot.ts';
import { type AdaptOptions, adapt } from './adapt.ts';
import { trainControl } from './train-control.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

async function carriedModel(options: TinyOptions = {}, carryOptions: CarryOptions = {}): Promise<CarriedModel> {
  const source = tinyModel(options);
  randomise(source, 5);
  return carry(await readCarrySource(source), tinyModel({ ...options, seed: 2 }), carryOptions);
}

async function failureOf(
  promise: Promise<unknown>,
): Promise<{ code: string; details: Record<string, unknown>; message: string }> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isSeqgraftError(error)) throw new Error(`Expected an error of seqgraft, got ${String(error)}.`);
  return error;
}

function names(model: TrainableModel): string[] {
  return [...model.parameters.keys()];
}

const deep: TinyOptions = { units: [3, 2] };

describe('adapt', () => {
  it.each(['lstm', 'gru', 'simpleRNN'] as const)(
    'freezes a body of %s and trains the head, by the bytes',
    async (cell) => {
      const model = await carriedModel({ ...deep, cell, dropout: 0.5 });
      const before = weightsOf(model);
      const { proof, steps, phases } = await adapt(model, freeze(), tinyTraining);
      const after = weightsOf(model);
      for (const name of names(model)) {
        if (name.startsWith('head')) expect(after.get(name)).not.toEqual(before.get(name));
        else expect(after.get(name)).toEqual(before.get(name));
      }
      expect(steps).toBe(6);
      expect(phases[0]?.groups).toEqual({ recurrent_1: 'frozen', recurrent_2: 'frozen', head: 1 });
      expect(proof.frozen.map(({ name }) => name)).toEqual(names(model).slice(0, 6));
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
    const model = await carriedModel(deep);
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
    const model = await carriedModel(deep);
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
    const model = await carriedModel(deep);
    const before = weightsOf(model);
    const result = await adapt(model, zeroShot(), tinyTraining);
    expect(weightsOf(model)).toEqual(before);
    expect(result).toMatchObject({ strategy: 'zero-shot', steps: 0, history: [], bestEpoch: null, phases: [] });
    expect(result.proof.frozen).toHaveLength(8);
    expect(result.proof.trained).toEqual([]);
  });

  it('gives plain JSON, the same twice', async () => {
    const run = async () => adapt(await carriedModel(deep), full(), { ...tinyTraining, validation: meanTask(4) });
    const one = await run();
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    expect(await run()).toEqual(one);
  });

  it('keeps the proof when early stopping goes back to an earlier epoch', async () => {
    const model = await carriedModel(deep);
    const budget = { epochs: 8, learningRate: 0.5 };
    const options = { ...tinyTraining, validation: meanTask(6), patience: 2, budget };
    const { proof, bestEpoch } = await adapt(model, freeze(), options);
    expect(bestEpoch).not.toBeNull();
    expect(proof.frozen).toHaveLength(6);
  });

  it('leaves no tensor behind', async () => {
    const models = [
      await carriedModel(deep),
      await carriedModel(deep),
      await carriedModel(deep),
      await carriedModel(deep),
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
    await adapt(await carriedModel(), freeze(), { ...tinyTraining, observer });
    expect(calls).toEqual(['start', 'first step', 'end']);
  });
});

describe('the proof catches', () => {
  const cheats = (name: string, model: TrainableModel) => () => {
    const variable = model.parameters.get(name) as tf.Variable;
    tf.tidy(() => variable.assign(tf.add(variable, 1e-6)));
  };
  const moments = ['phaseStart', 'afterFirstStep', 'phaseEnd'] as const;

  it.each(moments)('a frozen weight that is moved at %s', async (moment) => {
    const model = await carriedModel(deep);
    const observer = { [moment]: cheats('recurrent_2/recurrent_kernel', model) };
    const { code, details } = await failureOf(adapt(model, freeze(), { ...tinyTraining, observer }));
    expect(code).toBe('E_FROZEN_MOVED');
    expect(details).toMatchObject({ tensors: ['recurrent_2/recurrent_kernel'], phase: 'head' });
  });

  it('a weight that is moved in the phase that freezes it, though another trains it', async () => {
    const inTwo: Strategy = {
      ...full(),
      name: 'head first',
      phases: (groups, budget) => [...freeze().phases(groups, budget), ...full().phases(groups, budget)],
    };
    const model = await carriedModel(deep);
    const { proof } = await adapt(model, inTwo, tinyTraining);
    expect(proof.phases.map(({ name, frozen }) => [name, frozen.length])).toEqual([
      ['head', 6],
      ['full', 0],
    ]);
    expect([proof.frozen.length, proof.trained.length]).toEqual([0, 8]);
    const other = await carriedModel(deep);
    const cheat = cheats('recurrent_1/kernel', other);
    const observer: PhaseObserver = { phaseEnd: ({ index }) => (index === 0 ? cheat() : undefined) };
    const { code, details } = await failureOf(adapt(other, inTwo, { ...tinyTraining, observer }));
    expect(code).toBe('E_FROZEN_MOVED');
    expect(details).toMatchObject({ tensors: ['recurrent_1/kernel'], phase: 'head', when: 'at the end' });
  });

  it('a frozen weight that is moved after the last phase', async () => {
    const model = await carriedModel(deep);
    const onProgress: AdaptOptions['onProgress'] = ({ type }) => {
      if (type === 'phase-end') cheats('recurrent_1/bias', model)();
    };
    const { code, details } = await failureOf(adapt(model, freeze(), { ...tinyTraining, onProgress }));
    expect([code, details.tensors, details.when]).toEqual(['E_FROZEN_MOVED', ['recurrent_1/bias'], 'after the end']);
  });

  it('every frozen weight that moved, not the first alone', async () => {
    const model = await carriedModel(deep);
    const observer = { afterFirstStep: () => randomise(model, 1) };
    const { details } = await failureOf(adapt(model, freeze(), { ...tinyTraining, observer }));
    expect(details.tensors).toEqual(names(model).slice(0, 6));
    expect(details.when).toBe('after the first step');
  });

  it('a group that a trainer forgets, after the first step', async () => {
    const model = await carriedModel(deep);
    const before = weightsOf(model);
    const observer = {
      afterFirstStep: () => {
        const head = model.parameters.get('head/kernel') as tf.Variable;
        const bias = model.parameters.get('head/bias') as tf.Variable;
        tf.tidy(() => head.assign(tf.tensor(before.get('head/kernel') as number[], head.shape)));
        tf.tidy(() => bias.assign(tf.tensor(before.get('head/bias') as number[], bias.shape)));
      },
    };
    const { code, details } = await failureOf(adapt(model, full(), { ...tinyTraining, observer }));
    expect([code, details.when]).toEqual(['E_NOT_TRAINED', 'after the first step']);
    expect((details.tensors as { name: string }[]).map(({ name }) => name)).toEqual(['head/kernel', 'head/bias']);
  });

  it('relu units that are all dead, by name and with the reason', async () => {
    const model = await carriedModel({ cell: 'simpleRNN', activation: 'relu' });
    const bias = model.parameters.get('recurrent_1/bias') as tf.Variable;
    tf.tidy(() => bias.assign(tf.fill([3], -100)));
    const options = { ...tinyTraining, start: 'as-is' } as const;
    const { code, details, message } = await failureOf(adapt(model, full(), options));
    expect(code).toBe('E_NOT_TRAINED');
    expect((details.tensors as { name: string }[]).map(({ name }) => name)).toEqual([
      'recurrent_1/kernel',
      'recurrent_1/recurrent_kernel',
      'recurrent_1/bias',
    ]);
    expect(message).toContain(
      'recurrent_1/kernel (its gradient was exactly zero, as behind relu units that are all dead',
    );
  });

  it('a single tensor that has not moved by the end of the phase', async () => {
    const model = await carriedModel();
    const silent = meanTask(4, { zeroFirst: true }); // all inputs are zero: the kernel of the first layer has no gradient
    const { code, details } = await failureOf(adapt(model, full(), { ...tinyTraining, train: silent }));
    expect([code, details.when]).toEqual(['E_NOT_TRAINED', 'at the end']);
    expect(details.tensors).toEqual([expect.objectContaining({ name: 'recurrent_1/kernel' })]);
  });

  it('but waits for a tensor whose first batch gave it no gradient', async () => {
    const model = await carriedModel();
    const { proof } = await adapt(model, full(), { ...tinyTraining, train: meanTask(12, { zeroFirst: true }) });
    expect(proof.trained.map(({ name }) => name)).toEqual(names(model));
  });
});

describe('adapt refuses', () => {
  it('a model that nothing was carried to, whatever its type says', async () => {
    const plain = tinyModel() as CarriedModel;
    expect(await failureOf(adapt(plain, full(), tinyTraining))).toMatchObject({ code: 'E_NOT_CARRIED' });
    const copy = { ...(await carriedModel()) };
    expect(await failureOf(adapt(copy, full(), tinyTraining))).toMatchObject({ code: 'E_NOT_CARRIED' });
  });

  it('to start from weights that are no longer the carried ones, unless told to', async () => {
    const model = await carriedModel();
    await adapt(model, freeze(), tinyTraining);
    const { code, details } = await failureOf(adapt(model, full(), tinyTraining));
    expect([code, details.tensors]).toEqual(['E_NOT_AS_CARRIED', ['head/kernel', 'head/bias']]);
    expect(await failureOf(adapt(model, zeroShot(), { ...tinyTraining, start: 'as-is' }))).toMatchObject({ code });
    const { proof } = await adapt(model, full(), { ...tinyTraining, start: 'as-is' });
    expect(proof.distance.head).toBeGreaterThan(0);
  });

  it('a strategy for fresh models, and a head that is not what the strategy wants', async () => {
    const model = await carriedModel({}, { head: 'reinitialise' });
    expect(await failureOf(adapt(model, scratch(), tinyTraining))).toMatchObject({ code: 'E_STRATEGY_START' });
    expect(await failureOf(adapt(model, zeroShot(), tinyTraining))).toMatchObject({ code: 'E_STRATEGY_HEAD' });
    const kept = await carriedModel();
    const wanted = freeze({ head: 'reinitialise' });
    expect(await failureOf(adapt(kept, wanted, tinyTraining))).toMatchObject({ code: 'E_STRATEGY_HEAD' });
    await adapt(model, wanted, tinyTraining);
  });

  it('a budget that is none, before anything moves', async () => {
    const model = await carriedModel();
    const before = weightsOf(model);
    const budget = { epochs: 0, learningRate: 1 };
    expect(await failureOf(adapt(model, full(), { ...tinyTraining, budget }))).toMatchObject({
      code: 'E_STRATEGY_OPTION',
    });
    expect(weightsOf(model)).toEqual(before);
  });

  it('to go on after a signal, and can then go on as it is', async () => {
    const model = await carriedModel();
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
    const model = await carriedModel();
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
    expect(proof.trained.map(({ name }) => name)).toEqual(names(model));
    for (const [name, values] of weightsOf(model)) expect(values).not.toEqual(before.get(name));
  });

  it('refuses carried weights, also under the object they were carried into', async () => {
    const model = await carriedModel();
    const plain: TrainableModel = model;
    expect(await failureOf(trainControl(plain as never, tinyTraining))).toMatchObject({ code: 'E_NOT_FRESH' });
    expect(await failureOf(trainControl(model.model, tinyTraining))).toMatchObject({ code: 'E_NOT_FRESH' });
  });
});
