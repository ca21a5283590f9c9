import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adaptArray } from './adapt-array.ts';
import { type AxisLine, countCopied, hasFreshLines, hasNewLines, simplifyAxis } from './axis-map.ts';

const source = { shape: [2, 3], data: Float32Array.of(1, 2, 3, 5, 7, 9) };
const fresh = (shape: number[]) => ({
  shape,
  data: Float32Array.from({ length: shape.reduce((a, b) => a * b) }, (_, i) => 100 + i),
});

describe('adaptArray', () => {
  it('puts rows and columns where the map says', () => {
    const made = adaptArray(source, {
      axes: [[1, 'zero', 0], null],
      shape: [3, 3],
      fresh: null,
    });
    expect([...made.data]).toEqual([5, 7, 9, 0, 0, 0, 1, 2, 3]);
    const columns = adaptArray(source, { axes: [null, [2, 2, 0]], shape: [2, 3], fresh: null });
    expect([...columns.data]).toEqual([3, 3, 1, 9, 9, 5]);
  });

  it('takes the mean of all lines of the source, also of those that it drops', () => {
    const rows = adaptArray(source, { axes: [[1, 'mean'], null], shape: [2, 3], fresh: null });
    expect([...rows.data]).toEqual([5, 7, 9, 3, 4.5, 6]);
    const columns = adaptArray(source, { axes: [null, ['mean', 0]], shape: [2, 2], fresh: null });
    expect([...columns.data]).toEqual([2, 1, 7, 5]);
    const bias = adaptArray(
      { shape: [3], data: Float32Array.of(1, 2, 6) },
      { axes: [['mean', 2]], shape: [2], fresh: null },
    );
    expect([...bias.data]).toEqual([3, 6]);
  });

  it('lets fresh go before zero, and zero before mean', () => {
    const shape = [2, 2];
    const made = adaptArray(source, {
      axes: [
        ['zero', 0],
        [1, 'fresh'],
      ],
      shape,
      fresh: fresh(shape),
    });
    expect([...made.data]).toEqual([0, 101, 2, 103]);
    const heads = adaptArray(source, {
      axes: [
        ['zero', 1],
        [0, 'mean'],
      ],
      shape,
      fresh: null,
    });
    expect([...heads.data]).toEqual([0, 0, 5, 7]);
  });

  it('agrees with a map applied value by value', () => {
    const line = (length: number): fc.Arbitrary<AxisLine> =>
      fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 0, max: length - 1 }) },
        fc.constantFrom('zero' as const, 'fresh' as const),
      );
    const cases = fc
      .record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 5 }) })
      .chain(({ rows, columns }) =>
        fc.record({
          rows: fc.constant(rows),
          columns: fc.constant(columns),
          rowLines: fc.array(line(rows), { minLength: 1, maxLength: 6 }),
          columnLines: fc.array(line(columns), { minLength: 1, maxLength: 6 }),
        }),
      );
    fc.assert(
      fc.property(cases, ({ rows, columns, rowLines, columnLines }) => {
        const from = { shape: [rows, columns], data: Float32Array.from({ length: rows * columns }, (_, i) => i + 1) };
        const shape = [rowLines.length, columnLines.length];
        const base = fresh(shape);
        const axes = [rowLines, columnLines];
        const { data } = adaptArray(from, { axes, shape, fresh: base });
        let copied = 0;
        for (const [i, r] of rowLines.entries()) {
          for (const [j, c] of columnLines.entries()) {
            const place = i * columnLines.length + j;
            const copy = typeof r === 'number' && typeof c === 'number' ? r * columns + c + 1 : null;
            if (copy !== null) copied += 1;
            const isFresh = r === 'fresh' || c === 'fresh';
            expect(data[place]).toBe(isFresh ? base.data[place] : (copy ?? 0));
          }
        }
        expect(countCopied(axes, shape)).toBe(copied);
        expect(hasNewLines(axes)).toBe(copied < data.length);
        expect(hasFreshLines(axes)).toBe([...rowLines, ...columnLines].includes('fresh'));
      }),
    );
  });
});

it('sees a map that changes nothing', () => {
  expect(simplifyAxis([0, 1, 2], 3)).toBeNull();
  expect(simplifyAxis([0, 1], 3)).toEqual([0, 1]);
  expect(simplifyAxis([1, 0], 2)).toEqual([1, 0]);
  expect(countCopied([null, [0, 'zero']], [4, 2])).toBe(4);
});
