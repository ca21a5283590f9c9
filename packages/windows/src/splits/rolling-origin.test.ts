import { readFileSync } from 'node:fs';
import { isSeqgraftError } from '@seqgraft/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import type { Table } from '../table/table.ts';
import { slideWindows } from '../windowing/slide-windows.ts';
import { type RollingOriginOptions, rollingOrigin } from './rolling-origin.ts';
import type { SplitPart } from './split-part.ts';

interface Recorded {
  readonly folds: readonly {
    readonly n: number;
    readonly folds: number;
    readonly testSize: number;
    readonly embargo: number;
    readonly trainSize: number | null;
    readonly parts: readonly { readonly train: readonly number[]; readonly test: readonly number[] }[];
  }[];
}

const recorded = JSON.parse(
  readFileSync(new URL('../../test/fixtures/sklearn-values.json', import.meta.url), 'utf8'),
) as Recorded;

function tableOf(n: number): Table {
  return fromArrays({ columns: { y: Array.from({ length: n }, (_, i) => i) } });
}

function rangeOf({ rows }: SplitPart): number[] {
  return rows.flatMap(({ start, end }) => [start, end]);
}

describe('rollingOrigin', () => {
  it.each(recorded.folds)('has the folds of scikit-learn: $n rows, $folds folds of $testSize', (one) => {
    const sliding = one.trainSize === null ? {} : { window: 'sliding' as const, trainSize: one.trainSize };
    // Where a fold of scikit-learn has less than max_train_size, ours are an error: such folds cannot be compared.
    const { folds, testSize, embargo } = one;
    const found = rollingOrigin(tableOf(one.n), { folds, testSize, embargo, ...sliding });
    expect(found.map(({ train, test }) => ({ train: rangeOf(train), test: rangeOf(test) }))).toEqual(one.parts);
  });

  it('has the folds that a brute force finds, for any options', () => {
    let compared = 0;
    const sizes = fc.record({
      n: fc.integer({ min: 1, max: 60 }),
      testSize: fc.integer({ min: 1, max: 9 }),
      step: fc.integer({ min: 1, max: 9 }),
      minTrain: fc.integer({ min: 1, max: 9 }),
      validation: fc.nat(5),
      embargo: fc.nat(3),
      sliding: fc.boolean(),
      folds: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(sizes, ({ n, sliding, folds, ...form }) => {
        const { testSize, step, minTrain, validation, embargo } = form;
        // From the newest fold back: each is laid out from its end, row by row.
        const expected: { train: number[]; validation: number[]; test: number[] }[] = [];
        for (let end = n; folds === undefined || expected.length < folds; end -= step) {
          let row = end;
          const take = (count: number): number[] => Array.from({ length: count }, () => --row).reverse();
          const test = take(testSize);
          take(embargo);
          const held = take(validation);
          if (validation > 0) take(embargo);
          if (row < minTrain) break;
          expected.unshift({ train: take(sliding ? minTrain : row), validation: held, test });
        }
        const options: RollingOriginOptions = {
          ...form,
          ...(folds === undefined ? {} : { folds }),
          window: sliding ? 'sliding' : 'expanding',
        };
        if (expected.length < (folds ?? 1)) {
          expect(() => rollingOrigin(tableOf(n), options)).toThrow(
            `E_OPTION: folds must be at most ${expected.length}`,
          );
          return;
        }
        const rowsOf = (part: SplitPart): number[] =>
          part.rows.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
        const found = rollingOrigin(tableOf(n), options);
        expect(
          found.map(({ train, validation, test }) => ({
            train: rowsOf(train),
            validation: rowsOf(validation),
            test: rowsOf(test),
          })),
        ).toEqual(expected);
        for (const [fold, { train, test }] of found.entries()) {
          const first = expected[fold]?.train[0];
          expect([train.rows[0]?.readableFrom, test.rows[0]?.readableFrom]).toEqual([first, first]);
        }
        compared += found.length;
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it('cuts all series at one time, and gives each one window a fold when it tests one horizon', () => {
    const table = fromArrays([
      { id: 'a', time: [1, 2, 3, 4, 5, 6, 7, 8], columns: { y: [1, 2, 3, 4, 5, 6, 7, 8] } },
      { id: 'b', time: [4, 5, 6, 7, 8, 9, 10], columns: { y: [4, 5, 6, 7, 8, 9, 10] } },
    ]);
    const folds = rollingOrigin(table, { testSize: 2, folds: 2, step: 2 });
    expect(folds.map(({ train }) => rangeOf(train))).toEqual([
      [0, 6, 8, 11],
      [0, 8, 8, 13],
    ]);
    const windows = slideWindows(folds[0] as (typeof folds)[0], { lookback: 2, horizon: 2 });
    expect([...windows.test.targetsOf()]).toEqual([7, 8, 7, 8]);
  });

  it.each([
    [{ testSize: 0 }, 'testSize must be an integer of at least 1, got 0'],
    [{ testSize: 2, step: 1.5 }, 'step must be an integer of at least 1, got 1.5'],
    [{ testSize: 2, embargo: -1 }, 'embargo must be an integer of at least 0, got -1'],
    [{ testSize: 2, window: 'rolling' }, 'window must be "expanding" or "sliding", got "rolling"'],
    [{ testSize: 2, trainSize: 3 }, 'trainSize must be left out unless window is "sliding"'],
    [{ testSize: 2, window: 'sliding', trainSize: 3, minTrain: 4 }, 'trainSize must be at least minTrain 4, got 3'],
    [
      { testSize: 4, folds: 3 },
      'folds must be at most 2 for the 10 times of the data (train 1, test 4, step 4), got 3',
    ],
    [{ testSize: 11 }, 'folds must be at most 0 for the 10 times of the data'],
  ] as [RollingOriginOptions, string][])('refuses %j', (options, words) => {
    let caught: unknown;
    try {
      rollingOrigin(tableOf(10), options);
    } catch (error) {
      caught = error;
    }
    expect(isSeqgraftError(caught, 'E_OPTION') && caught.message).toContain(words);
  });
});
