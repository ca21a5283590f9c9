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
    expect(report.reinitialised).toEqual([]);
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
        'embedding/embeddings': 'reinitialised',
        'recurrent_1/kernel': 'carried',
        // The bias was trained with the vectors that are gone.
        'head/bias': 'reinitialised',
      });
    }
  });

  it.each([true, false])('is carried token by token to another vocabulary, tied: %s', async (tied) => {
    const letters = [...'abcdefghi'];
    const other = ['z', 'i', 'a', 'y', 'b'];
    const head = { ...spec.head, tied };
    const source = { ...(await sourceOf({ ...spec, head })), vocabulary: letters };
    const target = buildModel(
      {
        ...spec,
        embedding: { vocabulary: other.length, width: 4, tokens: 'other letters' },
        head: { ...head, outputs: other.length },
      },
      { seed: 2 },
    );
    const { report } = await carry(source, target, { vocabulary: other });
    expect(report.reinitialised).toEqual([]);
    expect(report.adapted.map(({ name }) => name)).toEqual([
      'embedding/embeddings',
      ...(tied ? [] : ['head/kernel']),
      'head/bias',
    ]);
    expect(report.adaptations.map(({ sentence }) => sentence)).toEqual([
      '2 of 5 tokens are new ("z", "y"): they start as the mean of the source\'s tokens.',
      "6 of the source's 9 tokens are not in the target.",
    ]);
    const weights = await target.readWeights();
    const width = 4;
    const expected = (data: Float32Array, of: number, step: number, lines: number) => (token: string) => {
      const value = (line: number) => data[line * of + step] as number;
      const known = letters.indexOf(token);
      return known >= 0
        ? value(known)
        : Array.from({ length: lines }, (_, line) => value(line)).reduce((a, b) => a + b) / lines;
    };
    const close = (got: number | undefined, wanted: number) => expect(got).toBeCloseTo(wanted, 6);
    other.forEach((token, place) => {
      for (let column = 0; column < width; column++) {
        const rows = source.weights.get('embedding/embeddings')?.data as Float32Array;
        close(
          weights.get('embedding/embeddings')?.data[place * width + column],
          expected(rows, width, column, 9)(token),
        );
        const kernel = source.weights.get('head/kernel')?.data;
        if (kernel === undefined) continue;
        const line = kernel.subarray(column * 9, (column + 1) * 9);
        close(weights.get('head/kernel')?.data[column * 5 + place], expected(line, 1, 0, 9)(token));
      }
      const bias = source.weights.get('head/bias')?.data as Float32Array;
      close(weights.get('head/bias')?.data[place], expected(bias, 1, 0, 9)(token));
    });
    target.dispose();
  });

  it('tells a known text the same when its tokens stand in another order', async () => {
    const letters = [...'abcdefghi'];
    const order = [3, 1, 4, 0, 5, 8, 2, 6, 7];
    const model = buildModel(spec, { seed: 1 });
    const source = { weights: await model.readWeights(), groups: model.groups, vocabulary: letters };
    const target = buildModel(spec, { seed: 2 });
    const vocabulary = order.map((place) => letters[place] as string);
    await carry(source, target, { vocabulary });
    const text = [1, 8, 0, 3, 3, 7];
    const inputs = { shape: [1, text.length, 1], data: Float32Array.from(text) };
    const renumbered = { shape: inputs.shape, data: Float32Array.from(text, (token) => order.indexOf(token)) };
    const expected = (await model.predict(inputs)).data;
    const got = (await target.predict(renumbered)).data;
    for (let step = 0; step < text.length; step++) {
      order.forEach((token, place) => {
        expect(got[step * 9 + place]).toBeCloseTo(expected[step * 9 + token] as number, 5);
      });
    }
    model.dispose();
    target.dispose();
  });

  it('refuses vocabularies that rows cannot be matched by', async () => {
    const source = await sourceOf(spec);
    const plan = (there: readonly string[] | undefined, here: readonly string[]) => () =>
      planCarry({ ...source, vocabulary: there }, { groups: describeGroups(spec) }, { vocabulary: here });
    expect(plan([...'abcdefghi'], [])).toThrow(/E_CARRY_NAMES.*of the target, the vocabulary has 0 tokens.*9 rows/);
    expect(plan([...'abcdefghi'], [...'abcdefgha'])).toThrow(/E_CARRY_NAMES.*"a" twice/);
    const found = mismatchesOf(plan([...'abcdefghi'], [...'ABCDEFGHI']));
    expect(found).toMatchObject([{ group: 'embedding', what: 'tokens in common with the other vocabulary' }]);
    // One side alone says nothing of the other.
    expect(mismatchesOf(plan(undefined, [...'ABCDEFGHI']))).toEqual([]);
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
    expect(head).toMatchObject({ outcome: 'reinitialised', reason: expect.stringMatching(/task none → "gaussian"/) });
    const found = mismatchesOf(() => planCarry(source, { groups: describeGroups(gaussian) }, { head: 'keep' }));
    expect(found).toMatchObject([{ group: 'head', what: 'task', source: null, target: 'gaussian' }]);
  });
});
