import fc from 'fast-check';
import { expect, it } from 'vitest';
import { studentQuantile, studentTailProbability } from './student-t.ts';

// Tables of two-sided quantiles (NIST/SEMATECH e-Handbook 1.3.6.7.2), in the digits that mpmath gives at 40 places.
it.each([
  [0.95, 1, 12.706204736174705],
  [0.95, 2, 4.302652729749464],
  [0.95, 3, 3.1824463052837095],
  [0.95, 4, 2.7764451051977943],
  [0.95, 9, 2.2621571627982053],
  [0.95, 29, 2.0452296421327043],
  [0.95, 100, 1.9839715185235522],
  [0.9, 10, 1.8124611228116765],
  [0.99, 4, 4.604094871349993],
  [0.99, 1, 63.65674116287158],
  [0.999, 5, 6.86882662588111],
  [0.5, 2, 0.816496580927726],
])('gives the tabulated t for %f and %i degrees of freedom', (confidence, degrees, expected) => {
  // Eleven digits: the incomplete beta function is good to about 1e-14, the slope of the tail costs some of it.
  expect(Math.abs(studentQuantile(confidence, degrees) / expected - 1)).toBeLessThan(1e-11);
});

it('has the closed forms of 1 and 2 degrees of freedom', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.9999, noNaN: true }), (confidence) => {
      const one = Math.tan((Math.PI / 2) * confidence); // Cauchy
      const two = confidence * Math.sqrt(2 / (1 - confidence * confidence));
      expect(Math.abs(studentQuantile(confidence, 1) / one - 1)).toBeLessThan(1e-9);
      expect(Math.abs(studentQuantile(confidence, 2) / two - 1)).toBeLessThan(1e-9);
    }),
  );
});

it('is the inverse of the tail, falls with the degrees of freedom and tends to the normal quantile', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.double({ min: 0.05, max: 0.999, noNaN: true }),
      (degrees, confidence) => {
        const t = studentQuantile(confidence, degrees);
        expect(studentTailProbability(t, degrees)).toBeCloseTo(1 - confidence, 11);
        expect(studentQuantile(confidence, degrees + 1)).toBeLessThan(t);
      },
    ),
  );
  expect(studentQuantile(0.95, 1e7)).toBeCloseTo(1.959963984540054, 5);
});

it.each([
  [0, 3],
  [1, 3],
  [Number.NaN, 3],
  [0.95, 0],
  [0.95, Number.NaN],
  [0.95, Number.POSITIVE_INFINITY],
])('refuses confidence %f with %f degrees of freedom', (confidence, degrees) => {
  expect(() => studentQuantile(confidence, degrees)).toThrow(/E_VERDICT_OPTION/);
});
