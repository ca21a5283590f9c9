import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandCsv, demandRows, toCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const rows = demandRows({ days: 120, seed: 1 });
const csv = (changed: readonly (readonly (string | number)[])[], heading = ['date', 'load']) => toCsv(heading, changed);
const withRow = (index: number, row: (string | number)[]) => csv(rows.map((each, i) => (i === index ? row : each)));
const small = ['--units', '4', '--lookback', '14', '--horizon', '3', '--epochs', '1'];

beforeAll(async () => {
  await place.write('good.csv', demandCsv({ days: 200, seed: 3 }));
  const trained = await cli('train', 'good.csv', '--name', 'load', ...small, '--json');
  expect(trained.json).toMatchObject({ ok: true });
});
afterAll(() => place.remove());

/** name, text of the file, further flags, exit code, error code, what the message must say */
const cases: [string, string, string[], number, string, RegExp][] = [
  ['an empty file', '', [], 3, 'E_EMPTY', /neither a header nor a row/],
  ['a header alone', 'date,load\n', [], 3, 'E_EMPTY', /no row/],
  ['a ragged row', withRow(9, ['2020-01-10', 1, 2]), [], 3, 'E_RAGGED', /line 11/],
  [
    'text in a number column',
    withRow(9, ['2020-01-10', 'many']),
    ['--target', 'load'],
    3,
    'E_NOT_NUMBER',
    /line 11.*many/,
  ],
  [
    'cells between semicolons',
    csv(rows).replaceAll(',', ';').replaceAll('.', ','),
    [],
    3,
    'E_RAGGED',
    /--delimiter ";" --decimal ","/,
  ],
  [
    'amounts of money',
    csv(rows.map(([day, load]) => [day, `"$1,${(Math.round(Number(load)) % 900) + 100}.50"`])),
    [],
    3,
    'E_NOT_NUMBER',
    /"load" \("\$1/,
  ],
  ['a blank cell', withRow(9, ['2020-01-10', '']), [], 3, 'E_MISSING', /line 11/],
  ['NA', withRow(9, ['2020-01-10', 'NA']), [], 3, 'E_MISSING', /line 11/],
  ['NaN', withRow(9, ['2020-01-10', 'NaN']), [], 3, 'E_MISSING', /line 11/],
  ['Infinity', withRow(9, ['2020-01-10', 'Infinity']), [], 3, 'E_NONFINITE', /line 11/],
  ['a time twice', withRow(9, rows[8] as [string, number]), [], 3, 'E_TIME_DUPLICATE', /line 11/],
  ['unsorted times', withRow(9, ['2019-12-30', 1]), [], 3, 'E_TIME_ORDER', /line 11/],
  ['a gap in the times', csv(rows.filter((_, i) => i !== 9)), [], 3, 'E_IRREGULAR', /line 11/],
  ['a series shorter than a window', csv(rows.slice(0, 10)), [], 3, 'E_TOO_SHORT', /need/],
  [
    'words that are to be forecast',
    csv(
      rows.map((row) => [...row, 'wet']),
      ['date', 'load', 'sky'],
    ),
    ['--target', 'sky'],
    3,
    'E_NOT_NUMBER',
    /--label sky/,
  ],
  [
    'dates that may be read in two ways',
    csv(rows.slice(0, 9).map(([, load], day) => [`0${day + 1}/02/2020`, load])),
    [],
    2,
    'E_TIME_FORM',
    /--time-format/,
  ],
  ['an unknown column', csv(rows), ['--target', 'laod'], 2, 'E_COLUMN', /Did you mean "load"/],
  ['an unknown time column', csv(rows), ['--time', 'dat'], 2, 'E_COLUMN', /Did you mean "date"/],
  [
    'several numbers and no target',
    csv(
      rows.map((row) => [...row, 1]),
      ['date', 'load', 'temp'],
    ),
    [],
    2,
    'E_TARGET',
    /--target/,
  ],
];

describe.each([['train'], ['adapt']])('%s refuses', (command) => {
  const start = command === 'train' ? ['train'] : ['adapt', 'load'];
  // The columns of `adapt` are those of its source: there the file is what lacks one, and nothing is left to choose.
  const ofTrain = ['several numbers and no target', 'cells between semicolons'];
  const own = command === 'train' ? cases : cases.filter(([name]) => !ofTrain.includes(name));

  it.each(own)('%s', async (_, text, flags, exit, code, words) => {
    await place.write('bad.csv', text);
    const before = (await cli('store', 'ls', '--json')).json.result.refs;
    const { code: exitCode, json } = await cli(...start, 'bad.csv', ...flags, '--json');
    expect(json.error.code, JSON.stringify(json)).toBe(code);
    expect(exitCode).toBe(exit);
    expect(`${json.error.message} ${json.error.remedy}`).toMatch(words);
    expect(json.error.remedy).not.toBe('');
    expect((await cli('store', 'ls', '--json')).json.result.refs).toEqual(before);
  });
});

describe('columns of a target file', () => {
  it('may be reordered, and more than were asked for', async () => {
    await place.write(
      'more.csv',
      toCsv(
        ['extra', 'load', 'date'],
        rows.map(([date, load]) => ['x', load, date]),
      ),
    );
    const { code, json } = await cli('adapt', 'load', 'more.csv', '--seeds', '1', '--epochs', '1', '--json');
    expect(json.ok, JSON.stringify(json)).toBe(true);
    expect(code).toBe(0);
    expect(json.result.transfer.carriedTensors).toBe(5);
  });

  it('must have those of the source, or be told which stand in', async () => {
    await place.write('other.csv', toCsv(['date', 'loads'], rows));
    const missing = await cli('adapt', 'load', 'other.csv', '--json');
    expect(missing.code).toBe(5);
    expect(missing.json.error).toMatchObject({
      code: 'E_FEATURES',
      message: expect.stringContaining('Did you mean "loads"?'),
    });
  });
});

it('refuses a constant target: there is nothing to learn', async () => {
  await place.write('constant.csv', csv(rows.map(([date]) => [date, 5])));
  const { code, json } = await cli('train', 'constant.csv', '--name', 'flat', ...small, '--json');
  expect(code).toBe(3);
  expect(json.error).toMatchObject({ code: 'E_CONSTANT', message: expect.stringContaining('"load" is 5') });
});

it('trains with another column that is constant, and says how it was scaled', async () => {
  const flat = rows.map(([date, load]) => [date, load, 5]);
  await place.write('constant.csv', csv(flat, ['date', 'load', 'site']));
  const flags = ['--target', 'load', '--past', 'site', '--scaler', 'standard', ...small];
  const { code, json } = await cli('train', 'constant.csv', '--name', 'flat', ...flags, '--json');
  expect(code).toBe(0);
  expect(json.warnings).toEqual([{ code: 'W_SCALER', message: expect.stringContaining('constant') }]);
  expect(Number.isFinite(json.result.metrics.test.mae)).toBe(true);
});

it('says what cannot be read', async () => {
  const { code, json } = await cli('train', 'nowhere.csv', '--json');
  expect(code).toBe(6);
  expect(json.error).toMatchObject({ code: 'E_FILE', message: expect.stringContaining('nowhere.csv') });
});

it('keeps to what --missing says', async () => {
  await place.write('gaps.csv', withRow(40, ['2020-02-10', '']));
  for (const policy of ['drop-window', 'forward-fill:2']) {
    const { json } = await cli('train', 'gaps.csv', '--name', 'gaps', '--missing', policy, ...small, '--json');
    expect(json.ok, JSON.stringify(json)).toBe(true);
  }
});
