import { Random } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { randomArray, randomWeights } from '../test/random-network.ts';
import { createEngine, dropoutMask } from './index.ts';

describe('dropout masks', () => {
  it('drop the share they are told, and keep the mean', () => {
    for (const rate of [0.1, 0.5, 0.9]) {
      const { data } = dropoutMask(rate, [50, 20, 37], { layer: 'a', seed: 1, counter: 2 });
      const dropped = data.filter((value) => value === 0).length / data.length;
      // 37,000 draws: five standard deviations are 0.013.
      expect(Math.abs(dropped - rate)).toBeLessThan(0.014);
      expect(Math.abs(data.reduce((sum, value) => sum + value, 0) / data.length - 1)).toBeLessThan(0.15);
    }
  });

  it('differ by layer, seed, counter, row and step, and are the same again', () => {
    const key = { layer: 'a', seed: 1, counter: 2 };
    const mask = (more: object) => dropoutMask(0.5, [2, 2, 64], { ...key, ...more }).data.join();
    const all = [{}, { layer: 'b' }, { seed: 2 }, { seed: 1 + 2 ** 32 }, { counter: 3 }].map(mask);
    expect(new Set(all).size).toBe(all.length);
    expect(mask({})).toBe(all[0]);
    const { data } = dropoutMask(0.5, [2, 2, 64], key);
    const parts = [0, 1, 2, 3].map((i) => data.slice(64 * i, 64 * i + 64).join());
    expect(new Set(parts).size).toBe(4);
  });

  it('are what a compiled step uses, for large seeds and counters too', async () => {
    const engine = await createEngine({ threads: 1 });
    const network = { layers: [], head: { outputs: 1, targets: 'every-step' as const, dropout: 0.4 } };
    const weights = randomWeights(network, 11, 1);
    const inputs = randomArray(new Random(2), [9, 3, 11]);
    for (const dropout of [
      { seed: 0, counter: 0 },
      { seed: 2 ** 40 + 2 ** 31 + 5, counter: 2 ** 31 + 9 },
      { seed: -7, counter: 3 },
    ]) {
      const upstream = { shape: [9, 3, 1], data: new Float32Array(27).fill(1) };
      const got = engine.gradients(network, weights, { inputs, upstream: { outputs: upstream }, dropout });
      const mask = dropoutMask(0.4, [9, 3, 11], { ...dropout, layer: 'head' }).data;
      const kernel = weights.get('head/kernel')?.data as Float32Array;
      expect(got.inputs?.data).toEqual(mask.map((scale, i) => scale * (kernel[i % 11] as number) + 0));
    }
    engine.dispose();
  });
});
