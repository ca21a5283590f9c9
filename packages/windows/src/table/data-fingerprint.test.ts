import { expect, it } from 'vitest';
import { fromRows } from '../sources/from-rows.ts';
import { parseCsv } from '../sources/parse-csv.ts';
import { type ReadSchema, readTable } from '../sources/read-table.ts';
import { dataFingerprint } from './data-fingerprint.ts';

const folder = new URL('../../test/fixtures/readers/', import.meta.url);
const schema: ReadSchema = {
  time: 't',
  series: 'site',
  target: ['y'],
  past: ['k', 'big'],
  future: ['price'],
  static: ['site2'],
  label: 'kind',
  missing: 'drop-window',
};

it('is the same for the same content in every format', async () => {
  const { static: _, ...roles } = schema;
  const files = [
    'pandas.csv',
    'polars.csv',
    'duckdb.csv',
    'duckdb.jsonl',
    'polars.jsonl',
    'pandas.parquet',
    'polars.parquet',
    'duckdb.parquet',
    'pyarrow-brotli.parquet',
    'pandas-lz4.feather',
    'polars-lz4.arrow',
    'pyarrow-stream.arrows',
  ];
  const prints = await Promise.all(
    files.map(async (name) => dataFingerprint(await readTable(new URL(name, folder), roles))),
  );
  expect(new Set(prints.map(({ sha256 }) => sha256)).size).toBe(1);
  expect(prints[0]).toMatchObject({ rows: 40, series: 2, from: '2024-02-28T22:00:00' });
});

it('does not change with the order of columns and series, with quotes, nor with the order of classes; it does with every role', async () => {
  const csv = 's,y,k,c,w,p,f\na,1,x,m,1,train,0\na,2,x,n,2,test,1\nb,3,z,,1,test,0\n';
  const roles: ReadSchema = {
    series: 's',
    target: ['y'],
    static: ['k'],
    label: 'c',
    weight: 'w',
    part: 'p',
    future: ['f'],
  };
  const print = async (text: string, more: ReadSchema = {}): Promise<string> =>
    (await dataFingerprint(parseCsv(text, { ...roles, ...more }))).sha256;
  const first = await print(csv);
  expect(
    await print('p;f;w;c;k;y;s\ntest;"0";1;;z;3,0;b\ntrain;0;1,0;m;x;1;a\n"test";1;2;n;x;+2;"a"\n', {
      delimiter: ';',
      decimal: ',',
    }),
  ).toBe(first);
  expect(await print(csv, { classes: ['n', 'm'] })).toBe(first);
  const rows = [
    { s: 'a', y: 1, k: 'x', c: 'm', w: 1, p: 'train', f: false },
    { s: 'a', y: 2n, k: 'x', c: 'n', w: 2, p: 'test', f: true },
    { s: 'b', y: 3, k: 'z', c: null, w: 1, p: 'test', f: false },
  ];
  expect((await dataFingerprint(await fromRows(rows, roles))).sha256).toBe(first);
  const changed = [
    csv.replace('a,1', 'a,1.5'),
    csv.replaceAll('x', 'q'),
    csv.replace('m', 'n'),
    csv.replace('2,test', '3,test'),
    csv.replace('train', 'validation'),
    csv.replace('test,1', 'test,2'),
    csv.replaceAll('b,', 'd,'),
  ];
  const all = await Promise.all(changed.map((text) => print(text)));
  expect(new Set([first, ...all]).size).toBe(changed.length + 1);
  expect(await print(csv, { future: [], past: ['f'] })).not.toBe(first);
});
