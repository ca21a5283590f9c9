import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedVerdict } from './paired-verdict.ts';

const errorNumbers = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 2, maxLength: 12 });

describe('pairedVerdict', () => {
  it('is the paired t interval, worked out by hand', () => {
    // Differences −3, −1, −2: mean −2, sd 1, half width 4.302653 / √3 = 2.484138.
    const verdict = pairedVerdict([7, 9, 8], [10, 10, 10]);
    expect(verdict.difference).toBe(-2);
    expect(verdict.low).toBeCloseTo(-4.484138, 6);
    expect(verdict.high).toBeCloseTo(0.484138, 6);
    expect(verdict).toMatchObject({ verdict: 'neutral', seeds: 3, candidateMean: 8, controlMean: 10 });
    expect(verdict.reason).toBe('the interval reaches across zero');
  });

  it('helps when the interval lies wholly below zero, and hurts when wholly above', () => {
    const better = [7, 7.2, 6.9, 7.1];
    const worse = [10, 10.1, 10, 9.9];
    expect(pairedVerdict(better, worse).verdict).toBe('helps');
    expect(pairedVerdict(worse, better).verdict).toBe('hurts');
  });

  it('pairs: what the seed does to both alike does not count', () => {
    const control = [10, 20, 30, 40];
    const candidate = [9, 19.1, 28.9, 39];
    expect(pairedVerdict(candidate, control).verdict).toBe('helps');
    expect(pairedVerdict(candidate, [...control].reverse()).verdict).toBe('neutral');
  });

  it('concludes nothing from one seed', () => {
    expect(pairedVerdict([1], [100])).toMatchObject({
      verdict: 'neutral',
      difference: -99,
      low: null,
      high: null,
      reason: 'one seed gives no interval',
    });
  });

  it('handles differences without variance', () => {
    expect(pairedVerdict([1, 2, 3], [1, 2, 3])).toMatchObject({ verdict: 'neutral', low: 0, high: 0 });
    const all = pairedVerdict([1, 2, 3], [2, 3, 4]);
    expect(all).toMatchObject({ verdict: 'helps', low: -1, high: -1 });
    expect(all.reason).toContain('the interval has no width');
  });

  it('sets a single number against every seed, and says so', () => {
    expect(pairedVerdict([7, 7.1, 6.9], 10)).toEqual({
      ...pairedVerdict([7, 7.1, 6.9], [10, 10, 10]),
      controlIsConstant: true,
    });
  });

  it('counts differences within the neutral band as none', () => {
    const candidate = [9.9, 9.8, 9.9, 9.85];
    const control = [10, 10, 10, 10];
    expect(pairedVerdict(candidate, control).verdict).toBe('helps');
    expect(pairedVerdict(candidate, control, { neutralBand: 0.5 })).toMatchObject({
      verdict: 'neutral',
      reason: 'the whole interval lies within the neutral band of ±0.5',
    });
    expect(pairedVerdict(candidate, control, { neutralBand: 0.13 }).reason).toContain('reaches across');
  });

  it('widens with confidence', () => {
    const [narrow, wide] = [0.8, 0.99].map((confidence) => pairedVerdict([7, 9, 8], [10, 10, 11], { confidence }));
    expect(wide?.low).toBeLessThan(narrow?.low as number);
    expect(wide?.high).toBeGreaterThan(narrow?.high as number);
  });

  it('mirrors when the sides change, and is plain JSON without NaN', () => {
    fc.assert(
      fc.property(errorNumbers, errorNumbers, (a, b) => {
        const length = Math.min(a.length, b.length);
        const forward = pairedVerdict(a.slice(0, length), b.slice(0, length));
        const backward = pairedVerdict(b.slice(0, length), a.slice(0, length));
        expect(backward.difference).toBeCloseTo(-forward.difference, 9);
        expect(backward.low).toBeCloseTo(-(forward.high as number), 6);
        expect([forward.verdict, backward.verdict].sort()).toSatisfy((pair: string[]) =>
          ['helps,hurts', 'neutral,neutral'].includes(pair.join(',')),
        );
        expect(JSON.parse(JSON.stringify(forward))).toEqual(forward);
      }),
    );
  });

  it('refuses what it cannot pair or count', () => {
    expect(() => pairedVerdict([1, 2, 3], [1, 2])).toThrow(/E_PAIRS: .*the candidate has 3 and the control has 2/);
    expect(() => pairedVerdict([1, 2], [1])).toThrow(/E_PAIRS/);
    expect(() => pairedVerdict([], [])).toThrow(/E_ERRORS: .*the candidate has none/);
    expect(() => pairedVerdict([1, Number.NaN], [1, 2])).toThrow(/the candidate has NaN at index 1/);
    expect(() => pairedVerdict([1, 2], [Number.POSITIVE_INFINITY, 2])).toThrow(/the control has Infinity at index 0/);
    expect(() => pairedVerdict([1.7e308], [-1.7e308])).toThrow(/the difference has Infinity/);
    expect(() => pairedVerdict([1, 2], [1, 2], { confidence: 95 })).toThrow(/E_VERDICT_OPTION: `confidence`/);
    expect(() => pairedVerdict([1, 2], [1, 2], { neutralBand: -1 })).toThrow(/E_VERDICT_OPTION: `neutralBand`/);
  });
});
