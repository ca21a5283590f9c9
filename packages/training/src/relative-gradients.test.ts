import '@tensorflow/tfjs-backend-cpu';
import type { BatchSource } from '@seqgraft/core';
import { dropout, registerChainedOps } from '@seqgraft/layers';
import { buildModel } from '@seqgraft/models';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { changedSource, denseModel, digestOf, lstmModel, sineSource, useCpu, weightsOf } from '../test/small-models.ts';
import { evaluateLoss } from './evaluate.ts';
import { relativeGradients } from './relative-gradients.ts';
import { trainPhases } from './train-phases.ts';
import type { TrainableModel } from './trainable-model.ts';

beforeAll(async () => {
  registerChainedOps();
  await useCpu();
});

const options = { train: sineSource(12, [5, 1]), batchSize: 12, loss: 'mse', seed: 3 } as const;

/** ‖∇w‖ of each group by central differences of the loss in inference mode. */
async function byDifferences(model: TrainableModel, source: BatchSource): Promise<Map<string, number>> {
  const norms = new Map<string, number>();
  const nudge = 1e-2;
  for (const { name, parameters } of model.groups) {
    let sum = 0;
    for (const parameter of parameters) {
      const variable = model.parameters.get(parameter.name);
      if (variable === undefined) throw new Error(parameter.name);
      const values = (variable.dataSync() as Float32Array).slice();
      for (const index of values.keys()) {
        const lossAt = async (by: number): Promise<number> => {
          const moved = values.slice();
          moved[index] = (moved[index] as number) + by;
          variable.assign(tf.tensor(moved, variable.shape));
          return evaluateLoss(model, source, { loss: 'mse', batchSize: 12, compiled: 'auto' });
        };
        sum += (((await lossAt(nudge)) - (await lossAt(-nudge))) / (2 * nudge)) ** 2;
        await lossAt(0);
      }
    }
    norms.set(name, Math.sqrt(sum));
  }
  return norms;
}

describe('relativeGradients', () => {
  test('is ‖∇w‖/‖w‖ of each group, from the input to the head, by finite differences', async () => {
    const model = lstmModel();
    const found = await relativeGradients(model, options);
    const expected = await byDifferences(model, options.train);
    const weights = weightsOf(model);
    expect(found.map(({ group }) => group)).toEqual(['recurrent_1', 'head']);
    for (const { group, gradientNorm, weightNorm, relative } of found) {
      const parameters = model.groups.find(({ name }) => name === group)?.parameters ?? [];
      const squares = parameters.flatMap(({ name }) => [...(weights.get(name) ?? [])].map((value) => value ** 2));
      const norm = Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
      expect(weightNorm).toBeCloseTo(norm, 5);
      // The loss is float32: differences of 1e-2 leave three digits.
      expect(gradientNorm / (expected.get(group) as number)).toBeCloseTo(1, 2);
      expect(relative).toBeCloseTo(gradientNorm / norm, 6);
    }
  });

  test.each(['auto', 'never'] as const)(
    'changes nothing, draws no dropout, leaks nothing; compiled: %s',
    async (compiled) => {
      const spec = {
        cell: 'gru',
        units: [4],
        dropout: 0.4,
        features: 1,
        head: { targets: 'last', outputs: 1 },
      } as const;
      const build = () => buildModel(spec, { seed: 4 });
      const [probed, other] = [build(), build()];
      const before = await digestOf(probed);
      const first = await relativeGradients(probed, { ...options, batchSize: 4, compiled });
      expect(await relativeGradients(probed, { ...options, batchSize: 4, compiled })).toEqual(first);
      expect(await digestOf(probed)).toBe(before);
      await expectNoTensorLeak(async () => void (await relativeGradients(probed, { ...options, compiled })));
      const phase = { name: 'p', epochs: 2, learningRate: 0.02, schedule: { kind: 'constant' } } as const;
      const digests = [];
      for (const model of [probed, other]) {
        const optimizer = { kind: 'adam' } as const;
        const phases = [{ ...phase, groups: { recurrent_1: 1, head: 1 } }];
        await trainPhases(model, phases, { ...options, batchSize: 4, compiled: 'never', optimizer });
        digests.push(await digestOf(model));
        model.dispose();
      }
      expect(digests[0]).toBe(digests[1]);
    },
  );

  test('is the mean over the first batches of training, in their order', async () => {
    const orders: number[][] = [];
    const train = changedSource(options.train, (batch) => {
      orders.push([...batch.windows]);
      return batch;
    });
    const model = lstmModel();
    const mean = await relativeGradients(model, { ...options, train, batchSize: 4, batches: 2 });
    expect(orders).toEqual(
      [...(options.train.batches({ size: 4, seed: 3, epoch: 0 }) as Iterable<{ windows: Uint32Array }>)]
        .slice(0, 2)
        .map(({ windows }) => [...windows]),
    );
    const alone = [];
    for (const wanted of [0, 1]) {
      const one: BatchSource = {
        windowCount: 4,
        *batches() {
          yield [...(options.train.batches({ size: 4, seed: 3, epoch: 0 }) as Iterable<never>)][wanted] as never;
        },
      };
      alone.push(await relativeGradients(model, { ...options, train: one, batchSize: 4 }));
    }
    for (const [place, { gradientNorm }] of mean.entries()) {
      const [a, b] = alone.map((norms) => norms[place]?.gradientNorm as number) as [number, number];
      expect(gradientNorm).toBeCloseTo((a + b) / 2, 12);
    }
  });

  test('weights that are all zero have no relative gradient', async () => {
    const model = denseModel({ dropout: dropout({ rate: 0.5, seed: 1 }) });
    for (const variable of model.parameters.values())
      if (variable.shape[1] === 1) variable.assign(tf.zerosLike(variable));
    const head = (await relativeGradients(model, { ...options, train: sineSource(12) })).at(-1);
    expect(head).toMatchObject({ group: 'head', weightNorm: 0, relative: null });
    expect(head?.gradientNorm).toBeGreaterThan(0);
  });

  test('refuses NaN, a source of nothing, and options that are none', async () => {
    const nan = changedSource(options.train, (batch) => {
      const data = batch.targets.data.slice();
      data[2] = Number.NaN;
      return { ...batch, targets: { ...batch.targets, data } };
    });
    await expect(relativeGradients(lstmModel(), { ...options, train: nan })).rejects.toThrow(/E_DIVERGED: The targets/);
    const none: BatchSource = { windowCount: 3, batches: () => [] };
    await expect(relativeGradients(lstmModel(), { ...options, train: none })).rejects.toThrow(/E_EMPTY_SOURCE/);
    await expect(relativeGradients(lstmModel(), { ...options, batchSize: 0 })).rejects.toThrow(/E_OPTION/);
    for (const batches of [0, 1.5, Number.NaN]) {
      await expect(relativeGradients(lstmModel(), { ...options, batches })).rejects.toThrow(/E_OPTION.*batches/);
    }
    const ended = { ...options, signal: AbortSignal.abort() };
    await expect(relativeGradients(lstmModel(), ended)).rejects.toThrow(/E_INTERRUPTED/);
  });
});
