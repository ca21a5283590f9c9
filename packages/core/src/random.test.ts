import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from './random.ts';

const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

describe('Random', () => {
  it('gives the same numbers for the same seed and path, others for others', () => {
    const take = (random: Random) => Array.from({ length: 8 }, () => random.nextUint32());
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(take(new Random(seed))).toEqual(take(new Random(seed)));
        expect(take(new Random(seed).fork('a'))).not.toEqual(take(new Random(seed).fork('b')));
        expect(take(new Random(seed).fork('a').fork('b'))).not.toEqual(take(new Random(seed).fork('ab')));
        expect(take(new Random(seed))).not.toEqual(take(new Random(seed + 2 ** 32)));
      }),
    );
  });

  it('goes on from its state', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 50 }), (seed, taken) => {
        const random = new Random(seed).fork('x');
        for (let i = 0; i < taken; i++) random.normal();
        const resumed = Random.fromState(JSON.parse(JSON.stringify(random.state)));
        expect(resumed.uniform()).toBe(random.uniform());
      }),
    );
  });

  it('refuses a seed that is no number', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, undefined as unknown as number]) {
      expect(() => new Random(bad)).toThrow(RangeError);
    }
  });

  it('keeps a fork from moving its parent', () => {
    const random = new Random(1);
    const alone = new Random(1);
    random.fork('a').uniform();
    expect(random.uniform()).toBe(alone.uniform());
  });

  it('draws uniform numbers with the mean and variance of the uniform distribution', () => {
    const random = new Random(3);
    const count = 100_000;
    let sum = 0;
    let squares = 0;
    let outside = 0;
    for (let i = 0; i < count; i++) {
      const x = random.uniform();
      if (!(x >= 0 && x < 1)) outside += 1;
      sum += x;
      squares += x * x;
    }
    expect(outside).toBe(0);
    // Five standard errors: sd 0.2887 / sqrt(100000) = 0.00091.
    expect(Math.abs(sum / count - 1 / 2)).toBeLessThan(0.0046);
    expect(Math.abs(squares / count - 1 / 3)).toBeLessThan(0.0048);
  });

  it('draws normal numbers with mean 0, variance 1 and no skew', () => {
    const random = new Random(4);
    const count = 100_000;
    const draws = Array.from({ length: count }, () => random.normal());
    const moment = (k: number) => draws.reduce((sum, x) => sum + x ** k, 0) / count;
    expect(Math.abs(moment(1))).toBeLessThan(0.016);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.023);
    expect(Math.abs(moment(3))).toBeLessThan(0.062);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.16);
  });

  it('draws integers without bias and refuses a bad bound', () => {
    const random = new Random(5);
    const counts = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 60_000; i++) counts[random.integer(6)] = (counts[random.integer(6)] as number) + 1;
    // Chi-square with 5 degrees of freedom: 20.5 is its 99.9 % point.
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(20.5);
    for (const bad of [0, -1, 1.5, Number.NaN, 2 ** 33]) expect(() => random.integer(bad)).toThrow(RangeError);
  });

  it('permutes: every number once', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 200 }), (seed, length) => {
        const order = new Random(seed).permutation(length);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length }, (_, i) => i));
      }),
    );
  });
});
