import { expect, it } from 'vitest';
import { roundLike } from './round-like.ts';

it('gives a number the decimals of another', () => {
  expect(roundLike(0.009754, 2.692)).toBe('0.010');
  expect(roundLike(-695.94, 428.8)).toBe('−695.9');
  expect(roundLike(12.6, 11_346)).toBe('13');
  expect(roundLike(0.26398, 0.72)).toBe('0.2640');
});

it('writes no minus before a zero, and falls back where there is nothing to go by', () => {
  expect(roundLike(-0.0001, 2.692)).toBe('0.000');
  expect(roundLike(0.00123, 0)).toBe('0.00123');
  expect(roundLike(5, Number.NaN)).toBe('5');
});
