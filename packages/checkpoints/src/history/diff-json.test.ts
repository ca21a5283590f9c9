import { canonicalJson, type Json } from '@seqgraft/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffJson } from './diff-json.ts';

describe('diffJson', () => {
  it('names each place once, what one side does not have is left out', () => {
    const a = { cell: 'lstm', units: [64, 64], head: { outputs: 3 }, columns: [{ min: 1 }, { min: 2 }], gone: null };
    const b = { cell: 'gru', units: [64], head: { outputs: 3 }, columns: [{ min: 1 }, { min: 3 }], 'a b': true };
    expect(diffJson(a, b)).toEqual([
      { path: '["a b"]', b: true },
      { path: 'cell', a: 'lstm', b: 'gru' },
      { path: 'columns[1].min', a: 2, b: 3 },
      { path: 'gone', a: null },
      { path: 'units', a: [64, 64], b: [64] },
    ]);
  });

  it('tells null from what is not there, objects from arrays, and one document from another kind', () => {
    expect(diffJson({ x: null }, {})).toEqual([{ path: 'x', a: null }]);
    expect(diffJson({ x: {} }, { x: [] })).toEqual([{ path: 'x', a: {}, b: [] }]);
    expect(diffJson(null, { x: 1 })).toEqual([{ path: '', a: null, b: { x: 1 } }]);
    expect(diffJson({ constructor: 1 }, {})).toEqual([{ path: 'constructor', a: 1 }]);
  });

  it('finds nothing in equal documents and something in all others', () => {
    const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(diffJson(a, structuredClone(a))).toEqual([]);
        expect(diffJson(a, b).length === 0).toBe(canonicalJson(a) === canonicalJson(b));
        expect(diffJson(b, a).map(({ path }) => path)).toEqual(diffJson(a, b).map(({ path }) => path));
      }),
      { numRuns: 300 },
    );
  });
});
