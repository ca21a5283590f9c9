import '@tensorflow/tfjs-backend-cpu';
import { readFileSync } from 'node:fs';
import type { Batch, BatchSource, DenseArray } from '@seqgraft/core';
import { useBackend } from '@seqgraft/layers';
import { buildModel } from '@seqgraft/models';
import { beforeAll, describe, expect, test } from 'vitest';
import { useCpu } from '../test/small-models.ts';
import { trainPhases } from './train-phases.ts';

beforeAll(async () => {
  await useBackend('cpu');
  await useCpu();
});

interface Array64 {
  readonly shape: number[];
  readonly data: number[];
}
interface TorchRun {
  readonly tied: boolean;
  readonly text: Array64;
  readonly classWeights: number[];
  readonly start: Record<string, Array64>;
  readonly end: Record<string, Array64>;
  readonly losses: number[];
}
const fixture = new URL('../test/fixtures/torch-language-model.json', import.meta.url);
const { rows, time, batches, rate, clipNorm, cases } = JSON.parse(readFileSync(fixture, 'utf8')) as {
  rows: number;
  time: number;
  batches: number;
  rate: number;
  clipNorm: number;
  cases: TorchRun[];
};

function sourceOf({ text }: TorchRun): BatchSource {
  const width = batches * time + 1;
  return {
    windowCount: rows * batches,
    *batches(): Generator<Batch> {
      for (let k = 0; k < batches; k++) {
        const cut = (shift: number): DenseArray => ({
          shape: [rows, time, 1],
          data: Float32Array.from(
            { length: rows * time },
            (_, i) => text.data[Math.floor(i / time) * width + k * time + (i % time) + shift] as number,
          ),
        });
        yield {
          inputs: cut(0),
          targets: cut(1),
          windows: Uint32Array.from({ length: rows }, (_, row) => row * batches + k),
          resets: new Uint8Array(rows).fill(k === 0 ? 1 : 0),
        };
      }
    },
  };
}

describe.each(cases)('a language model trained as PyTorch does, tied: $tied', (run) => {
  test.each(['auto', 'never'] as const)('compiled: %s', async (compiled) => {
    const [vocabulary, width] = (run.start['embedding/embeddings'] as Array64).shape as [number, number];
    const units = run.start['recurrent_1/recurrent_kernel']?.shape[0] as number;
    const head = { outputs: vocabulary, targets: 'every-step', task: { kind: 'classes' }, tied: run.tied } as const;
    const model = buildModel({ cell: 'lstm', units: [units], embedding: { vocabulary, width }, head }, { seed: 1 });
    const arrays = Object.entries(run.start).map(
      ([name, { shape, data }]) => [name, { shape, data: Float32Array.from(data) }] as const,
    );
    model.writeWeights(new Map(arrays));
    const losses: number[] = [];
    const groups = { embedding: 1, recurrent_1: 1, head: 1 };
    const phase = { name: 'all', epochs: 1, learningRate: rate, schedule: { kind: 'constant' }, groups } as const;
    await trainPhases(model, [phase], {
      train: sourceOf(run),
      batchSize: rows,
      optimizer: { kind: 'adam' },
      loss: { kind: 'cross-entropy', classWeights: run.classWeights },
      clipNorm,
      seed: 1,
      compiled,
      onProgress: (event) => {
        if (event.type === 'step') losses.push(event.loss);
      },
    });
    expect(losses).toHaveLength(run.losses.length);
    losses.forEach((loss, step) => {
      expect(Math.abs(loss - (run.losses[step] as number)), `loss ${step}`).toBeLessThan(2e-6);
    });
    for (const [name, { data }] of await model.readWeights()) {
      const expected = run.end[name]?.data ?? [];
      data.forEach((value, i) => {
        // Adam divides by the root of a gradient's square: of one near zero, rounding is a large part.
        expect(Math.abs(value - (expected[i] as number)), name).toBeLessThan(2e-5);
      });
    }
    model.dispose();
  });
});
