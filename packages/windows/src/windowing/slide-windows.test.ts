import { isSeqgraftError } from '@seqgraft/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitScaler } from '../scaling/fit-scaler.ts';
import { scalerKinds } from '../scaling/scaler.ts';
import { fromArrays } from '../sources/from-arrays.ts';
import { splitByTime } from '../splits/split-by-time.ts';
import type { TimeSplit } from '../splits/split-part.ts';
import type { SplitWindows } from './cut-windows.ts';
import { slideWindows } from './slide-windows.ts';

/** One random task: everything that shapes windows. */
const cases = fc.record({
  series: fc.array(fc.record({ offset: fc.nat(6), length: fc.integer({ min: 1, max: 40 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  targetCount: fc.integer({ min: 1, max: 2 }),
  pastCount: fc.nat(2),
  lookback: fc.integer({ min: 1, max: 6 }),
  horizon: fc.integer({ min: 1, max: 4 }),
  gap: fc.nat(3),
  rate: fc.integer({ min: 1, max: 3 }),
  stride: fc.integer({ min: 1, max: 4 }),
  evaluationStride: fc.integer({ min: 1, max: 3 }),
  targets: fc.constantFrom('last' as const, 'every-step' as const),
  shares: fc.constantFrom<readonly number[]>(
    [0.6, 0.2, 0.2],
    [0.5, 0, 0.5],
    [1, 0, 0],
    [0.7, 0.3, 0],
    [0, 0.4, 0.6],
    [0.4, 0.3, 0.3],
  ),
  embargo: fc.nat(3),
  kind: fc.constantFrom(...scalerKinds),
  missing: fc.array(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(39)), { maxLength: 4 }),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

const partNames = ['train', 'validation', 'test'] as const;

/** A value that tells series, column and row apart, and is not linear. */
function valueAt(series: number, column: number, row: number): number {
  return series * 1000 + column * 100 + row + Math.sin(row * (column + 1)) * 5;
}

interface BruteWindow {
  readonly series: number;
  /** Rows in their series. */
  readonly inputs: readonly number[];
  readonly targets: readonly number[];
}

/** Windows straight from the words of the design: try every start, look at every row. */
function bruteForce(
  one: Case,
  part: number,
  isMissing: (series: number, column: number, row: number) => boolean,
): BruteWindow[] {
  const distinct = [
    ...new Set(one.series.flatMap(({ offset, length }) => Array.from({ length }, (_, row) => offset + row))),
  ].sort((a, b) => a - b);
  const [train = 0, validation = 0] = one.shares;
  const cuts = [
    0,
    Math.round(train * distinct.length),
    Math.round((train + validation) * distinct.length),
    distinct.length,
  ];
  const allowed = distinct.slice(cuts[part] as number, cuts[part + 1] as number).filter((time) => {
    const position = distinct.indexOf(time);
    const cut = cuts[part] as number;
    return cut === 0 || position >= cut + one.embargo;
  });
  const stride = part === 0 ? one.stride : one.evaluationStride;
  const columns = one.targetCount + one.pastCount;
  return one.series.flatMap(({ offset, length }, series) => {
    const found: BruteWindow[] = [];
    for (let start = 0; start < length; start++) {
      const inputs = Array.from({ length: one.lookback }, (_, k) => start + k * one.rate);
      const from = one.targets === 'last' ? inputs.slice(-1) : inputs;
      const targets = from.flatMap((input) => Array.from({ length: one.horizon }, (_, h) => input + one.gap + 1 + h));
      const inSeries = [...inputs, ...targets].every((row) => row < length);
      if (inSeries && targets.every((row) => allowed.includes(offset + row))) found.push({ series, inputs, targets });
    }
    const newest = found.at(-1)?.inputs[0] ?? 0;
    return found
      .filter(({ inputs }) => (newest - (inputs[0] as number)) % stride === 0)
      .filter(({ inputs }) =>
        inputs.every((row) => Array.from({ length: columns }, (_, c) => c).every((c) => !isMissing(series, c, row))),
      )
      .filter(({ targets }) =>
        targets.every((row) =>
          Array.from({ length: one.targetCount }, (_, c) => c).every((c) => !isMissing(series, c, row)),
        ),
      );
  });
}

function makeSplit(one: Case): {
  split: TimeSplit;
  isMissing: (series: number, column: number, row: number) => boolean;
} {
  const holes = new Set(one.missing.map((place) => place.join()));
  const isMissing = (series: number, column: number, row: number): boolean => holes.has([series, column, row].join());
  const names = Array.from({ length: one.targetCount + one.pastCount }, (_, column) => `c${column}`);
  const table = fromArrays(
    one.series.map(({ offset, length }, series) => ({
      id: `s${series}`,
      time: Array.from({ length }, (_, row) => offset + row),
      columns: Object.fromEntries(
        names.map((name, column) => [
          name,
          Array.from({ length }, (_, row) =>
            isMissing(series, column, row) ? Number.NaN : valueAt(series, column, row),
          ),
        ]),
      ),
    })),
    { target: names.slice(0, one.targetCount), past: names.slice(one.targetCount), missing: 'drop-window' },
  );
  const [train, validation, test] = one.shares as [number, number, number];
  return { split: splitByTime(table, { train, validation, test, embargo: one.embargo }), isMissing };
}

function slide(one: Case, split: TimeSplit, withScaler: boolean): SplitWindows {
  const scaler = withScaler ? { scaler: fitScaler(split.train, { kind: one.kind }) } : {};
  return slideWindows(split, { ...one, ...scaler });
}

describe('slideWindows', () => {
  it('gives the windows that a brute force finds, with their contents, or says why not', () => {
    let compared = 0;
    fc.assert(
      fc.property(cases, (one) => {
        const { split, isMissing } = makeSplit(one);
        const need = (one.lookback - 1) * one.rate + 1 + one.gap + one.horizon;
        const expected = partNames.map((_, part) => bruteForce(one, part, isMissing));
        let windows: SplitWindows;
        try {
          windows = slide(one, split, false);
        } catch (error) {
          if (isSeqgraftError(error, 'E_TOO_SHORT')) expect(one.series.some(({ length }) => length < need)).toBe(true);
          else if (isSeqgraftError(error, 'E_NO_WINDOWS')) {
            expect(expected.some((found, part) => found.length === 0 && (one.shares[part] as number) > 0)).toBe(true);
          } else throw error;
          return;
        }
        expect(one.series.every(({ length }) => length >= need)).toBe(true);
        const columns = Array.from({ length: one.targetCount + one.pastCount }, (_, column) => column);
        for (const [part, name] of partNames.entries()) {
          const found = expected[part] as BruteWindow[];
          compared += found.length;
          expect(windows[name].windowCount).toBe(found.length);
          const [batch] = [...windows[name].batches({ size: 100_000 })];
          if (batch === undefined) continue;
          const inputs = found.flatMap(({ series, inputs }) =>
            inputs.flatMap((row) => columns.map((c) => valueAt(series, c, row))),
          );
          const targets = found.flatMap(({ series, targets }) =>
            targets.flatMap((row) => columns.slice(0, one.targetCount).map((c) => valueAt(series, c, row))),
          );
          expect(batch.inputs.data).toEqual(Float32Array.from(inputs));
          expect(batch.targets.data).toEqual(Float32Array.from(targets));
          expect(windows[name].targetsOf()).toEqual(Float64Array.from(targets));
          const times = found.flatMap(({ series, targets }) =>
            targets.map((row) => row + (one.series[series]?.offset ?? 0)),
          );
          expect([...windows[name].timesOf()]).toEqual(times);
          expect(windows[name].seriesOf()).toEqual(found.map(({ series }) => `s${series}`));
        }
      }),
      { numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(10_000);
  });

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

  it('changes nothing of train, nor of the scaler, when validation and test rows become 1e9', () => {
    let compared = 0;
    fc.assert(
      fc.property(cases, fc.nat(1000), (one, seed) => {
        const { split } = makeSplit({ ...one, missing: [] });
        const { split: spoiled } = makeSplit({ ...one, missing: [] });
        for (const [index, { end }] of spoiled.train.rows.entries()) {
          for (const values of spoiled.table.columns.values()) values.fill(1e9, end, spoiled.table.series[index]?.end);
        }
        let before: SplitWindows;
        try {
          before = slide(one, split, true);
        } catch (error) {
          if (!isSeqgraftError(error)) throw error;
          return;
        }
        expect(fitScaler(spoiled.train, { kind: one.kind })).toEqual(fitScaler(split.train, { kind: one.kind }));
        const after = slide(one, spoiled, true);
        const options = { size: 7, seed, epoch: 2 };
        expect([...after.train.batches(options)]).toEqual([...before.train.batches(options)]);
        compared += before.train.windowCount;
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it('returns scaled targets to the data’s units for every kind of scaler', () => {
    fc.assert(
      fc.property(cases, (one) => {
        let windows: SplitWindows;
        try {
          windows = slide(one, makeSplit(one).split, true);
        } catch (error) {
          if (!isSeqgraftError(error)) throw error;
          return;
        }
        for (const name of partNames) {
          for (const batch of windows[name].batches({ size: 5, seed: 1 })) {
            const back = windows[name].toDataUnits(batch.targets.data, batch.windows);
            const raw = windows[name].targetsOf(batch.windows);
            // float32 keeps 24 bits of a scaled value; values here are below 3000 and a scaled one below 1e4.
            for (const [i, value] of raw.entries()) expect(Math.abs((back[i] as number) - value)).toBeLessThan(0.01);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
