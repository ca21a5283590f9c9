import { isSeqgraftError, type SeqgraftError } from '@seqgraft/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, type Table } from '../table/table.ts';
import type { CsvSchema } from './csv-schema.ts';
import { parseCsv } from './parse-csv.ts';

function errorOf(text: string | Uint8Array, schema: CsvSchema = {}): SeqgraftError {
  try {
    parseCsv(text, schema);
  } catch (error) {
    if (isSeqgraftError(error)) return error;
    throw error;
  }
  throw new Error('The text was accepted.');
}

function codeAndText(text: string | Uint8Array, schema: CsvSchema = {}): string {
  return errorOf(text, schema).message;
}

const column = (table: Table, name: string): number[] => [...columnOf(table, name)];

describe('what is read', () => {
  it('finds columns by name, whatever their order, and ignores others', () => {
    const schema = { time: 't', target: ['load'], past: ['temp'] };
    const a = parseCsv('t,load,temp\n1,10,20\n2,11,21\n', schema);
    const b = parseCsv('extra,temp,t,load\nx,20,1,10\ny,21,2,11\n', schema);
    for (const table of [a, b]) {
      expect(table.features).toEqual(['load', 'temp']);
      expect(column(table, 'load')).toEqual([10, 11]);
      expect(column(table, 'temp')).toEqual([20, 21]);
      expect([...table.times]).toEqual([1, 2]);
    }
  });

  it('reads a byte order mark, CRLF, quotes, delimiters and line breaks in quotes, and columns named like prototypes', () => {
    const table = parseCsv('\uFEFF__proto__,note,constructor\r\n"1","a, ""b""\r\nc",2\r\n3,,4\r\n', {
      target: ['__proto__'],
      past: ['constructor'],
    });
    expect(column(table, '__proto__')).toEqual([1, 3]);
    expect(column(table, 'constructor')).toEqual([2, 4]);
    expect([...table.origins]).toEqual([2, 4]);
  });

  it('reads bytes, CR and mixed line ends, blank lines, tabs and decimal commas', () => {
    expect(column(parseCsv(new TextEncoder().encode('\uFEFFé\n1\n')), 'é')).toEqual([1]);
    expect(column(parseCsv('a\r1\r2\r'), 'a')).toEqual([1, 2]);
    const mixed = parseCsv('a,b\r\n1,2\n\n  \n3,4', { target: ['a'] });
    expect([...mixed.origins]).toEqual([2, 5]);
    expect(column(parseCsv('a;b\n1,5;x\n-,5e1;y\n', { delimiter: ';', decimal: ',' }), 'a')).toEqual([1.5, -5]);
    expect(column(parseCsv('a\tb\n1\tx', { delimiter: '\t' }), 'a')).toEqual([1]);
  });

  it('groups interleaved series and keeps the line of each row', () => {
    const table = parseCsv('t,s,y\n1,b,1\n1,a,2\n2,a,3\n2,b,4\n', { time: 't', series: 's', target: ['y'] });
    expect(table.series).toEqual([
      { id: 'b', start: 0, end: 2 },
      { id: 'a', start: 2, end: 4 },
    ]);
    expect(column(table, 'y')).toEqual([1, 4, 2, 3]);
    expect([...table.origins]).toEqual([2, 5, 3, 4]);
  });

  it('takes the only numeric column as target', () => {
    expect(parseCsv('t,name,y\n1,x,5\n2,y,6\n', { time: 't' }).targets).toEqual(['y']);
    expect(codeAndText('t,a,b\n1,2,3\n', { time: 't' })).toMatch(
      /^E_TARGET: .* 2 columns are numeric: "a", "b"\..*--target a/,
    );
    expect(codeAndText('t,a\n1,x\n', { time: 't' })).toMatch(/^E_TARGET: .* no column is numeric/);
  });

  it('reads back every finite float32 and text that a writer quotes', () => {
    const cells = fc.array(fc.tuple(fc.float({ noNaN: true, noDefaultInfinity: true }), fc.string()), { minLength: 1 });
    fc.assert(
      fc.property(cells, fc.constantFrom('\n', '\r\n'), (rows, lineEnd) => {
        const text = ['y,note', ...rows.map(([y, note]) => `${y},"${note.replaceAll('"', '""')}"`)].join(lineEnd);
        const table = parseCsv(text, { target: ['y'] });
        expect(column(table, 'y')).toEqual(rows.map(([y]) => y + 0));
      }),
      { numRuns: 500 },
    );
  });

  it('never hangs and throws errors of its own only', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '1', 'x', ' ', 'é', '-', 'e') });
    fc.assert(
      fc.property(text, (text) => {
        try {
          const table = parseCsv(`y,b\n${text}`, { target: ['y'] });
          expect(column(table, 'y').every(Number.isFinite)).toBe(true);
        } catch (error) {
          if (!isSeqgraftError(error)) throw error;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is refused, with its place', () => {
  it.each([
    ['an empty text', '', {}, 'E_EMPTY: The data is empty'],
    ['blank lines only', '\n \n', {}, 'E_EMPTY: The data is empty'],
    ['a header only', 'a,b\n', { target: ['a'] }, 'E_EMPTY: The data has a header ("a", "b") but no row'],
    [
      'ragged rows',
      'a,b\n1,2\n3\n4,5,6\n',
      { target: ['a'] },
      'E_RAGGED: Every row must have 2 fields like the header, but 2 rows have not: line 3: 1 field; line 4: 3 fields.',
    ],
    [
      'a name twice',
      'a,b,a\n1,2,3',
      { target: ['a'] },
      'E_DUPLICATE_COLUMN: A column name must stand once in the header, but "a" stands',
    ],
    [
      'an unknown column',
      'ts,load\n1,2',
      { target: ['laod'] },
      'E_COLUMN: There is no target column "laod". Did you mean "load"? The columns are "ts", "load".',
    ],
    [
      'two unknown columns',
      'ts,load\n1,2',
      { time: 'x', past: ['y'] },
      'E_COLUMN: There is no time column "x". There is no past column "y".',
    ],
    [
      'the wrong delimiter',
      'ts;load\n1;2',
      { target: ['load'] },
      'The header is one column that holds ";": set it as the delimiter.',
    ],
    [
      'a role twice',
      'a\n1',
      { target: ['a'], past: ['a'] },
      'E_ROLE: A column has one role, but "a" is named as target and past.',
    ],
    [
      'a quote that never closes',
      'a,b\n1,2\n3,"4\n5,6\n',
      { target: ['a'] },
      'E_BAD_ROW: The row that begins at line 3 cannot be read: a quote is opened and never closed.',
    ],
    [
      'text after a quote',
      'a\n"1"2\n',
      {},
      'E_BAD_ROW: The row that begins at line 2 cannot be read: text stands after the closing quote',
    ],
    ['a quote inside a field', 'a\n1"2\n', {}, 'E_BAD_ROW: The row that begins at line 2'],
    [
      'text in a number column',
      'a\n1\nx\n',
      { target: ['a'] },
      'E_NOT_NUMBER: column "a", line 3: "x" is not a number.',
    ],
    [
      'a decimal comma',
      'load\n1.0\n"1.234,5"\n',
      { target: ['load'] },
      'E_NOT_NUMBER: column "load", line 3: "1.234,5" is not a number. If the comma is the decimal mark set decimal to "," (on the command line: --decimal ,)',
    ],
    ['hexadecimal', 'a\n0x10\n', { target: ['a'] }, 'E_NOT_NUMBER: column "a", line 2'],
    ['a blank in a number', 'a\n1 000\n', { target: ['a'] }, 'E_NOT_NUMBER: column "a", line 2'],
    [
      'infinity',
      'a\n1\nInfinity\n-inf\n',
      { target: ['a'] },
      'E_NONFINITE: Numbers must be finite and fit float32 (up to 3.4e38), but 2 are not: column "a", line 3: "Infinity"; column "a", line 4',
    ],
    [
      'overflow',
      'a\n1e400\n',
      { target: ['a'] },
      'E_NONFINITE: Numbers must be finite and fit float32 (up to 3.4e38), but 1 is not: column "a", line 2: "1e400"',
    ],
    [
      'a blank line in a text of one column',
      'a\n1\n\n2\n\n\n',
      {},
      'E_MISSING: 1 missing value in column "a" (33 %), first at line 3.',
    ],
    [
      'a blank series',
      's,a\nx,1\n ,2\n',
      { series: 's' },
      'E_SERIES: Every row must name its series in column "s", but 1 cell is blank: line 3.',
    ],
    [
      'mixed kinds of time',
      't,a\n2020-01-01,1\n7,2\n',
      { time: 't' },
      'E_TIME: Times must all be ISO dates like the first one, but 1 is not: line 3: "7"',
    ],
    [
      'a date that is none',
      't,a\n2021-02-28,1\n2021-02-29,2\n',
      { time: 't' },
      'E_TIME: Times must all be ISO dates like the first one, but 1 is not: line 3: "2021-02-29"',
    ],
    [
      'an ambiguous date',
      't,a\n01/02/2021,1\n',
      { time: 't' },
      'E_TIME: Times must all be ISO dates or numbers, but 1 is not: line 2: "01/02/2021"',
    ],
    [
      'mixed zones',
      't,a\n2020-01-01T00:00Z,1\n2020-01-01T02:00+01:00,1\n',
      { time: 't' },
      'E_TIME_ZONE: Times must all be in one zone (Z in the first row), but 1 is not: line 3',
    ],
    [
      'a repeated time',
      't,a\n2020-01-01,1\n2020-01-02,2\n2020-01-02,3\n',
      { time: 't' },
      'E_TIME_DUPLICATE: A time must stand once in a series, but 1 is repeated: line 4, 2020-01-02: stands at line 3 already.',
    ],
    [
      'unsorted times',
      't,a\n2020-01-03,1\n2020-01-01,2\n',
      { time: 't' },
      'E_TIME_ORDER: The rows of a series must be in order of time, but 1 is earlier than the row before: line 3, 2020-01-01: comes after 2020-01-03.',
    ],
    [
      'a missing row',
      't,a\n1,1\n2,1\n3,1\n5,1\n',
      { time: 't' },
      'E_IRREGULAR: The rows of a series must be one step apart (1, the most frequent one), but 1 is not: line 5, time 5: comes after 3.',
    ],
    ['a bad delimiter', 'a\n1', { delimiter: ';;' }, 'E_OPTION: delimiter must be one character'],
  ] as [string, string, CsvSchema, string][])('%s', (_, text, schema, expected) => {
    expect(codeAndText(text, schema)).toContain(expected);
  });

  it('counts the missing cells of all columns and names the first place of each', () => {
    const text = 't,s,y,z\n2020-01-01,a,1,2\n2020-01-01,b,,\n2020-01-02,a,NA,3\n2020-01-02,b,NaN,4\n';
    const error = errorOf(text, { time: 't', series: 's', target: ['y'], past: ['z'] });
    expect(error.code).toBe('E_MISSING');
    expect(error.reason).toBe(
      '3 missing values in column "y" (75 %), first at line 4, series "a", 2020-01-02. ' +
        '1 missing value in column "z" (25 %), first at line 3, series "b", 2020-01-01.',
    );
    expect(error.remedy).toContain('--missing drop-window | forward-fill:3');
  });

  it('counts all findings and keeps the first hundred', () => {
    const error = errorOf(`a\n${'x\n'.repeat(1000)}`, { target: ['a'] });
    const { findings } = error.details as { findings: { total: number; first: unknown[] } };
    expect(findings.total).toBe(1000);
    expect(findings.first).toHaveLength(100);
    expect(error.reason).toContain('and 997 more');
  });

  it('bytes that are not UTF-8, with line and byte', () => {
    const latin1 = Uint8Array.from([...'a\n1\n'].map((c) => c.charCodeAt(0)).concat(0xe9, 0x0a));
    expect(errorOf(latin1).details).toEqual({ line: 3, byte: 4, guess: 'ISO-8859-1' });
    expect(errorOf(Uint8Array.from([0x61, 0x0a, 0xe2, 0x82])).details).toMatchObject({ line: 2 });
    expect(errorOf(Uint8Array.from([0xff, 0xfe, 0x61, 0x00])).details).toEqual({ line: 1, byte: 0, guess: 'UTF-16LE' });
  });

  it('every category is one of bad data or bad use', () => {
    expect(errorOf('').category).toBe('data');
    expect(errorOf('a\n1', { target: ['b'] }).category).toBe('usage');
  });
});
