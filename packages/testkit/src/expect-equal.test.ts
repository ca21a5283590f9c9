import { expect, it } from 'vitest';
import { expectEqual } from './expect-equal.ts';

it('takes for equal what toEqual does, and nothing else', () => {
  for (const [one, other] of [
    [{ a: Float32Array.of(1, Number.NaN), b: undefined }, { a: Float32Array.of(1, Number.NaN) }],
    [new Map([['x', [1, 2]]]), new Map([['x', [1, 2]]])],
    [[], []],
  ]) {
    expect(() => expectEqual(one, other)).not.toThrow();
  }
  for (const [one, other] of [
    [Float32Array.of(1, 2), Float32Array.of(1, 3)],
    [Float32Array.of(0), Float32Array.of(-0)],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 1, b: 2 }],
    [new Map([['x', 1]]), new Map([['x', 2]])],
  ]) {
    expect(() => expectEqual(one, other)).toThrow(/expected .* to deeply equal/);
  }
});
