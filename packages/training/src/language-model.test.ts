import '@tensorflow/tfjs-backend-cpu';
import { type Batch, type BatchSource, Random } from '@seqgraft/core';
import { useBackend } from '@seqgraft/layers';
import { buildModel, type ModelSpecInput } from '@seqgraft/models';
import { beforeAll, describe, expect, test } from 'vitest';
import { useCpu } from '../test/small-models.ts';
import { evaluateLoss, predictAll } from './evaluate.ts';
import type { GroupRule } from './phase.ts';
import { trainPhases } from './train-phases.ts';

beforeAll(async () => {
  await useBackend('cpu');
  await useCpu();
});

const vocabulary = 11;

/** A text of tokens that a chain makes, cut into rows that go on from one another. */
function tokenSource(rows: number, batches: number, stateful: boolean): BatchSource {
  const time = 6;
  const random = new Random(2);
  const next = (token: number): number =>
    random.uniform() < 0.8 ? (3 * token + 1) % vocabulary : random.integer(vocabulary);
  const texts = Array.from({ length: rows }, () => {
    const text = [random.integer(vocabulary)];
    while (text.length <= time * batches) text.push(next(text.at(-1) as number));
    return text;
  });
  return {
    windowCount: rows * batches,
    *batches(): Generator<Batch> {
      for (let k = 0; k < batches; k++) {
        const at = (shift: number) =>
          Float32Array.from(
            { length: rows * time },
            (_, i) => texts[Math.floor(i / time)]?.[k * time + (i % time) + shift] as number,
          );
        yield {
          inputs: { shape: [rows, time, 1], data: at(0) },
          targets: { shape: [rows, time, 1], data: at(1) },
          windows: Uint32Array.from({ length: rows }, (_, row) => row * batches + k),
          ...(stateful && { resets: new Uint8Array(rows).fill(k === 0 ? 1 : 0) }),
        };
      }
    },
  };
}

const specOf = (tied: boolean): ModelSpecInput => ({
  cell: 'lstm',
  units: [7, 5],
  embedding: { vocabulary, width: 5 },
  head: { outputs: vocabulary, targets: 'every-step', task: { kind: 'classes' }, tied },
});

async function trained(tied: boolean, compiled: 'auto' | 'never', stateful: boolean) {
  const model = buildModel(specOf(tied), { seed: 3 });
  const phase = (name: string, groups: Record<string, GroupRule>) =>
    ({ name, epochs: 2, learningRate: 0.02, schedule: { kind: 'constant' }, groups }) as const;
  const source = tokenSource(5, 3, stateful);
  const { history, engine } = await trainPhases(
    model,
    [
      phase('head', { embedding: 'frozen', recurrent_1: 'frozen', recurrent_2: 'frozen', head: 1 }),
      phase('no embedding', { embedding: 'frozen', recurrent_1: 1, recurrent_2: 1, head: 'frozen' }),
      phase('all', { embedding: 0.5, recurrent_1: 1, recurrent_2: 1, head: 1 }),
    ],
    {
      train: source,
      validation: source,
      batchSize: 5,
      optimizer: { kind: 'adam', epsilon: 1e-3 },
      loss: 'cross-entropy',
      clipNorm: 1,
      seed: 1,
      compiled,
    },
  );
  expect(engine).toMatchObject({ used: compiled === 'auto' });
  const { data } = await predictAll(model, source, { compiled });
  const evaluated = await evaluateLoss(model, source, { compiled, loss: 'cross-entropy' });
  const weights = [...(await model.readWeights()).values()].flatMap((array) => [...array.data]);
  model.dispose();
  return [
    ...history.flatMap(({ loss, validationLoss }) => [loss, validationLoss as number]),
    evaluated,
    ...data,
    ...weights,
  ];
}

describe.each([true, false])('a language model, tied: %s', (tied) => {
  test.each([true, false])('trains compiled as it does not, batches that go on: %s', async (stateful) => {
    const [ours, plain] = [await trained(tied, 'auto', stateful), await trained(tied, 'never', stateful)];
    expect(ours).toHaveLength(plain.length);
    ours.forEach((value, i) => {
      // A dozen and a half steps of Adam in float32, sums in another order.
      expect(Math.abs(value - (plain[i] as number)), `value ${i}`).toBeLessThan(2e-4);
    });
  });

  test('learns the chain', async () => {
    const model = buildModel(specOf(tied), { seed: 3 });
    const source = tokenSource(8, 12, true);
    const groups = { embedding: 1, recurrent_1: 1, recurrent_2: 1, head: 1 };
    const phase = { name: 'all', epochs: 30, learningRate: 0.02, schedule: { kind: 'constant' }, groups } as const;
    const options = {
      train: source,
      batchSize: 8,
      optimizer: { kind: 'adam' },
      loss: 'cross-entropy',
      seed: 1,
    } as const;
    const { history } = await trainPhases(model, [phase], options);
    expect(history[0]?.loss).toBeCloseTo(Math.log(vocabulary), 0);
    // The chain's own entropy is 1.1 nats.
    expect(history.at(-1)?.loss).toBeLessThan(1.6);
    model.dispose();
  });
});

test.each(['auto', 'never'] as const)('a token that is none is refused, compiled: %s', async (compiled) => {
  const model = buildModel(specOf(true), { seed: 3 });
  const inputs = { shape: [1, 2, 1], data: Float32Array.of(0, vocabulary) };
  const batch = { inputs, targets: inputs, windows: Uint32Array.of(0) };
  await expect(predictAll(model, { windowCount: 1, batches: () => [batch] }, { compiled })).rejects.toThrow(
    /E_BATCH_VALUE.*11 in row 0, step 1 is no token number, whole, from 0 to 10/,
  );
  model.dispose();
});
