import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import { useBackend } from '@seqgraft/layers';
import { expectNoTensorLeak, nativeHere, nativeHint } from '@seqgraft/testkit';
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

const native = nativeHere();
const skipped = native === undefined ? `: skipped, ${nativeHint}` : '';
const choices = lossNames.flatMap((loss) => (['auto', 'never'] as const).map((compiled) => ({ loss, compiled })));

async function compareWithCpu(backend: 'wasm' | 'tensorflow', loss: LossName, compiled: 'auto' | 'never') {
  await useCpu();
  const expected = weightsOf(await trained(loss, 'never'));
  await useBackend(backend, { native });
  const model = await trained(loss, compiled);
  for (const [name, values] of weightsOf(model)) {
    // Sums run in another order; 9 Adam steps of 0.01 let a last bit grow to some 1e-6.
    for (const [index, value] of values.entries()) expect(value).toBeCloseTo(expected.get(name)?.[index] as number, 4);
  }
  expect(await digestOf(model)).toBe(await digestOf(await trained(loss, compiled)));
}

test.each(choices)(
  'training with $loss on wasm, compiled: $compiled, is that on cpu, and gives the same bits twice',
  ({ loss, compiled }) => compareWithCpu('wasm', loss, compiled),
);

test.skipIf(!native).each(choices)(
  `training with $loss on tensorflow, compiled: $compiled, is that on cpu, and gives the same bits twice${skipped}`,
  ({ loss, compiled }) => compareWithCpu('tensorflow', loss, compiled),
);

test.skipIf(!native).each(['auto', 'never'] as const)(
  `training on tensorflow, compiled: %s, leaves no tensor${skipped}`,
  async (compiled) => {
    await useBackend('tensorflow', { native });
    await expectNoTensorLeak(async () => {
      const { network } = await trained('mse', compiled);
      network.dispose();
    });
  },
);
