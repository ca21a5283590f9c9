import '@tensorflow/tfjs-backend-cpu';
import { isSeqgraftError, type Json, Random } from '@seqgraft/core';
import { failureOf, type Snapshot, type StopOptions, stopAfter, throughText } from '@seqgraft/testkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { changedSource, denseModel, digestOf, lstmModel, sineSource, useCpu } from '../../test/small-models.ts';
import type { Phase } from '../phase.ts';
import { trainPhases } from '../train-phases.ts';
import type { TrainableModel } from '../trainable-model.ts';
import type { TrainingOptions, TrainingResult } from '../training-options.ts';

beforeAll(useCpu);

const all: Phase = {
  name: 'all',
  epochs: 3,
  learningRate: 0.01,
  schedule: { kind: 'constant' },
  groups: { body: 1, head: 1 },
};
const base: TrainingOptions = {
  train: sineSource(20),
  validation: sineSource(6),
  batchSize: 6,
  optimizer: { kind: 'adam' },
  loss: 'mse',
  seed: 7,
  compiled: 'never',
};

const negated = changedSource(sineSource(6), (batch) => ({
  ...batch,
  targets: { ...batch.targets, data: batch.targets.data.map((value) => -value) },
}));

async function stopped(options: TrainingOptions = base, phases: readonly Phase[] = [all]): Promise<Snapshot> {
  const stop = stopAfter(6);
  const run = trainPhases(denseModel(), phases, { ...options, ...stop.options });
  await expect(run).rejects.toMatchObject({ code: 'E_INTERRUPTED' });
  return throughText(stop.saved() as Snapshot);
}

describe('a snapshot of another run', () => {
  const changes: [string, Partial<TrainingOptions>, RegExp][] = [
    ['seed and batch size', { seed: 8, batchSize: 5 }, /seed was 7, is 8; batchSize was 6, is 5/],
    ['optimizer', { optimizer: { kind: 'sgd' } }, /optimizer.kind was "adam", is "sgd"/],
    ['loss', { loss: 'mae' }, /loss was "mse", is "mae"/],
    ['clipping', { clipNorm: 1 }, /clipNorm was none, is 1/],
    ['data', { train: sineSource(21) }, /windows was 20, is 21/],
    ['no validation', { validation: undefined }, /validation was .*, is none/],
    ['patience', { patience: 2 }, /patience was none, is 2/],
    ['values of the validation', { validation: negated }, /validation.firstBatch was "[0-9a-f]{16}", is "/],
  ];
  test.each(changes)('is refused: %s', async (_, change, words) => {
    const model = denseModel();
    const before = await digestOf(model);
    const { code, message } = await failureOf(
      trainPhases(model, [all], { ...base, ...change, resumeFrom: await stopped() }),
    );
    expect(code).toBe('E_RESUME');
    expect(message).toMatch(words);
    expect(await digestOf(model)).toBe(before);
  });

  test('is refused: phases and model', async () => {
    const resumeFrom = await stopped();
    const phases = [{ ...all, learningRate: 0.02, groups: { ...all.groups, body: 0.5 } }];
    const other = await failureOf(trainPhases(denseModel(), phases, { ...base, resumeFrom }));
    expect(other.message).toMatch(/phases\[0\].learningRate was 0.01, is 0.02; phases\[0\].groups.body was 1, is 0.5/);
    const lstm = { ...all, groups: { recurrent_1: 1, head: 1 } };
    const train = sineSource(20, [5, 1]);
    const { code } = await failureOf(
      trainPhases(lstmModel(), [lstm], { ...base, train, validation: sineSource(6, [5, 1]), resumeFrom }),
    );
    expect(code).toBe('E_RESUME');
  });

  test('is refused: other values under the same numbers, at the batch of the last step', async () => {
    const train = changedSource(base.train, (batch) => ({
      ...batch,
      targets: { ...batch.targets, data: batch.targets.data.map((value) => value + 1e-6) },
    }));
    const { code, message } = await failureOf(
      trainPhases(denseModel(), [all], { ...base, train, resumeFrom: await stopped() }),
    );
    expect(code).toBe('E_RESUME');
    expect(message).toMatch(/batch 2 of epoch 2 was another one/);
  });

  test('is refused: another engine', async () => {
    const lstm = { ...all, groups: { recurrent_1: 1, head: 1 } };
    const options: TrainingOptions = { ...base, train: sineSource(20, [5, 1]), validation: undefined };
    const stop = stopAfter(2);
    await failureOf(trainPhases(lstmModel(), [lstm], { ...options, compiled: 'auto', ...stop.options }));
    const { message } = await failureOf(trainPhases(lstmModel(), [lstm], { ...options, resumeFrom: stop.saved() }));
    expect(message).toMatch(/engine was "the compiled engine \(.*, is "TensorFlow.js \(cpu\)"/);
  });
});

describe('a damaged snapshot', () => {
  const run = (resumeFrom: unknown): Promise<TrainingResult> =>
    trainPhases(denseModel(), [all], { ...base, resumeFrom: resumeFrom as Snapshot });

  test('is refused with all that is wrong', async () => {
    const snapshot = await stopped();
    const progress = snapshot.progress as { [key: string]: Json };
    const tensors = new Map(snapshot.tensors);
    tensors.delete('weights/body/kernel');
    tensors.set('optimizer/head/bias/first_moment', { shape: [2], data: new Float32Array(1) });
    const { code, message } = await failureOf(run({ progress: { ...progress, steps: -1, best: null }, tensors }));
    expect(code).toBe('E_SNAPSHOT');
    for (const words of ['steps must be', 'best must be', 'weights/body/kernel is missing', 'first_moment must have']) {
      expect(message).toContain(words);
    }
  });

  test.each([null, {}, 5, { progress: [] }, { progress: { format: 'seqgraft-training', version: 1 } }])(
    'is refused: %j',
    async (snapshot) => {
      expect((await failureOf(run(snapshot ?? { progress: null, tensors: null }))).code).toBe('E_SNAPSHOT');
    },
  );

  /** Changes one value somewhere in JSON. */
  function mutated(value: Json, random: Random): Json {
    if (typeof value === 'object' && value !== null && random.integer(12) > 0) {
      const entries = Object.entries(value);
      if (entries.length === 0) return [];
      const at = random.integer(entries.length);
      const changed = entries.map(([key, one], index) => [key, index === at ? mutated(one as Json, random) : one]);
      return Array.isArray(value) ? changed.map(([, one]) => one as Json) : Object.fromEntries(changed);
    }
    const others: Json[] = [null, -1, 0, 1, 1e300, 0.5, '', 'x', [], {}, [null], { a: 1 }, true, '__proto__'];
    return others[random.integer(others.length)] as Json;
  }

  // A value that is another and yet makes sense is for the digest of a checkpoint to find.
  test('ends in an error of its own or in a training, never in another error', async () => {
    const snapshot = await stopped();
    const random = new Random(3);
    const count = Number(process.env.SEQGRAFT_SNAPSHOT_MUTATIONS ?? 150);
    let refused = 0;
    for (let round = 0; round < count; round++) {
      const { run: kept, ...rest } = snapshot.progress as { [key: string]: Json };
      const changed = { ...(mutated(rest, random) as object), run: kept };
      const model = denseModel();
      const ending = trainPhases(model, [all], {
        ...base,
        resumeFrom: { progress: changed as Json, tensors: snapshot.tensors },
      });
      const error = await ending.then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error !== null && !isSeqgraftError(error)) throw error;
      refused += error === null ? 0 : 1;
      model.network.dispose();
    }
    expect(refused).toBeGreaterThan(count / 2);
  });
});

describe('saving', () => {
  const saved = (save: (snapshot: Snapshot) => void | Promise<void>, stop?: AbortSignal): StopOptions => ({
    snapshots: { due: () => true, save: save as (snapshot: Snapshot) => void },
    ...(stop && { signal: stop }),
  });
  const digestAfter = async (options: TrainingOptions, model: TrainableModel = denseModel()): Promise<string> => {
    await trainPhases(model, [all], options);
    return digestOf(model);
  };

  test('may fail, by a throw or a rejection: listeners hear of it and the training goes on to the same bits', async () => {
    const problems: string[] = [];
    let calls = 0;
    const save = (): Promise<void> => {
      calls += 1;
      if (calls % 2 === 0) throw new Error('disk full');
      return Promise.reject(new Error('no network'));
    };
    const digest = await digestAfter({
      ...base,
      ...saved(save),
      onProgress: (event) => event.type === 'snapshot-failed' && problems.push(event.problem),
    });
    expect(digest).toBe(await digestAfter(base));
    expect(problems).toHaveLength(12);
    expect(problems.slice(0, 2)).toEqual(['no network', 'disk full']);
  });

  test('that is slow is not begun again before it ends, and is waited for at the end', async () => {
    const events: string[] = [];
    const save = async (): Promise<void> => {
      events.push('begin');
      await new Promise((resolve) => setTimeout(resolve, 300));
      events.push('end');
    };
    await digestAfter({ ...base, ...saved(save) });
    expect(events.join(' ')).toMatch(/^(begin end ?)+$/);
    expect(events.length).toBeLessThan(24);
  });

  test('that fails at an interruption is E_NOT_SAVED with its cause', async () => {
    const cause = new Error('disk full');
    const controller = new AbortController();
    let calls = 0;
    const save = (): void => {
      calls += 1;
      if (calls === 2) controller.abort();
      if (calls > 2) throw cause;
    };
    const error = await failureOf(trainPhases(denseModel(), [all], { ...base, ...saved(save, controller.signal) }));
    expect(error.code).toBe('E_NOT_SAVED');
    expect(error.cause).toBe(cause);
    expect(error.message).toMatch(/disk full.*Go on from the snapshot before/);
  });

  test('has no array twice: the best weights are the good ones, and what is frozen is in all', async () => {
    const frozen: Phase = { ...all, groups: { body: 'frozen', head: 1 } };
    const { tensors } = await stopped(base, [frozen]);
    const names = [...tensors.keys()];
    expect(names.filter((name) => name.endsWith('body/kernel'))).toEqual(['weights/body/kernel']);
    expect(names.filter((name) => name.endsWith('/head/kernel'))).toEqual([
      'weights/head/kernel',
      'kept/0/head/kernel',
    ]);
  });

  test('needs functions', async () => {
    const error = await failureOf(trainPhases(denseModel(), [all], { ...base, snapshots: {} as never }));
    expect(error.message).toMatch(/E_OPTION.*snapshots must have the functions due and save/);
  });
});
