import '@tensorflow/tfjs-backend-cpu';
import { type Batch, type BatchSource, Random } from '@seqgraft/core';
import { bidirectional, gru, lstm } from '@seqgraft/layers';
import { buildModel } from '@seqgraft/models';
import { inPieces, type StopOptions } from '@seqgraft/testkit';
import { initializers, layers } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { chainModel, changedSource, sineSource, useCpu, weightsOf } from '../../test/small-models.ts';
import type { Phase } from '../phase.ts';
import { trainPhases } from '../train-phases.ts';
import type { TrainableModel } from '../trainable-model.ts';
import type { TrainingOptions } from '../training-options.ts';

beforeAll(useCpu);

const base: TrainingOptions = {
  train: sineSource(16, [5, 1]),
  batchSize: 4,
  optimizer: { kind: 'adam' },
  loss: 'mse',
  seed: 7,
};

function phaseOf(model: TrainableModel, more: Partial<Phase> = {}): Phase {
  const groups = Object.fromEntries(model.groups.map(({ name }) => [name, 1]));
  return { name: 'all', epochs: 3, learningRate: 0.02, schedule: { kind: 'linear' }, groups, ...more };
}

/** Everything that training may move, parameters or not. */
function variablesOf({ network }: TrainableModel): Float32Array[] {
  return network.weights.map((weight) => (weight.read().dataSync() as Float32Array).slice());
}

async function expectSameBits(
  make: () => TrainableModel,
  options: TrainingOptions = base,
  phasesOf: (model: TrainableModel) => readonly Phase[] = (model) => [phaseOf(model)],
): Promise<void> {
  const run = async (stop: StopOptions = {}) => {
    const model = make();
    const result = await trainPhases(model, phasesOf(model), { ...options, ...stop });
    return { result, weights: weightsOf(model), variables: variablesOf(model) };
  };
  const expected = await run();
  expect(await inPieces(run, { steps: [1, 0, 2, 3, 4] })).toEqual(expected);
}

const glorot = (seed: number) => initializers.glorotUniform({ seed });
const dense = (units: number, seed: number) => layers.dense({ units, kernelInitializer: glorot(seed) });

describe('what a run goes on from is whole', () => {
  test('statistics of a BatchNorm, whose name is another in another copy of the model', async () => {
    const make = () =>
      chainModel([4], [dense(6, 1), layers.batchNormalization({}), dense(1, 2)], ['body', 'norm', 'head']);
    await expectSameBits(make, { ...base, train: sineSource(16) });
  });

  test('low-rank updates, one after another, with all of the weights between', async () => {
    const make = () =>
      chainModel([5, 1], [gru({ name: 'g', units: 5, seed: 1 }), dense(1, 2)], ['recurrent_1', 'head']);
    const lowRank = { rank: 2, alpha: 4, groups: ['recurrent_1'] };
    await expectSameBits(make, base, (model) => [
      phaseOf(model, { name: 'one', epochs: 1, lowRank }),
      phaseOf(model, { name: 'between', epochs: 1 }),
      phaseOf(model, { name: 'two', epochs: 2, lowRank }),
    ]);
  });

  test('states of layers that keep them by themselves', async () => {
    for (const compiled of ['auto', 'never'] as const) {
      const make = () => {
        const layer = lstm({ name: 's', units: 4, seed: 1, stateful: true, batchInputShape: [4, 5, 1] });
        return chainModelOfBatch(layer);
      };
      await expectSameBits(make, { ...base, compiled });
    }
  });

  test.each(['auto', 'never'] as const)('both directions, state dropout, compiled: %s', async (compiled) => {
    const make = () => {
      const layer = lstm({ name: 'inner', units: 4, seed: 1, recurrentDropout: compiled === 'never' ? 0.3 : 0 });
      return chainModel([5, 1], [bidirectional({ name: 'b', layer }), dense(1, 2)], ['recurrent_1', 'head']);
    };
    await expectSameBits(make, { ...base, compiled });
  });

  test.each(['auto', 'never'] as const)('a tied table of tokens, compiled: %s', async (compiled) => {
    const spec = {
      ...{ cell: 'gru' as const, units: [5, 4], dropout: 0.3 },
      embedding: { vocabulary: 9, width: 4, tokens: 'letters' },
      head: { outputs: 9, targets: 'every-step' as const, task: { kind: 'classes' as const }, tied: true },
    };
    await expectSameBits(() => buildModel(spec, { seed: 3 }), {
      ...{ ...base, compiled, train: tokens, loss: 'cross-entropy' },
    });
  });

  test('patience that has begun to wait, and the best weights of before', async () => {
    const make = () =>
      chainModel([5, 1], [gru({ name: 'g', units: 5, seed: 1 }), dense(1, 2)], ['recurrent_1', 'head']);
    // What is learned makes it worse from the first epoch on.
    const contrary = changedSource(sineSource(8, [5, 1]), (batch) => ({
      ...batch,
      targets: { ...batch.targets, data: batch.targets.data.map((value) => -value) },
    }));
    const model = make();
    const options = { ...base, validation: contrary, patience: 3 };
    const { history, stoppedEarly } = await trainPhases(model, [phaseOf(model, { epochs: 8 })], options);
    expect([history.length, stoppedEarly]).toEqual([4, true]);
    await expectSameBits(make, options, (fresh) => [phaseOf(fresh, { epochs: 8 })]);
  });

  test('batches without a step, sources that know where to begin and such that come late', async () => {
    const make = () =>
      chainModel([5, 1], [gru({ name: 'g', units: 5, seed: 1 }), dense(1, 2)], ['recurrent_1', 'head']);
    const weighed = changedSource(base.train, (batch) => {
      const nothing = batch.windows.includes(3) || batch.windows.includes(8);
      return { ...batch, weights: { shape: [4], data: new Float32Array(4).fill(nothing ? 0 : 1) } };
    });
    const late: BatchSource = {
      windowCount: 16,
      async *batches({ firstBatch = 0, ...options }): AsyncGenerator<Batch> {
        let index = 0;
        for await (const batch of weighed.batches(options)) if (index++ >= firstBatch) yield batch;
      },
    };
    await expectSameBits(make, { ...base, train: weighed });
    await expectSameBits(make, { ...base, train: late });
  });
});

function chainModelOfBatch(layer: ReturnType<typeof lstm>): TrainableModel {
  return chainModel([5, 1], [layer, dense(1, 2)], ['recurrent_1', 'head']);
}

const tokens: BatchSource = {
  windowCount: 16,
  *batches({ size, epoch = 0, firstBatch = 0 }): Generator<Batch> {
    for (let start = firstBatch * size; start < 16; start += size) {
      const random = new Random(4).fork(`${epoch} ${start}`);
      const data = () => Float32Array.from({ length: size * 4 }, () => random.integer(9));
      const windows = Uint32Array.from({ length: size }, (_, row) => start + row);
      yield { inputs: { shape: [size, 4, 1], data: data() }, targets: { shape: [size, 4, 1], data: data() }, windows };
    }
  },
};
