import { describe, expect, it } from 'vitest';
import { fnv1a } from './fnv1a.ts';

describe('fnv1a', () => {
  // The vectors of the authors' test suite (test_fnv.c, fnv1a_32).
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
    ['chongo was here!\n', 0xd49930d5],
  ])('gives the published value of %j, as text and as bytes', (text, value) => {
    expect(fnv1a(text)).toBe(value);
    expect(fnv1a(new TextEncoder().encode(text))).toBe(value);
  });

  it('goes on where an earlier call ended, and begins elsewhere when told', () => {
    expect(fnv1a('bar', fnv1a('foo'))).toBe(fnv1a('foobar'));
    expect(fnv1a('foobar', 0x9dc5811c)).not.toBe(fnv1a('foobar'));
  });

  it('takes words of 32 bits and code units whole', () => {
    expect(fnv1a(Uint32Array.of(0xffffffff))).toBe(fnv1a([-1]));
    expect(fnv1a('é')).toBe(fnv1a([0xe9]));
    expect(fnv1a('一')).toBe(fnv1a([0x4e00]));
  });
});
