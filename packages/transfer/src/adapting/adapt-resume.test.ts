import '@tensorflow/tfjs-backend-cpu';
import { decodeSafetensors, encodeSafetensors } from '@seqgraft/checkpoints';
import { type Batch, type BatchSource, canonicalJson, isSeqgraftError, Random } from '@seqgraft/core';
import { useBackend } from '@seqgraft/layers';
import { buildModel, type Cell } from '@seqgraft/models';
import { inPieces, type Snapshot, type StopOptions } from '@seqgraft/testkit';
import type { OptimizerSpec, Schedule } from '@seqgraft/training';
import { beforeAll, describe, expect, it } from 'vitest';
import { carry } from '../carry/carry.ts';
import { findStrategy } from '../strategies/registry.ts';
import { type AdaptOptions, type AdaptResult, adapt } from './adapt.ts';
import { trainControl } from './train-control.ts';

beforeAll(async () => {
  await useBackend('cpu');
});

/** Windows of noise whose target is a sum over them; in other orders in other epochs, or going on from one another. */
function noiseSource(windowCount: number, stateful: boolean, seed: number): BatchSource {
  const [time, features] = [2, 2];
  const values = new Random(seed);
  const inputs = Float32Array.from({ length: windowCount * time * features }, () => values.normal());
  const width = time * features;
  return {
    windowCount,
    *batches({ size, seed: order, epoch = 0, firstBatch = 0 }): Generator<Batch> {
      const shuffled = order !== undefined && !stateful;
      const windows = shuffled
        ? new Random(order).fork(`epoch ${epoch}`).permutation(windowCount)
        : Uint32Array.from({ length: windowCount }, (_, window) => window);
      for (let start = firstBatch * size; start < windowCount; start += size) {
        const rows = windows.slice(start, start + size);
        const data = new Float32Array(rows.length * width);
        rows.forEach((window, row) => {
          data.set(inputs.subarray(window * width, (window + 1) * width), row * width);
        });
        const sums = Float32Array.from(rows, (_, row) => {
          return 0.3 * data.subarray(row * width, (row + 1) * width).reduce((sum, value) => sum + value, 0);
        });
        yield {
          inputs: { shape: [rows.length, time, features], data },
          targets: { shape: [rows.length, 1], data: sums },
          windows: rows,
          ...(stateful && { resets: Uint8Array.from(rows, (window) => (start === 0 || window % 5 === 0 ? 1 : 0)) }),
        };
      }
    },
  };
}

/** Through the bytes that a checkpoint has. */
function throughBytes({ progress, tensors }: Snapshot): Snapshot {
  return {
    progress: JSON.parse(canonicalJson(progress)),
    tensors: decodeSafetensors(encodeSafetensors({ tensors })).tensors,
  };
}

interface Configuration {
  readonly strategy: string;
  readonly cell: Cell;
  readonly dropout: number;
  readonly stateful: boolean;
  readonly options: AdaptOptions;
}

function pick<T>(random: Random, items: readonly T[]): T {
  return items[random.integer(items.length)] as T;
}

const schedules: readonly Schedule[] = [
  { kind: 'constant' },
  { kind: 'cosine', floor: 0.1, warmup: 0.2 },
  { kind: 'linear' },
  { kind: 'one-cycle' },
  { kind: 'slanted-triangular' },
  { kind: 'warm-up', steps: 4 },
  { kind: 'plateau', factor: 0.5, patience: 0 },
];
const optimizers: readonly OptimizerSpec[] = [
  { kind: 'adam' },
  { kind: 'adamw', weightDecay: 0.01 },
  { kind: 'sgd' },
  { kind: 'sgd', momentum: 0.9 },
];

function configurationOf(strategy: string, compiled: 'auto' | 'never', random: Random): Configuration {
  const stateful = random.integer(3) === 0;
  return {
    strategy,
    cell: pick(random, ['rnn', 'lstm', 'gru']),
    dropout: pick(random, [0, 0.3]),
    stateful,
    options: {
      train: noiseSource(14, stateful, 1),
      batchSize: 4,
      optimizer: pick(random, optimizers),
      loss: pick(random, ['mse', 'mae', 'huber'] as const),
      seed: random.integer(100),
      compiled,
      budget: {
        epochs: 4,
        learningRate: pick(random, [0.02, 0.02, 0.02, 'auto']),
        schedule: pick(random, schedules),
      },
      validation: noiseSource(6, stateful, 2),
      ...(random.integer(2) === 0 && { clipNorm: 0.5 }),
      ...(random.integer(2) === 0 && { patience: 1 }),
      ...(random.integer(3) === 0 && { restoreBest: false }),
    },
  };
}

/** A piece of a training in a fresh model: its result and the weights. */
function trainingOf({ strategy: name, cell, dropout, options }: Configuration) {
  const spec = { cell, units: [5, 4], features: 2, dropout, head: { targets: 'last' as const, outputs: 1 } };
  const strategy = findStrategy(name);
  return async (stop: StopOptions = {}): Promise<{ result: AdaptResult; weights: unknown }> => {
    const target = buildModel(spec, { seed: 2 });
    const given: AdaptOptions = { ...options, ...stop };
    let result: AdaptResult;
    if (strategy.start === 'fresh') result = await trainControl(target, { ...given, strategy });
    else {
      const source = buildModel(spec, { seed: 1, namespace: 'source' });
      const read = { groups: source.groups, weights: await source.readWeights() };
      source.dispose();
      result = await adapt(await carry(read, target, { head: strategy.head }), strategy, given);
    }
    const weights = await target.readWeights();
    target.dispose();
    return { result, weights };
  };
}

const names = [
  ...['full', 'freeze', 'gradual-unfreeze', 'ulmfit', 'discriminative', 'l2-sp', 'lora', 'ridge-head', 'lp-ft'],
  ...['bias-only', 'surgical', 'scratch', 'random-body'],
  ...['gradual-unfreeze+discriminative+l2-sp', 'lora+l2-sp', 'gradual-unfreeze+lora', 'lp-ft+l2-sp'],
];
/** More of them, for a long run. */
const rounds = Number(process.env.SEQGRAFT_RESUME_ROUNDS ?? 1);
const cases = Array.from({ length: rounds }, (_, round) =>
  names.flatMap((name) => (['auto', 'never'] as const).map((compiled) => ({ name, compiled, round }))),
).flat();

describe('stopped anywhere and gone on in fresh models, the same bits come out', () => {
  it.each(cases)('$name, compiled: $compiled, $round', async ({ name, compiled, round }) => {
    const random = new Random(round).fork(`${name} ${compiled}`);
    let run = trainingOf(configurationOf(name, compiled, random));
    const expected = await run().catch((error: unknown) => {
      // Noise does not always show a learning rate.
      if (!isSeqgraftError(error, 'E_RATE_SEARCH')) throw error;
      run = trainingOf(configurationOf(name, compiled, random));
      return run();
    });
    const steps = [pick(random, [0, 1]), ...Array.from({ length: 6 }, () => random.integer(6))];
    const found = await inPieces(run, { steps, carry: throughBytes });
    expect(found).toEqual(expected);
  });
});
