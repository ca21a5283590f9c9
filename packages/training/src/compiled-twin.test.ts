import '@tensorflow/tfjs-backend-cpu';
import { type Batch, type BatchSource, Random } from '@seqgraft/core';
import type { OptimizerSpec } from '@seqgraft/engine';
import { buildModel } from '@seqgraft/models';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { useCpu, weightsOf } from '../test/small-models.ts';
import { evaluateLoss, predictAll } from './evaluate.ts';
import type { GroupRule } from './phase.ts';
import { readVariables } from './read-variables.ts';
import { trainPhases } from './train-phases.ts';

beforeAll(useCpu);

/** Random windows, the same for the same index: [batch, steps, features] → [batch, outputs] or [batch, steps, outputs]. */
function randomSource(windowCount: number, shape: readonly number[], targetShape: readonly number[]): BatchSource {
  const size = (lengths: readonly number[]): number => lengths.reduce((product, length) => product * length, 1);
  const valuesOf = (what: string, window: number, length: number): number[] => {
    const random = new Random(window, [what]);
    return Array.from({ length }, () => random.normal());
  };
  return {
    windowCount,
    *batches({ size: batchSize, seed, epoch = 0 }): Generator<Batch> {
      const inOrder = Uint32Array.from({ length: windowCount }, (_, window) => window);
      const order = seed === undefined ? inOrder : new Random(seed).fork(`epoch ${epoch}`).permutation(windowCount);
      for (let start = 0; start < windowCount; start += batchSize) {
        const windows = order.slice(start, start + batchSize);
        const all = (what: string, lengths: readonly number[]): Float32Array =>
          Float32Array.from([...windows].flatMap((window) => valuesOf(what, window, size(lengths))));
        yield {
          inputs: { shape: [windows.length, ...shape], data: all('inputs', shape) },
          targets: { shape: [windows.length, ...targetShape], data: all('targets', targetShape) },
          windows,
        };
      }
    },
  };
}

const optimizers: readonly OptimizerSpec[] = [
  { kind: 'adam', epsilon: 1e-3 },
  { kind: 'adamw', epsilon: 1e-3, weightDecay: 0.1 },
  { kind: 'sgd', momentum: 0.9 },
  { kind: 'sgd' },
];
const rule: fc.Arbitrary<GroupRule> = fc.constantFrom<GroupRule[]>(
  'frozen',
  0.3,
  1,
  { bias: 1 },
  { kernel: 0.3, recurrentKernel: 1 },
);

const randomRun = fc.record({
  cell: fc.constantFrom('rnn' as const, 'lstm' as const, 'gru' as const),
  resetAfter: fc.boolean(),
  units: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 }),
  bidirectional: fc.boolean(),
  features: fc.integer({ min: 1, max: 3 }),
  steps: fc.integer({ min: 1, max: 5 }),
  outputs: fc.integer({ min: 1, max: 2 }),
  targets: fc.constantFrom('last' as const, 'every-step' as const),
  optimizer: fc.constantFrom(...optimizers),
  loss: fc.constantFrom('mse' as const, 'huber' as const),
  clipNorm: fc.constantFrom(undefined, 0.1),
  penalty: fc.constantFrom(undefined, { kind: 'l2-sp' as const, alpha: 3, beta: 1 }),
  rules: fc.array(rule, { minLength: 3, maxLength: 3 }),
  headRule: rule,
  seed: fc.nat(1000),
});

function expectClose(got: ArrayLike<number>, expected: ArrayLike<number>, limit: number): void {
  expect(got).toHaveLength(expected.length);
  const largest = Math.max(1e-2, ...Array.from(expected, Math.abs));
  for (let i = 0; i < expected.length; i++) {
    expect(Math.abs((got[i] as number) - (expected[i] as number)) / largest).toBeLessThan(limit);
  }
}

describe('compiled steps', () => {
  test('give the losses, weights and predictions of those through tfjs', async () => {
    const property = fc.asyncProperty(randomRun, async (drawn) => {
      const { cell, units, bidirectional, features, steps, targets, outputs, seed } = drawn;
      const gated = cell === 'gru' ? { resetAfter: drawn.resetAfter } : {};
      const spec = { cell, units, bidirectional, features, head: { targets, outputs }, ...gated };
      const target = targets === 'last' ? [outputs] : [steps, outputs];
      const source = randomSource(7, [steps, features], target);
      const bodyRules = units.map((_, index) => [`recurrent_${index + 1}`, drawn.rules[index]] as const);
      const groups = Object.fromEntries([...bodyRules, ['head', drawn.headRule]]) as Record<string, GroupRule>;
      if (Object.values(groups).every((each) => each === 'frozen')) groups.head = 1;
      const open = Object.fromEntries(Object.keys(groups).map((name) => [name, 1]));
      const common = { learningRate: 0.01, schedule: { kind: 'cosine' } } as const;
      // 6 steps in a first phase, 3 in a second whose optimizer goes on; the last batch of an epoch has one window.
      const phases = [
        { ...common, name: 'some', epochs: 2, groups },
        { ...common, name: 'all', epochs: 1, groups: open, ...(drawn.penalty && { penalty: drawn.penalty }) },
      ];
      const run = async (compiled: 'auto' | 'never') => {
        const model = buildModel(spec, { seed });
        const { optimizer, loss, clipNorm } = drawn;
        const anchor = new Map(readVariables(model.parameters, (name) => !name.startsWith('head')));
        const common = { train: source, validation: source, batchSize: 3, anchor };
        const options = { ...common, optimizer, loss, clipNorm, seed, compiled };
        const { history, engine, steps: taken } = await trainPhases(model, phases, options);
        expect(engine.used).toBe(compiled === 'auto');
        expect(taken).toBe(9);
        const { data } = await predictAll(model, source, { compiled, batchSize: 4 });
        const evaluated = await evaluateLoss(model, source, { compiled, loss });
        const result = { history, weights: weightsOf(model), data, evaluated };
        model.dispose();
        return result;
      };
      const [ours, plain] = [await run('auto'), await run('never')];
      const losses = ({ history }: typeof ours): number[] =>
        history.flatMap(({ loss, penalty, validationLoss }) => [loss, penalty ?? 0, validationLoss as number]);
      for (const [index, loss] of losses(plain).entries()) expectClose([losses(ours)[index] as number], [loss], 1e-4);
      for (const [name, values] of plain.weights) expectClose(ours.weights.get(name) ?? [], values, 1e-3);
      expectClose(ours.data, plain.data, 1e-3);
      expectClose([ours.evaluated], [plain.evaluated], 1e-4);
    });
    await fc.assert(property, { numRuns: 25 });
  });

  const dropped = {
    cell: 'gru',
    units: [6, 5],
    dropout: 0.3,
    features: 2,
    head: { targets: 'last', outputs: 1 },
  } as const;
  const phase = { name: 'p', epochs: 3, learningRate: 0.01, schedule: { kind: 'constant' } } as const;
  const train = randomSource(40, [6, 2], [1]);
  const trained = async (options: { threads?: number; seed?: number; compiled?: 'never' }, rules: GroupRule[]) => {
    const model = buildModel(dropped, { seed: 3 });
    const [first, second] = rules as [GroupRule, GroupRule];
    const groups = { recurrent_1: first, recurrent_2: second, head: 1 };
    const optimizer = { kind: 'adam' } as const;
    const { history } = await trainPhases(model, [{ ...phase, groups }], {
      train,
      batchSize: 16,
      optimizer,
      loss: 'mse',
      seed: 1,
      ...options,
    });
    const weights = weightsOf(model);
    model.dispose();
    return { weights, losses: history.map(({ loss }) => loss) };
  };

  test('give the same bits with dropout for one seed and any number of threads, others for another seed', async () => {
    const [one, two, other] = [
      await trained({ threads: 1 }, [1, 1]),
      await trained({ threads: 3 }, [1, 1]),
      await trained({ threads: 1, seed: 2 }, [1, 1]),
    ];
    expect(two).toEqual(one);
    expect(other.weights).not.toEqual(one.weights);
  });

  test('let the dropout behind a frozen body rest, as tfjs does', async () => {
    const rules: GroupRule[] = ['frozen', 'frozen'];
    const [ours, plain] = [await trained({}, rules), await trained({ compiled: 'never' }, rules)];
    for (const [name, values] of plain.weights) expectClose(ours.weights.get(name) ?? [], values, 1e-4);
    const active = await trained({}, ['frozen', 1]);
    expect(active.losses).not.toEqual(ours.losses);
  });

  test('drop as much as tfjs does: mean losses under dropout agree', async () => {
    // Many windows in few steps: a step through tfjs costs the same for either number, and masks are drawn by the window.
    const many = randomSource(400, [6, 2], [1]);
    const lossOf = async (compiled: 'auto' | 'never', rate: number): Promise<number> => {
      const model = buildModel({ ...dropped, dropout: rate }, { seed: 3 });
      const groups = { recurrent_1: 1, recurrent_2: 1, head: 1 };
      const options = {
        train: many,
        batchSize: 400,
        optimizer: { kind: 'sgd' },
        loss: 'mse',
        seed: 1,
        compiled,
      } as const;
      const { history } = await trainPhases(model, [{ ...phase, epochs: 6, learningRate: 1e-9, groups }], options);
      model.dispose();
      return history.reduce((sum, { loss }) => sum + loss, 0) / history.length;
    };
    const [ours, plain, none] = [await lossOf('auto', 0.6), await lossOf('never', 0.6), await lossOf('auto', 0)];
    expect(Math.abs(ours - plain)).toBeLessThan(0.25 * Math.abs(plain - none));
  });
});
