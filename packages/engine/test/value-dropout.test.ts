import { philox } from '@seqgraft/core';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEngine, dropAgain, dropValues, type Engine, type KeptValues } from '../src/index.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ threads: 1 });
});
afterAll(() => engine.dispose());

const key = fc.record({
  rate: fc.constantFrom(0.001, 0.2, 0.5, 0.97),
  seed: fc.maxSafeNat(),
  counter: fc.maxSafeNat(),
  purpose: fc.nat(0xffffffff),
});

test('values are dropped by the words of philox, and once more the same', () => {
  const property = fc.property(fc.integer({ min: 1, max: 90 }), key, (length, drawn) => {
    const values = Float32Array.from({ length }, (_, i) => Math.sin(i));
    const { rate, seed, counter, purpose } = drawn;
    const high = (value: number): number => Math.floor(value / 2 ** 32) >>> 0;
    const words = new Uint32Array(4);
    const expected = values.map((value, i) => {
      philox([Math.floor(i / 4), counter >>> 0, high(counter), purpose], [seed >>> 0, high(seed)], words);
      return value * ((words[i % 4] as number) >= Math.round(rate * 2 ** 32) ? Math.fround(1 / (1 - rate)) : 0);
    });
    const used = engine.info.usedBytes;
    let first: Float32Array | undefined;
    let again: Float32Array | undefined;
    const kept = dropValues(engine, values, {
      key: drawn,
      take: (dropped) => {
        first = dropped.slice();
      },
    });
    dropAgain(engine, values, {
      kept: kept as KeptValues,
      take: (dropped) => {
        again = dropped.slice();
      },
    });
    expect(first).toEqual(expected);
    expect(again).toEqual(expected);
    expect(engine.info.usedBytes).toBe(used);
  });
  fc.assert(property, { numRuns: 200 });
});

test('a rate whose threshold does not fit 32 bits is left to others', () => {
  const take = (): never => {
    throw new Error('nothing to take');
  };
  const all = { rate: 1 - 2 ** -40, seed: 0, counter: 0, purpose: 0 };
  expect(dropValues(engine, new Float32Array(3), { key: all, take })).toBeNull();
});
