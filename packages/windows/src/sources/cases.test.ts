import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnOf, type Table } from '../table/table.ts';
import { type ReadSchema, readTable } from './read-table.ts';

// Made by aeon: see make-series.py beside them.
const folder = new URL('../../test/fixtures/readers/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expected-series.json', folder), 'utf8')) as Record<
  string,
  { cases: number[][][]; labels: string[] }
>;

const ts = (lines: string[], schema: ReadSchema = {}): Promise<Table> =>
  readTable({ text: lines.join('\n') }, { format: 'ts', ...schema });
const ucr = (text: string, schema: ReadSchema = {}): Promise<Table> =>
  readTable({ text }, { format: 'ucr', ...schema });

function casesOf(table: Table, names: readonly string[]): number[][][] {
  return table.series.map(({ start, end }) => names.map((name) => [...columnOf(table, name).subarray(start, end)]));
}

function labelsOf(table: Table): (string | null)[] {
  return table.series.map(({ start }) => table.labels?.classes[table.labels.ofRow[start] as number] ?? null);
}

describe('.ts', () => {
  it.each(['aeon-univariate.ts', 'aeon-multivariate.ts', 'aeon-unequal.ts'])('reads %s', async (name) => {
    const text = readFileSync(new URL(`${name}.txt`, folder));
    const table = await readTable(new File([text], name));
    const { cases, labels } = expected[name] as { cases: number[][][]; labels: string[] };
    expect(casesOf(table, table.past)).toEqual(cases);
    expect(labelsOf(table)).toEqual(labels);
    expect(table).toMatchObject({ targets: [], originKind: 'line' });
  });

  it('reads numbers to predict as the target', async () => {
    const table = await readTable(new URL('aeon-regression.ts.txt', folder), { format: 'ts' });
    const { cases, labels } = expected['aeon-regression.ts'] as { cases: number[][][]; labels: string[] };
    expect(casesOf(table, ['value'])).toEqual(cases);
    expect(table.series.map(({ start }) => columnOf(table, 'target')[start])).toEqual(labels.map(Number));
    expect(table).toMatchObject({ targets: ['target'], past: ['value'], labels: null });
  });

  it('reads missing values, comments, time stamps and series without labels', async () => {
    const header = [
      '# a comment',
      '@problemName x',
      '@TIMESTAMPS false',
      '@missing true',
      '@classLabel true b a',
      '@data',
    ];
    const gaps = await ts([...header, '1,?,3:4,5,6:a', '', '7:8:?'], { missing: 'drop-window' });
    expect(casesOf(gaps, ['value_0', 'value_1'])).toEqual([
      [
        [1, Number.NaN, 3],
        [4, 5, 6],
      ],
      [[7], [8]],
    ]);
    expect(labelsOf(gaps)).toEqual(['a', null]);
    expect(gaps.labels?.classes).toEqual(['b', 'a']);
    const timed = await ts([
      '@timestamps true',
      '@univariate true',
      '@classLabel false',
      '@data',
      '(2020-01-01 00:00:00,1),(2020-01-01 01:00:00,2)',
      '(2021-01-01 05:00:00,3)',
    ]);
    expect(timed.clock).toMatchObject({ kind: 'date' });
    expect(casesOf(timed, ['value'])).toEqual([[[1, 2]], [[3]]]);
    const forecast = await ts(['@classlabel false', '@data', '1,2,3'], { target: ['value'] });
    expect(forecast).toMatchObject({ targets: ['value'], past: [] });
  });

  it.each([
    [
      ['@classLabel true a', '@data', '1,2:b'],
      'E_LABEL: Labels in column "label" must be one of the classes "a", but 2 are not: line 3',
    ],
    [
      ['@univariate true', '@classLabel true a', '@data', '1:2:a'],
      'E_BAD_ROW: The row that begins at line 4 cannot be read: it has 2 dimensions and not 1.',
    ],
    [['@data', '1,2:3'], 'its dimensions are not equally long (1 values in dimension 1 and 2 in dimension 0)'],
    [['@data', '1,x'], 'E_NOT_NUMBER: column "value", line 2'],
    [
      ['@what 1', '@data', '1'],
      'E_BAD_ROW: The row that begins at line 1 cannot be read: "@what 1" is no tag that is known',
    ],
    [['@timestamps true', '@data', '(1,2'], 'its brackets do not match'],
    [
      ['@timestamps true', '@data', '(1,2),3'],
      'E_BAD_ROW: The row that begins at line 3 cannot be read: ",3" stands outside of brackets.',
    ],
    [['@classlabel false'], 'E_EMPTY'],
    [['@data'], 'E_EMPTY'],
  ])('refuses %j', async (lines, words) => {
    const error = await ts(lines).then(
      () => 'accepted',
      (error: Error) => error.message,
    );
    expect(error).toContain(words);
  });
});

describe('the tables of UCR', () => {
  it('reads labels and values, unequal series that are filled up, and missing values', async () => {
    const table = await ucr('1\t0.5\t1.5\t2.5\n-1\t3\tNaN\tNaN\r\n1\t4\tNaN\t6\n', { missing: 'drop-window' });
    expect(casesOf(table, ['value'])).toEqual([[[0.5, 1.5, 2.5]], [[3]], [[4, Number.NaN, 6]]]);
    expect(labelsOf(table)).toEqual(['1', '-1', '1']);
    expect(table.labels?.classes).toEqual(['-1', '1']);
    const old = await ucr('  1.0000000e+00   5.0e-01   1.5\n  2.0000000e+00   2.5 3.5');
    expect(labelsOf(old)).toEqual(['1', '2']);
  });

  it('is known by its name, and refuses what is none', async () => {
    const file = new File(['2\t1\t2\n'], 'Coffee_TRAIN.tsv');
    expect(labelsOf(await readTable(file))).toEqual(['2']);
    await expect(ucr('1\tx\n')).rejects.toThrow('E_NOT_NUMBER: column "value", line 1: "x" is not a number.');
    await expect(ucr('\n')).rejects.toThrow(/^E_EMPTY/);
  });
});
