import { Random } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { isotonicFit } from './isotonic-fit.ts';

/** The plain twin: the least, over all beginnings, of the largest mean of a stretch around a place (min-max formula of Ayer et al.). */
function byDefinition(values: readonly number[]): number[] {
  const mean = (from: number, until: number): number =>
    values.slice(from, until).reduce((sum, value) => sum + value, 0) / (until - from);
  return values.map((_, at) => {
    const largest = Array.from({ length: at + 1 }, (_, from) => {
      const means = Array.from({ length: values.length - at }, (_, more) => mean(from, at + more + 1));
      return Math.max(...means);
    });
    return Math.min(...largest);
  });
}

describe('isotonicFit', () => {
  it('leaves falling values alone, and takes the mean of those that rise', () => {
    expect(isotonicFit([])).toEqual([]);
    expect(isotonicFit([8, 4, 2])).toEqual([8, 4, 2]);
    expect(isotonicFit([1, 2, 3])).toEqual([2, 2, 2]);
    expect(isotonicFit([5, 3, 4, 1, 2, 2.5])).toEqual([5, 3.5, 3.5, 5.5 / 3, 5.5 / 3, 5.5 / 3]);
  });

  it('is what its definition says', () => {
    const random = new Random(3).fork('isotonic');
    for (let round = 0; round < 200; round++) {
      const values = Array.from({ length: 1 + random.integer(7) }, () => random.integer(6) - 3 + random.uniform());
      const fitted = isotonicFit(values);
      for (const [at, value] of byDefinition(values).entries()) expect(fitted[at]).toBeCloseTo(value, 10);
    }
  });
});
