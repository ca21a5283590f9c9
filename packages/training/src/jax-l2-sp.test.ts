import '@tensorflow/tfjs-backend-cpu';
import { readFileSync } from 'node:fs';
import type { DenseArray } from '@seqgraft/core';
import { buildModel } from '@seqgraft/models';
import { beforeAll, expect, test } from 'vitest';
import { useCpu } from '../test/small-models.ts';
import { trainPhases } from './train-phases.ts';

beforeAll(useCpu);

interface Array64 {
  readonly shape: number[];
  readonly data: number[];
}
const fixture = new URL('../test/fixtures/jax-l2-sp.json', import.meta.url);
const run = JSON.parse(readFileSync(fixture, 'utf8')) as {
  rate: number;
  alpha: number;
  beta: number;
  losses: number[];
  penalty: number;
  inputs: Array64;
  targets: Array64;
  anchor: Record<string, Array64>;
  start: Record<string, Array64>;
  end: Record<string, Array64>;
};

function arrayOf({ shape, data }: Array64): DenseArray {
  return { shape, data: Float32Array.from(data) };
}

function arraysOf(arrays: Record<string, Array64>): Map<string, DenseArray> {
  return new Map(Object.entries(arrays).map(([name, array]) => [name, arrayOf(array)]));
}

test.each(['auto', 'never'] as const)(
  'L2-SP trains an LSTM as a loop of JAX and optax does, compiled: %s',
  async (compiled) => {
    const model = buildModel(
      { cell: 'lstm', units: [4], features: 2, head: { targets: 'last', outputs: 1 } },
      { seed: 1 },
    );
    model.writeWeights(arraysOf(run.start));
    const phase = {
      name: 'held',
      epochs: run.losses.length,
      learningRate: run.rate,
      schedule: { kind: 'constant' },
      groups: { recurrent_1: 1, head: 1 },
      penalty: { kind: 'l2-sp', alpha: run.alpha, beta: run.beta },
    } as const;
    const batch = {
      inputs: arrayOf(run.inputs),
      targets: arrayOf(run.targets),
      windows: Uint32Array.of(0, 1, 2, 3, 4, 5),
    };
    const { history } = await trainPhases(model, [phase], {
      train: { windowCount: 6, batches: () => [batch] },
      anchor: arraysOf(run.anchor),
      batchSize: 6,
      optimizer: { kind: 'adam' },
      loss: 'mse',
      seed: 1,
      compiled,
    });
    // float32 against float64: 1e-7 a step, and Adam divides by roots of small numbers.
    history.forEach(({ loss }, step) => {
      expect(Math.abs(loss - (run.losses[step] as number)), `loss ${step}`).toBeLessThan(1e-5);
    });
    expect(Math.abs((history.at(-1)?.penalty as number) / run.penalty - 1)).toBeLessThan(1e-5);
    for (const [name, { data }] of await model.readWeights()) {
      data.forEach((value, i) => {
        expect(Math.abs(value - (run.end[name]?.data[i] as number)), name).toBeLessThan(2e-5);
      });
    }
    model.dispose();
  },
);
