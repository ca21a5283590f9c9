import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumn } from '../scaling/fit-column.ts';
import { fitScaler } from '../scaling/fit-scaler.ts';
import { parseScaler, serializeScaler } from '../scaling/parse-scaler.ts';
import { scalerForTable } from '../scaling/scaler.ts';
import { fromArrays } from '../sources/from-arrays.ts';
import { rollingOrigin } from '../splits/rolling-origin.ts';
import { splitByPart } from '../splits/split-by-part.ts';
import { splitBySeries } from '../splits/split-by-series.ts';
import { splitByTime } from '../splits/split-by-time.ts';
import type { Table } from '../table/table.ts';
import { forecastWindows } from './forecast-windows.ts';
import { RunningScales } from './running-scales.ts';
import { slideWindows } from './slide-windows.ts';

function tableOf(series: Record<string, number[]>): Table {
  return fromArrays(Object.entries(series).map(([id, y]) => ({ id, columns: { y } })));
}

const three = tableOf({ a: [1, 3, 1, 3, 9, 9], b: [10, 30, 10, 30, 90, 90], c: [5, 5, 5, 5, 7, 7] });
const shape = { lookback: 2, horizon: 1 };

describe('a scaler of single series', () => {
  const split = splitByTime(three, { train: 4 / 6 });
  const scaler = fitScaler(split.train, { per: 'series' });

  it('has numbers of each series from its own rows of train, and those of all for what is constant there', () => {
    const all = scaler.columns[0]?.scale;
    expect(scaler.series).toEqual([
      { id: 'a', columns: [{ center: 2, scale: 1 }] },
      { id: 'b', columns: [{ center: 20, scale: 10 }] },
      { id: 'c', columns: [{ center: 5, scale: all }] },
    ]);
    expect(scaler.notes).toEqual([
      'Column "y" has no spread on train in 1 of 3 series ("c"): there it is scaled as in all series together.',
    ]);
    expect(parseScaler(JSON.parse(JSON.stringify(serializeScaler(scaler))))).toEqual(scaler);
  });

  it('finds them by id, wherever a series stands', () => {
    const other = tableOf({ c: [5, 5, 5, 5, 7, 7], b: [10, 30, 10, 30, 90, 90], a: [1, 3, 1, 3, 9, 9] });
    const { train } = slideWindows(splitByTime(other, { train: 4 / 6 }), { ...shape, scaler });
    const ids = train.seriesOf();
    expect(ids).toEqual(['c', 'c', 'b', 'b', 'a', 'a']);
    const { inputs, targets } = train.batchOf([0, 1, 2, 3, 4, 5]);
    expect([...inputs.data]).toEqual([0, 0, 0, 0, -1, 1, 1, -1, -1, 1, 1, -1]);
    expect([...targets.data]).toEqual([0, 0, -1, 1, -1, 1]);
    expect([...train.toDataUnits(targets.data)]).toEqual([5, 5, 10, 30, 1, 3]);
    expect([...train.toDataUnits([1, 1], [2, 4])]).toEqual([30, 3]);
  });

  it('refuses series that it does not know, all in one error, unless a policy says what to do', () => {
    const target = tableOf({ d: [4, 8, 4, 8], b: [10, 30, 10, 30], e: [1, 2, 3, 4] });
    const windowsWith = (unknownSeries: 'error' | 'global' | 'own-history'): ReturnType<typeof forecastWindows> =>
      forecastWindows(target, { ...shape, scaler: scalerForTable({ ...scaler, unknownSeries }, target) });
    expect(() => windowsWith('error')).toThrow(
      'E_UNKNOWN_SERIES: The scaler has numbers of 3 series, and none of "d", "e". Say what to do',
    );
    const { center = 0, scale = 1 } = scaler.columns[0] ?? {};
    const global = windowsWith('global').batchOf([0]).inputs.data;
    expect([...global]).toEqual([...Float32Array.of((4 - center) / scale, (8 - center) / scale)]);
    const own = windowsWith('own-history');
    expect([...own.batchOf([0, 1]).inputs.data]).toEqual([-1, 1, -1, 1]);
    expect([...own.toDataUnits([0, 0, 0])]).toEqual([6, 20, 2.5]);
  });

  it('lets a series that is in no window be unknown', () => {
    const lists = splitBySeries(three, { train: ['a'], test: ['b'] });
    const one = fitScaler(lists.train, { per: 'series', unknownSeries: 'own-history' });
    expect(slideWindows(lists, { ...shape, scaler: one }).test.windowCount).toBe(4);
    const known = { ...one, unknownSeries: 'error' as const };
    expect(() => slideWindows(lists, { ...shape, scaler: known })).toThrow(/^E_UNKNOWN_SERIES.* none of "b"/);
  });
});

describe('own history', () => {
  it('is fitted on the readable rows up to the last input of each window, and on none after', () => {
    const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 12, maxLength: 20 });
    fc.assert(
      fc.property(numbers, fc.constantFrom('standard', 'robust', 'min-max'), fc.nat(3), (y, kind, from) => {
        const table = tableOf({ known: Array.from({ length: 20 }, (_, i) => i % 7), y });
        const lists = splitBySeries(table, { train: ['known'], test: ['y'] });
        const scaler = fitScaler(lists.train, { kind, per: 'series', unknownSeries: 'own-history' });
        const rows = lists.test.rows.map((stretch) => ({ ...stretch, readableFrom: stretch.readableFrom + from }));
        const { test } = slideWindows({ ...lists, test: { ...lists.test, rows } }, { ...shape, scaler });
        for (let window = 0; window < test.windowCount; window++) {
          const last = from + window + 1;
          const fitted = fitColumn(Float64Array.from(y.slice(from, last + 1)), kind);
          const scale = fitted.case === 'spread' ? fitted.scale : (scaler.columns[0]?.scale ?? 0);
          const [target] = test.batchOf([window]).targets.data;
          expect(target).toBeCloseTo(((y[last + 1] as number) - fitted.center) / scale, 3);
          expect(test.toDataUnits([1], [window])[0]).toBeCloseTo(fitted.center + scale, 9);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('begins with the series, where padded windows begin before it', () => {
    const y = [4, 8, 4, 8, 40, 2, 7];
    const lists = splitBySeries(tableOf({ known: [900, 100, 900, 100, 900, 100, 900], y }), {
      train: ['known'],
      test: ['y'],
    });
    const scaler = fitScaler(lists.train, { per: 'series', unknownSeries: 'own-history' });
    for (const targets of ['last', 'every-step'] as const) {
      const { test } = slideWindows(lists, { lookback: 4, horizon: 1, padding: true, targets, scaler });
      for (let window = 0; window < test.windowCount; window++) {
        const last = (test.starts[window] as number) + 3 - 7;
        const { center, scale, case: found } = fitColumn(Float64Array.from(y.slice(0, last + 1)), 'standard');
        const back = test.toDataUnits(new Float64Array(test.frame.targetSteps).fill(1), [window]).at(-1) as number;
        expect(back).toBeCloseTo(center + (found === 'spread' ? scale : (scaler.columns[0]?.scale ?? 0)), 9);
      }
      expect(test.windowCount).toBe(6);
    }
  });

  it('runs on as a fit from the beginning would, whatever is missing', () => {
    const values = fc.array(
      fc.option(fc.double({ min: 1e6, max: 1e6 + 9, noNaN: true }), { freq: 4, nil: Number.NaN }),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(values, fc.constantFrom('standard', 'robust', 'min-max'), (list, kind) => {
        const all = Float64Array.from(list);
        const running = new RunningScales(all, kind, 0);
        for (const row of [...all.keys()].reverse()) {
          const fitted = fitColumn(
            all.slice(0, row + 1).filter((value) => !Number.isNaN(value)),
            kind,
          );
          const { center, scale } = running.upTo(row);
          if (fitted.case === 'empty') expect(center).toBeNaN();
          else expect(Math.abs(center - fitted.center)).toBeLessThan(1e-8);
          expect(Math.abs(scale - (fitted.case === 'spread' ? fitted.scale : 0))).toBeLessThan(1e-8);
        }
      }),
    );
  });
});

describe('what a scaler was fitted on', () => {
  const columns = { y: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] };
  const table = { ...fromArrays({ columns }), parts: Uint8Array.of(0, 0, 0, 0, 2, 0, 0, 0, 2, 2) };

  it('is train, in parts of stretches too', () => {
    const byPart = splitByPart(table);
    const scaler = fitScaler(byPart.train);
    expect(scaler.columns[0]?.center).toBe((1 + 2 + 3 + 4 + 6 + 7 + 8) / 7);
    expect(scaler.fit.stretches).toEqual([
      { series: '', from: 0, until: 3 },
      { series: '', from: 5, until: 7 },
    ]);
    expect(slideWindows(byPart, { ...shape, scaler }).train.windowCount).toBe(3);
    // Rows 0 … 7 hold one of test.
    const byTime = fitScaler(splitByTime(table, { train: 0.8 }).train);
    expect(() => slideWindows(byPart, { ...shape, scaler: byTime })).toThrow(
      'E_LEAK: A scaler may see rows of train only, but this one was fitted on 0 … 7 and train is 0 … 7, and not all its rows are in train.',
    );
    expect(slideWindows(splitByTime(table, { train: 0.8 }), { ...shape, scaler }).train.windowCount).toBe(6);
  });

  it('is train, in parts of series, for every kind and for single series', () => {
    for (const per of ['all', 'series'] as const) {
      for (const kind of ['none', 'standard', 'robust', 'min-max', 'per-window'] as const) {
        const options = { kind, per, unknownSeries: 'global' } as const;
        const scaler = fitScaler(splitBySeries(three, { train: ['a', 'b'], test: ['c'] }).train, options);
        const other = splitBySeries(three, { train: ['a', 'c'], test: ['b'] });
        expect(() => slideWindows(other, { ...shape, scaler })).toThrow(/^E_LEAK/);
        const more = splitBySeries(three, { train: ['a', 'b', 'c'] });
        expect(slideWindows(more, { ...shape, scaler }).train.windowCount).toBe(12);
        const byTime = splitByTime(three, { train: 0.5 });
        expect(() => slideWindows(byTime, { ...shape, scaler })).toThrow(/^E_LEAK/);
      }
    }
  });

  it('is the train of the same or an earlier fold of a backtest', () => {
    const [first, second] = rollingOrigin(fromArrays({ columns }), { testSize: 2, folds: 2, minTrain: 4 });
    if (first === undefined || second === undefined) throw new Error('two folds');
    expect(slideWindows(second, { ...shape, scaler: fitScaler(first.train) }).train.windowCount).toBe(6);
    expect(() => slideWindows(first, { ...shape, scaler: fitScaler(second.train) })).toThrow(/^E_LEAK/);
  });
});
