import { isSeqgraftError } from '@seqgraft/core';
import { expectEqual } from '@seqgraft/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitScaler } from '../scaling/fit-scaler.ts';
import { scalerKinds } from '../scaling/scaler.ts';
import type { ScalerOptions } from '../scaling/scaler-options.ts';
import { fromArrays } from '../sources/from-arrays.ts';
import { driftForecast } from '../windowing/baselines.ts';
import type { SplitWindows } from '../windowing/cut-windows.ts';
import { slideWindows } from '../windowing/slide-windows.ts';
import { rollingOrigin } from './rolling-origin.ts';
import { splitByPart } from './split-by-part.ts';
import { splitBySeries } from './split-by-series.ts';
import { splitByTime } from './split-by-time.ts';
import type { SplitPart, TimeSplit } from './split-part.ts';

const cases = fc.record({
  series: fc.array(fc.stringMatching(/^[tve]{8,30}$/), { minLength: 2, maxLength: 3 }),
  how: fc.constantFrom('part', 'series', 'fold', 'time'),
  lookback: fc.integer({ min: 1, max: 4 }),
  horizon: fc.integer({ min: 1, max: 2 }),
  targets: fc.constantFrom('last' as const, 'every-step' as const),
  kind: fc.constantFrom(...scalerKinds),
  per: fc.constantFrom('all' as const, 'series' as const),
  log: fc.boolean(),
  difference: fc.nat(2),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function splitOf(one: Case): TimeSplit {
  const table = fromArrays(
    one.series.map((text, index) => ({
      id: `s${index}`,
      columns: { y: Array.from(text, (_, row) => 50 + 40 * Math.sin(row * (index + 1)) + index) },
    })),
  );
  const parts = Uint8Array.from(one.series.join(''), (letter) => 'tve'.indexOf(letter));
  if (one.how === 'part') return splitByPart({ ...table, parts });
  if (one.how === 'series')
    return splitBySeries(table, { train: ['s1'], validation: ['s0'], test: ['s2'].slice(0, one.series.length - 2) });
  if (one.how === 'time') return splitByTime(table, { train: 0.5, validation: 0.3, test: 0.2 });
  return rollingOrigin(table, { testSize: 2, folds: 1, validation: 2 })[0] as TimeSplit;
}

/** Every value that is a target of none of some parts becomes 1e9. */
function spoilAllBut(split: TimeSplit, kept: readonly SplitPart[]): void {
  const keep = new Uint8Array(split.table.rowCount);
  for (const { rows } of kept) for (const { start, end } of rows) keep.fill(1, start, end);
  for (const values of split.table.columns.values()) {
    for (let row = 0; row < keep.length; row++) if (keep[row] === 0) values[row] = 1e9;
  }
}

describe('nothing leaks', () => {
  it('into train from any other row, nor into validation from test, however the table is split and scaled', () => {
    let trained = 0;
    let validated = 0;
    fc.assert(
      fc.property(cases, (one) => {
        const options: ScalerOptions = {
          kind: one.kind,
          per: one.per,
          unknownSeries: 'own-history',
          columns: {
            y: {
              transform: [
                ...(one.log ? (['log'] as const) : []),
                ...(one.difference > 0 ? [{ difference: one.difference }] : []),
              ],
            },
          },
        };
        const cut = (split: TimeSplit): SplitWindows => {
          const unwanted = (part: SplitPart): SplitPart => ({ ...part, wanted: false });
          const { train, validation, test } = split;
          const optional = { ...split, train: unwanted(train), validation: unwanted(validation), test: unwanted(test) };
          const { lookback, horizon, targets } = one;
          return slideWindows(optional, {
            lookback,
            horizon,
            targets,
            scaler: fitScaler(train, options),
            minLength: 9,
          });
        };
        const split = splitOf(one);
        let before: SplitWindows;
        try {
          before = cut(split);
        } catch (error) {
          if (!isSeqgraftError(error)) throw error; // no row of train, or too few
          return;
        }
        const withoutOthers = splitOf(one);
        spoilAllBut(withoutOthers, [withoutOthers.train]);
        const after = cut(withoutOthers);
        expectEqual(after.train.scaler, before.train.scaler);
        expectEqual([...after.train.batches({ size: 5, seed: 1 })], [...before.train.batches({ size: 5, seed: 1 })]);
        expectEqual(driftForecast(after.train), driftForecast(before.train));
        trained += after.train.windowCount;
        const withoutTest = splitOf(one);
        spoilAllBut(withoutTest, [withoutTest.train, withoutTest.validation]);
        const validation = cut(withoutTest).validation;
        expectEqual([...validation.batches({ size: 5 })], [...before.validation.batches({ size: 5 })]);
        expectEqual(driftForecast(validation), driftForecast(before.validation));
        validated += validation.windowCount;
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(trained, validated)).toBeGreaterThan(2000);
  });
});
