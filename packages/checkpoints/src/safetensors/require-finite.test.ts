import { expect, it } from 'vitest';
import { requireFinite } from './require-finite.ts';

it('finds the first value that is not finite, wherever it stands', () => {
  for (let length = 1; length <= 40; length++) {
    for (let first = 0; first < length; first++) {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
        const data = new Float32Array(length).fill(3.4028234663852886e38);
        data[first] = value;
        data[length - 1] = value;
        expect(() => requireFinite('w', data)).toThrow(
          expect.objectContaining({
            code: 'E_NONFINITE',
            details: { tensor: 'w', index: first, value: String(value) },
          }),
        );
      }
    }
  }
});

it('takes the largest numbers, the smallest and −0, however many', () => {
  const extremes = [3.4028234663852886e38, -3.4028234663852886e38, 2 ** -149, -(2 ** -149), -0, 0];
  for (let length = 0; length <= 40; length++) {
    requireFinite(
      'w',
      Float32Array.from({ length }, (_, index) => extremes[index % extremes.length] as number),
    );
  }
});
