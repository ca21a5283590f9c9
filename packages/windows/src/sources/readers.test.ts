import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { memorySpools } from '../streaming/memory-spools.ts';
import { streamTable } from '../streaming/stream-table.ts';
import { columnOf, type Table } from '../table/table.ts';
import { fromRows } from './from-rows.ts';
import type { Row } from './object-rows.ts';
import { readArrow } from './read-arrow.ts';
import { openRecords, type ReadSchema, readTable } from './read-table.ts';

// Made by pandas, polars, DuckDB and pyarrow: see make-fixtures.py beside them.
const folder = new URL('../../test/fixtures/readers/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as {
  columns: string[];
  rows: (string | number | boolean | null)[][];
};

const schema = {
  time: 't',
  series: 'site',
  target: ['y'],
  past: ['k', 'big', 'price'],
  label: 'kind',
  missing: 'drop-window',
} as const;

function expectSame(
  table: Table,
  { digits = 17, zone = null as string | null, columns = ['y', 'k', 'big', 'price'] } = {},
): void {
  const cells = (name: string): (string | number | boolean | null)[] => {
    const index = expected.columns.indexOf(name);
    return expected.rows.map((row) => row[index] as string | number | boolean | null);
  };
  for (const name of columns) {
    const round = (value: number): number => Number(value.toPrecision(digits));
    const numbers = cells(name).map((cell) => (cell === null ? Number.NaN : round(Number(cell))));
    expect([...columnOf(table, name)].map(round)).toEqual(numbers);
  }
  expect([...table.times]).toEqual(cells('t').map((cell) => Date.parse(`${String(cell).replace(' ', 'T')}Z`)));
  expect(table.clock).toMatchObject({ kind: 'date', zone });
  expect(table.series.map(({ id }) => id)).toEqual([...new Set(cells('site'))]);
  expect([...(table.labels?.ofRow ?? [])].map((at) => table.labels?.classes[at])).toEqual(cells('kind'));
}

describe('files of other tools', () => {
  it.each([
    'pyarrow-none.parquet',
    'pyarrow-snappy.parquet',
    'pyarrow-gzip.parquet',
    'pyarrow-brotli.parquet',
    'pyarrow-zstd.parquet',
    'pyarrow-lz4.parquet',
    'pandas.parquet',
    'polars.parquet',
    'duckdb.parquet',
    'pandas-lz4.feather',
    'pyarrow-zstd.feather',
    'polars-lz4.arrow',
    'pyarrow-stream.arrows',
    'pandas.csv',
    'polars.csv',
    'duckdb.csv',
    'polars.jsonl',
    'duckdb.jsonl',
  ])('reads %s', async (name) => {
    expectSame(await readTable(new URL(name, folder), schema));
  });

  it('reads times in UTC, decimal commas and rounded numbers for what they are', async () => {
    expectSame(await readTable(new URL('pyarrow-utc-v1.parquet', folder), schema), { zone: 'Z' });
    expectSame(await readTable(new URL('pandas.jsonl', folder), schema), { digits: 13 });
    const german = await readTable(new URL('pandas-semicolon.csv', folder), {
      ...schema,
      past: ['k', 'big'],
      delimiter: ';',
      decimal: ',',
    });
    expectSame(german, { columns: ['y', 'k', 'big'] });
  });

  it('reads a stream of which every batch has a dictionary of its own', async () => {
    const table = await readArrow(new URL('pyarrow-dictionaries.arrows', folder), { target: ['y'], label: 'kind' });
    const classes = [...(table.labels?.ofRow ?? [])].map((at) => table.labels?.classes[at] ?? null);
    expect(classes).toEqual(['walk', 'run', 'run', 'jump', 'sit', null]);
  });

  it('reads LZ4 blocks that refer to earlier ones', async () => {
    const { columns } = await readArrow(new URL('pyarrow-long-lz4.feather', folder));
    expect([...(columns.get('y') ?? [])]).toEqual(Array.from({ length: 20000 }, (_, i) => ((i * 7919) % 1013) / 8));
  });

  it('reads truth as 0 and 1, and categories of a dictionary as statics', async () => {
    for (const name of ['duckdb.parquet', 'polars-lz4.arrow', 'duckdb.jsonl']) {
      const table = await readTable(new URL(name, folder), {
        time: 't',
        series: 'site',
        target: ['big'],
        future: ['flag'],
      });
      expect([...columnOf(table, 'flag')].slice(0, 4)).toEqual([1, 0, 0, 1]);
    }
  });
});

describe('where data comes from', () => {
  const wide: ReadSchema = schema;

  it.each(['duckdb.csv', 'duckdb.jsonl', 'duckdb.parquet', 'polars-lz4.arrow', 'pyarrow-stream.arrows'])(
    'reads %s from a path, bytes, a blob, a stream and an address, by its first bytes',
    async (name) => {
      const path = new URL(name, folder);
      const bytes = new Uint8Array(await readFile(path));
      const text = new TextDecoder().decode(bytes);
      const small = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
          controller.close();
        },
      });
      const address = `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`;
      const blob = new Blob([bytes]);
      for (const location of [
        path.pathname,
        bytes,
        bytes.buffer,
        blob,
        blob.stream(),
        small,
        address,
        new URL(address),
      ]) {
        expectSame(await readTable(location, wide));
      }
      if (/csv|json/.test(name)) expectSame(await readTable({ text }, wide));
    },
  );

  it('reads rows that are objects, at once or over time', async () => {
    const rows = expected.rows.map(
      (row) => Object.fromEntries(row.map((cell, i) => [expected.columns[i], cell])) as Row,
    );
    const later = async function* (): AsyncGenerator<Row> {
      yield* rows;
    };
    expectSame(await fromRows(rows, schema));
    expectSame(await fromRows(later(), schema));
    const dates = rows.map((row) => ({ ...row, t: new Date(`${String(row.t).replace(' ', 'T')}Z`) }));
    expectSame(await fromRows(dates, schema), { zone: 'Z' });
  });
});

describe('what is refused', () => {
  const lines = (...texts: string[]): Promise<Table> =>
    readTable({ text: texts.join('\n') }, { target: ['y'], format: 'json-lines' });

  it.each([
    [['{"y":1}', '{"y":{"a":1}}'], 'E_BAD_ROW: The row that begins at line 2 cannot be read: "y" holds an object.'],
    [['{"y":1}', '', '[1]'], 'E_BAD_ROW: The row that begins at line 3 cannot be read: it is not an object.'],
    [['{"y":1}', '{"y":'], 'E_BAD_ROW: The row that begins at line 2 cannot be read: it is not JSON'],
    [['{"y":1}', '{"y":9007199254740993}'], 'E_NOT_EXACT'],
    [['{"y":1e400}'], 'E_NONFINITE'],
    [['{"y":1}', '{"x":2}'], 'E_MISSING: 1 missing value in column "y"'],
    [[''], 'E_EMPTY'],
  ])('JSON lines %j', async (texts, words) => {
    await expect(lines(...texts)).rejects.toThrow(words);
  });

  it('keeps what JSON lines hold: nested cells that nobody reads, long numbers, strange names', async () => {
    const table = await lines('{"y":4611686018427387904,"x":[1],"__proto__":3}', '{"y":-0.12345678901234567890}');
    expect([...columnOf(table, 'y')]).toEqual([2 ** 62, -0.12345678901234568]);
    const proto = await readTable({ text: '{"__proto__":3}\n{"__proto__":4}' }, { target: ['__proto__'] });
    expect([...columnOf(proto, '__proto__')]).toEqual([3, 4]);
  });

  it('files that are broken or unknown', async () => {
    const parquet = new Uint8Array(await readFile(new URL('duckdb.parquet', folder)));
    await expect(readTable(parquet.slice(0, -9), schema)).rejects.toThrow(
      /^E_FORMAT: The data cannot be read as Parquet/,
    );
    const damaged = parquet.slice().fill(0xaa, 40, 400);
    await expect(readTable(damaged, schema)).rejects.toThrow(/^E_/);
    const arrow = new Uint8Array(await readFile(new URL('polars-lz4.arrow', folder)));
    await expect(readTable(arrow.slice(0, 900), schema)).rejects.toThrow(/^E_FORMAT: The data cannot be read as Arrow/);
    await expect(readTable(Uint8Array.of(0, 1, 2, 3), schema)).rejects.toThrow(/^E_FORMAT: Neither the name nor/);
    await expect(readTable('none.parquet', schema)).rejects.toThrow(
      /^E_FILE: Cannot read "none.parquet": there is no such file/,
    );
    await expect(readTable('http://127.0.0.1:9/x.csv', schema)).rejects.toThrow(/^E_FILE: .* it cannot be fetched/);
    await expect(readTable({ text: '' }, schema)).rejects.toThrow(/^E_EMPTY/);
    await expect(readTable({ text: 'y\n1' }, { format: 'xls' as never })).rejects.toThrow(
      /^E_OPTION: format must be one of "csv"/,
    );
  });
});

describe('a file whose columns are not those that are asked for', () => {
  const open = (): number => readdirSync('/proc/self/fd').length;

  it.runIf(process.platform === 'linux').each(['duckdb.parquet', 'pandas.csv'])('is closed: %s', async (name) => {
    const path = fileURLToPath(new URL(name, folder));
    const before = open();
    await expect(readTable(path, { target: ['none of them'] })).rejects.toThrow(/^E_COLUMN/);
    await expect(streamTable(path, { target: ['none of them'] }, { store: memorySpools() })).rejects.toThrow(/^E_/);
    expect(open()).toBe(before);
  });
});

describe('openRecords', () => {
  it.each([
    ['csv', 'y\n1\n2\n'],
    ['json-lines', '{"y":1}\n{"y":2}\n'],
    ['ucr', '1\t2\t3\n'],
  ] as const)('gives the records of %s once, and says so when they are asked for again', async (format, text) => {
    const { source } = await openRecords({ text }, { format });
    for await (const chunk of source.chunks()) expect(chunk.length).toBe(2);
    await expect(source.chunks()[Symbol.asyncIterator]().next()).rejects.toThrow(/^E_CLOSED: Records are read once/);
  });
});
