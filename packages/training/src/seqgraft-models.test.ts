import '@tensorflow/tfjs-backend-cpu';
import { dropout, gru, registerChainedOps } from '@seqgraft/layers';
import { buildModel } from '@seqgraft/models';
import { layers } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { chainModel, digestOf, sineSource, useCpu, weightsOf } from '../test/small-models.ts';
import { evaluateLoss, predictAll } from './evaluate.ts';
import { trainPhases } from './train-phases.ts';
import type { TrainingOptions } from './training-options.ts';

beforeAll(async () => {
  registerChainedOps();
  await useCpu();
});

const source = sineSource(16, [4, 1]);
const options: TrainingOptions = {
  train: source,
  validation: sineSource(6, [4, 1]),
  batchSize: 8,
  optimizer: { kind: 'adam' },
  loss: 'mse',
  seed: 1,
};
const phase = { name: 'p', epochs: 4, learningRate: 0.02, schedule: { kind: 'constant' } } as const;

const cells = ['rnn', 'lstm', 'gru'] as const;
const cases = cells.flatMap((cell) => (['auto', 'never'] as const).map((compiled) => ({ cell, compiled })));

describe.each(cases)('models of @seqgraft/models: $cell, compiled: $compiled', ({ cell, compiled }) => {
  const build = () =>
    buildModel(
      { cell, units: [4, 3], bidirectional: true, dropout: 0.2, features: 1, head: { targets: 'last', outputs: 1 } },
      { seed: 5 },
    );

  test('learn, give the same bits twice, and predict as they do themselves', async () => {
    const run = async () => {
      const model = build();
      const before = await evaluateLoss(model, source, { loss: 'mse' });
      const phases = [{ ...phase, groups: { recurrent_1: 0.4, recurrent_2: 0.6, head: 1 } }];
      const { engine } = await trainPhases(model, phases, { ...options, compiled });
      expect(engine.used).toBe(compiled === 'auto');
      expect(await evaluateLoss(model, source, { loss: 'mse' })).toBeLessThan(before);
      for (const batch of source.batches({ size: 16 }) as Iterable<{ inputs: Parameters<typeof model.predict>[0] }>) {
        const own = await model.predict(batch.inputs);
        expect(await predictAll(model, source, { compiled: 'never' })).toEqual(own);
        const { data } = await predictAll(model, source, { compiled });
        for (const [index, value] of data.entries()) expect(value).toBeCloseTo(own.data[index] as number, 5);
      }
      const digest = await digestOf(model);
      model.dispose();
      return digest;
    };
    expect(await run()).toBe(await run());
  });

  test('keep what is frozen', async () => {
    const model = build();
    const before = weightsOf(model);
    await trainPhases(model, [{ ...phase, groups: { recurrent_1: 'frozen', recurrent_2: 'frozen', head: 1 } }], {
      ...options,
      compiled,
    });
    for (const [name, values] of weightsOf(model)) {
      if (name.startsWith('head/')) expect(values).not.toEqual(before.get(name));
      else expect(values).toEqual(before.get(name));
    }
    model.dispose();
  });
});

test('the dropout of a frozen layer draws no mask', async () => {
  const [first, second] = [dropout({ rate: 0.5 }), dropout({ rate: 0.5 })];
  const [lower, upper] = [gru({ units: 3, returnSequences: true, dropout: 0.5 }), gru({ units: 3 })];
  const chain = [lower, first, upper, second, layers.dense({ units: 1 })];
  const model = chainModel([4, 1], chain, ['recurrent_1', 'recurrent_2', 'head']);
  const groups = { recurrent_1: 'frozen', recurrent_2: 1, head: 1 } as const;
  const { steps } = await trainPhases(model, [{ ...phase, groups }], options);
  expect([lower.counter, first.counter, second.counter]).toEqual([0, 0, steps]);
});
