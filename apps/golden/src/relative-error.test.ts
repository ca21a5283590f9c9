import { describe, expect, it } from 'vitest';
import { largestRelativeError, relativeError } from './relative-error.ts';

describe('relativeError', () => {
  it('is the largest difference over the largest reference', () => {
    expect(relativeError([1, 2, -3.5], [1, 2.25, -4])).toBe(0.125);
  });

  it('is the plain difference where the reference is zero', () => {
    expect(relativeError([0, 0.5], [0, 0])).toBe(0.5);
    expect(relativeError([], [])).toBe(0);
  });

  it.each([
    ['NaN of ours', [Number.NaN], [1]],
    ['NaN of the reference', [1], [Number.NaN]],
    ['an infinity', [Number.POSITIVE_INFINITY], [Number.POSITIVE_INFINITY]],
    ['a value too few', [1], [1, 2]],
    ['a value too many', [1, 2], [1]],
  ])('lets nothing pass with %s', (_, ours, reference) => {
    expect(relativeError(ours, reference)).toBe(Number.POSITIVE_INFINITY);
    expect(largestRelativeError(ours, reference)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('largestRelativeError', () => {
  it('measures each number by its own size', () => {
    expect(largestRelativeError([100, 0.5], [100, 0.25])).toBe(1);
  });
});
