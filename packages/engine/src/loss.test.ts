import { readFileSync } from 'node:fs';
import { Random } from '@seqgraft/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine, type LossSpec } from './index.ts';
import { meanLoss } from './loss.ts';
import { lossProblems, resolveLoss } from './loss-spec.ts';
import { positionWeights } from './target-weights.ts';
import { twinLoss } from './twin/loss.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ threads: 1 });
});
afterAll(() => engine.dispose());

interface TorchCase {
  readonly name: string;
  readonly loss: LossSpec;
  readonly shape: number[];
  readonly outputs: number[];
  readonly targetShape: number[];
  readonly targets: number[];
  readonly weights: number[] | null;
  readonly value: number;
  readonly gradient: number[];
}
const cases = JSON.parse(
  readFileSync(new URL('../test/fixtures/torch-losses.json', import.meta.url), 'utf8'),
) as TorchCase[];

function batchOf({ targetShape, targets, weights }: TorchCase) {
  return {
    targets: { shape: targetShape, data: Float32Array.from(targets) },
    ...(weights && { weights: { shape: targetShape.slice(0, -1), data: Float32Array.from(weights) } }),
  };
}

describe.each(cases)('as PyTorch: $name', (example) => {
  const rule = resolveLoss(example.loss);
  const batch = batchOf(example);
  const weights = positionWeights(batch, rule);

  it('in float64, with its gradient', () => {
    const outputs = Float64Array.from(example.outputs);
    const { loss, gradient } = twinLoss(outputs, { rule, targets: batch.targets.data, weights });
    expect(Math.abs(loss / example.value - 1)).toBeLessThan(1e-7); // targets are float32
    gradient.forEach((slope, i) => {
      expect(Math.abs(slope - (example.gradient[i] as number))).toBeLessThan(1e-6 * Math.max(1, Math.abs(slope)));
    });
    const mean = meanLoss(Float32Array.from(outputs), { rule, targets: batch.targets.data, weights });
    expect(Math.abs(mean / example.value - 1)).toBeLessThan(1e-7);
  });

  // A head alone, whose kernel is the identity: a step of 1 by plain SGD moves the bias by the sum of the gradient.
  it('compiled, with its gradient', () => {
    const outputs = example.shape.at(-1) as number;
    const everyStep = example.shape.length === 3;
    const [rows, steps] = everyStep ? (example.shape as [number, number]) : [example.shape[0] as number, 1];
    const network = { layers: [], head: { outputs, targets: everyStep ? ('every-step' as const) : ('last' as const) } };
    const kernel = new Float32Array(outputs * outputs);
    for (let i = 0; i < outputs; i++) kernel[i * outputs + i] = 1;
    const parameters = new Map([
      ['head/kernel', { shape: [outputs, outputs], data: kernel }],
      ['head/bias', { shape: [outputs], data: new Float32Array(outputs) }],
    ]);
    const trainer = engine.trainer(network, parameters, { optimizer: { kind: 'sgd' }, loss: example.loss });
    const inputs = { shape: [rows, steps, outputs], data: Float32Array.from(example.outputs) };
    expect(Math.abs(trainer.evaluate({ inputs, ...batch }) / example.value - 1)).toBeLessThan(1e-6);
    const loss = trainer.step({ inputs, ...batch }, { learningRate: 1 });
    expect(Math.abs(loss / example.value - 1)).toBeLessThan(1e-6);
    const { data } = trainer.read().get('head/bias') as { data: Float32Array };
    data.forEach((moved, output) => {
      const own = example.gradient.filter((_, i) => i % outputs === output);
      const expected = -own.reduce((sum, slope) => sum + slope, 0);
      const size = own.reduce((sum, slope) => sum + Math.abs(slope), 0);
      expect(Math.abs(moved - expected)).toBeLessThan(1e-6 * Math.max(1, size));
    });
    trainer.dispose();
  });
});

const specs: LossSpec[] = [
  'mse',
  { kind: 'huber', delta: 0.5 },
  'gaussian-nll',
  'cross-entropy',
  { kind: 'cross-entropy', classWeights: [1, 2, 0.5, 3] },
  { kind: 'quantile', quantiles: [0.2, 0.8] },
];
it.each(specs)('the gradient of %j is what finite differences give', (spec) => {
  const rule = resolveLoss(spec);
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = new Random(seed);
      const outputs = Float64Array.from({ length: 12 }, () => 2 * random.normal());
      const classes = rule.kind === 'cross-entropy';
      const width = classes ? 1 : 4 / rule.outputsPerTarget;
      const targets = Float32Array.from({ length: 3 * width }, () => (classes ? random.integer(4) : random.normal()));
      const sample = { shape: [3], data: Float32Array.from([1, 0.5, 2]) };
      const weights = positionWeights({ targets: { shape: [3, width], data: targets }, weights: sample }, rule);
      const { loss, gradient } = twinLoss(outputs, { rule, targets, weights });
      const h = 1e-6;
      // Rounding of the loss over 2h: a narrow Gaussian far off has a loss of 1e5 and more.
      const rounding = 1e-9 * Math.abs(loss);
      outputs.forEach((value, i) => {
        const at = (moved: number) => twinLoss(outputs.with(i, moved), { rule, targets, weights }).loss;
        const slope = (at(value + h) - at(value - h)) / (2 * h);
        expect(Math.abs(slope - (gradient[i] as number))).toBeLessThan(1e-5 * Math.max(1, Math.abs(slope)) + rounding);
      });
    }),
    { numRuns: 30 },
  );
});

describe('extremes', () => {
  const network = (outputs: number) => ({ layers: [], head: { outputs, targets: 'last' as const } });
  const identity = (outputs: number) => {
    const kernel = new Float32Array(outputs * outputs);
    for (let i = 0; i < outputs; i++) kernel[i * outputs + i] = 1;
    return new Map([
      ['head/kernel', { shape: [outputs, outputs], data: kernel }],
      ['head/bias', { shape: [outputs], data: new Float32Array(outputs) }],
    ]);
  };
  const lossOf = (loss: LossSpec, rows: number[][], batch: object) => {
    const outputs = rows[0]?.length as number;
    const trainer = engine.trainer(network(outputs), identity(outputs), { optimizer: { kind: 'sgd' }, loss });
    try {
      const inputs = { shape: [rows.length, 1, outputs], data: Float32Array.from(rows.flat()) };
      const value = trainer.step({ inputs, ...batch } as never, { learningRate: 0.1 });
      return { value, finite: [...trainer.read().values()].every(({ data }) => data.every(Number.isFinite)) };
    } finally {
      trainer.dispose();
    }
  };
  const column = (...values: number[]) => ({ shape: [values.length, 1], data: Float32Array.from(values) });

  it('logits of ±1e6 are no overflow', () => {
    const { value, finite } = lossOf(
      'cross-entropy',
      [
        [1e6, -1e6, 0],
        [0, 0, 0],
      ],
      { targets: column(1, 2) },
    );
    expect(value).toBeCloseTo((2e6 + Math.log(3)) / 2, 0);
    expect(finite).toBe(true);
  });

  it('a raw scale of ±1e3 is no overflow', () => {
    for (const raw of [1e3, -1e3]) {
      const { value, finite } = lossOf('gaussian-nll', [[0.5, raw]], { targets: column(0.5) });
      const sigma = Math.max(raw, 0) + 1e-3;
      expect(value).toBeCloseTo(0.5 * Math.log(2 * Math.PI) + Math.log(sigma), 4);
      expect(finite).toBe(true);
    }
  });

  it('a row that does not count has no part', () => {
    const rows = [
      [1, 2, 3],
      [4, 0, 1],
    ];
    const alone = lossOf('cross-entropy', rows.slice(0, 1), { targets: column(1) });
    expect(lossOf('cross-entropy', rows, { targets: column(1, -1) }).value).toBe(alone.value);
    const weights = { shape: [2], data: Float32Array.from([1, 0]) };
    expect(lossOf('cross-entropy', rows, { targets: column(1, 0), weights }).value).toBe(alone.value);
  });

  it('where nothing counts the loss is 0', () => {
    expect(lossOf('cross-entropy', [[1, 2, 3]], { targets: column(-1) })).toEqual({ value: 0, finite: true });
  });

  it('ten thousand outputs sum as they should', () => {
    const random = new Random(5);
    const logits = Float32Array.from({ length: 10_007 }, () => 3 * random.normal());
    const weights = new Map([
      ['head/kernel', { shape: [1, logits.length], data: logits }],
      ['head/bias', { shape: [logits.length], data: new Float32Array(logits.length) }],
    ]);
    const trainer = engine.trainer(network(logits.length), weights, {
      optimizer: { kind: 'sgd' },
      loss: 'cross-entropy',
    });
    const inputs = { shape: [1, 1, 1], data: Float32Array.of(1) };
    const rule = resolveLoss('cross-entropy');
    const targets = Float32Array.of(10_006);
    const expected = twinLoss(Float64Array.from(logits), { rule, targets, weights: { values: undefined, sum: 1 } });
    const got = trainer.step({ inputs, targets: { shape: [1, 1], data: targets } }, { learningRate: 1 });
    expect(Math.abs(got / expected.loss - 1)).toBeLessThan(1e-6);
    const { data } = trainer.read().get('head/bias') as { data: Float32Array };
    const off = data.filter((moved, i) => !(Math.abs(moved + (expected.gradient[i] as number)) < 1e-6));
    expect(off).toEqual(new Float32Array(0));
    trainer.dispose();
  });
});

it('refuses what is no loss, and says why', () => {
  const wrong: [unknown, RegExp][] = [
    ['mes', /one of/],
    [null, /one of/],
    [{ kind: 'quantile' }, /rising/],
    [{ kind: 'quantile', quantiles: [0.5, 0.5] }, /rising/],
    [{ kind: 'quantile', quantiles: [0, 0.5] }, /rising/],
    [{ kind: 'huber', delta: 0 }, /above 0/],
    [{ kind: 'cross-entropy', classWeights: [0, 0] }, /above 0/],
    [{ kind: 'cross-entropy', classWeights: [Number.NaN] }, /0 or more/],
    [{ kind: 'mse', delta: 1 }, /left out/],
  ];
  for (const [spec, message] of wrong) {
    expect(lossProblems(spec)[0]?.rule).toMatch(message);
    expect(() => resolveLoss(spec as LossSpec)).toThrow(message);
  }
});
