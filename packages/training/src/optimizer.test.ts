import '@tensorflow/tfjs-backend-cpu';
import { isSeqgraftError } from '@seqgraft/core';
import type { OptimizerSpec } from '@seqgraft/engine';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useCpu } from '../test/small-models.ts';
import { Optimizer, type OptimizerState } from './optimizer.ts';

beforeAll(useCpu);

/** PyTorch's formulas on one number, in float64. */
function reference(spec: OptimizerSpec, start: number, steps: readonly { gradient: number; rate: number }[]): number {
  let theta = start;
  let [m, v, velocity] = [0, 0, 0];
  for (const [index, { gradient, rate }] of steps.entries()) {
    if (spec.kind === 'sgd') {
      velocity = (spec.momentum ?? 0) * velocity + gradient;
      theta -= rate * velocity;
      continue;
    }
    const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-7 } = spec;
    if (spec.kind === 'adamw') theta *= 1 - rate * spec.weightDecay;
    m = beta1 * m + (1 - beta1) * gradient;
    v = beta2 * v + (1 - beta2) * gradient * gradient;
    const mHat = m / (1 - beta1 ** (index + 1));
    const vHat = v / (1 - beta2 ** (index + 1));
    theta -= (rate * mHat) / (Math.sqrt(vHat) + epsilon);
  }
  return theta;
}

function variableOf(values: number[]): tf.Variable {
  return tf.tidy(() => tf.variable(tf.tensor1d(values)));
}

const walk = Array.from({ length: 40 }, (_, index) => ({
  gradient: Math.sin(index) + (index % 7) / 10,
  rate: 0.05 / (1 + index / 10),
}));

/** Takes steps of one number and gives where it ends. */
function walkOn(optimizer: Optimizer, variable: tf.Variable, steps: typeof walk): number {
  for (const { gradient, rate } of steps) {
    tf.tidy(() => {
      optimizer.apply([{ name: 'w', variable, gradient: tf.tensor1d([gradient]), learningRate: rate }]);
    });
  }
  return variable.dataSync()[0] as number;
}

const specs: OptimizerSpec[] = [
  { kind: 'adam' },
  { kind: 'adam', beta1: 0.5, beta2: 0.9, epsilon: 0.1 },
  { kind: 'adamw', weightDecay: 0.1 },
  { kind: 'sgd' },
  { kind: 'sgd', momentum: 0.9 },
];

describe.each(specs)('Optimizer %o', (spec) => {
  test('follows the formula for 40 steps of a falling rate', () => {
    const variable = variableOf([0.3]);
    const optimizer = new Optimizer(spec);
    expect(walkOn(optimizer, variable, walk)).toBeCloseTo(reference(spec, 0.3, walk), 5);
    optimizer.dispose();
    variable.dispose();
  });

  test('goes on bit for bit from its state', async () => {
    const [straight, broken] = [variableOf([0.3]), variableOf([0.3])];
    const whole = new Optimizer(spec);
    const first = new Optimizer(spec);
    const second = new Optimizer(spec);
    const end = walkOn(whole, straight, walk);
    walkOn(first, broken, walk.slice(0, 13));
    second.restore(await first.state());
    expect(walkOn(second, broken, walk.slice(13))).toBe(end);
    expect(await second.state()).toEqual(await whole.state());
    tf.dispose([straight, broken]);
    for (const optimizer of [whole, first, second]) optimizer.dispose();
  });

  test('leaks nothing', async () => {
    await expectNoTensorLeak(async () => {
      const variable = variableOf([0.3]);
      const optimizer = new Optimizer(spec);
      walkOn(optimizer, variable, walk.slice(0, 3));
      const tensors = tf.memory().numTensors;
      walkOn(optimizer, variable, walk.slice(0, 3));
      expect(tf.memory().numTensors).toBe(tensors);
      optimizer.restore(await optimizer.state());
      optimizer.dispose();
      variable.dispose();
    });
  });
});

describe('Optimizer', () => {
  function withVariables(run: (early: tf.Variable, late: tf.Variable) => void): void {
    const [early, late] = [variableOf([1, -1]), variableOf([1, -1])];
    run(early, late);
    tf.dispose([early, late]);
  }

  test('gives a parameter that joins late a first step like anyone’s first', () => {
    withVariables((early, late) => {
      const optimizer = new Optimizer({ kind: 'adam' });
      const gradient = tf.tensor1d([0.5, -2]);
      const update = { gradient, learningRate: 0.1 };
      for (let step = 0; step < 500; step++) optimizer.apply([{ name: 'early', variable: early, ...update }]);
      for (let step = 0; step < 20; step++) {
        const before = late.dataSync().slice();
        optimizer.apply([
          { name: 'late', variable: late, ...update },
          { name: 'early', variable: early, ...update },
        ]);
        const after = late.dataSync();
        for (const index of [0, 1]) {
          expect(Math.abs((after[index] as number) - (before[index] as number))).toBeCloseTo(0.1, 4);
        }
      }
      gradient.dispose();
      optimizer.dispose();
    });
  });

  test.each([{ kind: 'adam' }, { kind: 'sgd', momentum: 0.9 }] satisfies OptimizerSpec[])(
    'scales the update of %o, not the gradient, by a multiplier of the rate',
    (spec) => {
      withVariables((plain, scaled) => {
        const optimizer = new Optimizer(spec);
        const gradient = tf.tensor1d([0.5, -2]);
        for (let step = 0; step < 5; step++) {
          const before = [plain.dataSync().slice(), scaled.dataSync().slice()] as const;
          optimizer.apply([
            { name: 'plain', variable: plain, gradient, learningRate: 0.01 },
            { name: 'scaled', variable: scaled, gradient, learningRate: 0.01 * 3 },
          ]);
          for (const index of [0, 1]) {
            const moved = (plain.dataSync()[index] as number) - (before[0][index] as number);
            const movedScaled = (scaled.dataSync()[index] as number) - (before[1][index] as number);
            expect(movedScaled / moved).toBeCloseTo(3, 4);
          }
        }
        gradient.dispose();
        optimizer.dispose();
      });
    },
  );

  test('decays weights apart from the gradient, which stays out of the moments', async () => {
    const variable = variableOf([2]);
    const optimizer = new Optimizer({ kind: 'adamw', weightDecay: 0.5 });
    tf.tidy(() => {
      optimizer.apply([{ name: 'w', variable, gradient: tf.tensor1d([0]), learningRate: 0.1 }]);
    });
    expect(variable.dataSync()[0]).toBeCloseTo(2 * (1 - 0.1 * 0.5), 6);
    expect([...((await optimizer.state()).slots.get('w/first_moment')?.data ?? [])]).toEqual([0]);
    optimizer.dispose();
    variable.dispose();
  });

  test('refuses a state that does not fit, and keeps its own', async () => {
    const variable = variableOf([1]);
    const optimizer = new Optimizer({ kind: 'adam' });
    walkOn(optimizer, variable, walk.slice(0, 2));
    const own = await optimizer.state();
    const slot = { shape: [1], data: new Float32Array(1) };
    const bad: OptimizerState[] = [
      { kind: 'sgd', steps: {}, slots: new Map() },
      { kind: 'adam', steps: { w: 0.5 }, slots: new Map([['w/first_moment', { shape: [2], data: slot.data }]]) },
      { ...own, slots: new Map([...own.slots, ['v/first_moment', slot]]) },
    ];
    for (const state of bad) expect(() => optimizer.restore(state)).toThrow(/^E_OPTIMIZER_STATE: /);
    try {
      optimizer.restore(bad[1] as OptimizerState);
    } catch (error) {
      expect(isSeqgraftError(error) && error.details.problems).toHaveLength(3);
    }
    expect(await optimizer.state()).toEqual(own);
    optimizer.dispose();
    variable.dispose();
  });

  test('refuses moments of another shape under a known name', () => {
    const [small, large] = [variableOf([0]), variableOf([0, 0])];
    const optimizer = new Optimizer({ kind: 'adam' });
    const step = (variable: tf.Variable) =>
      tf.tidy(() => optimizer.apply([{ name: 'w', variable, gradient: tf.onesLike(variable), learningRate: 1 }]));
    step(small);
    expect(() => step(large)).toThrow(/^E_OPTIMIZER_STATE: .*w has the shape \[2\], its moments have \[1\]/);
    expect([...large.dataSync()]).toEqual([0, 0]);
    optimizer.dispose();
    tf.dispose([small, large]);
  });
});
