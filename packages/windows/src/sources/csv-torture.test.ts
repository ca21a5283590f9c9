import { isSeqgraftError, Random, type SeqgraftError } from '@seqgraft/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, type Table } from '../table/table.ts';
import { resolveColumns } from './column-roles.ts';
import { readRecords } from './csv-records.ts';
import type { CsvSchema } from './csv-schema.ts';
import { parseCsv } from './parse-csv.ts';
import { readTable } from './read-table.ts';
import { TableBuilder } from './table-builder.ts';

type Result = { readonly table: Table } | { readonly error: string };

function resultOf(error: unknown): Result {
  if (isSeqgraftError(error)) return { error: (error as SeqgraftError).message };
  throw error;
}

function atOnce(text: string | Uint8Array, schema: CsvSchema): Result {
  try {
    return { table: parseCsv(text, schema) };
  } catch (error) {
    return resultOf(error);
  }
}

async function streamed(bytes: Uint8Array, schema: CsvSchema, cuts: (left: number) => number): Promise<Result> {
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at === bytes.length) return controller.close();
      const size = Math.max(1, Math.min(bytes.length - at, cuts(bytes.length - at)));
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
  try {
    return { table: await readTable(stream, { ...schema, format: 'csv' }) };
  } catch (error) {
    return resultOf(error);
  }
}

/** The plain twin: the whole text through the parser, a row at a time. */
function byParser(text: string, schema: CsvSchema): Result {
  const { delimiter = ',', decimal = '.' } = schema;
  let builder: TableBuilder | null = null;
  let columns = 0;
  let ragged = 0;
  let blank: number[] = [];
  try {
    readRecords(text.replace(/^\uFEFF/, ''), { delimiter }, (fields, line) => {
      const isBlank = fields.length === 1 && fields[0]?.trim() === '';
      if (builder === null) {
        if (isBlank) return;
        columns = fields.length;
        builder = new TableBuilder(resolveColumns(fields, schema), { schema, originKind: 'line', decimal });
      } else if (isBlank) {
        if (columns === 1) blank.push(line);
      } else if (fields.length !== columns) ragged += 1;
      else {
        for (const at of blank) builder.add({ length: 1, columns: [['']], origins: [at] });
        blank = [];
        builder.add({ length: 1, columns: fields.map((field) => [field]), origins: [line] });
      }
    });
    const built = builder as TableBuilder | null;
    if (built === null) return { error: 'E_EMPTY' };
    return ragged > 0 ? { error: 'E_RAGGED' } : { table: built.finish() };
  } catch (error) {
    return resultOf(error);
  }
}

const codeOf = (result: Result): string => ('error' in result ? (result.error.split(':')[0] as string) : 'table');

describe('any text', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '1',
      '-0',
      '1e5',
      '0x10',
      'NA',
      'inf',
      '"1"',
      '"a""b"',
      '"a\nb"',
      '"a\r\nb"',
      '1"',
      '"x"y',
      'é',
      '1,5',
      '\u00a01',
    ),
    fc.double().map(String),
    fc.integer().map(String),
    fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '1', '.', 'x', ' ', 'é', '-', 'e', '😀') }),
  );
  const rows = fc.array(fc.tuple(cell, cell, fc.constantFrom('\n', '\r\n', '\r', '')), { maxLength: 12 });
  const schemas = fc.constantFrom<CsvSchema>(
    { target: ['y'], missing: 'drop-window' },
    { target: ['y'], series: 'b', missing: 'drop-window' },
    { label: 'b', missing: 'drop-window' },
    { target: ['y'], decimal: ',', missing: 'drop-window' },
  );

  it('gives the same table, or the same error, at once, cut anywhere, and through the parser alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        schemas,
        fc.boolean(),
        fc.integer({ min: 0, max: 2 ** 31 }),
        async (lines, schema, bom, seed) => {
          const body = lines.map(([a, b, end]) => `${a},${b}${end}`).join('');
          const text = `${bom ? '\uFEFF' : ''}y,b\n${body}`;
          const whole = atOnce(text, schema);
          const bytes = new TextEncoder().encode(text);
          const random = new Random(seed);
          expect(await streamed(bytes, schema, () => 1 + Math.floor(random.uniform() * 7))).toEqual(whole);
          const parsed = byParser(text, schema);
          expect(codeOf(parsed)).toBe(codeOf(whole));
          if ('table' in parsed) expect(whole).toEqual(parsed);
          else if (!/^E_RAGGED|^E_EMPTY/.test(parsed.error)) expect(whole).toEqual(parsed);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('gives the same error for bytes that are no text, cut anywhere', async () => {
    const bytes = fc.array(fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x31, 0xe9, 0xc3, 0xa9, 0, 0xef, 0xbb, 0xbf), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 5 }), async (list, size) => {
        const schema: CsvSchema = { target: ['1'], missing: 'drop-window' };
        const all = Uint8Array.from([0x31, 0x0a, ...list]);
        expect(await streamed(all, schema, () => size)).toEqual(atOnce(all, schema));
      }),
      { numRuns: 600 },
    );
  });
});

describe('numbers', () => {
  it('have the bits that Number gives', () => {
    const random = new Random(5);
    const texts: string[] = [
      '1e22',
      '1e23',
      '9007199254740991',
      '9007199254740992',
      '12345678901234567.8',
      '.5',
      '5.',
      '+7',
      '-0',
      '0.1e-5',
      '1E+2',
    ];
    for (let i = 0; i < 50_000; i++) {
      const digits = Math.floor(random.uniform() * 18) + 1;
      const value = (random.uniform() - 0.5) * 10 ** Math.floor(random.uniform() * 60 - 30);
      texts.push(
        i % 3 === 0 ? value.toFixed(Math.min(20, digits)) : i % 3 === 1 ? value.toPrecision(digits) : String(value),
      );
    }
    const table = parseCsv(`y\n${texts.join('\n')}\n`, { target: ['y'] });
    const wrong = texts.filter((text, row) => !Object.is(columnOf(table, 'y')[row], Number(text) + 0));
    expect(wrong).toEqual([]);
  });

  it.each([
    ['1e400', 'E_NONFINITE'],
    ['1e39', 'E_NONFINITE'],
    ['9007199254740993', 'E_NOT_EXACT'],
    ['0x10', 'E_NOT_NUMBER'],
    ['1,234', 'E_RAGGED'],
    ['"1,234"', 'E_NOT_NUMBER'],
    ['1 234', 'E_NOT_NUMBER'],
    ['1_000', 'E_NOT_NUMBER'],
    ['1e', 'E_NOT_NUMBER'],
    ['--1', 'E_NOT_NUMBER'],
    ['1.2.3', 'E_NOT_NUMBER'],
    ['.', 'E_NOT_NUMBER'],
    ['١', 'E_NOT_NUMBER'],
  ])('%s is refused with its line', (text, code) => {
    const result = atOnce(`y,b\n1,1\n${text},2\n`, { target: ['y'] });
    expect(result).toMatchObject({ error: expect.stringMatching(new RegExp(`^${code}: .*line 3`)) });
  });
});

describe('large and strange', () => {
  it('a line of ten million characters', () => {
    const long = 'x'.repeat(10_000_000);
    const table = parseCsv(`y,note\n1,${long}\n2,"${long}"\n3,z\n`, { target: ['y'] });
    expect([...columnOf(table, 'y')]).toEqual([1, 2, 3]);
    expect([...table.origins]).toEqual([2, 3, 4]);
    expect(codeOf(atOnce(`y\n${'1'.repeat(10_000_000)}`, { target: ['y'] }))).toBe('E_NONFINITE');
  });

  it('a hundred thousand columns', async () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `c${i}`);
    const row = names.map((_, i) => i).join(',');
    const text = `${names.join(',')}\n${row}\n${row}\n`;
    const schema = { target: ['c99999'], past: ['c0'] };
    expect([...columnOf(parseCsv(text, schema), 'c99999')]).toEqual([99_999, 99_999]);
    const result = await streamed(new TextEncoder().encode(text), schema, () => 65_536);
    expect(result).toMatchObject({ table: { rowCount: 2 } });
  });

  it('a quote that is never closed, at the end of much, and at its beginning', async () => {
    const rows = '1,"a"\n2,b\n'.repeat(200_000);
    const words = 'E_BAD_ROW: The row that begins at line 400002 cannot be read: a quote is opened and never closed.';
    const text = new TextEncoder().encode(`y,b\n${rows}3,"c\n4,d\n`);
    expect(atOnce(text, { target: ['y'] })).toMatchObject({ error: expect.stringContaining(words) });
    expect(await streamed(text, { target: ['y'] }, () => 100_000)).toMatchObject({
      error: expect.stringContaining(words),
    });
    const endless = new TextEncoder().encode(`y,b\n1,"${'a,b\n'.repeat(17_000_000)}`);
    const tooLong = 'E_BAD_ROW: The row that begins at line 2 cannot be read: it is longer than 64 MiB';
    expect(atOnce(endless, { target: ['y'] })).toMatchObject({ error: expect.stringContaining(tooLong) });
    expect(await streamed(endless, { target: ['y'] }, () => 2 ** 20)).toMatchObject({
      error: expect.stringContaining(tooLong),
    });
  });

  it('NUL bytes, UTF-16, half a character, a delimiter at the end of each line, mixed line ends', () => {
    const read = (bytes: string | number[], schema: CsvSchema = { target: ['y'] }): Result =>
      atOnce(typeof bytes === 'string' ? bytes : Uint8Array.from(bytes), schema);
    expect(read('y,b\n1,2\n1,\0\n')).toMatchObject({
      error: expect.stringContaining('E_BAD_ROW: The row that begins at line 3 cannot be read: byte 10 is NUL'),
    });
    expect(read([0xff, 0xfe, 0x79, 0])).toMatchObject({ error: expect.stringContaining('looks like UTF-16LE') });
    expect(read([0xfe, 0xff, 0, 0x79])).toMatchObject({ error: expect.stringContaining('looks like UTF-16BE') });
    expect(read('y\n\ud800\n')).toMatchObject({
      error: expect.stringContaining('E_ENCODING: Text must be UTF-8, but line 2'),
    });
    expect(read('y,b,\n1,2,\r\n3,4,\r5,6,\n')).toMatchObject({
      table: { rowCount: 3, origins: Uint32Array.of(2, 3, 4) },
    });
    expect(
      read('toString,constructor,__proto__\n1,2,3', { target: ['toString'], past: ['constructor', '__proto__'] }),
    ).toMatchObject({
      table: { features: ['toString', 'constructor', '__proto__'] },
    });
    expect(read('y¦b\n1¦"2¦3"\n', { target: ['y'], delimiter: '¦' })).toMatchObject({ table: { rowCount: 1 } });
  });
});
