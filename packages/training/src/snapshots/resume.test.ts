import '@tensorflow/tfjs-backend-cpu';
import { isSeqgraftError } from '@seqgraft/core';
import { dropout, gru, lstm, simpleRNN } from '@seqgraft/layers';
import { expectNoTensorLeak, inPieces, type StopOptions, stopAfter, throughText } from '@seqgraft/testkit';
import { initializers, layers } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { chainModel, sineSource, useCpu, weightsOf } from '../../test/small-models.ts';
import type { Phase } from '../phase.ts';
import { trainPhases } from '../train-phases.ts';
import type { TrainableModel } from '../trainable-model.ts';
import type { TrainingOptions, TrainingResult } from '../training-options.ts';
import type { TrainingSnapshot } from './training-snapshot.ts';

beforeAll(useCpu);

const cells = { simpleRNN, lstm, gru };

interface ModelOptions {
  readonly cell?: keyof typeof cells;
  readonly rate?: number;
}

function modelOf({ cell = 'lstm', rate = 0 }: ModelOptions = {}): TrainableModel {
  const first = cells[cell]({ name: 'one', units: 5, seed: 1, returnSequences: true });
  const second = cells[cell]({ name: 'two', units: 4, seed: 2 });
  const head = layers.dense({ name: 'head', units: 1, kernelInitializer: initializers.glorotUniform({ seed: 3 }) });
  const drop = rate === 0 ? [] : [dropout({ name: 'drop', rate, seed: 4 })];
  return chainModel([5, 1], [first, ...drop, second, head], ['recurrent_1', 'recurrent_2', 'head']);
}

const phases: Phase[] = [
  {
    name: 'head',
    epochs: 2,
    learningRate: 0.02,
    schedule: { kind: 'warm-up', steps: 3 },
    groups: { recurrent_1: 'frozen', recurrent_2: 'frozen', head: 1 },
  },
  {
    name: 'all',
    epochs: 3,
    learningRate: 0.02,
    schedule: { kind: 'cosine' },
    groups: { recurrent_1: 0.5, recurrent_2: 1, head: 1 },
  },
];

const base: TrainingOptions = {
  train: sineSource(20, [5, 1]),
  batchSize: 6,
  optimizer: { kind: 'adam' },
  loss: 'mse',
  seed: 7,
};

/** A training from its beginning or from where another stopped: its result and the weights. */
function training(make: () => TrainableModel, options: TrainingOptions) {
  return async (stop: StopOptions = {}): Promise<[TrainingResult, unknown]> => {
    const model = make();
    const result = await trainPhases(model, phases, { ...options, ...stop });
    return [result, weightsOf(model)];
  };
}

describe('a training that is stopped and goes on in a fresh model ends with the same bits', () => {
  const configurations = (['simpleRNN', 'lstm', 'gru'] as const).flatMap((cell) =>
    (['auto', 'never'] as const).flatMap((compiled) => [0, 0.4].map((rate) => ({ cell, compiled, rate }))),
  );

  test.each(configurations)('$cell, compiled: $compiled, dropout $rate', async ({ cell, compiled, rate }) => {
    const run = training(() => modelOf({ cell, rate }), { ...base, compiled, validation: sineSource(7, [5, 1]) });
    const expected = await run();
    expect(expected[0]).toMatchObject({ steps: 20, engine: { used: compiled === 'auto' } });
    // Before the first step, in mid-epoch, after an epoch, after a phase.
    expect(await inPieces(run, { steps: [0, 3, 1, 4, 5] })).toEqual(expected);
    expect(await inPieces(run, { steps: [8, 0, 11] })).toEqual(expected);
  });

  test('leaks no tensors', async () => {
    await expectNoTensorLeak(async () => {
      for (const compiled of ['auto', 'never'] as const) {
        const model = modelOf();
        const stop = stopAfter(5);
        const run = trainPhases(model, phases, { ...base, compiled, ...stop.options });
        await run.catch((error) => {
          if (!isSeqgraftError(error, 'E_INTERRUPTED')) throw error;
        });
        await trainPhases(model, phases, { ...base, compiled, resumeFrom: stop.saved() });
        model.network.dispose();
      }
    });
  });

  test('taking snapshots changes no bit', async () => {
    for (const compiled of ['auto', 'never'] as const) {
      const expected = await training(modelOf, { ...base, compiled })();
      const all: TrainingSnapshot[] = [];
      const snapshots = { due: () => true, save: (snapshot: TrainingSnapshot) => void all.push(throughText(snapshot)) };
      expect(await training(modelOf, { ...base, compiled, snapshots })()).toEqual(expected);
      expect(all).toHaveLength(20);
    }
  });
});
