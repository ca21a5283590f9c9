import '@tensorflow/tfjs-backend-cpu';
import type { BatchSource, ProgressEvent } from '@seqgraft/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { changedSource, denseModel, lstmModel, sineSource, useCpu, weightsOf } from '../../test/small-models.ts';
import type { Phase } from '../phase.ts';
import { trainPhases } from '../train-phases.ts';
import type { TrainableModel } from '../trainable-model.ts';
import { plateauFactor } from './plateau-factor.ts';
import type { Schedule } from './schedule.ts';
import { scheduleFactor } from './schedule-factor.ts';

beforeAll(useCpu);

/** How far each step moved the weights, in lengths of the clipped gradient: plain descent makes this the learning rate. */
async function ratesTaken(model: TrainableModel, phases: readonly Phase[], sources: Sources): Promise<number[]> {
  const clipNorm = 1e-3;
  const rates: number[] = [];
  let before = weightsOf(model);
  const onProgress = (event: ProgressEvent): void => {
    if (event.type === 'phase-start') before = weightsOf(model);
    if (event.type !== 'step') return;
    const after = weightsOf(model);
    let sum = 0;
    for (const [name, values] of after) {
      for (const [index, value] of values.entries()) sum += (value - (before.get(name)?.[index] as number)) ** 2;
    }
    rates.push(Math.sqrt(sum) / clipNorm);
    before = after;
  };
  const optimizer = { kind: 'sgd' } as const;
  await trainPhases(model, phases, {
    ...sources,
    batchSize: 10,
    optimizer,
    loss: 'mse',
    seed: 3,
    clipNorm,
    onProgress,
  });
  return rates;
}

interface Sources {
  readonly train: BatchSource;
  readonly validation?: BatchSource;
  readonly restoreBest?: boolean;
}

describe('trainPhases', () => {
  test('gives each phase its own schedule, from its beginning', async () => {
    const slanted: Schedule = { kind: 'slanted-triangular', cut: 0.5, ratio: 4 };
    const linear: Schedule = { kind: 'linear', floor: 0.5 };
    const groups = { recurrent_1: 1, head: 1 };
    const phases: Phase[] = [
      { name: 'first', epochs: 2, learningRate: 2, schedule: slanted, groups },
      { name: 'second', epochs: 2, learningRate: 1, schedule: linear, groups },
    ];
    const rates = await ratesTaken(lstmModel(), phases, { train: sineSource(20, [5, 1]) });
    const expected = [
      ...[0, 1, 2, 3].map((step) => 2 * scheduleFactor(slanted, step, 4)),
      ...[0, 1, 2, 3].map((step) => scheduleFactor(linear, step, 4)),
    ];
    expect(rates).toHaveLength(8);
    // Weights are float32 and near 1, steps near 1e-3: three digits remain.
    rates.forEach((rate, step) => {
      expect(rate).toBeCloseTo(expected[step] as number, 3);
    });
  });

  test('lowers the rate where the validation loss stands still, and starts each phase at its peak', async () => {
    const schedule: Schedule = { kind: 'plateau', factor: 0.5, patience: 0, floor: 0.2 };
    const groups = { body: 1, head: 1 };
    const phase: Phase = { name: 'first', epochs: 5, learningRate: 1, schedule, groups };
    // Negated targets: what is learned makes the validation worse from the first epoch on.
    const validation = changedSource(sineSource(10), (batch) => ({
      ...batch,
      targets: { ...batch.targets, data: batch.targets.data.map((value) => -value) },
    }));
    const sources = { train: sineSource(10), validation, restoreBest: false };
    const rates = await ratesTaken(denseModel(), [phase, { ...phase, name: 'second' }], sources);
    const falling = [1, 1, 0.5, 0.25, 0.2];
    expect(falling).toEqual([0, 1, 2, 3, 4].map((epochs) => plateauFactor(schedule, [1, 2, 3, 4].slice(0, epochs))));
    [...falling, ...falling].forEach((expected, epoch) => {
      expect(rates[epoch]).toBeCloseTo(expected, 3);
    });
  });
});
