import { isSeqgraftError, Random } from '@seqgraft/core';
import { expectEqual } from '@seqgraft/testkit';
import { expect, it } from 'vitest';
import { fitScaler } from '../scaling/fit-scaler.ts';
import { scalerKinds } from '../scaling/scaler.ts';
import { parseCsv } from '../sources/parse-csv.ts';
import { splitByTime } from '../splits/split-by-time.ts';
import { slideWindows } from '../windowing/slide-windows.ts';
import { measuredName } from './apply-missing-policy.ts';
import type { FillKind, MissingOption, MissingPolicy, RestPolicy } from './missing-policy.ts';
import type { RowRange } from './row-range.ts';
import { columnOf, type Table } from './table.ts';
import type { Aggregate, BuildOptions, CalendarFeature, DuplicatePolicy, IrregularPolicy } from './table-options.ts';
import { stepsBetween } from './time-step.ts';

const random = new Random(10);

function choose<T>(...of: readonly T[]): T {
  return of[random.integer(of.length)] as T;
}

/** Hours with gaps, repeated and swapped rows, and blank cells. */
function messyText(): string {
  const lines = ['t,s,y,x'];
  const trouble = choose(0, 0.05, 0.3);
  for (const id of ['a', 'b'].slice(0, 1 + random.integer(2))) {
    let minutes = 60 * random.integer(5);
    const rows: string[] = [];
    for (let row = 0; row < 12 + random.integer(20); row++) {
      const cell = (): string => (random.uniform() < trouble ? '' : String(random.integer(100)));
      rows.push(`${new Date(minutes * 60_000).toISOString()},${id},${cell()},${cell()}`);
      minutes += random.uniform() < trouble ? choose(0, 30, 120, 300) : 60;
    }
    if (random.uniform() < trouble) rows.reverse();
    lines.push(...rows);
  }
  return lines.join('\n');
}

function anyPolicy(): MissingPolicy {
  return choose<MissingPolicy>(
    'error',
    'drop-window',
    'mask',
    'zero',
    { policy: 'constant', value: 3 },
    {
      policy: choose<FillKind>('forward-fill', 'backward-fill', 'linear', 'nearest'),
      maxGap: 1 + random.integer(3),
      rest: choose<RestPolicy>('error', 'drop-window', 'mask'),
    },
  );
}

function anyOptions(): BuildOptions {
  return {
    missing: choose<MissingOption>(anyPolicy(), { columns: { y: anyPolicy() }, default: anyPolicy() }),
    irregular: choose<IrregularPolicy>('error', 'segment', 'insert', 'delta', {
      policy: 'resample',
      step: choose('30 min', '1 h', '3 h', '1 day'),
      aggregate: choose<Aggregate>('mean', 'last', 'count', 'sum'),
    }),
    duplicates: choose<DuplicatePolicy>('error', 'first', 'last', 'mean'),
    unsorted: choose<'error' | 'sort'>('error', 'sort'),
    calendar: choose<CalendarFeature[]>([], ['hour-of-day'], ['weekend', 'week-of-year']),
    allowFuture: true,
    ...choose<BuildOptions>({}, { masked: ['x'] }, { masked: ['y', 'x'] }),
  };
}

function expectSound(table: Table, options: BuildOptions): void {
  const { rowCount, series, runs, times } = table;
  expectEqual(table.features, [...table.targets, ...table.past, ...table.derived]);
  expectEqual([times.length, table.origins.length], [rowCount, rowCount]);
  const reach = (ranges: readonly RowRange[]): number =>
    ranges.reduce((at, { start, end }) => (start === at && end > start ? end : -1), 0);
  expectEqual([reach(runs), reach(series)], [rowCount, rowCount]);
  const starts = new Set(runs.map(({ start }) => start));
  expectEqual(
    series.filter(({ start }) => !starts.has(start)),
    [],
  );
  for (const { start, end } of runs) {
    for (let row = start + 1; row < end; row++) {
      const [before, after] = [times[row - 1] as number, times[row] as number];
      const regular = options.irregular === 'delta' || stepsBetween(before, after, table.step) === 1;
      if (!(after > before && regular)) expect([before, after]).toBe('one step apart');
    }
  }
  for (const name of table.features) {
    const values = columnOf(table, name);
    expectEqual(values.length, rowCount);
    const marks = table.unmeasured.get(name);
    const channel = table.columns.get(measuredName(name));
    for (let row = 0; row < rowCount; row++) {
      const mark = marks?.[row] ?? 0;
      if (Number.isNaN(values[row]) && mark === 0) expect(`${name}, row ${row}`).toBe('marked as not measured');
      if (channel !== undefined && channel[row] !== 1 - mark) expect(channel[row]).toBe(1 - mark);
    }
    if (table.masked.has(name)) expectEqual(table.features.includes(measuredName(name)), true);
  }
}

it('makes a sound table of any data under any options, or says why not; and windows of it hold numbers only', () => {
  let made = 0;
  let cut = 0;
  for (let round = 0; round < 1500; round++) {
    const options = anyOptions();
    try {
      const table = parseCsv(messyText(), { time: 't', series: 's', target: ['y'], past: ['x'], ...options });
      expectSound(table, options);
      made += 1;
      const split = splitByTime(table, { train: 1 });
      const scaler = fitScaler(split.train, { kind: choose(...scalerKinds) });
      const { train } = slideWindows(split, { lookback: 3, horizon: 2, scaler });
      for (const { inputs, targets } of train.batches({ size: 16 })) {
        expectEqual([inputs.data.every(Number.isFinite), targets.data.every(Number.isFinite)], [true, true]);
      }
      cut += 1;
    } catch (error) {
      if (!isSeqgraftError(error)) throw error;
    }
  }
  // The random cases are not all refused.
  expect(made).toBeGreaterThan(400);
  expect(cut).toBeGreaterThan(200);
});
