import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import { splitBySeries } from '../splits/split-by-series.ts';
import { splitByTime } from '../splits/split-by-time.ts';
import type { Table } from '../table/table.ts';
import { naiveForecast } from './baselines.ts';
import { classCounts } from './class-counts.ts';
import { forecastWindows } from './forecast-windows.ts';
import { majorityForecast } from './majority-forecast.ts';
import { seriesWindows } from './series-windows.ts';
import { slideWindows } from './slide-windows.ts';

const labelled = (): Table =>
  fromArrays(
    { columns: { x: [1, 2, 3, 4, 5, 6], state: ['up', 'up', null, 'down', 'up', 'down'] } },
    { past: ['x'], label: 'state' },
  );

describe('labels of rows', () => {
  it('are the class of the last input, or of a row that comes gap rows later', () => {
    const split = splitByTime(labelled(), { train: 1 });
    const { train } = slideWindows(split, { lookback: 2, of: 'label' });
    expect(train.classes).toEqual(['down', 'up']);
    expect(train.targets).toEqual(['state']);
    expect([...train.targetsOf()]).toEqual([1, 0, 1, 0]); // row 2 has none: the window that ends there is left out
    expect([...train.batchOf([0, 1]).inputs.data]).toEqual([1, 2, 3, 4]);
    expect([...train.timesOf()]).toEqual([1, 3, 4, 5]);
    const ahead = slideWindows(split, { lookback: 2, of: 'label', gap: 2 }).train;
    expect([...ahead.targetsOf()]).toEqual([0, 1, 0]);
    expect([...ahead.batchOf([0]).inputs.data]).toEqual([1, 2]);
  });

  it('are −1 on every step that has none', () => {
    const { train } = slideWindows(splitByTime(labelled(), { train: 1 }), {
      lookback: 3,
      of: 'label',
      targets: 'every-step',
    });
    const { targets } = train.batchOf([0]);
    expect(targets.shape).toEqual([1, 3, 1]);
    expect([...targets.data]).toEqual([1, 1, -1]);
    expect([...classCounts(train)]).toEqual([4, 5]);
  });

  it('are counted, and the most frequent one of train is the baseline', () => {
    const { train, test } = slideWindows(splitByTime(labelled(), { train: 0.5, test: 0.5 }), {
      lookback: 1,
      of: 'label',
    });
    expect([...classCounts(train)]).toEqual([0, 2]);
    expect([...majorityForecast(train, test)]).toEqual([1, 1, 1]);
    expect([...majorityForecast(train, test, [0])]).toEqual([1]);
  });

  it('have no units, no value to repeat, and must be there', () => {
    const { train } = slideWindows(splitByTime(labelled(), { train: 1 }), { lookback: 1, of: 'label' });
    expect(() => train.toDataUnits(new Float32Array(5))).toThrow(/^E_OPTION: of must be "value"/);
    expect(() => naiveForecast(train)).toThrow(/^E_OPTION: of must be "value" .* majorityForecast/);
    const values = splitByTime(fromArrays({ columns: { y: [1, 2, 3] } }), { train: 1 });
    expect(() => slideWindows(values, { lookback: 1, of: 'label' })).toThrow(
      /^E_OPTION: of must be "value" for a table without a label/,
    );
    expect(() => slideWindows(splitByTime(labelled(), { train: 1 }), { lookback: 1, horizon: 1 })).toThrow(
      /^E_OPTION: of must be "label" for a table without target columns/,
    );
    expect(() => classCounts(slideWindows(values, { lookback: 1, horizon: 1 }).train)).toThrow(
      /^E_OPTION: of must be "label"/,
    );
    expect(() => slideWindows(values, { lookback: 1, of: 'label', horizon: 3 })).toThrow(
      /^E_OPTION: horizon must be 0, 1 or left out/,
    );
  });

  it('are asked for the newest rows by forecastWindows', () => {
    const newest = forecastWindows(labelled(), { lookback: 2, of: 'label' });
    expect([...newest.batchOf([0]).inputs.data]).toEqual([5, 6]);
    expect([...newest.targetsOf()]).toEqual([Number.NaN]);
    expect([...newest.timesOf()]).toEqual([5]);
  });
});

describe('seriesWindows', () => {
  const table = fromArrays(
    [
      { id: 'a', columns: { x: [1, 2, 3], kind: 'noise' } },
      { id: 'b', columns: { x: [4, 5], kind: 'tone' } },
      { id: 'c', columns: { x: [6, 7, 8, 9], kind: 'tone' } },
    ],
    { past: ['x'], label: 'kind' },
  );

  it('has one window a series, padded to the longest of train', () => {
    const { train, test } = seriesWindows(splitBySeries(table, { train: ['a', 'b'], test: ['c'] }));
    expect(train.inputShape).toEqual([3, 1]);
    const batch = train.batchOf([0, 1]);
    expect([...batch.inputs.data]).toEqual([1, 2, 3, 0, 4, 5]);
    expect([...(batch.mask?.data ?? [])]).toEqual([1, 1, 1, 0, 1, 1]);
    expect([...batch.targets.data]).toEqual([0, 1]);
    expect(test.seriesOf()).toEqual(['c']);
    expect([...test.batchOf([0]).inputs.data]).toEqual([7, 8, 9]); // the newest rows
    expect(test.batchOf([0]).mask).toBeUndefined();
  });

  it('takes a length, and labels every step', () => {
    const split = splitByTime(table, { train: 1 });
    const { train } = seriesWindows(split, { length: 2, targets: 'every-step', minLength: 3 });
    expect(train.seriesOf()).toEqual(['a', 'c']);
    expect([...train.batchOf([1]).inputs.data]).toEqual([8, 9]);
    expect([...train.batchOf([1]).targets.data]).toEqual([1, 1]);
    expect(() => seriesWindows(split, { length: 0 })).toThrow(/^E_OPTION: length/);
  });
});
