import { isSeqgraftError } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { type CurvePoint, learningCurve, type Worth } from './learning-curve.ts';
import { worthSentence } from './worth-sentence.ts';

const point = (size: number, candidate: number[], scratch: number[]): CurvePoint => ({ size, candidate, scratch });
/** Scratch has 8, 4, 2 at 30, 60, 120 windows; the candidate the given errors, of one seed. */
const against = (...candidate: number[]): CurvePoint[] =>
  [8, 4, 2].map((scratch, at) => point(30 * 2 ** at, [candidate[at] as number], [scratch]));

describe('learningCurve', () => {
  it('reads the curve of scratch on a line in the logarithm of the size', () => {
    // From 8 to 4 it is three quarters of the way down to 5: 30 × 2^0.75 windows.
    const [first, second, last] = learningCurve(against(5, 3, 2)).worth as [Worth, Worth, Worth];
    expect(first).toMatchObject({ size: 30, candidate: 5, scratch: 8, bound: 'equal', low: null, high: null });
    expect(first.extra).toBeCloseTo(30 * 2 ** 0.75 - 30, 12);
    expect(first.ratio).toBeCloseTo(2 ** 0.75, 12);
    expect(second.extra).toBeCloseTo(60 * Math.SQRT2 - 60, 12);
    expect(last).toMatchObject({ extra: 0, bound: 'equal', ratio: 1 });
  });

  it('says more than, when scratch never gets there, and at most, when it is better with its fewest windows', () => {
    expect(learningCurve(against(1, 1, 1)).worth[0]).toMatchObject({ extra: 90, bound: 'more-than', ratio: 4 });
    expect(learningCurve(against(9, 9, 1)).worth.map(({ extra, bound }) => [extra, bound])).toEqual([
      [0, 'at-most'],
      [-30, 'at-most'],
      [0, 'more-than'],
    ]);
  });

  it('counts what a harmful transfer costs below zero', () => {
    const [, second] = learningCurve(against(8, 6, 2)).worth as [Worth, Worth];
    expect(second.extra).toBeCloseTo(30 * Math.SQRT2 - 60, 12);
  });

  it('takes the mean of errors that rise with the size for a flat piece: its first size counts', () => {
    const points = [point(10, [3], [9]), point(20, [3], [2]), point(40, [3], [4]), point(80, [3], [1])];
    // Scratch is 9, 3, 3, 1 once it falls: it is down at 3 with 20 windows.
    expect(learningCurve(points).worth[0]).toMatchObject({ extra: 10, bound: 'equal' });
  });

  it('reads scores, of which more is better, the same way', () => {
    const scores = against(5, 3, 2).map(({ size, candidate, scratch }) => {
      const score = ([error]: readonly number[]): number[] => [10 - (error as number)];
      return point(size, score(candidate), score(scratch));
    });
    const [errors, of] = [learningCurve(against(5, 3, 2)), learningCurve(scores, { better: 'higher' })];
    for (const [at, { extra }] of of.worth.entries()) expect(extra).toBeCloseTo(errors.worth[at]?.extra as number, 12);
    expect(of.worth[0]).toMatchObject({ candidate: 5, scratch: 2 });
  });

  it('has an interval over the seeds that is the same each time, holds the value and is none where seeds agree', () => {
    const seeds = [-0.6, -0.2, 0, 0.3, 0.5];
    const points = [8, 4, 2].map((scratch, at) =>
      point(
        30 * 2 ** at,
        seeds.map((noise) => 5 - at + noise),
        seeds.map((noise) => scratch - noise / 4),
      ),
    );
    const curve = learningCurve(points);
    const { extra, low, high } = curve.worth[0] as Worth & { low: number; high: number };
    expect(low).toBeLessThan(extra);
    expect(high).toBeGreaterThan(extra);
    expect(learningCurve(points)).toEqual(curve);
    const agreeing = [8, 4, 2].map((scratch, at) => point(30 * 2 ** at, [5, 5, 5], [scratch, scratch, scratch]));
    const same = learningCurve(agreeing).worth[0] as Worth;
    expect([same.low, same.high]).toEqual([same.extra, same.extra]);
  });

  it('leaves an interval open that goes on beyond the sizes', () => {
    const points = [point(30, [1, 3], [4, 4]), point(60, [1, 3], [2, 2])];
    const [worth] = learningCurve(points).worth as [Worth];
    // With seed 1 alone scratch never gets to 1; with seed 2 alone it gets to 3 half-way.
    expect(worth).toMatchObject({ extra: 30, bound: 'equal', high: 30, highOpen: true, lowOpen: false });
    expect(worth.low).toBeCloseTo(30 * Math.SQRT2 - 30, 12);
  });

  it('refuses what is no curve, with all that is wrong', () => {
    const wrong = [point(0, [1], [1]), point(60, [1, 2], [Number.NaN]), point(60, [1], [])];
    const error = (() => {
      try {
        return learningCurve(wrong, { confidence: 1, resamples: 0 });
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(isSeqgraftError(error, 'E_CURVE') && error.details).toMatchObject({
      problems: [
        'size 0 is not from 1',
        'the candidate has 2 errors at size 60, not 1',
        'the scratch has NaN at size 60',
        'size 60 does not come after 60',
        'the scratch has 0 errors at size 60, not 1',
        'confidence 1 is not within (0, 1)',
        'resamples 0 is no whole number from 1',
      ],
    });
    expect(() => learningCurve([])).toThrow('there is no size');
  });
});

describe('worthSentence', () => {
  const sentence = (...errors: number[]): string =>
    worthSentence(learningCurve(against(...errors)), { candidate: 'freeze' });

  it('says the one number, or how much is known of it', () => {
    expect(sentence(5, 3, 2)).toBe(
      'freeze with 30 windows is as good as scratch with 50: it is worth 20 extra windows (from one seed, which gives no interval).',
    );
    expect(sentence(1, 1, 1)).toMatch(
      /is better than scratch with 120, the most that was tried: it is worth more than 90 extra/,
    );
    expect(sentence(9, 9, 9)).toMatch(/is worse than scratch with as many: the transfer is worth nothing there/);
    expect(sentence(8, 4, 2)).toMatch(/is as good as scratch with as many/);
  });

  it('says where its interval ends, and where the sizes do', () => {
    const points = [point(30, [1, 3], [4, 4]), point(60, [1, 3], [2, 2])];
    expect(worthSentence(learningCurve(points))).toBe(
      'the transfer with 30 windows is as good as scratch with 60: it is worth 30 extra windows (95 % interval 12 to more than 30).',
    );
  });
});
