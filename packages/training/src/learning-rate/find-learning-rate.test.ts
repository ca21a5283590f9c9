import '@tensorflow/tfjs-backend-cpu';
import type { BatchSource } from '@seqgraft/core';
import { registerChainedOps } from '@seqgraft/layers';
import { buildModel } from '@seqgraft/models';
import { expectNoTensorLeak, failureOf } from '@seqgraft/testkit';
import { layers } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  chainModel,
  changedSource,
  denseModel,
  digestOf,
  sineSource,
  useCpu,
  weightsOf,
} from '../../test/small-models.ts';
import type { Phase } from '../phase.ts';
import { trainPhases } from '../train-phases.ts';
import type { TrainingOptions } from '../training-options.ts';
import { findLearningRate, type LearningRateOptions } from './find-learning-rate.ts';

beforeAll(async () => {
  registerChainedOps();
  await useCpu();
});

const options = {
  train: sineSource(20, [3, 1]),
  batchSize: 5,
  optimizer: { kind: 'adam' },
  loss: 'mse',
  seed: 3,
} satisfies TrainingOptions;

const phase: Phase = {
  name: 'all',
  epochs: 2,
  learningRate: 0.02,
  schedule: { kind: 'one-cycle' },
  groups: { recurrent_1: 0.4, recurrent_2: 1, head: 1 },
};

/** Dropout of its own counters in layers, in recurrences and in both directions. */
const build = () =>
  buildModel(
    {
      cell: 'lstm',
      units: [4, 3],
      bidirectional: true,
      dropout: 0.3,
      features: 1,
      head: { targets: 'last', outputs: 1 },
    },
    { seed: 5 },
  );

/** Ends the signal once so many batches were asked for. */
function endingAfter(batches: number): Partial<LearningRateOptions> {
  const ending = new AbortController();
  const train = changedSource(options.train, (batch, call) => {
    if (call === batches) ending.abort();
    return batch;
  });
  return { train, signal: ending.signal };
}

const withNaN = (): BatchSource =>
  changedSource(options.train, (batch, call) => {
    if (call !== 6) return batch;
    const data = batch.inputs.data.slice();
    data[0] = Number.NaN;
    return { ...batch, inputs: { ...batch.inputs, data } };
  });

describe.each(['auto', 'never'] as const)('findLearningRate, compiled: %s', (compiled) => {
  const endings: [string, () => Partial<LearningRateOptions>, string | null][] = [
    ['ends', () => ({ steps: 12 }), null],
    ['diverges', () => ({ from: 1, to: 1e9, steps: 40 }), null],
    ['meets a NaN', () => ({ train: withNaN() }), 'E_DIVERGED'],
    ['is interrupted', () => endingAfter(7), 'E_INTERRUPTED'],
  ];

  test.each(endings)('puts everything back when it %s', async (_, changed, code) => {
    const searched = build();
    const before = await digestOf(searched);
    const search = findLearningRate(searched, { ...options, compiled, phase, ...changed() });
    if (code === null) await search;
    else expect((await failureOf(search)).code).toBe(code);
    expect(await digestOf(searched)).toBe(before);

    const other = build();
    const runs = [];
    for (const model of [searched, other]) {
      const { history, engine } = await trainPhases(model, [phase], { ...options, compiled });
      expect(engine.used).toBe(compiled === 'auto');
      runs.push({ history, digest: await digestOf(model) });
    }
    expect(runs[0]).toEqual(runs[1]);
    searched.dispose();
    other.dispose();
  });

  test('leaves no tensors behind, however it ends', async () => {
    const model = build();
    const search = async (changed: Partial<LearningRateOptions>): Promise<void> => {
      await findLearningRate(model, { ...options, compiled, ...changed }).catch(() => {});
    };
    await search({ steps: 3 });
    for (const [, changed] of endings) await expectNoTensorLeak(() => search(changed()));
    model.dispose();
  });

  test('is the training that it stands for: each loss and rate is that of a run with these rates', async () => {
    const model = build();
    const { curve } = await findLearningRate(model, { ...options, compiled, phase, from: 1e-4, to: 1e-2, steps: 6 });
    expect(curve.map(({ learningRate }) => learningRate)).toEqual(
      [0, 1, 2, 3, 4, 5].map((step) => 1e-4 * 100 ** (step / 6)),
    );
    const losses: number[] = [];
    // The first step is the same as that of any training; the later ones follow from it.
    await trainPhases(model, [{ ...phase, learningRate: 1e-4, schedule: { kind: 'constant' } }], {
      ...options,
      compiled,
      onProgress: (event) => void (event.type === 'step' && losses.push(event.loss)),
    });
    expect(curve[0]?.loss).toBe(losses[0]);
    expect(curve[1]?.loss).toBe(losses[1]);
    expect(curve[2]?.loss).not.toBe(losses[2]);
    model.dispose();
  });
});

describe('findLearningRate', () => {
  test('compiled and plain see the same curve', async () => {
    const spec = { cell: 'gru', units: [5], features: 1, head: { targets: 'last', outputs: 1 } } as const;
    const curves = [];
    for (const compiled of ['auto', 'never'] as const) {
      const model = buildModel(spec, { seed: 2 });
      curves.push(await findLearningRate(model, { ...options, compiled, from: 1e-4, to: 1, steps: 60 }));
      model.dispose();
    }
    const [a, b] = curves;
    expect(a?.curve.length).toBeGreaterThan(40);
    expect(a?.diverged).toBe(b?.diverged);
    for (const [step, { loss }] of (a?.curve ?? []).entries()) {
      // Sixty steps of Adam amplify the rounding of float32.
      expect(Math.abs(loss / (b?.curve[step]?.loss as number) - 1)).toBeLessThan(1e-2);
    }
  });

  test('suggests rates at which the network learns, and not those at which it diverges', async () => {
    const model = denseModel();
    const search = { ...options, train: sineSource(40), batchSize: 40 }; // one batch: no noise between steps
    const { curve, diverged, suggestions } = await findLearningRate(model, search);
    expect(diverged).toBe(true);
    expect(curve.length).toBeLessThan(100);
    const { valley, minimum } = suggestions;
    const last = curve.at(-1)?.learningRate as number;
    for (const rate of [valley, minimum]) {
      expect(rate).toBeLessThan(last);
      expect(rate).toBeGreaterThan(1e-4);
    }
    const train = async (learningRate: number): Promise<number> => {
      const run: Phase = {
        ...phase,
        epochs: 30,
        learningRate,
        schedule: { kind: 'constant' },
        groups: { body: 1, head: 1 },
      };
      return (await trainPhases(denseModel(), [run], search)).history.at(-1)?.loss as number;
    };
    const [found, tiny] = [await train(valley as number), await train(1e-6)];
    expect(found).toBeLessThan(0.8 * tiny);
  });

  test('moves only what the phase trains, and puts back the statistics of a batch normalisation', async () => {
    const norm = layers.batchNormalization({});
    const model = chainModel(
      [4],
      [layers.dense({ units: 3 }), norm, layers.dense({ units: 1 })],
      ['body', 'norm', 'head'],
    );
    const statistics = () => norm.getWeights().map((weight) => [...weight.dataSync()]);
    const before = { statistics: statistics(), weights: weightsOf(model) };
    const seen: number[] = [];
    const groups = { body: 1, norm: 1, head: 1 };
    const train = changedSource(sineSource(20), (batch) => {
      seen.push(norm.getWeights()[2]?.dataSync()[0] as number);
      return batch;
    });
    await findLearningRate(model, { ...options, train, phase: { ...phase, groups }, steps: 8 });
    expect(new Set(seen).size).toBeGreaterThan(1); // they did move
    expect({ statistics: statistics(), weights: weightsOf(model) }).toEqual(before);
  });

  test.each<[Partial<LearningRateOptions>, string]>([
    [{ from: 0 }, 'from must be a positive finite number, got 0'],
    [{ from: 1, to: 0.1 }, 'to must be above from, 1, got 0.1'],
    [{ steps: 0 }, 'steps must be a whole number, 1 or more, got 0'],
    [{ batchSize: 0 }, 'batchSize must be a whole number, 1 or more, got 0'],
  ])('refuses %o', async (changed, problem) => {
    const error = await failureOf(findLearningRate(denseModel(), { ...options, train: sineSource(8), ...changed }));
    expect(error.code).toBe('E_OPTION');
    expect(error.message).toContain(problem);
  });

  test('refuses a phase that does not fit the model', async () => {
    const error = await failureOf(findLearningRate(denseModel(), { ...options, train: sineSource(8), phase }));
    expect(error.code).toBe('E_PHASE');
    expect(error.message).toContain('recurrent_1');
  });
});
