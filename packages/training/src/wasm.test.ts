import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { afterAll, expect, test } from 'vitest';
import { digestOf, lstmModel, sineSource, useCpu, weightsOf } from '../test/small-models.ts';
import { type LossName, lossNames } from './loss.ts';
import { trainPhases } from './train-phases.ts';

afterAll(useCpu);

async function trained(loss: LossName, compiled: 'auto' | 'never') {
  const model = lstmModel();
  const phase = {
    name: 'p',
    epochs: 3,
    learningRate: 0.01,
    schedule: { kind: 'cosine' },
    groups: { recurrent_1: 0.5, head: 1 },
  } as const;
  const train = sineSource(20, [5, 1]);
  const optimizer = { kind: 'adamw', weightDecay: 0.01 } as const;
  const { engine } = await trainPhases(model, [phase], {
    train,
    validation: train,
    batchSize: 8,
    optimizer,
    loss,
    clipNorm: 0.1,
    seed: 1,
    compiled,
  });
  expect(engine.used).toBe(compiled === 'auto');
  return model;
}

const cases = lossNames.flatMap((loss) => (['auto', 'never'] as const).map((compiled) => ({ loss, compiled })));

test.each(cases)(
  'training with $loss on wasm, compiled: $compiled, is that on cpu, and gives the same bits twice',
  async ({ loss, compiled }) => {
    await useCpu();
    const expected = weightsOf(await trained(loss, 'never'));
    await tf.setBackend('wasm');
    const model = await trained(loss, compiled);
    for (const [name, values] of weightsOf(model)) {
      // Sums run in another order; 9 Adam steps of 0.01 let a last bit grow to some 1e-6.
      for (const [index, value] of values.entries())
        expect(value).toBeCloseTo(expected.get(name)?.[index] as number, 4);
    }
    expect(await digestOf(model)).toBe(await digestOf(await trained(loss, compiled)));
  },
);
