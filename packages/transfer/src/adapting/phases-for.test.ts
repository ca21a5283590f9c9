import '@tensorflow/tfjs-backend-cpu';
import { findLearningRate } from '@seqgraft/training';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { meanTask, randomise, tinyModel, tinyTraining, weightsOf } from '../../test/tiny-network.ts';
import type { CarriedModel } from '../carry/carried-model.ts';
import { carry } from '../carry/carry.ts';
import { readCarrySource } from '../carry/read-carry-source.ts';
import { discriminative } from '../strategies/discriminative.ts';
import { freeze } from '../strategies/freeze.ts';
import { full } from '../strategies/full.ts';
import { lpFt } from '../strategies/lp-ft.ts';
import { ridgeHead } from '../strategies/ridge-head.ts';
import { zeroShot } from '../strategies/zero-shot.ts';
import { adapt } from './adapt.ts';
import { trainControl } from './train-control.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

async function carried(): Promise<CarriedModel> {
  const source = tinyModel();
  randomise(source, 5);
  return carry(await readCarrySource(source), tinyModel({ seed: 2 }));
}

const budget = { ...tinyTraining.budget, learningRate: 'auto' as const };

describe("a budget with learningRate: 'auto'", () => {
  it.each([
    ['freeze', freeze()],
    ['discriminative', discriminative()],
  ])('trains %s with the rate that is found for it, as if that had been given', async (_, strategy) => {
    const { budget: __, ...training } = tinyTraining;
    const [searching, told] = [await carried(), await carried()];
    const { groups = {} } = strategy.phases(searching.groups, { epochs: 1, learningRate: 1 })[0] ?? {};
    const phase = { name: 'p', epochs: 1, learningRate: 1, schedule: { kind: 'constant' }, groups } as const;
    const { suggestions } = await findLearningRate(told, { ...training, phase });
    const found = await adapt(searching, strategy, { ...tinyTraining, budget });
    expect(found.phases[0]?.learningRate).toBeCloseTo(suggestions.valley as number, 12);
    const learningRate = found.phases[0]?.learningRate as number;
    await adapt(told, strategy, { ...tinyTraining, budget: { ...budget, learningRate } });
    expect(weightsOf(searching)).toEqual(weightsOf(told));
  });

  it('serves a control too, and needs no search where nothing trains', async () => {
    const { phases } = await trainControl(tinyModel(), { ...tinyTraining, budget });
    expect(phases[0]?.learningRate).toBeGreaterThan(0);
    expect((await adapt(await carried(), zeroShot(), { ...tinyTraining, budget })).phases).toEqual([]);
  });

  it('searches with patience and a validation set, and not where a head is solved', async () => {
    const options = { ...tinyTraining, budget, validation: meanTask(4), patience: 1, minDelta: 0.1 };
    for (const strategy of [lpFt({ patience: 1 }), full()]) {
      expect((await adapt(await carried(), strategy, options)).phases[0]?.learningRate).toBeGreaterThan(0);
    }
    expect((await adapt(await carried(), ridgeHead(), { ...tinyTraining, budget })).steps).toBe(0);
  });
});
