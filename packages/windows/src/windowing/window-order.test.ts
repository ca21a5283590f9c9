import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowOrder } from './window-order.ts';

const orders = fc.record({
  windowCount: fc.nat(300),
  size: fc.integer({ min: 1, max: 40 }),
  seed: fc.option(fc.integer(), { nil: undefined }),
  epoch: fc.nat(5),
});
type Order = typeof orders extends fc.Arbitrary<infer T> ? T : never;

function batchesOf({ windowCount, size, seed, epoch }: Order, firstBatch = 0): number[][] {
  const order = windowOrder(windowCount, { size, epoch, firstBatch, ...(seed === undefined ? {} : { seed }) });
  const batches: number[][] = [];
  for (let batch = order.firstBatch; batch < order.batchCount; batch++) batches.push([...order.windowsOf(batch)]);
  return batches;
}

describe('windowOrder', () => {
  it('has every window once, in batches of the size, in order without a seed', () => {
    fc.assert(
      fc.property(orders, (one) => {
        const batches = batchesOf(one);
        const all = batches.flat();
        expect(all.toSorted((a, b) => a - b)).toEqual([...Array(one.windowCount).keys()]);
        expect(batches.slice(0, -1).every(({ length }) => length === one.size)).toBe(true);
        if (one.seed === undefined) expect(all).toEqual([...Array(one.windowCount).keys()]);
      }),
    );
  });

  it('has one order for a seed and an epoch, whatever the size and wherever a pass is resumed', () => {
    fc.assert(
      fc.property(orders, fc.nat(20), (one, firstBatch) => {
        const batches = batchesOf(one);
        expect(batchesOf(one, firstBatch)).toEqual(batches.slice(firstBatch));
        expect(batchesOf({ ...one, size: 1 }).flat()).toEqual(batches.flat());
      }),
    );
  });

  it('has another order for another epoch', () => {
    const order = { windowCount: 50, size: 50, seed: 3, epoch: 0 };
    expect(batchesOf(order)).not.toEqual(batchesOf({ ...order, epoch: 1 }));
    expect(batchesOf(order)).not.toEqual(batchesOf({ ...order, seed: 4 }));
  });

  it('refuses what is no batch', () => {
    const bad = { size: 0, epoch: -1, firstBatch: 0.5, seed: Number.NaN };
    expect(() => windowOrder(9, bad)).toThrow(/^E_OPTION: size .* epoch .* firstBatch .* seed/);
  });
});
