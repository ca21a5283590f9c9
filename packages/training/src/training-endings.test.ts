import '@tensorflow/tfjs-backend-cpu';
import type { BatchSource } from '@seqgraft/core';
import type { LossName, OptimizerSpec } from '@seqgraft/engine';
import { expectNoTensorLeak, failureOf } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { changedSource, denseModel, digestOf, lstmModel, sineSource, useCpu, weightsOf } from '../test/small-models.ts';
import { evaluateLoss } from './evaluate.ts';
import type { Phase } from './phase.ts';
import { trainPhases } from './train-phases.ts';
import type { TrainingOptions } from './training-options.ts';

beforeAll(useCpu);

const all: Phase = {
  name: 'all',
  epochs: 8,
  learningRate: 0.01,
  schedule: { kind: 'constant' },
  groups: { body: 1, head: 1 },
};

const base: TrainingOptions = {
  train: sineSource(20),
  batchSize: 10,
  optimizer: { kind: 'adam' },
  loss: 'mse',
  seed: 7,
};

/** Negated targets: what is learned makes the validation worse. */
const contrary: BatchSource = changedSource(sineSource(10), (batch) => ({
  ...batch,
  targets: { ...batch.targets, data: batch.targets.data.map((value) => -value) },
}));

/** Puts a value into the inputs or targets of one batch of the source. */
function withValue(what: 'inputs' | 'targets', value: number, atCall: number | 'always'): BatchSource {
  return changedSource(sineSource(20), (batch, call) => {
    if (atCall !== 'always' && call !== atCall) return batch;
    const data = batch[what].data.slice();
    data[data.length - 1] = value;
    return { ...batch, [what]: { ...batch[what], data } };
  });
}

describe('early stopping', () => {
  test('ends when patience runs out, and restores the best weights to the bit', async () => {
    const model = denseModel();
    const digests: string[] = [];
    const result = await trainPhases(model, [all], {
      ...base,
      validation: contrary,
      patience: 2,
      observer: { phaseEnd: async () => void digests.push(await digestOf(model)) },
    });
    const once = denseModel();
    await trainPhases(once, [{ ...all, epochs: 1 }], base);

    expect(result.stoppedEarly).toBe(true);
    expect(result.bestEpoch).toBe(1);
    expect(result.history).toHaveLength(3);
    expect(await digestOf(model)).toBe(await digestOf(once));
    expect(digests[0]).not.toBe(await digestOf(model)); // phaseEnd saw the last weights
    expect(await evaluateLoss(model, contrary, { loss: 'mse', batchSize: 10 })).toBe(result.bestValidationLoss);
  });

  test('gives a phase its own patience before that of the options', async () => {
    const phases = [
      { ...all, name: 'short', patience: 1 },
      { ...all, name: 'usual' },
    ];
    const { history } = await trainPhases(denseModel(), phases, { ...base, validation: contrary, patience: 3 });
    expect(history.map(({ phase }) => phase)).toEqual(['short', 'short', 'usual', 'usual', 'usual', 'usual']);
  });

  test('restores the best of a full run too, unless told not to', async () => {
    const run = async (options: Partial<TrainingOptions>) => {
      const model = denseModel();
      const result = await trainPhases(model, [all], { ...base, ...options });
      return { digest: await digestOf(model), result };
    };
    const best = await run({ validation: contrary });
    const last = await run({ validation: contrary, restoreBest: false });
    const plain = await run({});
    expect(best.result.history).toHaveLength(8);
    expect(best.result.stoppedEarly).toBe(false);
    expect(last.digest).toBe(plain.digest);
    expect(last.result.bestEpoch).toBe(1);
    expect(best.digest).not.toBe(last.digest);
  });

  test('ends one phase, and starts the next from the best of all before', async () => {
    const model = denseModel();
    const reasons: string[] = [];
    const starts: string[] = [];
    const second: Phase = { ...all, name: 'second', epochs: 1, groups: { body: 'frozen', head: 1 } };
    const { bestEpoch, history } = await trainPhases(model, [all, second], {
      ...base,
      validation: contrary,
      patience: 1,
      onProgress: (event) => event.type === 'phase-end' && reasons.push(event.reason),
      observer: { phaseStart: async () => void starts.push(await digestOf(model)) },
    });
    expect(reasons).toEqual(['early-stop', 'finished']);
    expect(history.map(({ phase, epoch }) => `${phase} ${epoch}`)).toEqual(['all 1', 'all 2', 'second 3']);
    expect(bestEpoch).toBe(1);
    expect(await digestOf(model)).toBe(starts[1]);
  });
});

describe('divergence', () => {
  test.each([
    ['inputs', Number.NaN],
    ['inputs', Number.POSITIVE_INFINITY],
    ['targets', Number.NaN],
  ] as const)('stops at %s with %s and names the window; nothing has moved', async (what, value) => {
    const model = denseModel();
    const before = await digestOf(model);
    const error = await failureOf(trainPhases(model, [all], { ...base, train: withValue(what, value, 1) }));
    expect(error.code).toBe('E_DIVERGED');
    expect(error.category).toBe('diverged');
    expect(error.details).toMatchObject({ cause: what, phase: 'all', epoch: 1, step: 2, loss: null, restoredEpoch: 0 });
    expect(error.message).toMatch(/in window \d+ in phase "all", epoch 1, step 2/);
    expect(await digestOf(model)).toBe(before);
  });

  test('goes back to the last epoch that ended well', async () => {
    const [model, good] = [denseModel(), denseModel()];
    const error = await failureOf(trainPhases(model, [all], { ...base, train: withValue('targets', Number.NaN, 5) }));
    await trainPhases(good, [{ ...all, epochs: 2 }], base);
    expect(error.details).toMatchObject({ epoch: 3, step: 2, restoredEpoch: 2 });
    expect(await digestOf(model)).toBe(await digestOf(good));
  });

  test('goes back to the best epoch when there is validation', async () => {
    const model = denseModel();
    const train = withValue('targets', Number.NaN, 5);
    const error = await failureOf(trainPhases(model, [all], { ...base, train, validation: contrary }));
    const once = denseModel();
    await trainPhases(once, [{ ...all, epochs: 1 }], base);
    expect(error.details).toMatchObject({ restoredEpoch: 1 });
    expect(await digestOf(model)).toBe(await digestOf(once));
  });

  const optimizers: OptimizerSpec[] = [
    { kind: 'adam' },
    { kind: 'adamw', weightDecay: 0.01 },
    { kind: 'sgd', momentum: 0.9 },
  ];
  const losses: LossName[] = ['mse', 'mae', 'huber'];
  const cases = optimizers.flatMap((optimizer) => losses.map((loss) => ({ optimizer, loss })));
  const lstm: Phase = { ...all, groups: { recurrent_1: 1, head: 1 }, learningRate: 1e9 };

  test.each(cases)('ends a learning rate of 1e9 with the first weights: $optimizer.kind, $loss', async (options) => {
    for (const extra of [{}, { clipNorm: 1 }, { validation: sineSource(4, [5, 1]) }]) {
      const model = lstmModel();
      const before = await digestOf(model);
      const run = trainPhases(model, [lstm], { ...base, ...options, ...extra, train: sineSource(20, [5, 1]) });
      const error = await failureOf(run);
      expect(error.code).toBe('E_DIVERGED');
      expect(error.details).toMatchObject({ learningRate: 1e9, epoch: 1, restoredEpoch: 0 });
      expect(error.remedy).toContain('Lower the learning rate');
      expect(await digestOf(model)).toBe(before);
    }
  });

  test('sees it after the very last step, too', async () => {
    const model = lstmModel();
    const before = await digestOf(model);
    const options = { ...base, train: sineSource(20, [5, 1]), batchSize: 20 };
    const error = await failureOf(trainPhases(model, [{ ...lstm, epochs: 1 }], options));
    expect(error.details).toMatchObject({ cause: 'loss', epoch: 1, step: 1, restoredEpoch: 0 });
    expect(await digestOf(model)).toBe(before);
  });

  test('sees NaN weights before it takes a step', async () => {
    const model = denseModel();
    const kernel = model.parameters.get('head/kernel') as tf.Variable;
    tf.tidy(() => kernel.assign(tf.fill(kernel.shape, Number.NaN)));
    const error = await failureOf(trainPhases(model, [all], base));
    expect(error.details).toMatchObject({ cause: 'weights', seen: 'head/kernel has NaN', step: 0 });
  });

  test.each([
    ['inputs', 1],
    ['targets', 'always'],
  ] as const)('sees NaN in the validation %s', async (what, call) => {
    const validation = withValue(what, Number.NaN, call);
    const error = await failureOf(trainPhases(denseModel(), [all], { ...base, validation }));
    expect(error.details).toMatchObject({
      cause: 'validation loss',
      seen: 'NaN',
      loss: null,
      epoch: 1,
      restoredEpoch: 0,
    });
  });

  test('does not mistake a bad start, or targets of zeros, for divergence', async () => {
    const scaled = (factor: number) =>
      changedSource(sineSource(20), (batch) => ({
        ...batch,
        targets: { ...batch.targets, data: batch.targets.data.map((value) => value * factor) },
      }));
    for (const factor of [0, 1e-6, 1e6]) {
      const { history } = await trainPhases(denseModel(), [all], { ...base, train: scaled(factor) });
      expect(history).toHaveLength(8);
    }
  });

  test('leaks nothing', async () => {
    const model = denseModel();
    await expectNoTensorLeak(() => failureOf(trainPhases(model, [{ ...all, learningRate: 1e9 }], base)));
  });
});

describe('interruption', () => {
  test('keeps the weights of the last finished step', async () => {
    const model = denseModel();
    const controller = new AbortController();
    let last: string | undefined;
    const error = await failureOf(
      trainPhases(model, [all], {
        ...base,
        signal: controller.signal,
        onProgress: (event) => {
          if (event.type !== 'step' || event.epoch !== 2) return;
          controller.abort();
          last = JSON.stringify([...weightsOf(model).values()].map((values) => [...values]));
        },
      }),
    );
    expect(error.code).toBe('E_INTERRUPTED');
    expect(error.category).toBe('interrupted');
    expect(error.details).toEqual({ phase: 'all', epoch: 2, step: 1, steps: 3, saved: false });
    expect(JSON.stringify([...weightsOf(model).values()].map((values) => [...values]))).toBe(last);
  });

  test('comes before the first step when the signal was given before', async () => {
    const model = denseModel();
    const before = await digestOf(model);
    const error = await failureOf(trainPhases(model, [all], { ...base, signal: AbortSignal.abort() }));
    expect(error.details).toEqual({ phase: 'all', epoch: 0, step: 0, steps: 0, saved: false });
    expect(await digestOf(model)).toBe(before);
  });

  test('leaks nothing', async () => {
    const model = denseModel();
    await expectNoTensorLeak(async () => {
      const controller = new AbortController();
      const onProgress = () => controller.abort();
      await failureOf(
        trainPhases(model, [all], { ...base, validation: contrary, signal: controller.signal, onProgress }),
      );
    });
  });
});

describe('sources', () => {
  const misshapen = (what: 'inputs' | 'targets') =>
    changedSource(sineSource(20), (batch, call) =>
      call < 1 ? batch : { ...batch, [what]: { shape: [10, 3], data: new Float32Array(30) } },
    );

  test.each(['inputs', 'targets'] as const)('a batch of misshapen %s takes no step', async (what) => {
    const model = denseModel();
    const digests: string[] = [];
    const error = await failureOf(
      trainPhases(model, [all], {
        ...base,
        train: misshapen(what),
        observer: { afterFirstStep: async () => void digests.push(await digestOf(model)) },
      }),
    );
    expect(error.code).toBe('E_SHAPE');
    expect(error.details).toMatchObject({ what, got: [10, 3] });
    expect(await digestOf(model)).toBe(digests[0]);
  });

  test('misshapen validation shows before the first step', async () => {
    const model = denseModel();
    const before = await digestOf(model);
    const error = await failureOf(trainPhases(model, [all], { ...base, validation: sineSource(5, [6]) }));
    expect(error.message).toContain('must have the shape [any, 4] and as many values, got [5, 6] with 30 values');
    expect(await digestOf(model)).toBe(before);
  });

  test('a source that gives nothing is an error, not NaN', async () => {
    const empty: BatchSource = { windowCount: 5, batches: () => [] };
    for (const options of [{ train: empty }, { validation: empty }]) {
      expect((await failureOf(trainPhases(denseModel(), [all], { ...base, ...options }))).code).toBe('E_EMPTY_SOURCE');
    }
  });
});
