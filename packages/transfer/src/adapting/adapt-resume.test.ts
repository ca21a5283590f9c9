import '@tensorflow/tfjs-backend-cpu';
import { decodeSafetensors, encodeSafetensors } from '@seqgraft/checkpoints';
import { type Batch, type BatchSource, canonicalJson, isSeqgraftError, Random } from '@seqgraft/core';
import { useBackend } from '@seqgraft/layers';
import { buildModel, type Cell } from '@seqgraft/models';
import { inPieces, type Snapshot, type StopOptions } from '@seqgraft/testkit';
import type { LossSpec, OptimizerSpec, Schedule } from '@seqgraft/training';
import { beforeAll, describe, expect, it } from 'vitest';
import { carry } from '../carry/carry.ts';
import { findStrategy } from '../strategies/registry.ts';
import { type AdaptOptions, type AdaptResult, adapt } from './adapt.ts';
import { trainControl } from './train-control.ts';

beforeAll(async () => {
  await useBackend('cpu');
});

interface NoiseOptions {
  /** Windows go on from one another, in order; else they come in other orders in other epochs. */
  readonly stateful: boolean;
  /** Windows begin with steps that do not count, of some one more than of others. */
  readonly padded: boolean;
  /** Some windows count twice, some not at all. */
  readonly weighted: boolean;
}

/** Windows of noise whose target is a sum over them. */
function noiseSource(windowCount: number, seed: number, { stateful, padded, weighted }: NoiseOptions): BatchSource {
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
          ...(padded && { mask: { shape: [rows.length, time], data: maskOf(rows, time) } }),
          ...(weighted && { weights: { shape: [rows.length], data: Float32Array.from(rows, (window) => window % 3) } }),
          ...(stateful && { resets: Uint8Array.from(rows, (window) => (start === 0 || window % 5 === 0 ? 1 : 0)) }),
        };
      }
    },
  };
}

function maskOf(windows: Uint32Array, time: number): Float32Array {
  return Float32Array.from({ length: windows.length * time }, (_, at) =>
    at % time >= (windows[Math.floor(at / time)] as number) % time ? 1 : 0,
  );
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
  /** Of the head. */
  readonly outputs: number;
  readonly options: AdaptOptions;
}

function inTurn<T>(turn: number, items: readonly T[]): T {
  return items[turn % items.length] as T;
}

function pick<T>(random: Random, items: readonly T[]): T {
  return items[random.integer(items.length)] as T;
}

interface Case {
  readonly name: string;
  readonly compiled: 'auto' | 'never';
  readonly turn: number;
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

const losses: readonly { readonly loss: LossSpec; readonly outputs: number }[] = [
  { loss: 'mse', outputs: 1 },
  { loss: 'mae', outputs: 1 },
  { loss: { kind: 'huber', delta: 0.7 }, outputs: 1 },
  { loss: { kind: 'quantile', quantiles: [0.1, 0.5, 0.9] }, outputs: 3 },
  { loss: 'gaussian-nll', outputs: 2 },
];

/** @param turn counts the cases with one engine, so that each optimizer, schedule and loss has its turn with it */
function configurationOf(strategy: string, { compiled, turn }: Omit<Case, 'name'>, random: Random): Configuration {
  const stateful = random.integer(3) === 0;
  const noise = { stateful, padded: !stateful && random.integer(2) === 0, weighted: random.integer(2) === 0 };
  // A solved head has the squared error.
  const { loss, outputs } = strategy === 'ridge-head' ? (losses[0] as (typeof losses)[0]) : inTurn(turn, losses);
  return {
    strategy,
    cell: pick(random, ['rnn', 'lstm', 'gru']),
    dropout: pick(random, [0, 0.3]),
    outputs,
    options: {
      train: noiseSource(14, 1, noise),
      batchSize: 4,
      optimizer: inTurn(turn, optimizers),
      loss,
      seed: random.integer(100),
      compiled,
      budget: {
        epochs: 4,
        learningRate: pick(random, [0.02, 0.02, 0.02, 'auto']),
        schedule: inTurn(turn, schedules),
      },
      validation: noiseSource(6, 2, noise),
      ...(random.integer(2) === 0 && { clipNorm: 0.5 }),
      ...(random.integer(2) === 0 && { patience: 1 }),
      ...(random.integer(3) === 0 && { restoreBest: false }),
    },
  };
}

/** A piece of a training in a fresh model: its result and the weights. */
function trainingOf({ strategy: name, cell, dropout, outputs, options }: Configuration) {
  const spec = { cell, units: [5, 4], features: 2, dropout, head: { targets: 'last' as const, outputs } };
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
const cases: readonly Case[] = Array.from({ length: rounds * names.length }, (_, turn) =>
  (['auto', 'never'] as const).map((compiled) => ({ name: inTurn(turn, names), compiled, turn })),
).flat();

describe('stopped anywhere and gone on in fresh models, the same bits come out', () => {
  it.each(cases)('$name, compiled: $compiled, $turn', async ({ name, ...drawn }) => {
    const random = new Random(drawn.turn).fork(`${name} ${drawn.compiled}`);
    let run = trainingOf(configurationOf(name, drawn, random));
    const expected = await run().catch((error: unknown) => {
      // Noise does not always show a learning rate.
      if (!isSeqgraftError(error, 'E_RATE_SEARCH')) throw error;
      run = trainingOf(configurationOf(name, drawn, random));
      return run();
    });
    const steps = [pick(random, [0, 1]), ...Array.from({ length: 6 }, () => random.integer(6))];
    const found = await inPieces(run, { steps, carry: throughBytes });
    expect(found).toEqual(expected);
  });
});
