import { Random } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { fitScaler } from '../scaling/fit-scaler.ts';
import { fromArrays } from '../sources/from-arrays.ts';
import { splitByTime } from '../splits/split-by-time.ts';
import { slideWindows } from '../windowing/slide-windows.ts';
import type { FillKind, MissingPolicy } from './missing-policy.ts';
import { columnOf } from './table.ts';

const none = Number.NaN;

/** The value that stands in for one missing cell, found by looking left and right of it alone. */
function bruteFill(
  values: readonly number[],
  times: readonly number[],
  row: number,
  kind: FillKind,
  maxGap: number,
): number {
  let before = row;
  while (before >= 0 && Number.isNaN(values[before])) before -= 1;
  let after = row;
  while (after < values.length && Number.isNaN(values[after])) after += 1;
  if (after - before - 1 > maxGap) return none;
  const left = values[before] ?? none;
  const right = values[after] ?? none;
  if (kind === 'forward-fill') return left;
  if (kind === 'backward-fill') return right;
  if (Number.isNaN(left) || Number.isNaN(right)) return none;
  const [t0, t, t1] = [times[before], times[row], times[after]] as [number, number, number];
  if (kind === 'nearest') return t - t0 <= t1 - t ? left : right;
  return left + ((right - left) * (t - t0)) / (t1 - t0);
}

describe('fills', () => {
  it('give what a brute force finds, in each series and run alone', () => {
    const random = new Random(1);
    for (let round = 0; round < 400; round++) {
      const series = Array.from({ length: 1 + random.integer(3) }, (_, id) => {
        const rows = 2 + random.integer(20);
        let time = 0;
        // Steps of 1, and gaps in time that begin a new run.
        const time_ = Array.from({ length: rows }, () => (time += random.uniform() < 0.85 ? 1 : 2 + random.integer(5)));
        return {
          id: `s${id}`,
          time: time_,
          columns: { y: Array.from({ length: rows }, () => (random.uniform() < 0.4 ? none : random.integer(9))) },
        };
      });
      const kind = (['forward-fill', 'backward-fill', 'linear', 'nearest'] as const)[random.integer(4)] as FillKind;
      const maxGap = 1 + random.integer(4);
      const irregular = random.uniform() < 0.5 ? 'segment' : 'delta';
      const missing: MissingPolicy = { policy: kind, maxGap, rest: 'drop-window' };
      const table = fromArrays(series, { missing, irregular, allowFuture: true });
      const values = columnOf(table, 'y');
      let filledAny = false;
      for (const [index, { start, end }] of table.series.entries()) {
        const { time, columns } = series[index] as (typeof series)[number];
        for (const run of table.runs.filter((range) => range.start >= start && range.end <= end)) {
          const own = columns.y.slice(run.start - start, run.end - start);
          const ownTimes = time.slice(run.start - start, run.end - start);
          for (let row = 0; row < own.length; row++) {
            const measured = !Number.isNaN(own[row]);
            const expected = measured ? (own[row] as number) : bruteFill(own, ownTimes, row, kind, maxGap);
            if (Number.isNaN(expected)) expect(values[run.start + row]).toBeNaN();
            else expect(values[run.start + row]).toBeCloseTo(expected, 12);
            expect(table.unmeasured.get('y')?.[run.start + row] ?? 0).toBe(measured ? 0 : 1);
            filledAny ||= !measured && !Number.isNaN(expected);
          }
        }
      }
      expect(table.nonCausal).toEqual(filledAny && kind !== 'forward-fill' ? ['y'] : []);
      expect(table.notes.some((note) => note.includes('filled from later ones'))).toBe(table.nonCausal.length > 0);
    }
  });

  it('that look ahead need allowFuture, also when nothing is missing', () => {
    const data = { columns: { y: [1, 2], x: [1, 2] } };
    const linear = { policy: 'linear', maxGap: 3 } as const;
    expect(() => fromArrays(data, { target: ['y'], past: ['x'], missing: linear })).toThrow(
      /^E_FUTURE: Inputs may not hold what was not known at their time, but linear fills .* allowFuture: true/,
    );
    const missing = { columns: { x: linear }, default: 'drop-window' } as const;
    expect(() => fromArrays(data, { target: ['y'], past: ['x'], missing })).toThrow(/but linear of column "x" fills/);
    expect(fromArrays(data, { target: ['y'], past: ['x'], missing, allowFuture: true }).nonCausal).toEqual([]);
  });

  it('never change a measured value, and keep an earlier row from a later value unless they look ahead', () => {
    const random = new Random(2);
    for (let round = 0; round < 200; round++) {
      const y = Array.from({ length: 30 }, () => (random.uniform() < 0.3 ? none : random.integer(100)));
      const cut = 1 + random.integer(29);
      const later = y.map((value, row) => (row < cut ? value : 1e9));
      for (const missing of ['mask', 'zero', 'drop-window', { policy: 'constant', value: 7 }] as const) {
        const options = { missing, masked: ['y'] };
        const [a, b] = [fromArrays({ columns: { y } }, options), fromArrays({ columns: { y: later } }, options)];
        for (const name of a.features) {
          expect(columnOf(a, name).subarray(0, cut)).toEqual(columnOf(b, name).subarray(0, cut));
        }
      }
      // A gap at the cut is closed or not by what comes after it only in so far as it becomes too long.
      const missing = { policy: 'forward-fill', maxGap: 100, rest: 'drop-window' } as const;
      const [a, b] = [fromArrays({ columns: { y } }, { missing }), fromArrays({ columns: { y: later } }, { missing })];
      expect(columnOf(a, 'y').subarray(0, cut)).toEqual(columnOf(b, 'y').subarray(0, cut));
    }
  });
});

describe('policies by column', () => {
  const columns = { y: [1, none, 3, 4], a: [none, 2, 3, 4], b: [1, 2, none, none] };
  const roles = { target: ['y'], past: ['a', 'b'] };

  it('fill each as it is told', () => {
    const missing = {
      columns: { a: 'zero', b: { policy: 'constant', value: -1 } },
      default: { policy: 'forward-fill', maxGap: 1 },
    } as const;
    const table = fromArrays({ columns }, { ...roles, missing });
    expect([...columnOf(table, 'y')]).toEqual([1, 1, 3, 4]);
    expect([...columnOf(table, 'a')]).toEqual([0, 2, 3, 4]);
    expect([...columnOf(table, 'b')]).toEqual([1, 2, -1, -1]);
    expect([...table.unmeasured.keys()]).toEqual(['y', 'a', 'b']);
  });

  it('say what is left, with places', () => {
    const missing = { columns: { b: { policy: 'forward-fill', maxGap: 1 } }, default: 'zero' } as const;
    expect(() => fromArrays({ columns }, { ...roles, missing })).toThrow(
      'E_MISSING: 2 missing values in column "b" (50 %) with no value at most 1 row before, first at row 2. Give a larger maxGap',
    );
    expect(() => fromArrays({ columns }, { ...roles, missing: { columns: { y: 'mask', a: 'zero' } } })).toThrow(
      'E_MISSING: 2 missing values in column "b" (50 %), first at row 2. Choose missing: drop-window, mask, or forward-fill',
    );
    const linear = { policy: 'linear', maxGap: 2 } as const;
    expect(() => fromArrays({ columns }, { ...roles, missing: linear, allowFuture: true })).toThrow(
      'column "a" (25 %) in gaps of more than 2 rows or at an end of the series, first at row 0',
    );
  });

  it.each([
    ['nothing', '"error", "drop-window", "mask", "zero"'],
    [{ policy: 'forward-fill', maxGap: 0 }, 'maxGap must be an integer of at least 1, got 0'],
    [{ policy: 'forward-fill' }, 'maxGap must be an integer of at least 1, got undefined'],
    [{ policy: 'spline', maxGap: 1 }, 'missing must be'],
    [{ policy: 'linear', maxGap: 1, rest: 'zero' }, 'missing must be'],
    [{ policy: 'constant', value: Number.POSITIVE_INFINITY }, 'a constant that is a finite number'],
    [{ columns: { z: 'zero' } }, 'of columns that have a role, got "z"'],
    [{ columns: { y: 'x' } }, 'missing of column "y" must be'],
    [{ columns: {}, default: 7 }, 'missing by default must be'],
    [null, 'missing must be'],
    [{}, 'missing must be'],
  ])('refuse %j', (missing, text) => {
    expect(() => fromArrays({ columns }, { ...roles, missing: missing as MissingPolicy })).toThrow(text);
  });
});

describe('masks', () => {
  const y = [1, 2, 3, 4, 5, 6, 7, 8];
  const x = [10, none, 30, 40, none, 60, 70, 80];

  it('are an input of 1 and 0, and the value is 0 after scaling', () => {
    const table = fromArrays({ columns: { y, x } }, { target: ['y'], past: ['x'], missing: 'mask' });
    expect(table.features).toEqual(['y', 'x', 'x:measured']);
    expect([...columnOf(table, 'x:measured')]).toEqual([1, 0, 1, 1, 0, 1, 1, 1]);
    expect(columnOf(table, 'x')[1]).toBeNaN();
    const split = splitByTime(table, { train: 1 });
    for (const kind of ['standard', 'robust', 'min-max', 'per-window', 'none'] as const) {
      const scaler = fitScaler(split.train, { kind });
      const { train } = slideWindows(split, { lookback: 3, horizon: 1, scaler });
      expect(train.windowCount).toBe(5);
      const { inputs } = train.batchOf([0]); // rows 0, 1, 2
      expect(inputs.data.every(Number.isFinite)).toBe(true);
      expect(inputs.data[4]).toBe(0);
      expect([2, 5, 8].map((at) => inputs.data[at])).toEqual([1, 0, 1]);
    }
  });

  it('of a column that is differenced are those of its differences', () => {
    const table = fromArrays({ columns: { y, x } }, { target: ['y'], past: ['x'], missing: 'mask' });
    const split = splitByTime(table, { train: 1 });
    const scaler = fitScaler(split.train, { columns: { x: { kind: 'none', transform: { difference: 1 } } } });
    const { train } = slideWindows(split, { lookback: 4, horizon: 1, scaler });
    const { inputs } = train.batchOf([train.windowCount - 1]); // rows 3 … 6
    const channel = (feature: number): number[] =>
      [0, 1, 2, 3].map((step) => inputs.data[step * 3 + feature] as number);
    expect(channel(1)).toEqual([10, 0, 0, 10]); // 40 − 30, no 50, nothing before 60, 70 − 60
    expect(channel(2)).toEqual([1, 0, 0, 1]);
  });

  it('of a target leave out the windows that would be trained on cells that were not measured', () => {
    const table = fromArrays({ columns: { y: [1, 2, none, 4, 5, 6] } }, { missing: 'mask' });
    const { train } = slideWindows(splitByTime(table, { train: 1 }), { lookback: 2, horizon: 1 });
    expect([...train.starts]).toEqual([1, 2, 3]); // not 0: its target is row 2
    expect([...train.batchOf([0]).inputs.data]).toEqual([2, 1, 0, 0]);
  });

  it('are those that a checkpoint names, whatever is missing', () => {
    const roles = { target: ['y'], past: ['x'] };
    const whole = fromArrays({ columns: { y, x: y } }, { ...roles, missing: 'mask', masked: ['x'] });
    expect(whole.features).toEqual(['y', 'x', 'x:measured']);
    expect([...columnOf(whole, 'x:measured')]).toEqual(y.map(() => 1));
    const filled = fromArrays({ columns: { y, x } }, { ...roles, missing: 'zero', masked: ['x'] });
    expect([...columnOf(filled, 'x:measured')]).toEqual([1, 0, 1, 1, 0, 1, 1, 1]);
    expect(() => fromArrays({ columns: { y, x } }, { ...roles, missing: 'mask', masked: [] })).toThrow(
      /^E_MISSING: 2 missing values in column "x" \(25 %\) that masked does not name, .* Name these columns in masked too/,
    );
    expect(() => fromArrays({ columns: { y } }, { missing: 'mask', masked: ['x'] })).toThrow(
      /^E_OPTION: masked must be/,
    );
    expect(() =>
      fromArrays({ columns: { y: x, 'y:measured': y } }, { target: ['y'], past: ['y:measured'], missing: 'mask' }),
    ).toThrow(/^E_ROLE: .* called "y:measured" already/);
  });
});
