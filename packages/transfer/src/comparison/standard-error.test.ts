import { Random } from '@seqgraft/core';
import { expect, it } from 'vitest';
import { standardErrorOfMean } from './standard-error.ts';

it('is s/√n for values that do not overlap', () => {
  // 1, 2, 3, 4: s² = 5/3.
  expect(standardErrorOfMean([1, 2, 3, 4])).toBeCloseTo(Math.sqrt(5 / 3 / 4), 12);
});

it('adds Bartlett-weighted covariances of neighbours, by hand', () => {
  // Deviations −1.5, −.5, .5, 1.5; lag 1: (.75 − .25 + .75)/3 = 1.25/3; weight 1 − 1/2.
  const variance = 5 / 3 + 2 * 0.5 * (1.25 / 3);
  expect(standardErrorOfMean([1, 2, 3, 4], { overlap: 2 })).toBeCloseTo(Math.sqrt(variance / 4), 12);
});

it('takes more lags than there are values for as many as there are', () => {
  expect(standardErrorOfMean([1, 4, 2], { overlap: 100 })).toBe(standardErrorOfMean([1, 4, 2], { overlap: 3 }));
});

it('covers what means of overlapping windows really vary by, where s/√n does not', () => {
  const [windows, horizon, repeats] = [60, 7, 400];
  const means: number[] = [];
  const naive: number[] = [];
  const corrected: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const random = new Random(repeat).fork('overlap');
    const steps = Float64Array.from({ length: windows + horizon }, () => random.normal());
    const values = Array.from({ length: windows }, (_, w) => steps.slice(w, w + horizon).reduce((a, b) => a + b, 0));
    means.push(values.reduce((a, b) => a + b, 0) / windows);
    naive.push(standardErrorOfMean(values));
    corrected.push(standardErrorOfMean(values, { overlap: horizon }));
  }
  const mean = (all: number[]): number => all.reduce((a, b) => a + b, 0) / all.length;
  const real = Math.sqrt(mean(means.map((each) => each ** 2)));
  expect(mean(naive) / real).toBeLessThan(0.5);
  expect(mean(corrected) / real).toBeGreaterThan(0.7);
  expect(mean(corrected) / real).toBeLessThan(1.1);
});
