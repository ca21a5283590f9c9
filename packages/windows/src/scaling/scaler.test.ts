import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import { openRecords } from '../sources/read-table.ts';
import { splitByTime } from '../splits/split-by-time.ts';
import type { TimeSplit } from '../splits/split-part.ts';
import { memorySpools } from '../streaming/memory-spools.ts';
import { openStream } from '../streaming/open-stream.ts';
import { splitStreamByTime } from '../streaming/stream-split.ts';
import { streamWindows } from '../streaming/stream-windows.ts';
import { forecastWindows } from '../windowing/forecast-windows.ts';
import { seriesWindows } from '../windowing/series-windows.ts';
import { slideWindows } from '../windowing/slide-windows.ts';
import { statefulWindows } from '../windowing/stateful-windows.ts';
import { fitScaler } from './fit-scaler.ts';
import { parseScaler, serializeScaler } from './parse-scaler.ts';
import { type Scaler, scalerForTable, scalerKinds } from './scaler.ts';

function splitOf(columns: Record<string, number[]>, train = 0.5): TimeSplit {
  const [target = '', ...past] = Object.keys(columns);
  return splitByTime(fromArrays({ columns }, { target: [target], past }), { train });
}

const numbers = (scaler: Scaler): number[][] => scaler.columns.map(({ center, scale }) => [center, scale]);

describe('fitScaler', () => {
  const split = splitOf({ y: [1, 2, 3, 10, 99, 99, 99, 99], x: [5, 5, 5, 5, 6, 7, 8, 9] });

  it('fits each kind on train rows, values worked out by hand', () => {
    const y = (kind: Scaler['kind']): number[] | undefined => numbers(fitScaler(split.train, { kind }))[0];
    expect(y('none')).toEqual([0, 1]);
    expect(y('standard')).toEqual([4, Math.sqrt((9 + 4 + 1 + 36) / 4)]);
    expect(y('min-max')).toEqual([1, 9]);
    expect(y('robust')).toEqual([2.5, 4.75 - 1.75]); // numpy.percentile([1, 2, 3, 10], [25, 50, 75]) = 1.75, 2.5, 4.75
  });

  it('scales a constant column by 1 and says so, also where a computed deviation is not exactly 0', () => {
    const scaler = fitScaler(split.train);
    expect(numbers(scaler)[1]).toEqual([5, 1]);
    expect(scaler.notes).toEqual(['Column "x" is constant on train: it is scaled by 1.']);
    expect(numbers(fitScaler(splitOf({ y: Array(30).fill(0.1) }).train))).toEqual([[0.1, 1]]);
    const mostlyEqual = fitScaler(splitOf({ y: [0, 0, 0, 0, 0, 0, 0, 9] }, 1).train, { kind: 'robust' });
    expect(numbers(mostlyEqual)).toEqual([[0, 1]]);
    expect(mostlyEqual.notes).toHaveLength(1);
  });

  it('records what it was fitted on and refuses every other part', () => {
    expect(fitScaler(split.train).fit).toEqual({
      rows: 4,
      from: 0,
      until: 3,
      range: '0 … 3',
      stretches: null,
      elsewhere: false,
    });
    expect(() => fitScaler(split.test)).toThrow(/^E_LEAK: .* this one was to be fitted on test \(4 … 7\)/);
    expect(() => fitScaler(splitOf({ y: [1, 2] }, 0).train)).toThrow(/^E_OPTION: train must be a part with rows/);
    expect(() => fitScaler(split.train, { kind: 'standart' as 'standard' })).toThrow(
      /^E_OPTION: kind must be one of "none"/,
    );
  });

  it('does not count cells that were not measured', () => {
    const y = [1, Number.NaN, Number.NaN, 3];
    for (const missing of ['drop-window', { policy: 'forward-fill', maxGap: 2 }] as const) {
      const filled = splitByTime(fromArrays({ columns: { y } }, { missing }), { train: 1 });
      expect(numbers(fitScaler(filled.train))).toEqual([[2, 1]]);
    }
  });
});

describe('a fitted scaler', () => {
  const column = {
    name: 'y',
    kind: 'none',
    transform: { log: 'none', difference: 0 },
    center: 0,
    scale: 1,
    min: 0,
    max: 1,
  };
  const oneSeries = { id: 'a', columns: [{ center: 0, scale: 1 }] };

  it('of version 1, as stored checkpoints have it, is read as version 2', () => {
    const old = {
      format: 'seqgraft-scaler',
      version: 1,
      kind: 'standard',
      columns: [{ name: 'y', center: 4, scale: 3.5 }],
      fit: { rows: 4, from: 0, until: 3, range: '0 … 3', elsewhere: false },
      notes: ['a note'],
    };
    expect(parseScaler(old)).toEqual({
      ...old,
      version: 2,
      per: 'all',
      unknownSeries: 'error',
      columns: [{ ...column, kind: 'standard', center: 4, scale: 3.5, min: null, max: null }],
      series: [],
      fit: { ...old.fit, stretches: null },
    });
    expect(() => parseScaler({ ...old, columns: [{ name: 'y', center: 4, scale: 0 }] })).toThrow(/^E_SCALER/);
  });

  it('survives JSON bit for bit', () => {
    const values = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.constantFrom(...scalerKinds), (y, kind) => {
        const scaler = fitScaler(splitOf({ y }, 1).train, { kind });
        expect(parseScaler(JSON.parse(JSON.stringify(serializeScaler(scaler))))).toEqual(scaler);
      }),
    );
  });

  it.each([
    [null],
    [{}],
    [{ version: 3 }],
    [{ version: '2' }],
    [{ kind: 'magic' }],
    [{ columns: [] }],
    [{ columns: [{ name: 'y', center: null, scale: 1 }] }],
    [{ columns: [{ name: 'y', center: 0, scale: 0 }] }],
    [
      {
        columns: [
          { name: 'y', center: 0, scale: 1 },
          { name: 'y', center: 0, scale: 1 },
        ],
      },
    ],
    [{ columns: [{ ...column, kind: 'magic' }] }],
    [{ columns: [{ ...column, kind: undefined }] }],
    [{ columns: [{ ...column, transform: 'log' }] }],
    [{ columns: [{ ...column, transform: { log: 'ln', difference: 0 } }] }],
    [{ columns: [{ ...column, transform: { log: 'log', difference: -1 } }] }],
    [{ columns: [{ ...column, min: 3, max: 1 }] }],
    [{ columns: [{ ...column, min: null, max: 1 }] }],
    [{ columns: [{ ...column, min: undefined }] }],
    [{ per: 'window' }],
    [{ per: undefined }],
    [{ unknownSeries: 'ignore' }],
    [{ series: null }],
    [{ series: [{ id: 'a', columns: [{ center: 0, scale: 1 }] }] }], // of all series, and lists one
    [{ per: 'series', series: [{ id: 1, columns: [{ center: 0, scale: 1 }] }] }],
    [{ per: 'series', series: [{ id: 'a', columns: [] }] }],
    [{ per: 'series', series: [{ id: 'a', columns: [{ center: 0, scale: -1 }] }] }],
    [{ per: 'series', series: [oneSeries, oneSeries] }],
    [{ fit: null }],
    [{ fit: { rows: 2, from: 0, until: 1, range: '0 … 1', stretches: null } }],
    [{ fit: { rows: 2, from: 0, until: 1, range: '0 … 1', elsewhere: false } }],
    [{ fit: { rows: 2, from: 0, until: 1, range: '0 … 1', elsewhere: false, stretches: [{ series: 'a', from: 0 }] } }],
    [{ notes: [1] }],
  ])('is checked when it is read: %j', (change) => {
    const sound = serializeScaler(fitScaler(splitOf({ y: [1, 2] }, 1).train)) as object;
    const changed = change === null || Object.keys(change).length === 0 ? change : { ...sound, ...change };
    expect(() => parseScaler(changed)).toThrow(/^E_SCALER/);
  });

  it('of one split is refused on a split with less train', () => {
    const split = splitOf({ y: [1, 2, 3, 4, 5, 6, 7, 8] }, 0.75);
    const scaler = fitScaler(split.train);
    const shorter = splitByTime(split.table, { train: 0.5 });
    const options = { lookback: 1, horizon: 1, scaler };
    expect(() => slideWindows(shorter, options)).toThrow(/^E_LEAK: .* fitted on 0 … 5 and train is 0 … 3/);
    expect(slideWindows(split, options).train.windowCount).toBe(5);
    // Another data set has other times: that is said with scalerForTable, and nothing is asserted.
    expect(slideWindows(shorter, { ...options, scaler: scalerForTable(scaler, shorter.table) }).train.windowCount).toBe(
      3,
    );
  });

  it('finds the columns of another table by name', () => {
    const scaler = fitScaler(splitOf({ y: [0, 2], x: [10, 30] }, 1).train);
    const other = { features: ['x', 'y'] };
    expect(scalerForTable(scaler, other).columns.map(({ name, center }) => [name, center])).toEqual([
      ['x', 20],
      ['y', 1],
    ]);
    expect(() => scalerForTable(scaler, { features: ['y'] })).toThrow(/^E_FEATURES: .*"x" is missing from the data/);
    expect(() => scalerForTable(scaler, { features: ['y', 'x', 'z'] })).toThrow(
      /^E_FEATURES: .*"z" is unknown to the scaler/,
    );
  });

  it('is refused by all windows of data with other columns, whatever its transforms', async () => {
    const columns = { x: { transform: ['log', 'difference'] as const } };
    const scaler = { ...fitScaler(splitOf({ y: [1, 2, 3], x: [1, 2, 4] }, 1).train, { columns }) };
    const split = splitOf({ y: [1, 2, 3, 4, 5, 6] }, 1);
    const labelled = fromArrays({ columns: { y: [1, 2, 3], kind: 'a' } }, { past: ['y'], label: 'kind' });
    const source = openRecords({ text: 'y\n1\n2\n3\n4\n5\n6' }, {}).then(({ source }) => source);
    const stream = await openStream(await source, { target: ['y'] }, { store: memorySpools() });
    const streamed = await splitStreamByTime(stream, { train: 1 });
    const form = { lookback: 2, horizon: 1, scaler: { ...scaler, fit: { ...scaler.fit, elsewhere: true } } };
    expect(() => slideWindows(split, form)).toThrow(/^E_FEATURES/);
    expect(() => statefulWindows(split, form)).toThrow(/^E_FEATURES/);
    expect(() => forecastWindows(split.table, form)).toThrow(/^E_FEATURES/);
    expect(() => seriesWindows(splitByTime(labelled, { train: 1 }), { scaler: form.scaler })).toThrow(/^E_FEATURES/);
    await expect(streamWindows(streamed, form)).rejects.toThrow(/^E_FEATURES/);
    await stream.close();
  });
});

describe('per-window', () => {
  it('gives inputs of mean 0 and deviation 1, and targets by the same numbers', () => {
    const split = splitOf({ y: [1, 2, 3, 7, 5, 9], x: [4, 6, 8, 10, 12, 14] }, 1);
    const { train } = slideWindows(split, {
      lookback: 3,
      horizon: 1,
      scaler: fitScaler(split.train, { kind: 'per-window' }),
    });
    const { inputs, targets } = train.batchOf([0]);
    const deviation = Math.sqrt(2 / 3); // of 1, 2, 3
    const expected = [-1, -2, 0, 0, 1, 2].map((value, i) => value / (i % 2 === 0 ? deviation : 2 * deviation));
    expect([...inputs.data]).toEqual([...Float32Array.from(expected)]);
    expect(targets.data[0]).toBeCloseTo((7 - 2) / deviation, 5);
    expect(train.toDataUnits(targets.data, [0])[0]).toBeCloseTo(7, 5);
  });

  it('scales a constant window by the deviation of the column on train', () => {
    const y = [5, 5, 5, 5, 1, 9];
    const split = splitOf({ y }, 1);
    const scaler = fitScaler(split.train, { kind: 'per-window' });
    const { train } = slideWindows(split, { lookback: 4, horizon: 1, scaler });
    const batch = train.batchOf([0]);
    expect([...batch.inputs.data]).toEqual([0, 0, 0, 0]);
    expect(batch.targets.data[0]).toBeCloseTo((1 - 5) / (scaler.columns[0]?.scale ?? 0), 6);
  });

  it('takes a window for constant whose computed deviation is only rounding', () => {
    const split = splitOf({ y: [...Array(10).fill(0.1), 1, 2, 3] }, 1);
    const scaler = fitScaler(split.train, { kind: 'per-window' });
    const { inputs, targets } = slideWindows(split, { lookback: 10, horizon: 1, scaler }).train.batchOf([0]);
    for (const value of inputs.data) expect(Math.abs(value)).toBeLessThan(1e-12);
    expect(targets.data[0]).toBeCloseTo(0.9 / (scaler.columns[0]?.scale ?? 0), 5);
  });

  it('refuses values whose scaled size does not fit float32', () => {
    const split = splitOf({ y: [0, 1e-30, 0, 3e38] }, 0.5);
    for (const kind of ['standard', 'per-window'] as const) {
      const scaler = fitScaler(split.train, { kind });
      expect(() => slideWindows(split, { lookback: 1, horizon: 1, scaler })).toThrow(/^E_NONFINITE: Scaled values/);
    }
  });
});
