import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, type Json } from './canonical-json.ts';

it('sorts keys, drops undefined members and white space', () => {
  expect(canonicalJson({ b: [1, 'x', null], a: { d: undefined, c: true } })).toBe('{"a":{"c":true},"b":[1,"x",null]}');
});

it('is JSON that means the same, whatever the order of the keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value as Json);
      // -0 is no JSON number of its own: ECMAScript prints it as 0.
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
  expect(() => canonicalJson({ a: [value] })).toThrow(RangeError);
});
