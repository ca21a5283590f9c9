import { describe, expect, it } from 'vitest';
import { columnOf, type Table } from '../table/table.ts';
import { fromArrays } from './from-arrays.ts';
import { parseCsv } from './parse-csv.ts';

const csv = [
  't,s,y,p,holiday,site,area,class,w,part',
  '1,a,1,10,0,north,7,walk,1,train',
  '2,a,2,20,1,north,7,walk,0.5,train',
  '1,b,3,30,0,south,8.5,run,0,validation',
  '2,b,4,40,1,south,8.5,,2,test',
].join('\n');
const schema = {
  time: 't',
  series: 's',
  target: ['y'],
  past: ['p'],
  future: ['holiday'],
  static: ['site', 'area'],
  label: 'class',
  weight: 'w',
  part: 'part',
} as const;

const column = (table: Table, name: string): number[] => [...columnOf(table, name)];

describe('roles', () => {
  it('reads every role of a text', () => {
    const table = parseCsv(csv, schema);
    expect(table.features).toEqual(['y', 'p', 'holiday', 'site=north', 'site=south', 'area']);
    expect(table).toMatchObject({ targets: ['y'], past: ['p'], future: ['holiday'], notes: [] });
    expect(table.statics).toEqual(['site=north', 'site=south', 'area']);
    expect([...table.unscaled]).toEqual(['site=north', 'site=south']);
    expect(column(table, 'site=south')).toEqual([0, 0, 1, 1]);
    expect(column(table, 'area')).toEqual([7, 7, 8.5, 8.5]);
    expect(table.labels).toEqual({
      column: 'class',
      classes: ['run', 'walk'],
      ofRow: Int32Array.of(1, 1, 0, -1),
    });
    expect(table.weights).toEqual(Float64Array.of(1, 0.5, 0, 2));
    expect(table.parts).toEqual(Uint8Array.of(0, 0, 1, 2));
  });

  it('reads the same of arrays, a value standing for all rows of a series', () => {
    const table = fromArrays(
      [
        {
          id: 'a',
          time: [1, 2],
          columns: {
            y: [1, 2],
            p: [10, 20],
            holiday: [0, 1],
            site: 'north',
            area: 7,
            class: 'walk',
            w: [1, 0.5],
            part: 'train',
          },
        },
        {
          id: 'b',
          time: [1, 2],
          columns: {
            y: [3, 4],
            p: [30, 40],
            holiday: [0, 1],
            site: 'south',
            area: 8.5,
            class: ['run', null],
            w: [0, 2],
            part: ['validation', 'test'],
          },
        },
      ],
      { ...schema, time: undefined, series: undefined } as never,
    );
    const text = parseCsv(csv, schema);
    for (const key of ['features', 'statics', 'columns', 'labels', 'weights', 'parts', 'unscaled', 'series'] as const) {
      expect(table[key]).toEqual(text[key]);
    }
  });

  it('keeps rows together with labels, weights and parts when it groups series', () => {
    const table = parseCsv('s,y,c,w,p\na,1,x,1,train\nb,2,y,2,test\na,3,y,3,test\n', {
      series: 's',
      target: ['y'],
      label: 'c',
      weight: 'w',
      part: 'p',
    });
    expect([...(table.labels?.ofRow ?? [])]).toEqual([0, 1, 1]);
    expect([...(table.weights ?? [])]).toEqual([1, 3, 2]);
    expect([...(table.parts ?? [])]).toEqual([0, 2, 2]);
  });

  it('takes all other numeric columns as past when there is a label and neither target nor past', () => {
    const table = parseCsv('t,a,note,b,class\n1,1,x,3,0\n2,2,y,4,1\n', { time: 't', label: 'class' });
    expect(table).toMatchObject({ targets: [], past: ['a', 'b'], features: ['a', 'b'] });
    expect(fromArrays({ columns: { a: [1], note: ['x'], c: ['k'] } }, { label: 'c' }).past).toEqual(['a']);
    expect(() => parseCsv('note,class\nx,0\n', { label: 'class' })).toThrow(/^E_TARGET: .* no column is numeric/);
  });

  it('orders classes that are numbers by size, texts by code units, and keeps those that are given', () => {
    const classes = (cells: string[], given?: string[]): readonly string[] | undefined =>
      parseCsv(`y,c\n${cells.map((cell) => `1,${cell}\n`).join('')}`, {
        target: ['y'],
        label: 'c',
        ...(given === undefined ? {} : { classes: given }),
      }).labels?.classes;
    expect(classes(['10', '9', '-1', '9.0', 'NA'])).toEqual(['-1', '9', '10']);
    expect(classes(['b', 'B', 'none', 'a'])).toEqual(['B', 'a', 'b', 'none']);
    expect(classes(['2.0'], ['3', '2'])).toEqual(['3', '2']);
    expect(() => classes(['runn', 'walk'], ['run', 'walk'])).toThrow(
      'E_LABEL: Labels in column "c" must be one of the classes "run", "walk", but 1 is not: line 2: "runn". Did you mean "run"?',
    );
    expect(() => classes(['', 'NA'])).toThrow(
      'E_LABEL: Some row must have a label, but all cells of column "c" are blank.',
    );
  });

  it('takes the categories that are given, with a note of what is none', () => {
    const table = parseCsv('s,y,k\na,1,x\nb,1,z\n', {
      series: 's',
      target: ['y'],
      static: ['k'],
      categories: { k: ['x', 'y'] },
    });
    expect(column(table, 'k=x')).toEqual([1, 0]);
    expect(column(table, 'k=y')).toEqual([0, 0]);
    expect(table.notes).toEqual([
      '1 value of the static column "k" is not among its categories, and 0 in all of its columns: "z" of series "b".',
    ]);
  });

  it('reads numbers that are whole and large only when they come through unchanged', () => {
    const read = (cell: string): number[] => column(parseCsv(`y\n${cell}\n`), 'y');
    expect(read('9007199254740992')).toEqual([2 ** 53]);
    expect(read('1152921504606846976')).toEqual([2 ** 60]);
    expect(read('-18733103304409090')).toEqual([-18733103304409090]);
    expect(read('9007199254740993.0')).toEqual([2 ** 53]);
    expect(() => read('9007199254740993')).toThrow(
      'E_NOT_EXACT: Whole numbers must be such that float64 holds them exactly, but 1 is not: column "y", line 2: "9007199254740993".',
    );
  });

  it.each([
    [
      'k\na,x\na,y',
      { static: ['k'] },
      'E_STATIC: A static column has one value a series, but 1 row has another than the first of its series: column "k", line 3, series "a": "y", and "x" at line 2.',
    ],
    [
      'k\na,-1\na,x\na,',
      { weight: 'k' },
      'E_WEIGHT: Weights must be numbers of at least 0, but 1 is not: column "k", line 3: "x".',
    ],
    [
      'k\na,-1\na,',
      { weight: 'k' },
      'E_WEIGHT: Weights must be numbers of at least 0, but 2 are not: column "k", line 2, series "a": -1; column "k", line 3, series "a": blank.',
    ],
    [
      'k\na,trian',
      { part: 'k' },
      'E_PART: The part of a row must be one of "train", "validation", "test", but 1 is not: column "k", line 2, series "a": "trian". Did you mean "train"?',
    ],
    ['k\na,', { part: 'k' }, 'E_PART: The part of a row must be one of'],
    ['k\na,', { static: ['k'] }, 'E_MISSING: 1 missing value in column "k"'],
    [
      'k,k=x\na,x,1',
      { static: ['k'] },
      'E_DUPLICATE_COLUMN: A category "b" of a static column "a" becomes a column "a=b"',
    ],
    [
      'k\na,1',
      { future: ['k'], static: ['k'] },
      'E_ROLE: A column has one role, but "k" is named as future and static.',
    ],
    ['k\na,1', { label: 'kk' }, 'E_COLUMN: There is no label column "kk". Did you mean "k"?'],
  ] as [string, object, string][])('refuses %j', (text, roles, words) => {
    const [header, ...rows] = text.split('\n');
    const lines = [`s,${header},y`, ...rows.map((row) => `${row},1`)];
    expect(() => parseCsv(lines.join('\n'), { series: 's', target: ['y'], ...roles })).toThrow(words);
  });
});
