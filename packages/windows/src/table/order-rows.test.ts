import { Random } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../sources/parse-csv.ts';
import { columnOf, type Table } from './table.ts';
import type { BuildOptions, DuplicatePolicy } from './table-options.ts';

const roles = { time: 't', target: ['y'], irregular: 'delta', missing: 'drop-window' } as const;

interface Row {
  readonly s: string;
  readonly t: number;
  readonly y: number;
}

function tableOf(rows: readonly Row[], options: BuildOptions): Table {
  const text = `s,t,y\n${rows.map(({ s, t, y }) => `${s},${t},${Number.isNaN(y) ? '' : y}`).join('\n')}\n`;
  return parseCsv(text, { ...roles, series: 's', ...options });
}

function rowsOf(table: Table): Row[] {
  const y = columnOf(table, 'y');
  return table.series.flatMap(({ id, start, end }) =>
    Array.from({ length: end - start }, (_, i) => ({
      s: id,
      t: table.times[start + i] as number,
      y: y[start + i] as number,
    })),
  );
}

/** One row of some with one time. */
function merge(rows: readonly Row[], by: DuplicatePolicy): Row {
  const [first, last] = [rows[0] as Row, rows.at(-1) as Row];
  if (by === 'first') return first;
  if (by === 'last') return last;
  const known = rows.map(({ y }) => y).filter((y) => !Number.isNaN(y));
  return { ...first, y: known.reduce((a, b) => a + b, 0) / known.length };
}

describe('rows out of order and times that stand twice', () => {
  it('are sorted and merged as a brute force does', () => {
    const random = new Random(6);
    for (let round = 0; round < 400; round++) {
      const ids = ['a', 'b', 'c'].slice(0, 1 + random.integer(3));
      const rows = Array.from({ length: 1 + random.integer(25) }, () => ({
        s: ids[random.integer(ids.length)] as string,
        t: random.integer(12),
        y: random.uniform() < 0.2 ? Number.NaN : random.integer(100),
      }));
      const duplicates = (['first', 'last', 'mean'] as const)[random.integer(3)] as DuplicatePolicy;
      const table = tableOf(rows, { unsorted: 'sort', duplicates });
      const expected = [...new Set(rows.map(({ s }) => s))].flatMap((id) => {
        const own = rows.filter(({ s }) => s === id);
        const times = [...new Set(own.map(({ t }) => t))].sort((a, b) => a - b);
        return times.map((time) =>
          merge(
            own.filter(({ t }) => t === time),
            duplicates,
          ),
        );
      });
      expect(rowsOf(table)).toEqual(expected);
      const repaired = table.repairs.find(({ kind }) => kind === 'duplicates')?.findings.total ?? 0;
      expect(repaired).toBe(rows.length - expected.length);
    }
  });

  it('are refused unless asked for, each by itself', () => {
    const row = (t: number, y: number): Row => ({ s: 'a', t, y });
    const unsorted = [row(1, 1), row(3, 3), row(2, 2)];
    const repeated = [row(1, 1), row(2, 2), row(2, 3)];
    const apart = [row(1, 1), row(2, 2), row(1, 3)];
    expect(() => tableOf(unsorted, { duplicates: 'mean' })).toThrow(
      /^E_TIME_ORDER: .* line 4, series "a", time 2: comes after 3/,
    );
    expect(() => tableOf(repeated, { unsorted: 'sort' })).toThrow(
      /^E_TIME_DUPLICATE: .* line 4, .*: stands at line 3 already/,
    );
    expect(() => tableOf(apart, { duplicates: 'mean' })).toThrow(/^E_TIME_ORDER/);
    expect(() => tableOf(apart, { unsorted: 'sort' })).toThrow(
      /^E_TIME_DUPLICATE: .* line 4, .*: stands at line 2 already/,
    );
    expect(() => tableOf(apart, {})).toThrow(/^E_TIME_DUPLICATE: .* or choose duplicates: first, last or mean/);
    expect(() => tableOf(unsorted, {})).toThrow(/^E_TIME_ORDER: .* or choose unsorted: sort/);
    expect(() => tableOf(unsorted, { unsorted: 'yes' as 'sort' })).toThrow(
      /^E_OPTION: unsorted must be "error" or "sort"/,
    );
  });

  it('say how many there were, and where', () => {
    const row = (t: number, y: number): Row => ({ s: 'a', t, y });
    const table = tableOf([row(1, 1), row(3, 3), row(2, 2), row(3, 9)], { unsorted: 'sort', duplicates: 'mean' });
    expect(table.repairs.map(({ kind, by }) => [kind, by])).toEqual([
      ['unsorted', 'sort'],
      ['duplicates', 'mean'],
    ]);
    expect(table.notes).toEqual([
      'Rows were sorted by time, since 1 row is earlier than the row before: line 4, series "a", time 2: comes after 3.',
      'Of rows with one time one was kept (mean), since 1 row repeats a time: line 5, series "a", time 3: stands at line 3 already.',
    ]);
    expect([...table.origins]).toEqual([2, 4, 5]);
  });

  it('keep labels and parts of the last row, and the mean of weights', () => {
    const text = 't,y,k,w,p\n1,1,a,1,train\n1,3,b,3,test\n';
    const table = parseCsv(text, { ...roles, label: 'k', weight: 'w', part: 'p', duplicates: 'mean' });
    expect([...columnOf(table, 'y')]).toEqual([2]);
    expect(table.labels?.classes[table.labels.ofRow[0] as number]).toBe('b');
    expect([...(table.weights ?? []), ...(table.parts ?? [])]).toEqual([2, 2]);
  });
});
