import type { Batch } from '@seqgraft/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import { splitByTime } from '../splits/split-by-time.ts';
import { type StatefulWindows, statefulWindows } from './stateful-windows.ts';

const cases = fc.record({
  lengths: fc.array(fc.integer({ min: 20, max: 60 }), { minLength: 1, maxLength: 5 }),
  lookback: fc.integer({ min: 1, max: 5 }),
  rate: fc.integer({ min: 1, max: 2 }),
  padding: fc.boolean(),
  size: fc.integer({ min: 1, max: 9 }),
  seed: fc.option(fc.nat(1000), { nil: undefined }),
  cut: fc.boolean(),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

/** Series s has the values 1000 s + row; where it is cut, a gap in time stands before row 10. */
function windowsOf({ lengths, lookback, rate, padding, cut }: Case): StatefulWindows {
  const table = fromArrays(
    lengths.map((length, s) => ({
      id: `s${s}`,
      columns: { y: Array.from({ length }, (_, row) => 1000 * s + row) },
    })),
  );
  const runs = table.series.flatMap(({ start, end }) =>
    cut
      ? [
          { start, end: start + 10 },
          { start: start + 10, end },
        ]
      : [{ start, end }],
  );
  const split = splitByTime({ ...table, runs }, { train: 1 });
  return statefulWindows(split, { lookback, horizon: 1, rate, targets: 'every-step', padding }).train;
}

const options = ({ size, seed }: Case) => ({ size, epoch: 1, ...(seed === undefined ? {} : { seed }) });
const stepsOf = (batch: Batch, row: number, lookback: number): number[] =>
  Array.from(batch.inputs.data.subarray(row * lookback, (row + 1) * lookback)).filter(
    (_, step) => batch.mask === undefined || batch.mask.data[row * lookback + step] === 1,
  );

describe('statefulWindows', () => {
  it('go on in each row where the batch before ended, or reset', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const batches = [...windowsOf(one).batches(options(one))];
        for (const [k, batch] of batches.entries()) {
          const { resets, windows } = batch as Required<Batch>;
          for (let row = 0; row < windows.length; row++) {
            const before = k === 0 ? undefined : stepsOf(batches[k - 1] as Batch, row, one.lookback).at(-1);
            const first = stepsOf(batch, row, one.lookback)[0] as number;
            const border = one.cut && first % 1000 >= 10 && (before ?? 0) % 1000 < 10;
            expect(resets[row]).toBe(before !== undefined && first === before + one.rate && !border ? 0 : 1);
          }
          expect(windows.length).toBeLessThanOrEqual(batches[k - 1]?.windows.length ?? one.size);
        }
      }),
    );
  });

  it('give each window once, and each series from its first row in order', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const stateful = windowsOf(one);
        const batches = [...stateful.batches(options(one))];
        const all = batches.flatMap(({ windows }) => [...windows]);
        expect(all.toSorted((a, b) => a - b)).toEqual([...Array(stateful.windowCount).keys()]);
        const whole = batches.slice(0, -1);
        expect(whole.every(({ windows }) => windows.length === Math.min(one.size, stateful.windowCount))).toBe(true);
        // Rows in no window: of each run with c rows for targets, fewer than a window; with padding only the last, which has no next step.
        const seen = new Set(
          batches.flatMap((batch) =>
            Array.from(batch.windows.keys()).flatMap((row) => stepsOf(batch, row, one.lookback)),
          ),
        );
        for (const [s, length] of one.lengths.entries()) {
          for (const [from, to] of one.cut
            ? [
                [0, 10],
                [10, length],
              ]
            : ([[0, length]] as [number, number][])) {
            const inputs = Math.max(0, (to as number) - (from as number) - 1);
            const steps = Array.from({ length: inputs }, (_, i) => 1000 * s + (from as number) + i);
            const left = steps.filter((step) => !seen.has(step));
            if (one.rate === 1) expect(left.length).toBe(one.padding ? 0 : inputs % one.lookback);
            if (!one.padding && one.rate === 1) expect(left).toEqual(steps.slice(inputs - left.length));
          }
        }
      }),
    );
  });

  it('resume at any batch, and come in another order of series for another seed', () => {
    fc.assert(
      fc.property(cases, fc.nat(8), (one, firstBatch) => {
        const stateful = windowsOf(one);
        const batches = [...stateful.batches(options(one))];
        expect([...stateful.batches({ ...options(one), firstBatch })]).toEqual(batches.slice(firstBatch));
      }),
    );
    const many = { lengths: Array(8).fill(12), lookback: 3, rate: 1, padding: false, size: 1, seed: 1, cut: false };
    const order = (seed: number) => [...windowsOf(many).batches({ size: 1, seed })].map(({ windows }) => windows[0]);
    expect(order(1)).not.toEqual(order(2));
    expect(order(1)).toEqual(order(1));
  });

  it('read one long series, such as a text, as streams side by side', () => {
    const text = { lengths: [25], lookback: 2, rate: 1, padding: false, size: 3, seed: undefined, cut: false };
    const batches = [...windowsOf(text).batches({ size: 3 })];
    expect(batches.map((batch) => [0, 1, 2].map((row) => stepsOf(batch, row, 2)))).toEqual([
      [
        [0, 1],
        [8, 9],
        [16, 17],
      ],
      [
        [2, 3],
        [10, 11],
        [18, 19],
      ],
      [
        [4, 5],
        [12, 13],
        [20, 21],
      ],
      [
        [6, 7],
        [14, 15],
        [22, 23],
      ],
    ]);
    expect(batches.map(({ resets }) => [...(resets as Uint8Array)])).toEqual([
      [1, 1, 1],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect([...(batches[0] as Batch).targets.data]).toEqual([1, 2, 9, 10, 17, 18]);
  });
});
