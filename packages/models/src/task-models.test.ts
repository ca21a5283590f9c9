import { isSeqgraftError } from '@seqgraft/core';
import { useBackend } from '@seqgraft/layers';
import { expectNoTensorLeak } from '@seqgraft/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildModel } from './build-model.ts';
import { describeGroups } from './describe-groups.ts';
import { logPriors } from './log-priors.ts';
import type { SpecProblem } from './model-errors.ts';
import type { ModelSpecInput } from './model-spec.ts';
import { parseModelSpec } from './parse-model-spec.ts';

beforeAll(async () => {
  await useBackend('cpu');
});

const language: ModelSpecInput = {
  cell: 'gru',
  units: [6, 4],
  embedding: { vocabulary: 7, width: 4, tokens: 'abc' },
  head: { outputs: 7, targets: 'every-step', task: { kind: 'classes' }, tied: true },
};

function pathsOf(json: unknown): string[] {
  try {
    parseModelSpec(json);
    return [];
  } catch (error) {
    if (!isSeqgraftError(error, 'E_SPEC')) throw error;
    return (error.details.problems as SpecProblem[]).map(({ path }) => path);
  }
}

describe('a language model', () => {
  it('has its embedding first, and a head of a bias alone', () => {
    const groups = describeGroups(language);
    expect(groups.map(({ name, kind }) => [name, kind])).toEqual([
      ['embedding', 'embedding'],
      ['recurrent_1', 'recurrent'],
      ['recurrent_2', 'recurrent'],
      ['head', 'head'],
    ]);
    expect(groups[0]).toMatchObject({
      semantics: { vocabulary: 7, width: 4, tokens: 'abc' },
      parameters: [{ name: 'embedding/embeddings', role: 'embeddings', shape: [7, 4], direction: null }],
    });
    expect(groups[1]?.parameters[0]?.shape).toEqual([4, 18]);
    expect(groups.at(-1)).toMatchObject({
      semantics: { task: 'classes', tied: true, outputs: 7 },
      parameters: [{ name: 'head/bias', shape: [7] }],
    });
    expect(parseModelSpec(parseModelSpec(language))).toEqual(parseModelSpec(language));
    expect(parseModelSpec(language).features).toBe(1);
  });

  it.each([true, false])('tied %s: predicts from token numbers, and takes its weights by name', async (tied) => {
    await expectNoTensorLeak(async () => {
      const spec = { ...language, head: { ...language.head, tied } };
      const [source, target] = [buildModel(spec, { seed: 3 }), buildModel(spec, { seed: 4, namespace: 'target' })];
      expect([...source.parameters.keys()]).toEqual(
        describeGroups(spec).flatMap(({ parameters }) => parameters.map(({ name }) => name)),
      );
      const inputs = { shape: [2, 3, 1], data: Float32Array.of(0, 6, 2, 1, 1, 5) };
      target.writeWeights(await source.readWeights());
      const [expected, got] = [await source.predict(inputs), await target.predict(inputs)];
      expect(expected.shape).toEqual([2, 3, 7]);
      expect(got).toEqual(expected);
      for (const token of [7, -1, 0.5]) {
        const data = Float32Array.of(0, token, 1);
        await expect(source.predict({ shape: [1, 3, 1], data })).rejects.toThrow(
          `E_INPUT_VALUE: Inputs of the model must be token numbers from 0 to 6, got ${token} at [0, 1, 0]`,
        );
      }
      source.dispose();
      target.dispose();
    });
  });

  it('refuses parts that do not fit', () => {
    const head = language.head;
    expect(pathsOf({ ...language, head: { ...head, outputs: 6 } })).toEqual(['head.outputs']);
    expect(pathsOf({ ...language, units: [6, 5] })).toEqual(['embedding.width']);
    expect(pathsOf({ ...language, bidirectional: true })).toEqual(['embedding.width']);
    expect(pathsOf({ ...language, features: 2 })).toEqual(['features']);
    expect(pathsOf({ ...language, embedding: undefined, features: 1 })).toEqual(['head.tied']);
    expect(pathsOf({ ...language, embedding: { vocabulary: 7, wdth: 4 } })).toEqual([
      'embedding.width',
      'embedding.wdth',
    ]);
    expect(pathsOf({ ...language, embedding: { vocabulary: 1e6, width: 4 } })).toContain('embedding.vocabulary');
  });
});

describe('the task of a head', () => {
  const base = { cell: 'lstm', units: [3], features: 2 } as const;

  it('is in its semantics, but where the outputs are the targets', () => {
    const taskOf = (head: ModelSpecInput['head']) => describeGroups({ ...base, head }).at(-1)?.semantics.task;
    expect(taskOf({ outputs: 2 })).toBeUndefined();
    expect(taskOf({ outputs: 2, task: { kind: 'values' } })).toBeUndefined();
    expect(taskOf({ outputs: 2, task: { kind: 'gaussian' } })).toBe('gaussian');
    expect(taskOf({ outputs: 4, task: { kind: 'quantiles', quantiles: [0.1, 0.9] } })).toBe('quantiles 0.1 0.9');
    expect(parseModelSpec({ ...base, head: { outputs: 2, task: { kind: 'values' } } }).head).toEqual({
      outputs: 2,
      targets: 'last',
    });
  });

  it('asks for outputs that come out even', () => {
    const paths = (head: object) => pathsOf({ ...base, head });
    expect(paths({ outputs: 3, task: { kind: 'gaussian' } })).toEqual(['head.outputs']);
    expect(paths({ outputs: 4, task: { kind: 'quantiles', quantiles: [0.1, 0.5, 0.9] } })).toEqual(['head.outputs']);
    expect(paths({ outputs: 2, task: { kind: 'quantiles', quantiles: [0.5, 0.1] } })).toEqual(['head.task.quantiles']);
    expect(paths({ outputs: 2, task: { kind: 'quantile' } })).toHaveLength(1);
  });
});

describe('the bias that a head starts with', () => {
  const biasOf = async (head: ModelSpecInput['head'], outputBias?: number[]) => {
    const model = buildModel(
      { cell: 'rnn', units: [2], features: 1, head },
      { seed: 1, ...(outputBias && { outputBias }) },
    );
    const { data } = (await model.readWeights()).get('head/bias') as { data: Float32Array };
    model.dispose();
    return [...data];
  };

  it('is 0; of a Gaussian head such that σ is 1', async () => {
    expect(await biasOf({ outputs: 2 })).toEqual([0, 0]);
    const [mean, raw] = await biasOf({ outputs: 2, task: { kind: 'gaussian' } });
    expect(mean).toBe(0);
    expect(Math.log1p(Math.exp(raw as number)) + 1e-3).toBeCloseTo(1, 6);
  });

  it('is what is given: the mean of the targets, or the log of the shares of the classes', async () => {
    const bias = logPriors([8, 0, 1]);
    expect(bias.map(Math.exp)).toEqual([9 / 12, 1 / 12, 2 / 12].map((share) => expect.closeTo(share, 12)));
    expect(await biasOf({ outputs: 3, task: { kind: 'classes' } }, bias)).toEqual(bias.map(Math.fround));
    await expect(biasOf({ outputs: 3 }, [1])).rejects.toThrow(/^E_OPTION: .*3 finite numbers.*got 1 number\./);
    await expect(biasOf({ outputs: 2 }, [1, Number.NaN])).rejects.toThrow(/^E_OPTION: .*got NaN at position 1\./);
    expect(() => logPriors([])).toThrow(/E_OPTION/);
    expect(() => logPriors([1, -1])).toThrow(/E_OPTION/);
  });
});
