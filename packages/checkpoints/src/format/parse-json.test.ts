import { canonicalJson, type Json } from '@seqgraft/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonProblem, parseJson } from './parse-json.ts';

const limits = { depth: 100, members: 1000 };

/** What JSON.parse says, or undefined when it refuses. */
function reference(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2, '\t'), (text, space) => {
        const spaced = JSON.stringify(JSON.parse(text), null, space);
        fc.pre(!spaced.includes('"__proto__"'));
        expect(parseJson(spaced, limits)).toEqual(JSON.parse(spaced));
      }),
      { numRuns: 1000 },
    );
  });

  it('accepts nothing that JSON.parse refuses, and reads the rest alike, over 10,000 mutations', () => {
    const seed = '{"a":[1,-0.5e+10,"x\\u00e9\\n",true,null],"b":{"c":[[],{}]}, "d" : "\\ud83d\\ude00"}';
    const characters = fc.constantFrom(...'{}[]:,"\\ue10-+.tfn \n\u0000é'.split(''), '"__proto__"', '1e999', '//', "'");
    const mutation = fc.tuple(fc.nat(seed.length), fc.nat(3), characters);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        let text = seed;
        for (const [at, remove, insert] of mutations) text = text.slice(0, at) + insert + text.slice(at + remove);
        const expected = reference(text);
        try {
          expect(parseJson(text, limits)).toEqual(expected);
        } catch (error) {
          if (!(error instanceof JsonProblem)) throw error;
          // Either JSON.parse refuses it too, or it resolves in silence what we refuse.
          if (error.reason === 'syntax') expect(expected).toBeUndefined();
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    ['{"a":1,"a":2}', 'duplicate-key'],
    ['{"a":1,"\\u0061":2}', 'duplicate-key'],
    ['{"__proto__":1}', 'reserved-key'],
    ['[{"\\u005f_proto__":{}}]', 'reserved-key'],
    ['1e309', 'number'],
    ['[[[[1]]]]', 'depth'],
    ['{"a":{"b":{"c":{}}}}', 'depth'],
    ['[1,2,3,4]', 'members'],
    ['{"a":1,"b":2,"c":3,"d":4}', 'members'],
    ['', 'syntax'],
    ['[1,]', 'syntax'],
    ['{"a":1,}', 'syntax'],
    ['"a\nb"', 'syntax'],
    ['"a\\', 'syntax'],
    ['01', 'syntax'],
    ['NaN', 'number'],
    ['[-Infinity]', 'number'],
    ['nullx', 'syntax'],
  ])('refuses %j: %s', (text, reason) => {
    expect(() => parseJson(text, { depth: 3, members: 3 })).toThrow(expect.objectContaining({ reason }));
  });

  it('tells canonical JSON as canonicalJson itself does, over 10,000 mutations', () => {
    const seed = '{"":-0.5,"a":[1,1e+21,"x\\n\u00e9",true,null],"b":{"c":[[],{}]},"d":"\ud83d\ude00"}';
    expect(parseJson(seed, { ...limits, canonical: true })).toEqual(JSON.parse(seed));
    const characters = fc.constantFrom(
      ...'{}[]:,"\\ue10-+.tfn \n\u00e9abc/'.split(''),
      '\\/',
      '\\u0061',
      '-0',
      '1.0',
      '1E2',
    );
    const mutation = fc.tuple(fc.nat(seed.length), fc.nat(2), characters);
    let canonical = 0;
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 2 }), (mutations) => {
        let text = seed;
        for (const [at, remove, insert] of mutations) text = text.slice(0, at) + insert + text.slice(at + remove);
        let value: Json;
        try {
          value = parseJson(text, limits);
        } catch {
          return;
        }
        const expected = canonicalJson(value) === text && !/\p{Cs}/u.test(text);
        canonical += expected ? 1 : 0;
        const check = (): Json => parseJson(text, { ...limits, canonical: true });
        if (expected) expect(check()).toEqual(value);
        else if (!/\p{Cs}/u.test(text)) expect(check).toThrow(expect.objectContaining({ reason: 'canonical' }));
      }),
      { numRuns: 10_000 },
    );
    expect(canonical).toBeGreaterThan(100);
  });

  it('counts values of all kinds', () => {
    expect(parseJson('{"a":[1,2]}', { ...limits, values: 4 })).toEqual({ a: [1, 2] });
    expect(() => parseJson('{"a":[1,2]}', { ...limits, values: 3 })).toThrow(
      expect.objectContaining({ reason: 'values' }),
    );
  });

  it('reads keys that plain objects have anyway', () => {
    expect(parseJson('{"constructor":1,"toString":2,"hasOwnProperty":3}', limits)).toEqual(
      JSON.parse('{"constructor":1,"toString":2,"hasOwnProperty":3}'),
    );
  });

  it('reads a string of ten million characters without exhausting its stack', () => {
    expect(parseJson(`"${'x'.repeat(10_000_000)}"`, limits)).toHaveLength(10_000_000);
  });
});
