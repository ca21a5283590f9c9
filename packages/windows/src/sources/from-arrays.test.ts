import { describe, expect, it } from 'vitest';
import { fromArrays, type SeriesArrays } from './from-arrays.ts';

describe('fromArrays', () => {
  it('copies numbers of any array and takes the only column as target', () => {
    const y = Float32Array.of(1, 2, 3);
    const table = fromArrays({ columns: { y } });
    y[0] = 99;
    expect([...(table.columns.get('y') ?? [])]).toEqual([1, 2, 3]);
    expect(table.targets).toEqual(['y']);
    expect([...table.times]).toEqual([0, 1, 2]);
  });

  it('takes maps, ids and times of many series', () => {
    const table = fromArrays(
      [
        { id: 'a', time: ['2020-01', '2020-02'], columns: new Map([['__proto__', [1, 2]]]) },
        { id: 'b', time: ['2020-02', '2020-03'], columns: new Map([['__proto__', [3, 4]]]) },
      ],
      { target: ['__proto__'] },
    );
    expect(table.series.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(table.step).toEqual({ unit: 'month', size: 1 });
  });

  it.each([
    [[], 'E_TARGET'],
    [{ columns: { y: [] } }, 'E_EMPTY: The data has a header ("y") but no row.'],
    [{ columns: { a: [1], b: [1] } }, 'E_TARGET: No target column was named, and 2 columns are numeric: "a", "b".'],
    [
      { time: [1], columns: { y: [1, 2] } },
      'E_RAGGED: All arrays of a series must be equally long: column "time": 1 and not 2',
    ],
    [
      { columns: { y: [1, 2, Number.POSITIVE_INFINITY] } },
      'E_NONFINITE: Numbers must be finite and fit float32 (up to 3.4e38), but 1 is not: column "y", row 2: Infinity',
    ],
    [{ columns: { y: [1, Number.NaN] } }, 'E_MISSING: 1 missing value in column "y" (50 %), first at row 1.'],
    [{ time: [1, 3, 2], columns: { y: [1, 2, 3] } }, 'E_TIME_ORDER'],
    [
      { time: [1, 1], columns: { y: [1, 2] } },
      'E_TIME_DUPLICATE: A time must stand once in a series, but 1 is repeated: row 1, time 1: stands at row 0',
    ],
    [
      [{ columns: { y: [1] } }, { columns: { y: [1] } }],
      'E_OPTION: id must be given and different for each of several series',
    ],
    [
      [
        { id: 'a', time: [1], columns: { y: [1] } },
        { id: 'b', columns: { y: [1] } },
      ],
      'E_OPTION: time must be given for all series or for none, got 1 of 2.',
    ],
    [
      [
        { id: 'a', columns: { y: [1] } },
        { id: 'b', columns: { x: [1] } },
      ],
      'E_COLUMN: There is no target column "y" in series "b".',
    ],
    [{ columns: { y: ['1'] as unknown as number[] } }, 'E_NOT_NUMBER: column "y", row 0: "1" is not a number.'],
  ] as [SeriesArrays | SeriesArrays[], string][])('refuses %j', (data, words) => {
    expect(() => fromArrays(data)).toThrow(words);
  });
});
