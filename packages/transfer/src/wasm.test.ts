import '@tensorflow/tfjs-backend-wasm';
import { buildModel } from '@seqgraft/models';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { randomInputs, tinyTraining } from '../test/tiny-network.ts';
import { adapt } from './adapting/adapt.ts';
import { carry } from './carry/carry.ts';
import { discriminative } from './strategies/discriminative.ts';
import { freeze } from './strategies/freeze.ts';

// The backend of most users: it copies on `data()` and on `clone()`, where the cpu backend hands out its own arrays.

beforeAll(async () => {
  await tf.setBackend('wasm');
});

it.each(['rnn', 'lstm', 'gru'] as const)('carries, freezes and trains a %s on wasm', async (cell) => {
  const spec = { cell, units: [4, 3], features: 2, head: { targets: 'last' as const, outputs: 1 } };
  const inputs = randomInputs([3, 5, 2], 1);
  await expectNoTensorLeak(async () => {
    const source = buildModel(spec, { seed: 1 });
    const target = buildModel(spec, { seed: 2 });
    const carried = await carry({ weights: await source.readWeights(), groups: source.groups }, target);
    expect((await target.predict(inputs)).data).toEqual((await source.predict(inputs)).data);
    const { proof } = await adapt(carried, freeze(), tinyTraining);
    expect(proof.frozen).toHaveLength(6);
    await adapt(carried, discriminative(), { ...tinyTraining, start: 'as-is' });
    source.dispose();
    target.dispose();
  });
});
