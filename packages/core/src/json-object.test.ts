import { expect, it } from 'vitest';
import { isJsonObject } from './json-object.ts';

it('tells what has members by name', () => {
  expect([{}, { a: null }].every(isJsonObject)).toBe(true);
  expect([undefined, null, [], [{}], 'a', 1, true].some(isJsonObject)).toBe(false);
});
