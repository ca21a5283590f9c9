import '@tensorflow/tfjs-backend-cpu';
import { evaluateLoss } from '@seqgraft/training';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { meanTask, tinyModel, tinyTraining, weightsOf } from '../../test/tiny-network.ts';
import { adapt } from '../adapting/adapt.ts';
import { trainControl } from '../adapting/train-control.ts';
import { carry } from '../carry/carry.ts';
import { readCarrySource } from '../carry/read-carry-source.ts';
import { freeze } from './freeze.ts';
import { randomBody } from './random-body.ts';
import { ridgeHead } from './ridge-head.ts';
import type { Strategy, StrategyGroup } from './strategy.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const train = meanTask(40);
const training = { ...tinyTraining, train };

async function carried() {
  const source = tinyModel({ seed: 1 });
  await trainControl(source, { ...training, budget: { epochs: 3, learningRate: 1e-2 } });
  return carry(await readCarrySource(source), tinyModel({ seed: 2 }));
}

describe('ridge-head', () => {
  it('draws to the head that was carried, and a new one to zero', () => {
    const groups = (carried: boolean) => [
      { name: 'recurrent_1', kind: 'recurrent' as const, carried: true },
      { name: 'head', kind: 'head' as const, carried },
    ];
    const around = (carried: boolean) => ridgeHead().phases(groups(carried), tinyTraining.budget)[0]?.solve?.around;
    expect(around(true)).toBe('head');
    expect(around(false)).toBe('zero');
  });

  it('keeps the carried body, proves it, and fits the training windows at least as well as a trained head', async () => {
    const target = await carried();
    const before = weightsOf(target);
    const { proof, phases, history } = await adapt(target, ridgeHead({ together: 2, lambdas: [1e-6, 1e-3] }), training);
    expect(proof.frozen.map(({ name }) => name)).toEqual([
      'recurrent_1/kernel',
      'recurrent_1/recurrent_kernel',
      'recurrent_1/bias',
    ]);
    expect(proof.trained.map(({ name }) => name)).toEqual(['head/kernel', 'head/bias']);
    expect(proof.distance.recurrent_1).toBe(0);
    expect(proof.distance.head).toBeGreaterThan(0);
    for (const { name } of proof.frozen) expect(weightsOf(target).get(name)).toEqual(before.get(name));
    expect(phases).toMatchObject([{ epochs: 1, solve: { kind: 'ridge', together: 2, lambdas: [1e-6, 1e-3] } }]);
    expect(history).toHaveLength(1);

    const other = await carried();
    await adapt(other, freeze(), { ...training, budget: { epochs: 20, learningRate: 1e-2 } });
    const loss = (model: typeof target) => evaluateLoss(model, train, { loss: 'mse' });
    expect(await loss(target)).toBeLessThan(await loss(other));
  });

  it('may find a head that is the solution already', async () => {
    const toZero: Strategy = {
      ...ridgeHead(),
      phases: (groups, budget) =>
        ridgeHead().phases(
          groups.map((group) => ({ ...group, carried: group.kind !== 'head' })),
          budget,
        ),
    };
    const solved = await carried();
    await adapt(solved, toZero, training);
    const again = await carry(await readCarrySource(solved), tinyModel({ seed: 3 }));
    const { proof } = await adapt(again, toZero, training);
    expect(proof.inert).toEqual([
      { name: 'head/kernel', reason: 'it was the solution already' },
      { name: 'head/bias', reason: 'it was the solution already' },
    ]);
  });

  it('refuses a model without a head', () => {
    const body: StrategyGroup[] = [{ name: 'recurrent_1', kind: 'recurrent' }];
    expect(() => ridgeHead().phases(body, tinyTraining.budget)).toThrow('E_STRATEGY_GROUPS');
  });
});

describe('random-body', () => {
  it('rests on the weights that it was built with, and solves the head', async () => {
    const model = tinyModel({ seed: 4 });
    const before = weightsOf(model);
    const { strategy, proof } = await trainControl(model, { ...training, strategy: randomBody() });
    expect(strategy).toBe('random-body');
    expect(proof.frozen).toHaveLength(3);
    for (const { name } of proof.frozen) expect(weightsOf(model).get(name)).toEqual(before.get(name));
  });

  it('is no strategy of a carried model, nor is one of these a control', async () => {
    await expect(adapt(await carried(), randomBody(), training)).rejects.toThrow('random-body starts from fresh ones');
    const wrong = trainControl(tinyModel(), { ...training, strategy: ridgeHead() });
    await expect(wrong).rejects.toMatchObject({ code: 'E_STRATEGY_START', details: { wanted: 'fresh' } });
  });
});
