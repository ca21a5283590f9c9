import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Permutation } from './permutation.ts';
import { Random } from './random.ts';

const permutationOf = (length: number, seed: number): Permutation => new Permutation(length, new Random(seed));
const listOf = (permutation: Permutation): number[] =>
  Array.from({ length: permutation.length }, (_, place) => permutation.at(place));

/** How far chi-square lies from its mean, in standard deviations; more than 4.5 happens by chance in about 1 of 100,000 tests. */
function surprise(counts: ArrayLike<number>, expected: number, freedom: number): number {
  let chiSquare = 0;
  for (let i = 0; i < counts.length; i++) chiSquare += ((counts[i] as number) - expected) ** 2 / expected;
  return (chiSquare - freedom) / Math.sqrt(2 * freedom);
}

describe('Permutation', () => {
  it('holds every number once, for every length', () => {
    for (let length = 0; length <= 300; length++) {
      expect(listOf(permutationOf(length, length)).sort((a, b) => a - b)).toEqual([...Array(length).keys()]);
    }
    const lengths = fc.oneof(
      fc.integer({ min: 300, max: 5000 }),
      fc.constantFrom(1023, 1024, 1025, 4095, 4096, 4097, 65_535, 65_536, 65_537),
    );
    fc.assert(
      fc.property(lengths, fc.maxSafeInteger(), (length, seed) => {
        const seen = new Uint8Array(length);
        const permutation = permutationOf(length, Math.abs(seed));
        for (let place = 0; place < length; place++) seen[permutation.at(place)] = 1;
        expect(seen.includes(0)).toBe(false);
      }),
    );
  });

  it('gives whole numbers below the length, no two alike, up to 2^52', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2 ** 31, max: 2 ** 52 }), fc.nat(), (length, seed) => {
        const permutation = permutationOf(length, seed);
        const places = Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? i : length - i));
        const numbers = places.map((place) => permutation.at(place));
        expect(numbers.every((number) => Number.isInteger(number) && number >= 0 && number < length)).toBe(true);
        expect(new Set(numbers).size).toBe(200);
      }),
    );
  });

  it('gives all orders of few numbers equally often', () => {
    for (const [length, orders] of [
      [2, 2],
      [3, 6],
      [4, 24],
      [5, 120],
      [6, 720],
    ] as const) {
      const counts = new Map<string, number>();
      for (let seed = 0; seed < orders * 50; seed++) {
        const order = listOf(permutationOf(length, seed)).join();
        counts.set(order, (counts.get(order) ?? 0) + 1);
      }
      const found = [...counts.values(), ...Array(orders - counts.size).fill(0)];
      expect(surprise(found, 50, orders - 1)).toBeLessThan(4.5);
    }
  });

  it.each([7, 16, 17, 64, 65, 200])(
    'brings each of %i numbers to each place, and after each other, equally often',
    (length) => {
      const trials = 40 * length;
      const atPlace = new Float64Array(length * length);
      const apart = new Float64Array(length - 1);
      for (let seed = 0; seed < trials; seed++) {
        const order = listOf(new Permutation(length, new Random(seed).fork('epoch 1')));
        for (const [place, number] of order.entries()) {
          const cell = place * length + number;
          atPlace[cell] = (atPlace[cell] as number) + 1;
        }
        const distance = ((order[length >> 1] as number) - (order[(length >> 1) - 1] as number) + length) % length;
        apart[distance - 1] = (apart[distance - 1] as number) + 1;
      }
      expect(surprise(atPlace, trials / length, (length - 1) ** 2)).toBeLessThan(4.5);
      expect(surprise(apart, trials / (length - 1), length - 2)).toBeLessThan(4.5);
    },
  );

  it.each([2 ** 11, 10_007, 2 ** 16 + 1, 1_000_003, 2 ** 32])('has no pattern in the first places of %i', (length) => {
    const parts = 16;
    const values = new Float64Array(parts);
    const pairs = new Float64Array(parts * parts);
    const steps = new Float64Array(parts);
    const trials = 20_000;
    const part = (number: number): number => Math.floor((number / length) * parts);
    for (let trial = 0; trial < trials / 100; trial++) {
      const permutation = permutationOf(length, trial);
      for (let place = 0; place < 200; place += 2) {
        const one = permutation.at(place);
        const next = permutation.at(place + 1);
        const add = (counts: Float64Array, cell: number): void => {
          counts[cell] = (counts[cell] as number) + 1;
        };
        add(values, part(one));
        add(pairs, part(one) * parts + part(next));
        add(steps, part((next - one + length) % length));
      }
    }
    expect(surprise(values, trials / parts, parts - 1)).toBeLessThan(4.5);
    expect(surprise(pairs, trials / parts ** 2, parts ** 2 - 1)).toBeLessThan(4.5);
    expect(surprise(steps, trials / parts, parts - 1)).toBeLessThan(4.5);
  });

  it('differs between seeds and epochs, and is the same everywhere and for ever', () => {
    const order = (seed: number, epoch: string): number[] => listOf(new Permutation(50, new Random(seed).fork(epoch)));
    expect(order(1, 'epoch 0')).toEqual(order(1, 'epoch 0'));
    expect(order(1, 'epoch 0')).not.toEqual(order(1, 'epoch 1'));
    expect(order(1, 'epoch 0')).not.toEqual(order(2, 'epoch 0'));
    expect(order(1, 'epoch 0').slice(0, 8)).toMatchInlineSnapshot(`
      [
        14,
        23,
        10,
        28,
        9,
        12,
        16,
        36,
      ]
    `);
    expect([0, 1, 2 ** 39].map((place) => permutationOf(2 ** 40, 9).at(place))).toMatchInlineSnapshot(`
      [
        1027899958763,
        710502491295,
        153473156802,
      ]
    `);
  });

  it('refuses lengths and places that are none', () => {
    for (const bad of [-1, 1.5, Number.NaN, 2 ** 53]) expect(() => permutationOf(bad, 1)).toThrow(RangeError);
    for (const bad of [-1, 1.5, Number.NaN, 5]) expect(() => permutationOf(5, 1).at(bad)).toThrow(RangeError);
    expect(() => permutationOf(0, 1).at(0)).toThrow(RangeError);
  });
});
