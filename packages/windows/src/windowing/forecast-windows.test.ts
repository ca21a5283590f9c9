import { describe, expect, it } from 'vitest';
import { fitScaler } from '../scaling/fit-scaler.ts';
import { fromArrays } from '../sources/from-arrays.ts';
import { parseCsv } from '../sources/parse-csv.ts';
import { splitByTime } from '../splits/split-by-time.ts';
import { formatTime } from '../table/clock.ts';
import { seasonalNaiveForecast } from './baselines.ts';
import { forecastWindows } from './forecast-windows.ts';
import { slideWindows } from './slide-windows.ts';

const none = Number.NaN;
const schema = { target: ['load'], future: ['holiday'] };
const load = [1, 2, 3, 4, 5];
const holiday = [0, 1, 0, 0, 1];
const columns = { load, holiday };

/** Two rows to come stand in the table. */
const withRows = fromArrays(
  { columns: { load: [...load, none, none], holiday: [...holiday, 1, 0] } },
  { ...schema, missing: 'drop-window' },
);

describe('leads', () => {
  const { train } = slideWindows(splitByTime(fromArrays({ columns }, schema), { train: 1 }), {
    lookback: 2,
    horizon: 2,
  });

  it('are channels of what is known of each step to forecast', () => {
    expect(train.features).toEqual(['load', 'holiday', 'holiday+1', 'holiday+2']);
    expect(train.inputShape).toEqual([2, 4]);
    expect([...train.batchOf([0]).inputs.data]).toEqual([1, 0, 1, 0, 2, 1, 0, 0]);
    expect([...train.batchOf([0]).targets.data]).toEqual([3, 4]);
  });

  it('stand step by step, and begin after the gap', () => {
    const table = fromArrays(
      { columns: { ...columns, price: [10, 11, 12, 13, 14] } },
      { ...schema, future: ['holiday', 'price'] },
    );
    const gapped = slideWindows(splitByTime(table, { train: 1 }), { lookback: 1, horizon: 2, gap: 1 }).train;
    expect(gapped.features.slice(3)).toEqual(['holiday+1', 'price+1', 'holiday+2', 'price+2']);
    expect([...gapped.batchOf([0]).inputs.data]).toEqual([1, 0, 10, 0, 12, 0, 13]);
  });

  it('are scaled by the numbers of their column', () => {
    const split = splitByTime(fromArrays({ columns }, schema), { train: 1 });
    const scaler = fitScaler(split.train, { kind: 'standard' });
    const scaled = slideWindows(split, { lookback: 1, horizon: 1, scaler }).train.batchOf([0]);
    const { center = 0, scale = 1 } = scaler.columns[1] ?? {};
    expect([...scaled.inputs.data.subarray(1)]).toEqual([
      ...Float32Array.from([(0 - center) / scale, (1 - center) / scale]),
    ]);
  });
});

describe('forecastWindows with future columns', () => {
  it('begins after the newest measured target, with the rows to come of the table', () => {
    const windows = forecastWindows(withRows, { lookback: 2, horizon: 2 });
    expect([...windows.batchOf([0]).inputs.data]).toEqual([4, 0, 1, 1, 5, 1, 1, 0]);
    expect([...windows.timesOf()]).toEqual([5, 6]);
    expect([...seasonalNaiveForecast(windows, 2)]).toEqual([4, 5]);
  });

  it('needs no policy for rows to come: nothing is missing that could be known', () => {
    const rows = { load: [...load, none, none], holiday: [...holiday, 1, 0] };
    expect(forecastWindows(fromArrays({ columns: rows }, schema), { lookback: 2, horizon: 2 }).batchOf([0])).toEqual(
      forecastWindows(withRows, { lookback: 2, horizon: 2 }).batchOf([0]),
    );
    expect(() => fromArrays({ columns: { ...rows, holiday: [...holiday, 1, none] } }, schema)).toThrow(
      /^E_MISSING: 1 missing value in column "holiday"/,
    );
    expect(() => fromArrays({ columns: { ...rows, load: [none, ...load, none] } }, schema)).toThrow(
      /^E_MISSING: 1 missing value in column "load" .* first at row 0/,
    );
    expect(() => fromArrays({ columns: { load: [...load, none] } })).toThrow(/^E_MISSING/);
  });

  it('takes the rows to come as future, for the same windows', () => {
    const windows = forecastWindows(fromArrays({ columns }, schema), {
      lookback: 2,
      horizon: 2,
      future: { columns: { holiday: [1, 0, 1] } },
    });
    const inside = forecastWindows(withRows, { lookback: 2, horizon: 2 });
    expect(windows.batchOf([0])).toEqual(inside.batchOf([0]));
    expect([...windows.timesOf()]).toEqual([5, 6]);
    // What is given takes the place of what the table has.
    const replaced = forecastWindows(withRows, { lookback: 1, horizon: 1, future: { columns: { holiday: [0.5] } } });
    expect([...replaced.batchOf([0]).inputs.data]).toEqual([5, 1, 0.5]);
  });

  it('takes them for each of several series, with static features, and checks times', () => {
    const text =
      'day,site,load,holiday,size\n2024-01-01,a,1,0,7\n2024-01-02,a,2,1,7\n2024-01-01,b,5,0,9\n2024-01-02,b,6,0,9\n';
    const table = parseCsv(text, { time: 'day', series: 'site', static: ['size'], ...schema });
    const future = [
      { id: 'b', time: ['2024-01-03'], columns: { holiday: [0.25] } },
      { id: 'a', time: ['2024-01-03'], columns: { holiday: [0.75] } },
    ];
    const windows = forecastWindows(table, { lookback: 1, horizon: 1, future });
    expect(windows.features).toEqual(['load', 'holiday', 'size', 'holiday+1']);
    expect([...windows.batchOf([0, 1]).inputs.data]).toEqual([2, 1, 7, 0.75, 6, 0, 9, 0.25]);
    expect(Array.from(windows.timesOf(), (time) => formatTime(table.clock, time))).toEqual([
      '2024-01-03',
      '2024-01-03',
    ]);
    const late = [{ id: 'a', time: ['2024-01-04'], columns: { holiday: [1] } }];
    expect(() => forecastWindows(table, { lookback: 1, horizon: 1, future: late })).toThrow(
      'E_OPTION: future must be times that follow the newest measured row, got "2024-01-04" and not 2024-01-03.',
    );
    const hours = parseCsv('t,load,holiday\n2024-01-01T00:00Z,1,0\n2024-01-01T01:00Z,2,0\n', { time: 't', ...schema });
    const inBerlin = { time: ['2024-01-01T02:00+01:00'], columns: { holiday: [1] } };
    expect(() => forecastWindows(hours, { lookback: 1, horizon: 1, future: inBerlin })).toThrow(
      'got "2024-01-01T02:00+01:00" and not 2024-01-01T02:00Z',
    );
  });

  it('E_FUTURE_ROWS says how far each column is known', () => {
    const table = fromArrays({ columns }, schema);
    expect(() => forecastWindows(table, { lookback: 2, horizon: 2, gap: 1 })).toThrow(
      'E_FUTURE_ROWS: To forecast, future columns must be known for the 3 rows after the newest measured one (gap + horizon): "holiday" is for 0.',
    );
    expect(() => forecastWindows(withRows, { lookback: 2, horizon: 3 })).toThrow('"holiday" is for 2');
    const hole = fromArrays(
      { columns: { load: [...load, none, none], holiday: [...holiday, 1, none] } },
      { ...schema, missing: 'drop-window' },
    );
    expect(() => forecastWindows(hole, { lookback: 2, horizon: 2 })).toThrow('"holiday" is for 1');
  });

  it('refuses a future that does not fit', () => {
    const table = fromArrays({ columns }, schema);
    const forecast = (future: object) => (): unknown =>
      forecastWindows(table, { lookback: 1, horizon: 1, future: future as { columns: Record<string, number[]> } });
    expect(forecast({ columns: {} })).toThrow('got no "holiday"');
    expect(forecast({ columns: { holiday: [none] } })).toThrow(
      'future must be finite numbers, got NaN in "holiday", step 1.',
    );
    expect(forecast({ id: 'x', columns: { holiday: [1] } })).toThrow(
      'future must be of series that the table has, got "x"',
    );
    const plain = fromArrays({ columns: { load } });
    expect(() => forecastWindows(plain, { lookback: 1, horizon: 1, future: { columns: {} } })).toThrow(
      'future must be left out for a table without future columns',
    );
  });

  it('leaves rows to come out of train and scalers', () => {
    const split = splitByTime(withRows, { train: 1 });
    expect(slideWindows(split, { lookback: 2, horizon: 1 }).train.windowCount).toBe(3);
    expect(fitScaler(split.train).columns[0]).toMatchObject({ center: 3 });
  });
});

describe('padding', () => {
  const short = fromArrays([
    { id: 'long', columns: { y: [1, 2, 3, 4] } },
    { id: 'short', columns: { y: [5, 6] } },
  ]);

  it('lets short series and first rows take part', () => {
    const split = splitByTime(short, { train: 1 });
    const { train } = slideWindows(split, { lookback: 3, horizon: 1, padding: true });
    const batch = train.batchOf([0, 1, 2, 3]);
    expect(train.seriesOf()).toEqual(['long', 'long', 'long', 'short']);
    expect([...batch.inputs.data]).toEqual([0, 0, 1, 0, 1, 2, 1, 2, 3, 0, 0, 5]);
    expect([...(batch.mask?.data ?? [])]).toEqual([0, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 1]);
    expect([...batch.targets.data]).toEqual([2, 3, 4, 6]);
    expect(
      slideWindows(split, { lookback: 3, horizon: 1, padding: { minimum: 2 }, minLength: 3 }).train.windowCount,
    ).toBe(2);
    expect(() => slideWindows(split, { lookback: 3, horizon: 1 })).toThrow(/^E_TOO_SHORT/);
    expect(() => slideWindows(split, { lookback: 3, horizon: 1, padding: { minimum: 4 } })).toThrow(
      /^E_OPTION: padding/,
    );
  });

  it('is not counted by a per-window scaler', () => {
    const split = splitByTime(fromArrays({ columns: { y: [1, 3, 5, 9] } }), { train: 1 });
    const scaler = fitScaler(split.train, { kind: 'per-window' });
    const { train } = slideWindows(split, { lookback: 3, horizon: 1, scaler, padding: { minimum: 2 } });
    expect([...train.batchOf([0]).inputs.data]).toEqual([0, -1, 1]); // of 1 and 3: mean 2, deviation 1
    expect([...train.batchOf([0]).targets.data]).toEqual([3]);
    expect([...train.toDataUnits([3], [0])]).toEqual([5]);
  });

  it('goes with forecasts', () => {
    const windows = forecastWindows(short, { lookback: 3, horizon: 1, padding: true });
    expect([...windows.batchOf([0, 1]).inputs.data]).toEqual([2, 3, 4, 0, 5, 6]);
    expect([...(windows.batchOf([1]).mask?.data ?? [])]).toEqual([0, 1, 1]);
  });
});

describe('weights', () => {
  it('are those of the target rows, and refused when all are 0', () => {
    const weighted = (weight: number[]) =>
      splitByTime(fromArrays({ columns: { y: [1, 2, 3, 4], weight } }, { target: ['y'], weight: 'weight' }), {
        train: 1,
      });
    const { train } = slideWindows(weighted([9, 0, 1, 3]), { lookback: 1, horizon: 2 });
    expect([...(train.batchOf([0, 1]).weights?.data ?? [])]).toEqual([0.5, 2]);
    expect(train.batchOf([0]).weights?.shape).toEqual([1]);
    expect(slideWindows(weighted([1, 0, 0, 3]), { lookback: 1, horizon: 1 }).train.windowCount).toBe(3);
    expect(() => slideWindows(weighted([1, 0, 0, 0]), { lookback: 1, horizon: 1 })).toThrow(
      /^E_NO_WINDOWS: .* all 3 of its windows have weight 0/,
    );
  });
});
