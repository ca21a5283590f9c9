import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipFactor, globalNorm } from './global-norm.ts';

describe('globalNorm', () => {
  test('is one norm over all arrays', () => {
    expect(globalNorm([new Float32Array([3]), new Float32Array([0, 4])])).toBe(5);
    expect(globalNorm([])).toBe(0);
  });

  test('does not overflow where float32 would', () => {
    expect(globalNorm([new Float32Array([3e38, 0])])).toBeCloseTo(3e38, -33);
  });

  test('shows NaN and infinity', () => {
    expect(globalNorm([new Float32Array([1, Number.NaN]), new Float32Array([2])])).toBeNaN();
    expect(globalNorm([new Float32Array([1, Number.NEGATIVE_INFINITY])])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('clipFactor', () => {
  test('brings a longer gradient to the limit and leaves a shorter one', () => {
    const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (norm, limit) => {
        const clipped = norm * clipFactor(norm, limit);
        expect(clipped).toBeCloseTo(Math.min(norm, limit), 6);
        if (norm <= limit) expect(clipFactor(norm, limit)).toBe(1);
      }),
    );
  });

  test('leaves a gradient of zeros', () => {
    expect(clipFactor(0, 1)).toBe(1);
  });
});
