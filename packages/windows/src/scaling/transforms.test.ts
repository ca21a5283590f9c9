import { isSeqgraftError } from '@seqgraft/core';
import { expectEqual } from '@seqgraft/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import { splitByTime } from '../splits/split-by-time.ts';
import type { Table } from '../table/table.ts';
import type { SplitWindows } from '../windowing/cut-windows.ts';
import { differenceBase } from '../windowing/difference-base.ts';
import { forecastWindows } from '../windowing/forecast-windows.ts';
import { slideWindows } from '../windowing/slide-windows.ts';
import { readTransform } from './column-transform.ts';
import { fitScaler } from './fit-scaler.ts';
import { scalerKinds } from './scaler.ts';

function tableOf(y: number[], missing: 'error' | 'drop-window' = 'error'): Table {
  return fromArrays({ columns: { y, x: y.map((_, i) => i) } }, { target: ['y'], past: ['x'], missing });
}

const cases = fc.record({
  y: fc.array(fc.double({ min: 0.01, max: 1e4, noNaN: true }), { minLength: 24, maxLength: 40 }),
  lookback: fc.integer({ min: 1, max: 4 }),
  horizon: fc.integer({ min: 1, max: 5 }),
  gap: fc.nat(3),
  rate: fc.integer({ min: 1, max: 2 }),
  targets: fc.constantFrom('last' as const, 'every-step' as const),
  log: fc.constantFrom('none' as const, 'log' as const, 'log1p' as const),
  difference: fc.nat(4),
  kind: fc.constantFrom(...scalerKinds),
});

describe('transforms', () => {
  it('come back exactly: many horizons, on every step, with logarithm, difference, gap and every kind', () => {
    let compared = 0;
    fc.assert(
      fc.property(cases, ({ y, log, difference, kind, ...frame }) => {
        const split = splitByTime(tableOf(y), { train: 0.8, test: 0.2 });
        const transform = [...(log === 'none' ? [] : [log]), ...(difference === 0 ? [] : [{ difference }])];
        const scaler = fitScaler(split.train, { kind, columns: { y: { transform } } });
        let windows: SplitWindows;
        try {
          windows = slideWindows(split, { ...frame, scaler });
        } catch (error) {
          if (!isSeqgraftError(error, 'E_NO_WINDOWS')) throw error;
          return;
        }
        for (const part of [windows.train, windows.test]) {
          // In float64, as the scaled targets are before they become float32: what rounding does is then known.
          const { center, scale } = scaler.columns[0] ?? { center: 0, scale: 1 };
          const level = (row: number): number => {
            const value = y[row] as number;
            return log === 'none' ? value : log === 'log' ? Math.log(value) : Math.log1p(value);
          };
          for (const [position, start] of part.starts.entries()) {
            const steps = Array.from({ length: part.frame.targetSteps }, (_, step) => {
              const block = frame.targets === 'last' ? frame.lookback - 1 : Math.floor(step / frame.horizon);
              const known = start + block * frame.rate;
              const row = known + frame.gap + 1 + (step % frame.horizon);
              // From the words: the row `difference` before when it is known or a target of this horizon, else seasons before.
              let base = row - difference;
              while (difference > 0 && base > known && base <= known + frame.gap) base -= difference;
              return { row, value: difference === 0 ? level(row) : level(row) - level(base) };
            });
            if (kind !== 'per-window') {
              const scaled = steps.map(({ value }) => (value - center) / scale);
              const back = part.toDataUnits(scaled, [position]);
              const off = steps.filter(({ row }, step) => {
                const exact = y[row] as number;
                // Each of up to 6 additions rounds a value of at most 1e4/scale·scale; exp makes relative errors of absolute ones.
                const size = log === 'none' ? 1e4 : exact * 40 + 1;
                return !(Math.abs((back[step] as number) - exact) < size * 1e-14 * frame.horizon);
              });
              expectEqual(off, []);
              const batch = part.batchOf([position]);
              expectEqual(batch.targets.data, Float32Array.from(scaled));
              const inputs = Array.from({ length: frame.lookback }, (_, k) => start + k * frame.rate);
              const expected = inputs.map(
                (row) => (level(row) - (difference === 0 ? 0 : level(row - difference)) - center) / scale,
              );
              expectEqual(
                batch.inputs.data.filter((_, i) => i % 2 === 0),
                Float32Array.from(expected),
              );
            }
            const [raw, back] = [
              part.targetsOf([position]),
              part.toDataUnits(part.batchOf([position]).targets.data, [position]),
            ];
            const far = raw.filter((value, step) => {
              // float32: 2^-24 of each scaled value, of which up to 5 are added up.
              const tolerance = log === 'none' ? 0.02 : 0.02 * (value + 1);
              return !(Math.abs((back[step] as number) - value) < tolerance);
            });
            expectEqual(far, new Float64Array(0));
            compared += steps.length;
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(20_000);
  });

  it('leave the first rows of train without a window, and read nothing before them', () => {
    const split = splitByTime(tableOf(Array.from({ length: 20 }, (_, i) => i * i)), {
      trainFrom: '4',
      trainUntil: '14',
    });
    const plain = slideWindows(split, { lookback: 2, horizon: 1 });
    const scaler = fitScaler(split.train, { columns: { y: { transform: { difference: 3 } } } });
    const windows = slideWindows(split, { lookback: 2, horizon: 1, scaler });
    expect([plain.train.starts[0], windows.train.starts[0]]).toEqual([4, 7]);
    expect(windows.test.starts).toEqual(plain.test.starts);
    expect(scaler.columns[0]?.center).toBe(
      [7, 8, 9, 10, 11, 12, 13].reduce((sum, i) => sum + i * i - (i - 3) ** 2, 0) / 7,
    );
    expect(() => slideWindows(split, { lookback: 9, horizon: 1, scaler })).toThrow(
      'E_NO_WINDOWS: Split "train" has 10 target rows but one window needs 13 (difference 3 + lookback 9 + gap 0 + horizon 1).',
    );
  });

  it('forecast what comes after the data from the last known values', () => {
    const table = tableOf([1, 2, 4, 8, 16, 32]);
    const scaler = fitScaler(splitByTime(table, { train: 1 }).train, {
      kind: 'none',
      columns: { y: { transform: ['log', 'difference'] } },
    });
    const windows = forecastWindows(table, { lookback: 3, horizon: 3, scaler });
    const forecast = windows.toDataUnits([Math.LN2, Math.LN2, Math.log(3)]);
    for (const [step, value] of [64, 128, 384].entries()) expect(forecast[step]).toBeCloseTo(value, 10);
    expect(() => forecastWindows(table, { lookback: 6, horizon: 1, scaler })).toThrow(
      /^E_TOO_SHORT.*need 7 = the inputs/,
    );
  });

  it('leave out windows whose differences reach a missing value', () => {
    const y = Array.from({ length: 20 }, (_, i) => (i === 8 ? Number.NaN : i));
    const split = splitByTime(tableOf(y, 'drop-window'), { train: 1 });
    const scaler = fitScaler(split.train, { columns: { y: { transform: { difference: 4 } } } });
    // Inputs 8 and 12 have no difference, and the targets 9 … 12 reach back to rows 5 … 8: with lookback 1, rows 5 … 12 are touched by starts 4 … 12.
    const { train } = slideWindows(split, { lookback: 1, horizon: 4, scaler });
    expect([...train.starts]).toEqual([13, 14, 15]);
    expect(train.batchOf([0, 1, 2]).targets.data.every(Number.isFinite)).toBe(true);
  });

  it('refuse values without a logarithm, with their places', () => {
    const split = splitByTime(tableOf([1, 2, 0, 3, -1]), { train: 0.6 });
    const fit = (transform: 'log' | 'log1p'): unknown => fitScaler(split.train, { columns: { y: { transform } } });
    expect(() => fit('log')).toThrow(
      'E_TRANSFORM: log needs values above 0, but 1 value is not: column "y", row 2: 0. Correct these values',
    );
    // Rows of test are looked at when windows are made, not before.
    const scaler = fitScaler(split.train, { columns: { y: { transform: 'log1p' } } });
    expect(() => slideWindows(split, { lookback: 1, horizon: 1, scaler })).toThrow(
      'E_TRANSFORM: log1p needs values of at least 0, but 1 value is not: column "y", row 4: -1.',
    );
  });

  it.each([
    [undefined, { log: 'none', difference: 0 }],
    ['difference', { log: 'none', difference: 1 }],
    [['log1p', { difference: 7 }], { log: 'log1p', difference: 7 }],
    [[], { log: 'none', difference: 0 }],
    [['difference', 'log'], null],
    [['log', 'log1p'], null],
    [{ difference: 0 }, null],
    [{ difference: 1.5 }, null],
    ['sqrt', null],
    [null, null],
  ] as [Parameters<typeof readTransform>[0], unknown][])('are read from %j', (option, expected) => {
    expect(readTransform(option)).toEqual(expected);
  });

  it('take as base a known row, or a target of the horizon, never a row of the gap', () => {
    expect([1, 2, 3].map((ahead) => differenceBase(ahead, 1, 0))).toEqual([0, 1, 2]);
    expect([1, 2, 3].map((ahead) => differenceBase(ahead, 2, 0))).toEqual([-1, 0, 1]);
    expect([3, 4, 5].map((ahead) => differenceBase(ahead, 1, 2))).toEqual([0, 3, 4]);
    expect([3, 4, 5].map((ahead) => differenceBase(ahead, 2, 2))).toEqual([-1, 0, 3]);
  });

  it.each([
    [{ columns: { z: {} } }, 'columns must be named as columns of numbers that are inputs, got "z"'],
    [{ columns: { y: { transform: 'sqrt' } } }, 'columns.y.transform must be "log", "log1p"'],
    [
      { columns: { y: { kind: 'robusst' } } },
      'columns.y.kind must be one of "none", "standard", "robust", "min-max", "per-window", got "robusst". Did you mean "robust"?',
    ],
    [
      { per: 'window', unknownSeries: 'skip' },
      'per must be "all" or "series", got "window". unknownSeries must be one of "error"',
    ],
  ])('and kinds are options that are checked: %j', (options, words) => {
    const { train } = splitByTime(tableOf([1, 2, 3]), { train: 1 });
    expect(() => fitScaler(train, options as object)).toThrow(words);
  });
});
