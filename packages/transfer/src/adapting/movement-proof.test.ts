import { failureOf } from '@seqgraft/testkit';
import type { PhaseObserver, TrainableModel } from '@seqgraft/training';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, it } from 'vitest';
import { carriedTinyModel, parameterNames } from '../../test/carried-tiny-model.ts';
import { meanTask, randomise, tinyTraining, weightsOf } from '../../test/tiny-network.ts';
import { freeze } from '../strategies/freeze.ts';
import { full } from '../strategies/full.ts';
import type { Strategy } from '../strategies/strategy.ts';
import { type AdaptOptions, adapt } from './adapt.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const deep = { units: [3, 2] };

describe('the proof catches', () => {
  const cheats = (name: string, model: TrainableModel) => () => {
    const variable = model.parameters.get(name) as tf.Variable;
    tf.tidy(() => variable.assign(tf.add(variable, 1e-6)));
  };
  const moments = ['phaseStart', 'afterFirstStep', 'phaseEnd'] as const;

  it.each(moments)('a frozen weight that is moved at %s', async (moment) => {
    const model = await carriedTinyModel(deep);
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
    const model = await carriedTinyModel(deep);
    const { proof } = await adapt(model, inTwo, tinyTraining);
    expect(proof.phases.map(({ name, frozen }) => [name, frozen.length])).toEqual([
      ['head', 6],
      ['full', 0],
    ]);
    expect([proof.frozen.length, proof.trained.length]).toEqual([0, 8]);
    const other = await carriedTinyModel(deep);
    const cheat = cheats('recurrent_1/kernel', other);
    const observer: PhaseObserver = { phaseEnd: ({ index }) => (index === 0 ? cheat() : undefined) };
    const { code, details } = await failureOf(adapt(other, inTwo, { ...tinyTraining, observer }));
    expect(code).toBe('E_FROZEN_MOVED');
    expect(details).toMatchObject({ tensors: ['recurrent_1/kernel'], phase: 'head', when: 'at the end' });
  });

  it('a frozen weight that is moved after the last phase', async () => {
    const model = await carriedTinyModel(deep);
    const onProgress: AdaptOptions['onProgress'] = ({ type }) => {
      if (type === 'phase-end') cheats('recurrent_1/bias', model)();
    };
    const { code, details } = await failureOf(adapt(model, freeze(), { ...tinyTraining, onProgress }));
    expect([code, details.tensors, details.when]).toEqual(['E_FROZEN_MOVED', ['recurrent_1/bias'], 'after the end']);
  });

  it('every frozen weight that moved, not the first alone', async () => {
    const model = await carriedTinyModel(deep);
    const observer = { afterFirstStep: () => randomise(model, 1) };
    const { details } = await failureOf(adapt(model, freeze(), { ...tinyTraining, observer }));
    expect(details.tensors).toEqual(parameterNames(model).slice(0, 6));
    expect(details.when).toBe('after the first step');
  });

  it('a group that a trainer forgets, after the first step', async () => {
    const model = await carriedTinyModel(deep);
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
    const model = await carriedTinyModel({ cell: 'simpleRNN', activation: 'relu' });
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
    const model = await carriedTinyModel();
    const silent = meanTask(4, { zeroFirst: true }); // all inputs are zero: the kernel of the first layer has no gradient
    const { code, details } = await failureOf(adapt(model, full(), { ...tinyTraining, train: silent }));
    expect([code, details.when]).toEqual(['E_NOT_TRAINED', 'at the end']);
    expect(details.tensors).toEqual([expect.objectContaining({ name: 'recurrent_1/kernel' })]);
  });

  it('but waits for a tensor whose first batch gave it no gradient', async () => {
    const model = await carriedTinyModel();
    const { proof } = await adapt(model, full(), { ...tinyTraining, train: meanTask(12, { zeroFirst: true }) });
    expect(proof.trained.map(({ name }) => name)).toEqual(parameterNames(model));
  });
});
