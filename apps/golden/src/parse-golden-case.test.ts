import { readFile } from 'node:fs/promises';
import { decodeSafetensors } from '@seqgraft/checkpoints';
import { isSeqgraftError } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import type { TrainingCase } from './golden-case.ts';
import { type GoldenFile, parseGoldenCase } from './parse-golden-case.ts';

async function load(name: string): Promise<GoldenFile> {
  const bytes = await readFile(new URL(`../fixtures/${name}.safetensors`, import.meta.url));
  return decodeSafetensors(new Uint8Array(bytes));
}

function problemsOf(file: GoldenFile): string {
  try {
    parseGoldenCase(file);
  } catch (error) {
    if (isSeqgraftError(error, 'E_GOLDEN_FILE')) return (error.details.problems as string[]).join('; ');
    throw error;
  }
  return '';
}

const withWords = (file: GoldenFile, words: Record<string, string>): GoldenFile => ({
  ...file,
  metadata: { ...file.metadata, ...words },
});
const without = (file: GoldenFile, ...names: string[]): GoldenFile => ({
  ...file,
  tensors: new Map([...file.tensors].filter(([name]) => !names.includes(name))),
});

describe('parseGoldenCase', () => {
  it('takes all sizes from the tensors', async () => {
    const file = await load('lstm-bidirectional-3');
    const sizes = { kind: 'lstm', batch: 2, time: 6, features: 2, units: 3, layers: 3, directions: 2 };
    expect(parseGoldenCase({ ...file, metadata: { kind: 'lstm' } })).toMatchObject(sizes);
  });

  it('starts from zeros where there is no state', async () => {
    const golden = parseGoldenCase(without(await load('lstm'), 'h0', 'c0'));
    expect(golden).toMatchObject({ purpose: 'layers', h0: { shape: [1, 3, 6], data: new Float32Array(18) } });
  });

  it.each([
    [{ kind: 'transformer' }, 'metadata kind must be one of rnn_tanh, rnn_relu, lstm, gru, got transformer'],
    [{ kind: 'gru' }, 'weight_ih_l0 must have the shape [18, 5], got [24, 5]'],
    [{ T: '8' }, 'metadata T says 8, the tensors say 7'],
    [{ H: 'six' }, 'metadata H says six, the tensors say 6'],
    [{ layers: '2' }, 'metadata layers says 2, the tensors say 1'],
    [{ bidirectional: 'True' }, 'metadata bidirectional says True, the tensors say false'],
  ])('says where metadata %j lie', async (words, problem) => {
    expect(problemsOf(withWords(await load('lstm'), words as Record<string, string>))).toContain(problem);
  });

  it('tells all that is missing at once', async () => {
    const problems = problemsOf(without(await load('lstm'), 'dy', 'cn', 'bias_hh_l0', 'grad.x'));
    for (const name of ['dy', 'cn', 'bias_hh_l0', 'grad.x']) expect(problems).toContain(`${name} must have the shape`);
    expect(problemsOf(without(await load('lstm'), 'x'))).toBe('the tensor x is missing');
  });

  it('does not pass over weights that it has no place for', async () => {
    const file = await load('gru-bidirectional-2');
    expect(problemsOf(without(file, 'weight_hh_l1'))).toContain('tensors without a place: weight_ih_l1,');
  });

  it.each([
    ['none', [], false],
    ['layer 0', [0], false],
    ['layer 0, layer 1', [0, 1], false],
    ['layer 1,0', [0, 1], false],
    ['layers 0 and 1', [0, 1], false],
    ['layer 1, head', [1], true],
    ['0', [0], false],
    ['head', [], true],
  ])('reads frozen: %s', async (frozen, layers, headFrozen) => {
    const golden = parseGoldenCase(withWords(await load('train-lstm'), { frozen })) as TrainingCase;
    expect([[...golden.frozenLayers].sort(), golden.headFrozen]).toEqual([layers, headFrozen]);
  });

  it.each([
    [{ frozen: 'layer 2' }, 'metadata frozen must be none, head or layers from 0 to 1'],
    [{ frozen: 'none, layer 0' }, 'metadata frozen'],
    [{ frozen: '' }, 'metadata frozen'],
    [{ lr: '-1' }, 'metadata lr must be a number above 0, got -1'],
    [{ head_lr: 'fast' }, 'metadata head_lr must be a number above 0, got fast'],
    [{ optimizer: 'rmsprop' }, 'metadata optimizer must start with adam or sgd, got rmsprop'],
    [{ optimizer: 'adam amsgrad=1' }, 'metadata optimizer adam knows beta1, beta2, eps, got amsgrad=1'],
    [{ loss: 'nll' }, 'metadata loss must be mse or mae, got nll'],
    [{ steps: '41' }, 'metadata steps says 41, the tensors say 40'],
  ])('refuses training words %j', async (words, problem) => {
    expect(problemsOf(withWords(await load('train-lstm'), words as Record<string, string>))).toContain(problem);
  });

  it('reads the constants of an optimizer', async () => {
    const optimizer = 'sgd momentum=0.9';
    expect(parseGoldenCase(withWords(await load('train-lstm'), { optimizer }))).toMatchObject({
      optimizer: { kind: 'sgd', momentum: 0.9 },
    });
    expect(parseGoldenCase(withWords(await load('train-lstm'), { optimizer: 'adam eps=1e-8' }))).toMatchObject({
      optimizer: { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-8 },
    });
  });
});
