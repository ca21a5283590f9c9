import { expect, it } from 'vitest';
import { isConfinedPath } from './is-confined-path.ts';

it.each(['weights.bin', 'a/b.bin', './a.bin', 'group1-shard1of2.bin', '..a', 'a..b/c', 'é.bin'])('keeps %j', (path) => {
  expect(isConfinedPath(path)).toBe(true);
});

it.each([
  '',
  '..',
  '../a',
  'a/../b',
  'a\\..\\b',
  '/a',
  '\\\\server\\a',
  'a//b',
  'a/',
  'C:\\a',
  'c:a',
  'https://example.org/a',
  'file:a',
  'a\0b',
  '%2e%2e/a',
  'a%2F..%2Fb',
  '..%5ca',
])('refuses %j', (path) => {
  expect(isConfinedPath(path)).toBe(false);
});
