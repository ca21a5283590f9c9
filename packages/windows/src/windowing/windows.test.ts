import { describe, expect, it } from 'vitest';
import { fitScaler } from '../scaling/fit-scaler.ts';
import { type ArraysSchema, fromArrays } from '../sources/from-arrays.ts';
import { parseCsv } from '../sources/parse-csv.ts';
import { splitByTime } from '../splits/split-by-time.ts';
import { formatTime } from '../table/clock.ts';
import { dataFingerprint } from '../table/data-fingerprint.ts';
import { naiveForecast, seasonalNaiveForecast } from './baselines.ts';
import { forecastWindows } from './forecast-windows.ts';
import { slideWindows } from './slide-windows.ts';
import type { Windows } from './windows.ts';

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

function windowsOf(y: number[], options: Parameters<typeof slideWindows>[1], schema: ArraysSchema = {}): Windows {
  return slideWindows(splitByTime(fromArrays({ columns: { y } }, schema), { train: 1 }), options).train;
}

describe('batches', () => {
  const windows = windowsOf(range(40), { lookback: 3, horizon: 2 });
  const orderOf = (options: Parameters<Windows['batches']>[0]): number[] =>
    [...windows.batches(options)].flatMap((batch) => [...batch.windows]);

  it('come in order without a seed, the last one smaller', () => {
    const batches = [...windows.batches({ size: 10 })];
    expect(batches.map((batch) => batch.inputs.shape)).toEqual([
      [10, 3, 1],
      [10, 3, 1],
      [10, 3, 1],
      [6, 3, 1],
    ]);
    expect(batches.at(-1)?.targets.shape).toEqual([6, 2]);
    expect(orderOf({ size: 7 })).toEqual(range(36));
  });

  it('come in the order of seed and epoch, whatever their size', () => {
    const order = orderOf({ size: 7, seed: 5, epoch: 1 });
    expect(orderOf({ size: 1, seed: 5, epoch: 1 })).toEqual(order);
    expect(orderOf({ size: 7, seed: 5, epoch: 2 })).not.toEqual(order);
    expect(orderOf({ size: 7, seed: 6, epoch: 1 })).not.toEqual(order);
    expect(order.toSorted((a, b) => a - b)).toEqual(range(36));
    // Fixed for all times: a run of today must be repeatable with the releases to come.
    expect(orderOf({ size: 36, seed: 5 }).slice(0, 6)).toMatchInlineSnapshot(`
      [
        8,
        7,
        2,
        13,
        6,
        3,
      ]
    `);
  });

  it('hold the values of the windows they name', () => {
    for (const { inputs, targets, windows: positions } of windows.batches({ size: 5, seed: 1 })) {
      for (const [i, position] of positions.entries()) {
        expect([...inputs.data.subarray(i * 3, i * 3 + 3)]).toEqual([position, position + 1, position + 2]);
        expect([...targets.data.subarray(i * 2, i * 2 + 2)]).toEqual([position + 3, position + 4]);
      }
    }
  });

  it('refuse sizes and positions that are none', () => {
    expect(() => [...windows.batches({ size: 0 })]).toThrow(/^E_OPTION: size/);
    expect(() => [...windows.batches({ size: 1.5, epoch: -1, seed: Number.NaN })]).toThrow(/size .* epoch .* seed/);
    expect(() => windows.targetsOf([36])).toThrow('E_OPTION: windows must be positions of windows, 0 … 35, got 36.');
    expect(() => windows.toDataUnits(new Float32Array(3), [0])).toThrow(
      /^E_SHAPE: .* 2 values \(1 × 2\), got 3 values/,
    );
  });
});

describe('order of outputs', () => {
  it('is step × targets + target, on every step', () => {
    const table = fromArrays({ columns: { a: range(6), b: range(6).map((v) => v * 10) } }, { target: ['a', 'b'] });
    const { train } = slideWindows(splitByTime(table, { train: 1 }), {
      lookback: 2,
      horizon: 2,
      gap: 1,
      targets: 'every-step',
    });
    expect(train.targetShape).toEqual([2, 4]);
    expect([...train.targetsOf([0])]).toEqual([2, 20, 3, 30, 3, 30, 4, 40]);
    expect([...train.timesOf([0])]).toEqual([2, 3, 3, 4]);
  });
});

describe('errors', () => {
  const two = fromArrays([
    { id: 's4', columns: { y: range(60) } },
    { id: 's9', columns: { y: range(100) } },
  ]);

  it('E_TOO_SHORT names the series, their rows and the sum', () => {
    const split = splitByTime(two, { train: 1 });
    const form = { lookback: 48, horizon: 24 };
    expect(() => slideWindows(split, form)).toThrow(
      'E_TOO_SHORT: 1 of 2 series is shorter than one window (need 72 = lookback 48 + gap 0 + horizon 24): "s4" 60. ' +
        'Shorten lookback or horizon, or drop them with minLength: 72 (on the command line: --min-length 72).',
    );
    expect(slideWindows(split, { ...form, minLength: 72 }).train.seriesOf()).toEqual(Array(29).fill('s9'));
    expect(() => slideWindows(split, { ...form, minLength: 500 })).toThrow(/^E_TOO_SHORT/);
  });

  it('E_NO_WINDOWS names the part and what it lacks', () => {
    const split = splitByTime(fromArrays({ columns: { y: range(100) } }), { train: 0.6, validation: 0.2, test: 0.2 });
    expect(() => slideWindows(split, { lookback: 10, horizon: 24 })).toThrow(
      'E_NO_WINDOWS: Split "validation" has 20 target rows but horizon is 24. Give it at least 24 rows',
    );
    expect(() => slideWindows(split, { lookback: 80, horizon: 7 })).toThrow(
      'but one window needs 87 (lookback 80 + gap 0 + horizon 7)',
    );
    expect(() => slideWindows(split, { lookback: 30, horizon: 1, targets: 'every-step' })).toThrow(
      'the targets of one window are 30 rows',
    );
    const holes = range(40).map((i) => (i % 3 === 0 ? Number.NaN : i));
    expect(() => windowsOf(holes, { lookback: 3, horizon: 1 }, { missing: 'drop-window' })).toThrow(
      'all 37 of its windows touch missing values',
    );
  });

  it('E_OPTION lists all that is wrong', () => {
    expect(() =>
      windowsOf(range(9), { lookback: 1.5, horizon: 0, gap: -1, rate: 0, stride: 0, targets: 'lost' as 'last' }),
    ).toThrow('stride must be an integer of at least 1, got 0.');
    expect(() => windowsOf(range(9), { lookback: 1, horizon: 1, targets: 'lost' as 'last' })).toThrow(
      'Did you mean "last"?',
    );
  });
});

describe('missing values', () => {
  const y = [0, 1, Number.NaN, 3, 4, 5, 6];

  it('drop-window leaves out the windows that touch them', () => {
    expect([...windowsOf(y, { lookback: 2, horizon: 1 }, { missing: 'drop-window' }).starts]).toEqual([3, 4]);
  });

  it('forward-fill fills inputs from the past and never a target', () => {
    const filled = windowsOf(y, { lookback: 2, horizon: 1 }, { missing: { policy: 'forward-fill', maxGap: 1 } });
    expect([...filled.starts]).toEqual([1, 2, 3, 4]);
    expect([...filled.batchOf([0]).inputs.data]).toEqual([1, 1]);
  });

  it('forward-fill refuses longer gaps, and gaps at the beginning', () => {
    const fill = (values: number[], maxGap: number): unknown =>
      fromArrays({ columns: { y: values } }, { missing: { policy: 'forward-fill', maxGap } });
    expect(() => fill([1, Number.NaN, Number.NaN, 4], 1)).toThrow(
      'E_MISSING: 2 missing values in column "y" (50 %) with no value at most 1 row before, first at row 1.',
    );
    expect(() => fill([Number.NaN, 1], 3)).toThrow(/^E_MISSING: 1 missing value/);
    expect(() => fill([1], 0)).toThrow(/^E_OPTION: maxGap/);
    expect(() => fromArrays({ columns: { y: [1] } }, { missing: 'drop' as 'error' })).toThrow(
      /^E_OPTION: missing must be/,
    );
  });
});

describe('baselines', () => {
  const values = range(30).map((i) => i + 100 * (i % 7));
  const windows = windowsOf(values, { lookback: 3, horizon: 3, gap: 1 });

  it('repeat the last value, or the value one season before', () => {
    const last = windows.windowCount - 1; // inputs 23 … 25, targets 27 … 29
    expect([...naiveForecast(windows, [last])]).toEqual([values[25], values[25], values[25]]);
    expect([...seasonalNaiveForecast(windows, 7, [last])]).toEqual([values[20], values[21], values[22]]);
    expect([...seasonalNaiveForecast(windows, 2, [last])]).toEqual([values[25], values[24], values[25]]);
    expect(seasonalNaiveForecast(windows, 1)).toEqual(naiveForecast(windows));
  });

  it('refuse a season that reaches behind the series, and count the windows', () => {
    expect(() => seasonalNaiveForecast(windows, 7)).toThrow(
      /^E_SEASON: .* value of 7 rows before, but 3 windows have no value there; the first, in series "", has 4 rows before its targets/,
    );
    expect(() => seasonalNaiveForecast(windows, 0)).toThrow(/^E_OPTION: season/);
  });

  it('look back further than the lookback, but never behind the history', () => {
    const table = fromArrays({ columns: { y: range(50) } });
    const { test } = slideWindows(splitByTime(table, { testFrom: 40, history: 10 }), { lookback: 2, horizon: 1 });
    expect(seasonalNaiveForecast(test, 10)[0]).toBe(30);
    expect(() => seasonalNaiveForecast(test, 11)).toThrow(/^E_SEASON/);
  });

  it('go one season further back where nothing was measured', () => {
    const holes = range(20).map((i) => (i === 12 ? Number.NaN : i));
    const { train } = slideWindows(
      splitByTime(fromArrays({ columns: { y: holes } }, { missing: 'drop-window' }), { train: 1 }),
      { lookback: 1, horizon: 1 },
    );
    const position = [...train.timesOf()].indexOf(17);
    expect(seasonalNaiveForecast(train, 5, [position])[0]).toBe(7);
  });
});

describe('forecastWindows', () => {
  it('take the newest rows of each series and have the times that follow', () => {
    const table = parseCsv('t,s,y\n2020-01-31,a,1\n2020-02-29,a,2\n2020-03-31,a,3\n2020-01-31,b,5\n2020-02-29,b,6\n', {
      time: 't',
      series: 's',
      target: ['y'],
    });
    const windows = forecastWindows(table, { lookback: 2, horizon: 2, gap: 1 });
    expect(windows.seriesOf()).toEqual(['a', 'b']);
    expect([...windows.batchOf([0, 1]).inputs.data]).toEqual([2, 3, 5, 6]);
    expect([...windows.targetsOf()]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    expect(Array.from(windows.timesOf(), (time) => formatTime(table.clock, time))).toEqual([
      '2020-05-31',
      '2020-06-30',
      '2020-04-30',
      '2020-05-31',
    ]);
    expect([...naiveForecast(windows)]).toEqual([3, 3, 6, 6]);
    expect(() => forecastWindows(table, { lookback: 3, horizon: 1 })).toThrow(/^E_TOO_SHORT: 1 of 2 series .* "b" 2/);
  });

  it('scale back by the numbers of their window', () => {
    const table = fromArrays({ columns: { y: [1, 2, 3, 4, 6] } });
    const scaler = fitScaler(splitByTime(table, { train: 1 }).train, { kind: 'per-window' });
    const windows = forecastWindows(table, { lookback: 2, horizon: 1, scaler });
    expect([...windows.toDataUnits([2])]).toEqual([7]);
  });
});

describe('dataFingerprint', () => {
  const text = 't,s,y\n1,b,1\n1,a,2\n2,a,3\n2,b,\n';
  const schema = { time: 't', series: 's', target: ['y'], missing: 'drop-window' } as const;

  it('does not depend on the order of series and columns, nor on the fill', async () => {
    const print = await dataFingerprint(parseCsv(text, schema));
    const shuffled = 'y,x,s,t\n2,0,a,1\n3,0,a,2\n1,0,b,1\nNA,0,b,2\n';
    const missing = { policy: 'forward-fill', maxGap: 1 } as const;
    expect(await dataFingerprint(parseCsv(shuffled, { ...schema, missing }))).toEqual(print);
    expect(print).toMatchObject({
      rows: 4,
      series: 2,
      from: '1',
      until: '2',
      columns: [{ name: 'y', min: 1, max: 3, missing: 1 }],
    });
  });

  it('depends on every number, time, name and id', async () => {
    const prints = await Promise.all(
      [text, text.replace('3', '3.0000001'), text.replaceAll('2,', '3,'), text.replaceAll('b', 'c')].map((other) =>
        dataFingerprint(parseCsv(other, schema)).then(({ sha256 }) => sha256),
      ),
    );
    expect(new Set(prints).size).toBe(4);
    expect(prints[0]).toMatchInlineSnapshot(`"8dfb72c907159b0f2e2b93c0991d630b072eb8023d3755158910ed63bbaf2d1b"`);
  });
});
