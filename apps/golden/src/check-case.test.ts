import { readFile } from 'node:fs/promises';
import { decodeSafetensors } from '@seqgraft/checkpoints';
import type { DenseArray } from '@seqgraft/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkCase } from './check-case.ts';
import { compiledEngine } from './engine-implementation.ts';
import type { TrainingCase, TrainingOutcome } from './golden-case.ts';
import { type GoldenFile, parseGoldenCase } from './parse-golden-case.ts';

// The fastest one: what is tested here is the check.
const implementation = compiledEngine;

async function load(name: string): Promise<GoldenFile> {
  const bytes = await readFile(new URL(`../fixtures/${name}.safetensors`, import.meta.url));
  return decodeSafetensors(new Uint8Array(bytes));
}

/** One value of one tensor moved by a tenth of the tensor's largest. */
function perturbed(file: GoldenFile, name: string): GoldenFile {
  const { shape, data } = file.tensors.get(name) as DenseArray;
  const moved = data.slice();
  moved[0] = (moved[0] as number) + 0.1 * Math.max(...data.map(Math.abs));
  return { ...file, tensors: new Map([...file.tensors, [name, { shape, data: moved }]]) };
}

beforeAll(() => implementation.open());

describe('checkCase', () => {
  it.each([
    [
      'lstm-bidirectional-2',
      ['x', 'h0', 'c0', 'weight_ih_l1_reverse', 'bias_hh_l0', 'y', 'hn', 'cn', 'dy', 'grad.x', 'grad.weight_hh_l1'],
    ],
    ['gru', ['x', 'weight_hh_l0', 'bias_ih_l0', 'bias_hh_l0', 'hn', 'grad.bias_hh_l0']],
    ['rnn_relu', ['weight_ih_l0', 'grad.bias_ih_l0']],
    ['train-lstm', ['y', 'losses', 'init.rnn.weight_hh_l1']],
    ['train-gru', ['init.rnn.bias_hh_l0']],
  ])('catches one wrong value in %s', async (name, tensors) => {
    const file = await load(name);
    expect(await checkCase(parseGoldenCase(file), implementation)).toMatchObject({ ok: true });
    for (const tensor of tensors) {
      const result = await checkCase(parseGoldenCase(perturbed(file, tensor)), implementation);
      expect(result.ok, tensor).toBe(false);
      expect(result.error, tensor).toMatch(/off by|did not start/);
    }
  });

  it.each([
    ['kind', 'gru', 'rnn_tanh'],
    ['lr', '0.01', '0.011'],
    ['head_lr', '0.01', '0.02'],
    ['optimizer', '', 'adam beta1=0.8 beta2=0.999 eps=1e-7'],
    ['frozen', 'none', 'layer 1'],
  ])('catches metadata that lie about %s', async (key, _, lie) => {
    const file = await load('train-gru');
    const lying = { ...file, metadata: { ...file.metadata, [key]: lie } };
    const check = async () => checkCase(parseGoldenCase(lying), implementation);
    await expect(check().then(({ ok }) => (ok ? 'ok' : Promise.reject(new Error('not ok'))))).rejects.toThrow();
  });

  describe('with an implementation that breaks its promises', () => {
    let golden: TrainingCase;
    let outcome: TrainingOutcome;
    beforeAll(async () => {
      golden = parseGoldenCase(await load('train-lstm-frozen-first-discriminative')) as TrainingCase;
      outcome = await implementation.train(golden);
    });
    const check = (broken: Partial<TrainingOutcome>) =>
      checkCase(golden, { ...implementation, train: async () => ({ ...outcome, ...broken }) });
    const nudged = (name: string, by: number): Map<string, DenseArray> => {
      const { shape, data } = outcome.after.get(name) as DenseArray;
      return new Map([...outcome.after, [name, { shape, data: data.map((value) => value + by) }]]);
    };

    it('passes as it is', async () => {
      expect(await check({})).toMatchObject({ ok: true });
    });

    it('catches a frozen weight that moves by next to nothing', async () => {
      const { error } = await check({ after: nudged('rnn.weight_hh_l0', 1e-7) });
      expect(error).toBe('frozen weights moved: rnn.weight_hh_l0');
    });

    it('catches weights that left all reason, steps left out, NaN, and weights left out', async () => {
      expect(await check({ after: nudged('head.weight', 1) })).toMatchObject({ ok: false });
      expect(await check({ losses: outcome.losses.slice(0, 10) })).toMatchObject({ ok: false });
      expect(await check({ losses: outcome.losses.map(() => Number.NaN) })).toMatchObject({ ok: false });
      expect((await check({ before: new Map([...outcome.before].slice(1)) })).error).toContain(
        'rnn.weight_ih_l0 is not among',
      );
    });
  });
});
