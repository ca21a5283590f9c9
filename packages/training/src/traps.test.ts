import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { changedSource, denseModel, sineSource, useCpu, weightsOf } from '../test/small-models.ts';
import { Optimizer } from './optimizer.ts';
import { trainPhases } from './train-phases.ts';
import type { TrainableModel } from './trainable-model.ts';

// What plain TensorFlow.js 4.22 does, so that we learn the day it changes; beside each, that seqgraft does not.

beforeAll(useCpu);

const rate = 0.01;

function variableOf(values: number[]): tf.Variable {
  return tf.tidy(() => tf.variable(tf.tensor1d(values)));
}

/** Runs a step and gives how the first value of a variable moved. */
function movedBy(variable: tf.Variable, step: () => void): number {
  const before = variable.dataSync()[0] as number;
  tf.tidy(step);
  return (variable.dataSync()[0] as number) - before;
}

interface Step {
  readonly variable: tf.Variable;
  readonly name: string;
  readonly gradient: number[];
}

/** One step of tfjs' optimizer. */
function plainStep(optimizer: tf.Optimizer, steps: readonly Step[]): void {
  optimizer.applyGradients(
    steps.map(({ variable, gradient }) => ({ name: variable.name, tensor: tf.tensor1d(gradient) })),
  );
}

/** One step of ours. */
function ourStep(optimizer: Optimizer, steps: readonly Step[]): void {
  optimizer.apply(
    steps.map(({ variable, name, gradient }) => ({
      variable,
      name,
      gradient: tf.tensor1d(gradient),
      learningRate: rate,
    })),
  );
}

/** Trains `top` alone for a while, then `bottom` with it, as gradual unfreezing does; gives how `bottom` moved each time. */
function unfreeze(step: (steps: readonly Step[]) => void, alone: number): number[] {
  const [bottom, top] = [variableOf([0]), variableOf([0])];
  const topStep = { variable: top, name: 'top', gradient: [100] };
  const bottomStep = { variable: bottom, name: 'bottom', gradient: [-0.5] };
  for (let count = 0; count < alone; count++) tf.tidy(() => step([topStep]));
  const moved = Array.from({ length: 20 }, () => movedBy(bottom, () => step([bottomStep, topStep])));
  tf.dispose([bottom, top]);
  return moved;
}

describe('TRAPS 10: what the optimizer remembers', () => {
  test('tfjs gives one variable the moments of another, found at its position', () => {
    const plain = tf.train.adam(rate);
    const moved = unfreeze((steps) => plainStep(plain, steps), 3);
    // Its own gradient is negative, so it should go up; with the moments of the top it goes down.
    expect(moved[0]).toBeLessThan(-0.5 * rate);
    plain.dispose();

    const ours = new Optimizer({ kind: 'adam' });
    for (const length of unfreeze((steps) => ourStep(ours, steps), 3)) expect(length).toBeCloseTo(rate, 6);
    ours.dispose();
  });

  test('tfjs throws when the variable at a position has another shape', () => {
    const [bottom, top] = [variableOf([0, 0]), variableOf([0, 0, 0])];
    const topStep = { variable: top, name: 'top', gradient: [1, 1, 1] };
    const bottomStep = { variable: bottom, name: 'bottom', gradient: [1, 1] };
    const plain = tf.train.adam(rate);
    const both = (step: (steps: readonly Step[]) => void) => {
      tf.tidy(() => step([topStep]));
      tf.tidy(() => step([bottomStep, topStep]));
    };
    expect(() => both((steps) => plainStep(plain, steps))).toThrow();
    const ours = new Optimizer({ kind: 'adam' });
    expect(() => both((steps) => ourStep(ours, steps))).not.toThrow();
    ours.dispose();
    plain.dispose();
    tf.dispose([bottom, top]);
  });

  test('tfjs corrects by one count: who joins late takes steps far beyond the learning rate', () => {
    // The late one stands behind, where its moments are its own; only the common count is wrong.
    const late = (step: (steps: readonly Step[]) => void) => {
      const [early, joining] = [variableOf([0]), variableOf([0])];
      const earlyStep = { variable: early, name: 'early', gradient: [-1] };
      const lateStep = { variable: joining, name: 'late', gradient: [-1] };
      for (let count = 0; count < 1000; count++) tf.tidy(() => step([earlyStep]));
      const moved = Array.from({ length: 30 }, () => movedBy(joining, () => step([earlyStep, lateStep])));
      tf.dispose([early, joining]);
      return Math.max(...moved) / rate;
    };
    const plain = tf.train.adam(rate);
    expect(late((steps) => plainStep(plain, steps))).toBeGreaterThan(2.5);
    plain.dispose();

    const ours = new Optimizer({ kind: 'adam' });
    expect(late((steps) => ourStep(ours, steps))).toBeCloseTo(1, 4);
    ours.dispose();
  });
});

describe('TRAPS 11: a learning rate per group', () => {
  test('a scaled gradient is no scaled rate under Adam; ours scales the update', () => {
    const moves = (step: (variable: tf.Variable) => void) => {
      const variable = variableOf([0]);
      const moved = movedBy(variable, () => step(variable));
      variable.dispose();
      return moved;
    };
    const plain = tf.train.adam(rate);
    const scaledGradient = moves((variable) => plainStep(plain, [{ variable, name: 'w', gradient: [-0.5 * 0.1] }]));
    expect(scaledGradient).toBeCloseTo(rate, 5); // a tenth was asked for
    plain.dispose();

    const ours = new Optimizer({ kind: 'adam' });
    const gradient = tf.tensor1d([-0.5]);
    const scaledRate = moves((variable) => {
      ours.apply([{ name: 'w', variable, gradient, learningRate: rate * 0.1 }]);
    });
    expect(scaledRate).toBeCloseTo(rate * 0.1, 6);
    gradient.dispose();
    ours.dispose();
  });
});

describe('TRAPS 13: one NaN cell', () => {
  test('tfjs makes all weights NaN and resolves; ours stops with the weights unharmed', async () => {
    const poisoned = changedSource(sineSource(8), (batch) => ({
      ...batch,
      inputs: { ...batch.inputs, data: batch.inputs.data.map((value, index) => (index === 3 ? Number.NaN : value)) },
    }));
    const isNaNEverywhere = (model: TrainableModel) =>
      [...weightsOf(model).values()].every((values) => values.every((value) => Number.isNaN(value)));

    const plain = denseModel();
    plain.network.compile({ optimizer: 'adam', loss: 'meanSquaredError' });
    for await (const { inputs, targets } of poisoned.batches({ size: 8 })) {
      const x = tf.tensor(inputs.data, [8, 4]);
      const y = tf.tensor(targets.data, [8, 1]);
      await plain.network.fit(x, y, { epochs: 1, verbose: 0 });
      tf.dispose([x, y]);
    }
    expect(isNaNEverywhere(plain)).toBe(true);

    const ours = denseModel();
    const before = weightsOf(ours);
    const phase = {
      name: 'all',
      epochs: 1,
      learningRate: rate,
      schedule: { kind: 'constant' },
      groups: { body: 1, head: 1 },
    } as const;
    const options = { train: poisoned, batchSize: 8, optimizer: { kind: 'adam' }, loss: 'mse', seed: 1 } as const;
    await expect(trainPhases(ours, [phase], options)).rejects.toThrow(/^E_DIVERGED: The inputs must stay finite/);
    expect(weightsOf(ours)).toEqual(before);
  });
});
