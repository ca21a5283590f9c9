import { type Batch, type BatchSource, isSeqgraftError, Random } from '@seqgraft/core';
import { useBackend } from '@seqgraft/layers';
import { buildModel, describeGroups, type ModelSpecInput } from '@seqgraft/models';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, it } from 'vitest';
import { adapt } from './adapting/adapt.ts';
import { carry } from './carry/carry.ts';
import type { CarryMismatch } from './carry/carry-errors.ts';
import { planCarry } from './carry/plan-carry.ts';
import { discriminative } from './strategies/discriminative.ts';
import { freeze } from './strategies/freeze.ts';
import { full } from './strategies/full.ts';

beforeAll(async () => {
  await useBackend('cpu');
});

const vocabulary = 9;
const spec: ModelSpecInput = {
  cell: 'gru',
  units: [5, 4],
  embedding: { vocabulary, width: 4, tokens: 'letters' },
  head: { outputs: vocabulary, targets: 'every-step', task: { kind: 'classes' }, tied: true },
};

const text: BatchSource = {
  windowCount: 6,
  *batches(): Generator<Batch> {
    const random = new Random(4);
    const data = () => Float32Array.from({ length: 24 }, () => random.integer(vocabulary));
    const windows = Uint32Array.of(0, 1, 2, 3, 4, 5);
    yield { inputs: { shape: [6, 4, 1], data: data() }, targets: { shape: [6, 4, 1], data: data() }, windows };
  },
};

async function sourceOf(of: ModelSpecInput) {
  const model = buildModel(of, { seed: 1, namespace: 'source' });
  const weights = await model.readWeights();
  model.dispose();
  return { weights, groups: model.groups };
}

function mismatchesOf(run: () => unknown): readonly CarryMismatch[] {
  try {
    run();
  } catch (error) {
    if (isSeqgraftError(error, 'E_CARRY_MISMATCH')) return error.details.mismatches as readonly CarryMismatch[];
    throw error;
  }
  return [];
}

describe('a language model', () => {
  it.each([true, false])('is carried whole to the same vocabulary, tied: %s', async (tied) => {
    const one = { ...spec, head: { ...spec.head, tied } };
    const source = await sourceOf(one);
    const target = buildModel(one, { seed: 2 });
    const { report } = await carry(source, target);
    expect(report.reinitialized).toEqual([]);
    for (const [name, { data }] of await target.readWeights()) expect(data).toEqual(source.weights.get(name)?.data);
    target.dispose();
  });

  it('is not carried to another vocabulary, and the error says what to do', async () => {
    const source = await sourceOf(spec);
    const others: ModelSpecInput[] = [
      { ...spec, embedding: { vocabulary, width: 4, tokens: 'words' } },
      { ...spec, embedding: { vocabulary: 8, width: 4, tokens: 'letters' }, head: { ...spec.head, outputs: 8 } },
    ];
    for (const other of others) {
      const found = mismatchesOf(() => planCarry(source, { groups: describeGroups(other) }));
      expect(found.map(({ group }) => group)).toContain('embedding');
      for (const { group, remedy } of found) {
        if (group === 'embedding') expect(remedy).toMatch(/vocabulary of the source.*reinitialise: \['embedding'\]/);
      }
      const plan = planCarry(source, { groups: describeGroups(other) }, { reinitialise: ['embedding'] });
      const outcomes = Object.fromEntries(plan.tensors.map(({ name, outcome }) => [name, outcome]));
      expect(outcomes).toMatchObject({
        'embedding/embeddings': 'reinitialized',
        'recurrent_1/kernel': 'carried',
        // The bias was trained with the vectors that are gone.
        'head/bias': 'reinitialized',
      });
    }
  });

  it.each([freeze(), discriminative(), full()])(
    'is adapted by $name, its embedding at the bottom',
    async (strategy) => {
      const built = buildModel(spec, { seed: 2 });
      const model = await carry(await sourceOf(spec), built, { head: strategy.head });
      const options = {
        train: text,
        batchSize: 6,
        optimizer: { kind: 'adam' },
        loss: 'cross-entropy',
        seed: 1,
      } as const;
      const { phases, proof, engine } = await adapt(model, strategy, {
        ...options,
        budget: { epochs: 2, learningRate: 0.01 },
      });
      expect(engine.used).toBe(true);
      expect(phases.length).toBeGreaterThan(0);
      for (const { groups } of phases) {
        const rates = ['embedding', 'recurrent_1', 'recurrent_2'].map((name) =>
          groups[name] === 'frozen' ? 0 : (groups[name] as number),
        );
        expect([...rates].sort((a, b) => a - b)).toEqual(rates);
      }
      expect(JSON.stringify(proof)).toContain('embedding/embeddings');
      built.dispose();
    },
  );
});

describe('a head of another meaning', () => {
  const base = { cell: 'lstm', units: [3], features: 2 } as const;
  const values: ModelSpecInput = { ...base, head: { outputs: 2 } };
  const gaussian: ModelSpecInput = { ...base, head: { outputs: 2, task: { kind: 'gaussian' } } };

  it('is started afresh, or refused where it was to be kept', async () => {
    const source = await sourceOf(values);
    const plan = planCarry(source, { groups: describeGroups(gaussian) });
    const head = plan.tensors.find(({ name }) => name === 'head/kernel');
    expect(head).toMatchObject({ outcome: 'reinitialized', reason: expect.stringMatching(/task none → "gaussian"/) });
    const found = mismatchesOf(() => planCarry(source, { groups: describeGroups(gaussian) }, { head: 'keep' }));
    expect(found).toMatchObject([{ group: 'head', what: 'task', source: null, target: 'gaussian' }]);
  });
});
