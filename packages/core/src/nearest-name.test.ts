import { expect, it } from 'vitest';
import { didYouMean, editDistance, nearestName } from './nearest-name.ts';

it.each([
  ['', '', 0],
  ['kitten', 'sitting', 3],
  ['tmep', 'temp', 1],
  ['', 'abc', 3],
])('counts the edits from "%s" to "%s"', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

it('finds what was meant, and nothing where nothing is near', () => {
  expect(nearestName('freez', ['full', 'freeze'])).toBe('freeze');
  expect(nearestName('FULL', ['full', 'freeze'])).toBe('full');
  expect(nearestName('zebra', ['full', 'freeze'])).toBeUndefined();
  expect(nearestName('x', [])).toBeUndefined();
  expect(nearestName('d', ['s', 'ms'])).toBeUndefined();
  expect(nearestName('b', ['ab'])).toBe('ab');
  expect(didYouMean('dicriminative', ['discriminative'])).toBe(' Did you mean "discriminative"?');
});
