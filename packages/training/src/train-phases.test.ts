// In one file, though a long one: what a phase may hold is tried on one set of small models and options.
import '@tensorflow/tfjs-backend-cpu';
import type { ProgressEvent } from '@seqgraft/core';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import { constraints, initializers, layers } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  chainModel,
  changedSource,
  denseModel,
  digestOf,
  lstmModel,
  sineSource,
  useCpu,
  weightsOf,
} from '../test/small-models.ts';
import { evaluateLoss } from './evaluate.ts';
import type { Phase } from './phase.ts';
import { trainPhases } from './train-phases.ts';
import type { TrainingOptions } from './training-options.ts';

beforeAll(useCpu);

const all: Phase = {
  name: 'all',
  epochs: 3,
  learningRate: 0.01,
  schedule: { kind: 'constant' },
  groups: { body: 1, head: 1 },
};
const headOnly: Phase = { ...all, name: 'head only', groups: { body: 'frozen', head: 1 } };

const base: TrainingOptions = {
  train: sineSource(20),
  batchSize: 8,
  optimizer: { kind: 'adam' },
  loss: 'mse',
  seed: 7,
};

describe('trainPhases', () => {
  test('learns a sine', async () => {
    const model = denseModel();
    const before = await evaluateLoss(model, base.train, { loss: 'mse' });
    const { history, steps, bestEpoch, bestValidationLoss, stoppedEarly } = await trainPhases(
      model,
      [{ ...all, epochs: 60 }],
      base,
    );
    expect(await evaluateLoss(model, base.train, { loss: 'mse' })).toBeLessThan(before / 50);
    expect(history).toHaveLength(60);
    expect(history[0]).toEqual({
      phase: 'all',
      epoch: 1,
      loss: expect.any(Number),
      penalty: null,
      validationLoss: null,
    });
    expect({ steps, bestEpoch, bestValidationLoss, stoppedEarly }).toEqual({
      steps: 180,
      bestEpoch: null,
      bestValidationLoss: null,
      stoppedEarly: false,
    });
  });

  test('reports the loss before the step, each window counted once', async () => {
    const model = denseModel();
    const before = await evaluateLoss(model, base.train, { loss: 'mse' });
    const { history } = await trainPhases(model, [{ ...all, epochs: 1, learningRate: 1e-9 }], base);
    expect(history[0]?.loss).toBeCloseTo(before, 6); // 8 + 8 + 4 windows; a mean of batch means would differ
  });

  test('gives the same bits for the same seed, and others for another', async () => {
    const run = async (seed: number) => {
      const model = lstmModel();
      const phase = { ...all, groups: { recurrent_1: 0.5, head: 1 } };
      await trainPhases(model, [phase], { ...base, train: sineSource(20, [5, 1]), clipNorm: 1, seed });
      return digestOf(model);
    };
    expect(await run(1)).toBe(await run(1));
    expect(await run(1)).not.toBe(await run(2));
  });

  test('leaves a frozen group alone to the bit, and moves every other tensor', async () => {
    const model = denseModel();
    const before = weightsOf(model);
    await trainPhases(model, [headOnly], { ...base, optimizer: { kind: 'adamw', weightDecay: 0.1 } });
    const after = weightsOf(model);
    for (const name of ['body/kernel', 'body/bias']) expect(after.get(name)).toEqual(before.get(name));
    for (const name of ['head/kernel', 'head/bias']) expect(after.get(name)).not.toEqual(before.get(name));
  });

  test('freezes above what is trained, too', async () => {
    const model = denseModel();
    const before = weightsOf(model);
    await trainPhases(model, [{ ...all, groups: { body: 1, head: 'frozen' } }], base);
    const after = weightsOf(model);
    expect(after.get('head/kernel')).toEqual(before.get('head/kernel'));
    expect(after.get('body/kernel')).not.toEqual(before.get('body/kernel'));
  });

  test.each(['auto', 'never'] as const)(
    'trains what a rule by role names, and no more (compiled: %s)',
    async (compiled) => {
      const model = lstmModel();
      const before = weightsOf(model);
      const groups = { recurrent_1: { bias: 1, kernel: 'frozen' }, head: { kernel: 0.5 } } as const;
      await trainPhases(model, [{ ...all, groups }], { ...base, train: sineSource(20, [5, 1]), compiled });
      const moved = [...weightsOf(model)].filter(
        ([name, values]) => !values.every((w, i) => w === before.get(name)?.[i]),
      );
      expect(moved.map(([name]) => name)).toEqual(['recurrent_1/bias', 'head/kernel']);
    },
  );

  test('goes by the phase, not by trainable flags', async () => {
    const model = denseModel();
    for (const layer of model.network.layers) layer.trainable = false;
    const before = weightsOf(model);
    await trainPhases(model, [all], base);
    for (const [name, values] of weightsOf(model)) expect(values).not.toEqual(before.get(name));
  });

  test('moves a group by its multiple of the update under Adam', async () => {
    const moved = async (multiplier: number) => {
      const model = denseModel();
      const before = weightsOf(model).get('body/kernel') as Float32Array;
      const phase = { ...all, epochs: 1, groups: { body: multiplier, head: 1 } };
      await trainPhases(model, [phase], { ...base, batchSize: 20 });
      return weightsOf(model)
        .get('body/kernel')
        ?.map((value, index) => value - (before[index] as number));
    };
    const [one, tenth] = [await moved(1), await moved(0.1)];
    for (const [index, value] of (one as Float32Array).entries()) {
      expect(tenth?.[index]).toBeCloseTo(value / 10, 6);
    }
  });

  test('lets the dropout behind a frozen layer rest', async () => {
    // tf.layers.dropout without a seed draws from Math.random: any mask at all would tell the runs apart.
    const run = async (phase: Phase) => {
      const model = denseModel({ dropout: layers.dropout({ rate: 0.5 }) });
      await trainPhases(model, [phase], base);
      return digestOf(model);
    };
    expect(await run(headOnly)).toBe(await run(headOnly));
    expect(await run(all)).not.toBe(await run(all));
  });

  test('runs a frozen BatchNorm in inference mode', async () => {
    const norm = layers.batchNormalization();
    const head = layers.dense({ units: 1, kernelInitializer: initializers.glorotUniform({ seed: 1 }) });
    const model = chainModel([4], [norm, head], ['norm', 'head']);
    const movingMean = () => [...(norm.nonTrainableWeights[0]?.read().dataSync() ?? [])];
    await trainPhases(model, [{ ...all, groups: { norm: 'frozen', head: 1 } }], base);
    expect(movingMean()).toEqual([0, 0, 0, 0]);
    await trainPhases(model, [{ ...all, groups: { norm: 1, head: 1 } }], base);
    expect(movingMean()).not.toEqual([0, 0, 0, 0]);
  });

  test('adds the regularisation losses of layers', async () => {
    const [plain, regularized] = [denseModel(), denseModel({ regularizer: 'l1l2' })];
    const kernel = weightsOf(plain).get('body/kernel') as Float32Array;
    const penalty = kernel.reduce((sum, w) => sum + 0.01 * Math.abs(w) + 0.01 * w * w, 0);
    const options = { ...base, batchSize: 20 };
    const phase = { ...all, epochs: 1 };
    const without = await trainPhases(plain, [phase], options);
    const within = await trainPhases(regularized, [phase], options);
    expect((within.history[0]?.loss ?? 0) - (without.history[0]?.loss ?? 0)).toBeCloseTo(penalty, 5);
    expect(weightsOf(regularized).get('body/kernel')).not.toEqual(weightsOf(plain).get('body/kernel'));
  });

  test('keeps weights within the constraint of their layer, which tfjs forgets', async () => {
    const run = async (options: object) => {
      const head = layers.dense({ units: 3, kernelInitializer: 'zeros', ...options });
      const model = chainModel([4], [head, layers.dense({ units: 1, kernelInitializer: 'ones' })], ['body', 'head']);
      await trainPhases(model, [{ ...all, groups: { body: 1, head: 'frozen' } }], base);
      return Math.min(...(weightsOf(model).get('body/kernel') as Float32Array));
    };
    expect(await run({})).toBeLessThan(0);
    expect(await run({ kernelConstraint: constraints.nonNeg() })).toBe(0);
  });

  test('clips by the global norm: a plain step is then as long as the rate times the limit', async () => {
    const step = async (clipNorm: number) => {
      const model = denseModel();
      const before = weightsOf(model);
      const options = { ...base, batchSize: 20, optimizer: { kind: 'sgd' }, clipNorm } as const;
      await trainPhases(model, [{ ...all, epochs: 1, learningRate: 1 }], options);
      let sum = 0;
      for (const [name, values] of weightsOf(model)) {
        const old = before.get(name) as Float32Array;
        for (const [index, value] of values.entries()) sum += (value - (old[index] as number)) ** 2;
      }
      return Math.sqrt(sum);
    };
    expect(await step(0.01)).toBeCloseTo(0.01, 6);
    expect(await step(1e6)).toBe(await step(1e9));
  });

  test('takes async sources, and shuffles by seed and epoch over all phases', async () => {
    const orders: string[] = [];
    const train = changedSource(sineSource(6), (batch) => {
      orders.push(batch.windows.join());
      return batch;
    });
    const options = { ...base, train, batchSize: 6 };
    await trainPhases(
      denseModel(),
      [
        { ...all, epochs: 2 },
        { ...all, epochs: 1 },
      ],
      options,
    );
    expect(new Set(orders).size).toBe(3);
  });

  test('steps by the schedule over the whole phase', async () => {
    // Plain descent with a clipped gradient moves exactly rate × clip each step.
    const model = denseModel();
    const lengths: number[] = [];
    let before = weightsOf(model);
    const onProgress = (event: ProgressEvent) => {
      if (event.type !== 'step') return;
      const after = weightsOf(model);
      let sum = 0;
      for (const [name, values] of after) {
        for (const [index, value] of values.entries()) sum += (value - (before.get(name)?.[index] as number)) ** 2;
      }
      lengths.push(Math.sqrt(sum) / 1e-3);
      before = after;
    };
    const options = { ...base, batchSize: 10, optimizer: { kind: 'sgd' }, clipNorm: 1e-3, onProgress } as const;
    await trainPhases(model, [{ ...all, epochs: 2, learningRate: 1, schedule: { kind: 'cosine' } }], options);
    for (const [step, length] of lengths.entries())
      expect(length).toBeCloseTo((1 + Math.cos((Math.PI * step) / 4)) / 2, 3);
    expect(lengths).toHaveLength(4);
  });

  test('tells what happens, in order', async () => {
    const events: string[] = [];
    const say = (text: string) => async () => {
      await new Promise((resume) => setTimeout(resume, 0));
      events.push(text);
    };
    await trainPhases(
      denseModel(),
      [
        { ...all, epochs: 1 },
        { ...headOnly, epochs: 0 },
      ],
      {
        ...base,
        batchSize: 10,
        onProgress: (event) => events.push(event.type),
        observer: { phaseStart: say('start'), afterFirstStep: say('first step'), phaseEnd: say('end') },
      },
    );
    const first = ['phase-start', 'start', 'step', 'first step', 'step', 'epoch', 'end', 'phase-end'];
    expect(events).toEqual([...first, 'phase-start', 'start', 'end', 'phase-end']);
  });

  test('trains nothing without phases', async () => {
    const model = denseModel();
    const before = await digestOf(model);
    const result = await trainPhases(model, [], base);
    const engine = { used: false, reason: 'the network has other inputs than [batch, time, features]' };
    const untouched = { history: [], bestEpoch: null, bestValidationLoss: null, stoppedEarly: false, steps: 0 };
    expect(result).toEqual({ ...untouched, engine });
    expect(await digestOf(model)).toBe(before);
  });

  test('lets the event loop run', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    const slow = changedSource(sineSource(4), (batch) => {
      const until = performance.now() + 30;
      while (performance.now() < until);
      return batch;
    });
    await trainPhases(denseModel(), [{ ...all, epochs: 10 }], { ...base, train: slow });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(0);
  });

  test('leaks nothing, neither when it ends nor at any step', async () => {
    const model = lstmModel();
    const counts = new Set<number>();
    await expectNoTensorLeak(() =>
      trainPhases(model, [{ ...all, groups: { recurrent_1: 1, head: 1 } }], {
        ...base,
        train: sineSource(20, [5, 1]),
        validation: sineSource(6, [5, 1]),
        clipNorm: 1e-4,
        onProgress: (event) => event.type === 'step' && counts.add(tf.memory().numTensors),
      }),
    );
    expect(counts.size).toBe(1);
  });
});
