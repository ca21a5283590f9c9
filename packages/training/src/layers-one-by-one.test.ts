import '@tensorflow/tfjs-backend-cpu';
import type { Batch, BatchSource } from '@seqgraft/core';
import { gru, lstm, useBackend } from '@seqgraft/layers';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import { layers } from '@tensorflow/tfjs-layers';
import { beforeAll, expect, test } from 'vitest';
import { chainModel, useCpu, weightsOf } from '../test/small-models.ts';
import { predictAll } from './evaluate.ts';
import { trainPhases } from './train-phases.ts';

beforeAll(async () => {
  await useBackend('cpu');
  await useCpu();
});

/** Two series of nine steps, three at a time, the first of a batch padded now and then. */
const source: BatchSource = {
  windowCount: 6,
  *batches(): Generator<Batch> {
    for (let k = 0; k < 3; k++) {
      const value = (i: number): number => Math.sin(1 + Math.floor(i / 3) + 0.8 * (3 * k + (i % 3)));
      yield {
        inputs: { shape: [2, 3, 1], data: Float32Array.from({ length: 6 }, (_, i) => value(i)) },
        targets: { shape: [2, 3, 1], data: Float32Array.from({ length: 6 }, (_, i) => value(i + 1)) },
        windows: Uint32Array.of(k, 3 + k),
        mask: { shape: [2, 3], data: Float32Array.of(1, 1, 1, k === 1 ? 0 : 1, 1, 1) },
        resets: new Uint8Array(2).fill(k === 0 ? 1 : 0),
      };
    }
  },
};

/** A head with an activation keeps the whole from being compiled; its layers are, each by itself. */
async function trained(compiled: 'auto' | 'never') {
  const seeded = (seed: number) => ({ seed, returnSequences: true });
  const head = layers.dense({ units: 1, activation: 'tanh', kernelInitializer: 'ones' });
  const chain = [lstm({ units: 4, ...seeded(1) }), gru({ units: 3, ...seeded(2) }), head];
  const model = chainModel([null as never, 1], chain, ['recurrent_1', 'recurrent_2', 'head']);
  const groups = { recurrent_1: 1, recurrent_2: 1, head: 1 };
  const phase = { name: 'all', epochs: 2, learningRate: 0.02, schedule: { kind: 'constant' }, groups } as const;
  const options = { train: source, validation: source, batchSize: 2, loss: 'mse', seed: 1, compiled } as const;
  const { engine } = await trainPhases(model, [phase], { ...options, optimizer: { kind: 'adam', epsilon: 1e-3 } });
  expect(engine.used).toBe(false);
  const { data } = await predictAll(model, source, { compiled });
  const values = [...data, ...[...weightsOf(model).values()].flatMap((array) => [...array])];
  model.network.dispose();
  return values;
}

test('batches that go on from one another train through compiled layers as through plain ones, and leave no tensor', async () => {
  const plain = await trained('never');
  await expectNoTensorLeak(async () => {
    const ours = await trained('auto');
    expect(ours).toHaveLength(plain.length);
    ours.forEach((value, i) => {
      expect(Math.abs(value - (plain[i] as number))).toBeLessThan(2e-5);
    });
  });
});
