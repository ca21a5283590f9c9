import '@tensorflow/tfjs-backend-cpu';
import { buildModel, type ModelSpecInput } from '@seqgraft/models';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { sineSource, useCpu, weightsOf } from '../test/small-models.ts';
import { evaluateLoss } from './evaluate.ts';
import type { GroupRule, Phase } from './phase.ts';
import { trainPhases } from './train-phases.ts';
import type { TrainableModel } from './trainable-model.ts';
import type { TrainingOptions } from './training-options.ts';

beforeAll(useCpu);

const low: GroupRule = { kernel: 1, recurrentKernel: 1 };
const phase: Phase = {
  name: 'lora',
  epochs: 4,
  learningRate: 0.02,
  schedule: { kind: 'constant' },
  groups: { recurrent_1: low, recurrent_2: { recurrentKernel: 0.5 }, head: 1 },
  lowRank: { rank: 2, alpha: 4, groups: ['recurrent_1', 'recurrent_2'] },
};
const options: TrainingOptions = {
  train: sineSource(20, [5, 1]),
  batchSize: 8,
  optimizer: { kind: 'adam' },
  loss: 'mse',
  clipNorm: 1,
  seed: 3,
};
const specs = {
  rnn: { cell: 'rnn', units: [6, 5], features: 1, head: { targets: 'last', outputs: 1 } },
  lstm: { cell: 'lstm', units: [6, 5], features: 1, head: { targets: 'last', outputs: 1 } },
  gru: { cell: 'gru', units: [6, 5], bidirectional: true, features: 1, head: { targets: 'last', outputs: 1 } },
} as const satisfies Record<string, ModelSpecInput>;
const gatesOf = { rnn: 1, lstm: 4, gru: 3 };

/** Rank by elimination with full pivoting; what is below a ten-thousandth of the largest value is rounding. */
function rankOf(matrix: number[][]): number {
  const rows = matrix.map((row) => [...row]);
  const largest = Math.max(...rows.flat().map(Math.abs));
  for (let rank = 0; rank < rows.length; rank++) {
    let [pivotRow, pivotColumn] = [rank, 0];
    rows.slice(rank).forEach((row, offset) => {
      row.forEach((value, column) => {
        if (Math.abs(value) <= Math.abs(rows[pivotRow]?.[pivotColumn] as number)) return;
        [pivotRow, pivotColumn] = [rank + offset, column];
      });
    });
    const pivot = rows[pivotRow] as number[];
    if (Math.abs(pivot[pivotColumn] as number) <= 1e-4 * largest) return rank;
    [rows[pivotRow], rows[rank]] = [rows[rank] as number[], pivot];
    for (const row of rows.slice(rank + 1)) {
      const factor = (row[pivotColumn] as number) / (pivot[pivotColumn] as number);
      pivot.forEach((value, column) => {
        row[column] = (row[column] as number) - factor * value;
      });
    }
  }
  return rows.length;
}

function blocksOf(change: number[], [rows = 0, columns = 0]: readonly number[], gates: number): number[][][] {
  const width = columns / gates;
  return Array.from({ length: gates }, (_, gate) =>
    Array.from({ length: rows }, (_, row) =>
      change.slice(row * columns + gate * width, row * columns + (gate + 1) * width),
    ),
  );
}

describe.each(Object.keys(specs) as (keyof typeof specs)[])('low-rank updates of %s', (cell) => {
  test('change each gate block by no more than their rank, and nothing else of the body', async () => {
    const model: TrainableModel = buildModel(specs[cell], { seed: 2 });
    const before = weightsOf(model);
    const { engine, history } = await trainPhases(model, [phase], options);
    expect(engine).toEqual({ used: false, reason: 'the phase "lora" has low-rank updates' });
    expect(history.at(-1)?.loss).toBeLessThan(history[0]?.loss as number);
    for (const { name, role, layer, shape } of model.groups.flatMap(({ parameters }) => parameters)) {
      const [start, end] = [before.get(name), weightsOf(model).get(name)] as [Float32Array, Float32Array];
      const isLow = role === 'recurrentKernel' || (role === 'kernel' && layer === 'recurrent_1');
      if (layer !== 'head' && !isLow) {
        expect(end, name).toEqual(start);
        continue;
      }
      const change = Array.from(end, (w, i) => w - (start[i] as number));
      if (layer === 'head') expect(change.some((value) => value !== 0)).toBe(true);
      else {
        for (const block of blocksOf(change, shape, gatesOf[cell])) {
          // Inputs of one feature have a kernel block of one row.
          expect(rankOf(block), name).toBe(Math.min(2, block.length));
        }
      }
    }
  });

  test('begin with the source to the bit', async () => {
    const model = buildModel(specs[cell], { seed: 2 });
    const before = weightsOf(model);
    const known = await evaluateLoss(model, options.train, { loss: 'mse', compiled: 'never' });
    const { history } = await trainPhases(model, [{ ...phase, epochs: 1 }], {
      ...options,
      batchSize: 20,
      compiled: 'never',
      observer: { phaseStart: () => expect(weightsOf(model)).toEqual(before) },
    });
    expect(history[0]?.loss).toBeCloseTo(known, 6);
    const rest = buildModel(specs[cell], { seed: 2 });
    await trainPhases(rest, [{ ...phase, epochs: 0 }], options);
    expect(weightsOf(rest)).toEqual(before);
  });
});

describe('low-rank updates', () => {
  const changeOf = async (changed: Partial<Phase>, given: Partial<TrainingOptions> = {}) => {
    const model = buildModel(specs.lstm, { seed: 2 });
    const before = weightsOf(model).get('recurrent_1/recurrent_kernel') as Float32Array;
    await trainPhases(model, [{ ...phase, ...changed }], { ...options, ...given });
    return weightsOf(model)
      .get('recurrent_1/recurrent_kernel')
      ?.map((w, i) => w - (before[i] as number));
  };

  test('depend on the seed alone, and scale with alpha', async () => {
    expect(await changeOf({})).toEqual(await changeOf({}));
    expect(await changeOf({})).not.toEqual(await changeOf({}, { seed: 4 }));
    // The first step of Adam moves B by the rate, whatever the scale; W by alpha/rank times that.
    const first = { epochs: 1 };
    const one = { batchSize: 20, optimizer: { kind: 'adam', epsilon: 1e-14 } } as const;
    const [low, high] = [
      await changeOf({ ...first, lowRank: { ...phase.lowRank, alpha: 1 } as never }, one),
      await changeOf({ ...first, lowRank: { ...phase.lowRank, alpha: 3 } as never }, one),
    ] as [Float32Array, Float32Array];
    low.forEach((value, i) => {
      expect(Math.abs((high[i] as number) - 3 * value)).toBeLessThan(1e-3 * Math.max(1e-3, Math.abs(value)));
    });
  });

  test('are pulled to where they began by L2-SP', async () => {
    const norm = (change: Float32Array | undefined): number => Math.hypot(...(change ?? []));
    const anchor = new Map(
      [...buildModel(specs.lstm, { seed: 2 }).parameters].map(([name, variable]) => [
        name,
        { shape: [...variable.shape], data: variable.dataSync<'float32'>().slice() },
      ]),
    );
    const penalty = { kind: 'l2-sp', alpha: 20, beta: 0 } as const;
    const [free, held] = [await changeOf({}), await changeOf({ penalty }, { anchor })];
    expect(norm(held)).toBeLessThan(0.6 * norm(free));
    expect(norm(held)).toBeGreaterThan(0);
  });

  test('of a second phase are its own, with moments of their own', async () => {
    const model = buildModel(specs.lstm, { seed: 2 });
    const phases = [
      { ...phase, epochs: 1 },
      { ...phase, name: 'again', epochs: 1, learningRate: 1e-3 },
    ];
    const kernels: Float32Array[] = [];
    const keep = () => void kernels.push(weightsOf(model).get('recurrent_1/recurrent_kernel') as Float32Array);
    await trainPhases(model, phases, { ...options, batchSize: 20, observer: { phaseStart: keep, phaseEnd: keep } });
    const [, first, start, end] = kernels as [Float32Array, Float32Array, Float32Array, Float32Array];
    expect(start).toEqual(first);
    // |ΔW| ≤ s · rank · max|A| · rate of one first step of Adam.
    const largest = Math.max(...end.map((w, i) => Math.abs(w - (start[i] as number))));
    expect(largest).toBeLessThan((4 / Math.sqrt(6)) * 1e-3 * 1.01);
  });

  test('leak nothing, and refuse a rank above every block', async () => {
    const model = buildModel(specs.gru, { seed: 2 });
    await expectNoTensorLeak(() => trainPhases(model, [phase], options));
    const tooMuch = { ...phase, lowRank: { rank: 7, alpha: 1, groups: ['recurrent_1', 'recurrent_2'] } };
    await expect(trainPhases(model, [tooMuch], options)).rejects.toThrow(
      'phases[0].lowRank.rank must be at most 6, the smaller side of the largest gate block, got 7',
    );
  });
});
