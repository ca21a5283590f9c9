import '@tensorflow/tfjs-backend-cpu';
import type { BatchSource } from '@seqgraft/core';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { changedSource, digestOf, lstmModel, sineSource, useCpu } from '../test/small-models.ts';
import { evaluateLoss } from './evaluate.ts';
import type { Phase } from './phase.ts';
import { trainPhases } from './train-phases.ts';
import type { TrainingOptions } from './training-options.ts';

beforeAll(useCpu);

const source = (windows: number): BatchSource => sineSource(windows, [5, 1]);
const all: Phase = {
  name: 'all',
  epochs: 6,
  learningRate: 0.01,
  schedule: { kind: 'constant' },
  groups: { recurrent_1: 1, head: 1 },
};
/** Negated targets: what is learned makes the validation worse. */
const contrary = changedSource(source(10), (batch) => ({
  ...batch,
  targets: { ...batch.targets, data: batch.targets.data.map((value) => -value) },
}));
const withNaN = (what: 'inputs' | 'targets', atCall: number): BatchSource =>
  changedSource(source(20), (batch, call) => {
    if (call !== atCall) return batch;
    const data = batch[what].data.slice();
    data[data.length - 1] = Number.NaN;
    return { ...batch, [what]: { ...batch[what], data } };
  });

describe.each(['auto', 'never'] as const)('a run of an LSTM, compiled: %s', (compiled) => {
  const base: TrainingOptions = {
    train: source(20),
    batchSize: 10,
    optimizer: { kind: 'adam' },
    loss: 'mse',
    seed: 7,
    compiled,
  };

  test('says what took its steps', async () => {
    const { engine } = await trainPhases(lstmModel(), [{ ...all, epochs: 1 }], base);
    if (compiled === 'never') expect(engine).toEqual({ used: false, reason: 'compiled: never' });
    else expect(engine).toEqual({ used: true, variant: expect.any(String), threads: expect.any(Number) });
  });

  test('ends when patience runs out, with the best weights to the bit', async () => {
    const [model, once] = [lstmModel(), lstmModel()];
    const digests: string[] = [];
    const result = await trainPhases(model, [all], {
      ...base,
      validation: contrary,
      patience: 2,
      observer: { phaseEnd: async () => void digests.push(await digestOf(model)) },
    });
    await trainPhases(once, [{ ...all, epochs: 1 }], base);
    expect(result).toMatchObject({ stoppedEarly: true, bestEpoch: 1, steps: 6 });
    expect(await digestOf(model)).toBe(await digestOf(once));
    expect(digests[0]).not.toBe(await digestOf(model));
    const loss = await evaluateLoss(model, contrary, { loss: 'mse', batchSize: 10, compiled });
    expect(loss).toBe(result.bestValidationLoss);
  });

  test.each(['inputs', 'targets'] as const)('goes back to the last good epoch at NaN in the %s', async (what) => {
    const [model, good] = [lstmModel(), lstmModel()];
    const run = trainPhases(model, [all], { ...base, train: withNaN(what, 5) });
    await expect(run).rejects.toMatchObject({ code: 'E_DIVERGED', details: { cause: what, restoredEpoch: 2 } });
    await trainPhases(good, [{ ...all, epochs: 2 }], base);
    expect(await digestOf(model)).toBe(await digestOf(good));
  });

  test('sees NaN in the validation', async () => {
    const model = lstmModel();
    const before = await digestOf(model);
    const run = trainPhases(model, [all], { ...base, validation: withNaN('inputs', 1) });
    await expect(run).rejects.toMatchObject({
      code: 'E_DIVERGED',
      details: { cause: 'validation loss', seen: 'NaN', restoredEpoch: 0 },
    });
    expect(await digestOf(model)).toBe(before);
  });

  test('an absurd target is refused before the weights are lost', async () => {
    const model = lstmModel();
    const before = await digestOf(model);
    const train = changedSource(source(20), (batch) => ({
      ...batch,
      targets: { ...batch.targets, data: batch.targets.data.map((value) => value * 1e30) },
    }));
    const run = trainPhases(model, [all], { ...base, train });
    await expect(run).rejects.toMatchObject({ code: 'E_DIVERGED', details: { step: 1, restoredEpoch: 0 } });
    expect(await digestOf(model)).toBe(before);
  });

  test('the signal leaves the weights of the last step, which the listener saw', async () => {
    const model = lstmModel();
    const controller = new AbortController();
    let last: Promise<string> | undefined;
    const run = trainPhases(model, [all], {
      ...base,
      signal: controller.signal,
      onProgress: (event) => {
        if (event.type !== 'step' || event.epoch !== 2) return;
        controller.abort();
        last = digestOf(model);
      },
    });
    await expect(run).rejects.toMatchObject({ code: 'E_INTERRUPTED', details: { epoch: 2, step: 1, steps: 3 } });
    expect(await digestOf(model)).toBe(await last);
  });

  test('what a source throws leaves the weights of the last step', async () => {
    const model = lstmModel();
    const digests: string[] = [];
    const train = changedSource(source(20), (batch, call) => {
      if (call === 1) throw new Error('no more');
      return batch;
    });
    const observer = { afterFirstStep: async () => void digests.push(await digestOf(model)) };
    await expect(trainPhases(model, [all], { ...base, train, observer })).rejects.toThrow('no more');
    expect(await digestOf(model)).toBe(digests[0]);
  });

  test('observers see every change, and what they write counts', async () => {
    const model = lstmModel();
    const digests: string[] = [];
    const head = model.parameters.get('head/kernel');
    await trainPhases(model, [{ ...all, epochs: 1, learningRate: 1e-9 }], {
      ...base,
      observer: {
        phaseStart: async () => void digests.push(await digestOf(model)),
        afterFirstStep: async () => {
          digests.push(await digestOf(model));
          tf.tidy(() => head?.assign(tf.zerosLike(head)));
        },
        phaseEnd: async () => void digests.push(await digestOf(model)),
      },
    });
    expect(new Set(digests).size).toBe(3);
    expect(Math.max(...(head?.dataSync() ?? []).map(Math.abs))).toBeLessThan(1e-6);
  });

  test('leaks nothing', async () => {
    const model = lstmModel();
    await expectNoTensorLeak(() =>
      trainPhases(model, [all, { ...all, groups: { recurrent_1: 'frozen', head: 1 } }], {
        ...base,
        validation: contrary,
        clipNorm: 0.1,
      }),
    );
  });
});
