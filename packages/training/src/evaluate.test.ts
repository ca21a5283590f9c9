import '@tensorflow/tfjs-backend-cpu';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { changedSource, denseModel, lstmModel, sineSource, useCpu } from '../test/small-models.ts';
import { evaluateLoss, predictAll } from './evaluate.ts';

beforeAll(useCpu);

describe('predictAll', () => {
  test('gives all windows in order, whatever the batch', async () => {
    const model = lstmModel();
    const source = sineSource(11, [5, 1]);
    const whole = await predictAll(model, source);
    const parts = await predictAll(model, source, { batchSize: 3 });
    expect(whole.shape).toEqual([11, 1]);
    expect(parts.shape).toEqual([11, 1]);
    for (const [index, value] of whole.data.entries()) expect(parts.data[index]).toBeCloseTo(value, 6);
    const [batch] = [...(source.batches({ size: 11 }) as Iterable<{ inputs: { data: Float32Array } }>)];
    const expected = tf.tidy(() =>
      (model.network.predict(tf.tensor(batch?.inputs.data ?? [], [11, 5, 1])) as tf.Tensor).dataSync(),
    );
    expect((await predictAll(model, source, { compiled: 'never' })).data).toEqual(expected);
    for (const [index, value] of whole.data.entries()) expect(value).toBeCloseTo(expected[index] as number, 6);
  });

  test('leaves dropout at rest, and needs no targets', async () => {
    const model = denseModel({ dropout: layers.dropout({ rate: 0.9 }) });
    const untold = changedSource(sineSource(5), (batch) => ({
      ...batch,
      targets: { shape: [0], data: new Float32Array() },
    }));
    expect(await predictAll(model, untold)).toEqual(await predictAll(model, untold));
  });

  test('refuses a batch of nothing, and an unknown loss', async () => {
    await expect(predictAll(denseModel(), sineSource(5), { batchSize: 0 })).rejects.toThrow(
      /^E_OPTION: .*batchSize must be a whole number, 1 or more, got 0/,
    );
    const options = { loss: 'mes', batchSize: 0.5 } as unknown as { loss: 'mse' };
    await expect(evaluateLoss(denseModel(), sineSource(5), options)).rejects.toThrow(/batchSize .*loss .*"mse"\?/);
  });

  test('stops at the signal', async () => {
    const run = predictAll(denseModel(), sineSource(5), { batchSize: 1, signal: AbortSignal.abort() });
    await expect(run).rejects.toThrow(/^E_INTERRUPTED: The signal ended the pass/);
  });

  test('refuses what does not fit', async () => {
    await expect(predictAll(denseModel(), sineSource(5, [3]))).rejects.toThrow(/^E_SHAPE: /);
    await expect(predictAll(denseModel(), sineSource(0))).rejects.toThrow(/^E_EMPTY_SOURCE: /);
  });
});

describe('evaluateLoss', () => {
  test('is the mean over windows, whatever the batch', async () => {
    const model = denseModel();
    const source = sineSource(11);
    const whole = await evaluateLoss(model, source, { loss: 'mae' });
    expect(await evaluateLoss(model, source, { loss: 'mae', batchSize: 4 })).toBeCloseTo(whole, 6);
    const { data } = await predictAll(model, source);
    const [batch] = [...(source.batches({ size: 11 }) as Iterable<{ targets: { data: Float32Array } }>)];
    const errors = data.map((value, index) => Math.abs(value - (batch?.targets.data[index] as number)));
    expect(whole).toBeCloseTo(errors.reduce((sum, error) => sum + error, 0) / 11, 6);
  });

  test('refuses what does not fit', async () => {
    await expect(evaluateLoss(denseModel(), sineSource(5, [3]), { loss: 'mse' })).rejects.toThrow(/^E_SHAPE: /);
    await expect(evaluateLoss(denseModel(), sineSource(0), { loss: 'mse' })).rejects.toThrow(/^E_EMPTY_SOURCE: /);
  });
});

test('a pass leaks nothing, nor does one that fails', async () => {
  const model = lstmModel();
  const broken = changedSource(sineSource(10, [5, 1]), (batch, call) =>
    call % 2 === 0 ? batch : { ...batch, inputs: { shape: [5, 4, 1], data: new Float32Array(20) } },
  );
  await expectNoTensorLeak(async () => {
    await predictAll(model, sineSource(11, [5, 1]), { batchSize: 4 });
    await evaluateLoss(model, sineSource(11, [5, 1]), { batchSize: 4, loss: 'huber' });
    await predictAll(model, broken, { batchSize: 5 }).catch(() => undefined);
  });
});
