import { Random } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { fromArrays } from '../sources/from-arrays.ts';
import { parseCsv } from '../sources/parse-csv.ts';
import { describeTable } from './describe-table.ts';
import { inspectTable } from './inspect-table.ts';
import { calendarFeatures, type TableOptions } from './table-options.ts';

describe('describeTable', () => {
  it('tells rows, times, gaps, missing cells, ranges, outliers, classes and weights', () => {
    const text = [
      't,s,y,x,k,w',
      ...['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-06'].map(
        (t, i) => `${t},a,${i},5,${i % 2 ? 'odd' : 'even'},${i}`,
      ),
      '2024-01-01,b,,5,,1',
      '2024-01-02,b,,5,odd,1',
      '2024-01-03,b,1000,5,odd,1',
    ].join('\n');
    const table = parseCsv(text, {
      time: 't',
      series: 's',
      target: ['y'],
      past: ['x'],
      label: 'k',
      weight: 'w',
      irregular: 'segment',
      missing: 'drop-window',
    });
    const report = describeTable(table);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report); // plain data
    expect(report).toMatchObject({
      rows: 7,
      series: [
        { id: 'a', rows: 4, from: '2024-01-01', until: '2024-01-06' },
        { id: 'b', rows: 3, from: '2024-01-01', until: '2024-01-03' },
      ],
      from: '2024-01-01',
      until: '2024-01-06',
      step: '1 day',
      gaps: {
        total: 1,
        first: [{ from: '2024-01-03', until: '2024-01-06', missingRows: 2, place: { line: 5, series: 'a' } }],
      },
      classes: {
        column: 'k',
        counts: [
          { name: 'even', rows: 2 },
          { name: 'odd', rows: 4 },
        ],
        unlabelled: 1,
      },
      weights: { min: 0, max: 3, zero: 1 },
    });
    const [y, x] = report.columns;
    expect(y).toMatchObject({
      role: 'target',
      measured: 5,
      missing: { cells: 2, share: 2 / 7, longest: 2, longestAt: { line: 6 }, first: { line: 6 }, filled: 0 },
      min: 0,
      max: 1000,
      quartiles: [1, 2, 3],
      constant: false,
      outliers: { total: 1, first: [{ column: 'y', line: 8, series: 'b' }] },
    });
    expect(x).toMatchObject({ role: 'past', constant: true, standardDeviation: 0, outliers: { total: 0 } });
  });

  it('finds longest stretches, counts and outliers as a brute force does', () => {
    const random = new Random(8);
    for (let round = 0; round < 150; round++) {
      const y = Array.from({ length: 1 + random.integer(60) }, () =>
        random.uniform() < 0.3 ? Number.NaN : random.uniform() < 0.1 ? 1000 * random.uniform() : random.integer(10),
      );
      const [column] = describeTable(fromArrays({ columns: { y } }, { missing: 'drop-window' })).columns;
      const known = y.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
      const text = y.map((value) => (Number.isNaN(value) ? '-' : 'x')).join('');
      expect(column?.missing.longest).toBe(Math.max(0, ...[...text.matchAll(/-+/g)].map(([run]) => run.length)));
      expect(column?.missing.longestAt?.row ?? -1).toBe(text.indexOf('-'.repeat(column?.missing.longest || 99)));
      expect(column?.measured).toBe(known.length);
      const middle = (sorted: number[]): number =>
        ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
      if (known.length === 0) continue;
      const median = middle(known);
      const mad = middle(known.map((value) => Math.abs(value - median)).sort((a, b) => a - b));
      if (mad === 0) continue;
      const far = known.filter((value) => (0.6745 * Math.abs(value - median)) / mad > 6);
      expect(column?.outliers.total).toBe(far.length);
    }
  });

  it('describes a column without a value', () => {
    const data = { columns: { y: [1, 2], x: [Number.NaN, Number.NaN] } };
    const [, x] = describeTable(fromArrays(data, { target: ['y'], past: ['x'], missing: 'mask' })).columns;
    expect(x).toMatchObject({
      measured: 0,
      min: null,
      mean: null,
      quartiles: null,
      constant: false,
      missing: { cells: 2 },
    });
  });
});

describe('inspectTable', () => {
  const text = [
    't,y',
    '2024-01-01T00:00+01:00,1',
    '2024-01-01T01:00+01:00,',
    '2024-01-01T03:00+02:00,3',
    '2024-01-01T03:00+02:00,3',
    '2024-01-01T05:00+01:00,4',
    '2024-01-01T03:00+01:00,5',
    '2024-01-01T09:00+01:00,6',
  ].join('\n');
  const read = (csv: string) => (options: TableOptions) => parseCsv(csv, { time: 't', target: ['y'], ...options });

  it('finds all that is wrong, and describes the rest', async () => {
    const { problems, report, table } = await inspectTable(read(text));
    expect(problems.map(({ code }) => code)).toEqual([
      'E_TIME_ZONE',
      'E_TIME_DUPLICATE',
      'E_TIME_ORDER',
      'E_IRREGULAR',
      'E_MISSING',
    ]);
    for (const { remedy } of problems) expect(remedy).not.toBe('');
    expect(table?.rowCount).toBe(6);
    expect(report?.repairs.map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      'unsorted sort',
      'duplicates first',
      'irregular segment',
    ]);
    expect(report?.columns[0]?.missing.cells).toBe(1);
  });

  it('reads sound data once', async () => {
    let reads = 0;
    const { problems } = await inspectTable((options) => {
      reads += 1;
      return read('t,y\n1,1\n2,2\n')(options);
    });
    expect([problems, reads]).toEqual([[], 1]);
  });

  it('looks beyond cells that are no numbers', async () => {
    const { problems, table } = await inspectTable(read('t,y\n2,1e99\n1,x\n3,9007199254740993\n4,4\n'));
    expect(problems.map(({ code }) => code)).toEqual([
      'E_NOT_NUMBER',
      'E_NONFINITE',
      'E_NOT_EXACT',
      'E_TIME_ORDER',
      'E_MISSING',
    ]);
    expect(table?.columns.get('y')).toEqual(Float64Array.of(Number.NaN, Number.NaN, Number.NaN, 4));
    expect(table?.notes[0]).toBe('1 cell taken as missing (text): column "y", line 3: "x".');
  });

  it('ends where data cannot be read, and throws what is no matter of the data', async () => {
    const { problems, report } = await inspectTable(read('t,y\n2,1\nsoon,2\n'));
    expect(problems.map(({ code }) => code)).toEqual(['E_TIME']);
    expect(report).toBeNull();
    await expect(inspectTable(read('t,z\n1,1\n'))).rejects.toThrow('E_COLUMN');
    await expect(inspectTable(() => fromArrays({ columns: { y: [1] } }, { calendar: ['weekend'] }))).rejects.toThrow(
      'E_CALENDAR',
    );
  });
});

describe('calendar', () => {
  const read = (time: (string | number)[], options: TableOptions): string[] => [
    ...fromArrays({ time: time as string[], columns: { y: time.map((_, row) => row) } }, options).features,
  ];

  it('gives two inputs a feature, in the order named', () => {
    expect(read(['2024-01-01'], { calendar: ['weekend', 'day-of-week'] })).toEqual([
      'y',
      'weekend',
      'sin(day-of-week)',
      'cos(day-of-week)',
    ]);
    expect(read(['2024-01-01'], { calendar: calendarFeatures })).toHaveLength(2 + 2 * (calendarFeatures.length - 1));
  });

  it('needs dates, known names and zones', () => {
    const calendar = ['day-of-week'] as const;
    expect(() => read([1, 2], { calendar })).toThrow(
      /^E_CALENDAR: .* times of the data are numbers\. .* timeUnit: "s"/,
    );
    expect(() => fromArrays({ columns: { y: [1] } }, { calendar })).toThrow(/^E_CALENDAR: .* no time column/);
    expect(() => read(['2024-01-01'], { calendar: ['day-of-weak' as 'weekend'] })).toThrow(
      'Did you mean "day-of-week"?',
    );
    expect(() => read(['2024-01-01T00:00Z'], { calendar, calendarZone: 'Mars/Base' })).toThrow(
      'E_OPTION: calendarZone must be the IANA name',
    );
    expect(() => read(['2024-01-01T00:00'], { calendar, calendarZone: 'Europe/Berlin' })).toThrow(
      'E_OPTION: calendarZone must be left out',
    );
    expect(() => read(['2024-01-01'], { calendar: ['weekend', 'weekend'] })).toThrow('E_OPTION: calendar must be');
  });
});
