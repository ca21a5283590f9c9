import { isSeqgraftError } from '@seqgraft/core';
import { expectEqual } from '@seqgraft/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RandomTask, randomTask, splitOfTask } from '../../test/random-task.ts';
import { fitScaler } from '../scaling/fit-scaler.ts';
import type { Scaler } from '../scaling/scaler.ts';
import { scalerKinds } from '../scaling/scaler.ts';
import { fromArrays } from '../sources/from-arrays.ts';
import { splitByTime } from '../splits/split-by-time.ts';
import type { SplitPart, TimeSplit } from '../splits/split-part.ts';
import type { Table } from '../table/table.ts';
import type { SplitWindows } from './cut-windows.ts';
import { slideWindows } from './slide-windows.ts';
import { Windows } from './windows.ts';

const partNames = ['train', 'validation', 'test'] as const;

/** One of the ways to scale, in turn. */
function scalerOf(train: SplitPart, number: number): Scaler {
  const kind = scalerKinds[number % scalerKinds.length] as Scaler['kind'];
  const several = Math.floor(number / scalerKinds.length) % 2 === 1;
  return fitScaler(train, several ? { kind, per: 'series', unknownSeries: 'own-history' } : { kind });
}

/** The windows of a task, or null when it has none. */
function slide(task: RandomTask, split: TimeSplit): SplitWindows | null {
  try {
    return slideWindows(split, { ...task.options, scaler: scalerOf(split.train, task.number) });
  } catch (error) {
    if (!isSeqgraftError(error)) throw error;
    return null;
  }
}

/** Rows that are not in train hold 1e9 in every column, and other labels and weights. */
function spoil(table: Table, train: SplitPart): Table {
  const outside = new Uint8Array(table.rowCount).fill(1);
  for (const { start, end } of train.rows) outside.fill(0, start, end);
  const isOutside = (row: number): boolean => outside[row] === 1;
  const labels = table.labels as NonNullable<Table['labels']>;
  return {
    ...table,
    columns: new Map(
      Array.from(table.columns, ([name, values]) => [name, values.map((value, row) => (isOutside(row) ? 1e9 : value))]),
    ),
    labels: { ...labels, ofRow: labels.ofRow.map((label, row) => (isOutside(row) ? 2 - label : label)) },
    weights: table.weights?.map((weight, row) => (isOutside(row) ? 1e9 : weight)) ?? null,
  };
}

describe('slideWindows', () => {
  it('has ⌊(n − need) / stride⌋ + 1 windows on one series, the newest row used', () => {
    const sizes = fc.record({
      n: fc.integer({ min: 1, max: 200 }),
      lookback: fc.integer({ min: 1, max: 20 }),
      horizon: fc.integer({ min: 1, max: 10 }),
      gap: fc.nat(5),
      rate: fc.integer({ min: 1, max: 4 }),
      stride: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(
      fc.property(sizes, ({ n, ...form }) => {
        const split = splitByTime(fromArrays({ columns: { y: Array.from({ length: n }, (_, i) => i) } }), { train: 1 });
        const need = (form.lookback - 1) * form.rate + 1 + form.gap + form.horizon;
        if (n < need) {
          expect(() => slideWindows(split, form)).toThrow(/^E_TOO_SHORT/);
          return;
        }
        const { train } = slideWindows(split, form);
        expect(train.windowCount).toBe(Math.floor((n - need) / form.stride) + 1);
        expect(train.targetsOf().at(-1)).toBe(n - 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing of train, nor of a scaler, when all that is not train becomes 1e9', () => {
    let compared = 0;
    for (let number = 0; number < 600; number++) {
      const task = randomTask(number);
      const split = splitOfTask(task);
      const spoiled = splitOfTask(task, (table) => spoil(table, split.train));
      const before = slide(task, split);
      if (before === null) continue;
      expectEqual(scalerOf(spoiled.train, number), scalerOf(split.train, number));
      const after = slide(task, spoiled) as SplitWindows;
      const options = { size: 7, seed: number, epoch: 2 };
      expectEqual([...after.train.batches(options)], [...before.train.batches(options)]);
      compared += before.train.windowCount;
    }
    expect(compared).toBeGreaterThan(2000);
  });

  it('gives the same bits from the store of scaled rows as value by value', () => {
    let compared = 0;
    for (let number = 0; number < 600; number++) {
      const task = randomTask(number);
      const windows = slide(task, splitOfTask(task));
      if (windows === null) continue;
      for (const name of partNames) {
        const { table, frame, stretches, scaler, starts, padding } = windows[name];
        const plain = new Windows({ table, frame, places: { starts, padding }, stretches, scaler, hasTargets: true });
        // In the second pass every window comes from the store.
        for (let pass = 0; pass < 2; pass++) {
          expectEqual([...windows[name].batches({ size: 4 })], [...plain.batches({ size: 4 })]);
        }
        compared += windows[name].windowCount;
      }
    }
    expect(compared).toBeGreaterThan(2000);
  });

  it('returns scaled targets to the data’s units for every kind of scaler', () => {
    for (let number = 0; number < 600; number++) {
      const task = randomTask(number);
      const windows = task.options.of === 'label' ? null : slide(task, splitOfTask(task));
      if (windows === null) continue;
      for (const name of partNames) {
        for (const batch of windows[name].batches({ size: 5, seed: 1 })) {
          const back = windows[name].toDataUnits(batch.targets.data, batch.windows);
          const raw = windows[name].targetsOf(batch.windows);
          // float32 keeps 24 bits of a scaled value; values here are below 4000 and a scaled one below 1e4. Padded steps are NaN in both.
          const off = raw.findIndex(
            (value, i) => !(Math.abs((back[i] as number) - value) < 0.01 || Number.isNaN(value)),
          );
          expectEqual({ task: off < 0 ? null : task, off }, { task: null, off: -1 });
        }
      }
    }
  });
});
