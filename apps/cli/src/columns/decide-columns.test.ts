import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { decideColumns } from './decide-columns.ts';

const folder = await mkdtemp(join(tmpdir(), 'seqgraft-columns-'));
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
async function written(lines: readonly string[], extension = 'csv'): Promise<string> {
  const file = join(folder, `${files++}.${extension}`);
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthly = (write: (year: number, month: number) => string): string[] =>
  [2000, 2001].flatMap((year) => months.map((_, month) => write(year, month)));

it('finds dates in another form, and the column that tells series apart', async () => {
  const rows = ['MSFT', 'IBM'].flatMap((symbol) =>
    monthly((year, month) => `${symbol},${months[month]} 1 ${year},${month},good`),
  );
  const file = await written(['symbol,date,price,note', ...rows]);
  expect(await decideColumns(file, {})).toEqual({
    heading: ['symbol', 'date', 'price', 'note'],
    time: 'date',
    timeFormat: 'MMM D YYYY',
    series: 'symbol',
    words: ['symbol', 'note'],
    amounts: [],
  });
  // What is typed, or known of the source, is not decided.
  expect((await decideColumns(file, { time: false })).time).toBeUndefined();
  expect((await decideColumns(file, { duplicates: 'mean' })).series).toBeUndefined();
  expect((await decideColumns(file, { label: 'symbol' })).series).toBeUndefined();
  expect((await decideColumns(file, { timeFormat: 'MMM D, YYYY' })).timeFormat).toBe('MMM D, YYYY');
});

it('takes no column of words for series because a few rows stand twice', async () => {
  const rows = monthly((year, month) => `${year}-${String(month + 1).padStart(2, '0')}-01,${month},wet`);
  const file = await written(['date,load,weather', ...rows, ...rows.slice(-1).map((row) => row.replace('wet', 'dry'))]);
  expect((await decideColumns(file, {})).series).toBeUndefined();
});

it('takes years that stand once in a series as times, and none of a date in parts', async () => {
  const lands = ['Chad', 'Mali'].flatMap((land) => monthly((year, month) => `${land},${year + 10 * month},1`));
  expect(await decideColumns(await written(['land,year,deaths', ...lands]), {})).toMatchObject({
    time: 'year',
    series: 'land',
  });
  const parts = monthly((year, month) => `${year},${month},7`);
  expect((await decideColumns(await written(['year,month,load', ...parts]), {})).time).toBeUndefined();
});

it('guesses nothing that may be read in two ways, and names the flag', async () => {
  const days = Array.from({ length: 9 }, (_, day) => `0${day + 1}/02/2020`);
  const unclear = await written(['date,load', ...days.map((day) => `${day},1`)]);
  await expect(decideColumns(unclear, {})).rejects.toThrow(
    /^E_TIME_FORM: .*"date" \("01\/02\/2020"\) may be read as DD\/MM\/YYYY or as MM\/DD\/YYYY.*--time-format/,
  );
  expect((await decideColumns(unclear, { timeFormat: 'DD/MM/YYYY' })).time).toBe('date');
  await expect(decideColumns(unclear, { time: 'date' })).rejects.toThrow(/^E_TIME_FORM/);
  const unread = await written(['when,load', ...days.map((_, day) => `kw Mar ${day} of 2020,1`)]);
  await expect(decideColumns(unread, {})).rejects.toThrow(/^E_TIME_FORM: .*"when" seems to hold times/);
  const two = await written(['sent,due,load', '2020-01-01,2020-02-01,1', '2020-01-02,2020-02-02,1']);
  await expect(decideColumns(two, {})).rejects.toThrow(/^E_TIME_COLUMN: .*"sent", "due".*--time sent/);
  expect((await decideColumns(two, { part: 'due' })).time).toBe('sent');
});

it('leaves a date that is none to the reader, with its line', async () => {
  const file = await written(['date,load', '2020-01-01,1', 'soon,2', '2020-01-03,3']);
  expect((await decideColumns(file, {})).time).toBe('date');
});

it('leaves a file that cannot be read to the reader', async () => {
  const none = { heading: [], time: undefined, timeFormat: undefined, series: undefined, words: [], amounts: [] };
  expect(await decideColumns(join(folder, 'nowhere.csv'), {})).toEqual(none);
});

it.each([
  ['$1,000.50', '$2.00'],
  ['1 000', '12 000'],
  ['12 %', '5 %'],
  ['3.5 kWh', '4 kWh'],
  ['EUR 1.000,50', '-€5'],
])('tells numbers that are written for people: %s', async (...cells) => {
  const file = await written([
    'step,amount,word',
    ...cells.map((cell, row) => `${row},"${cell}",measured ${row} times`),
  ]);
  expect((await decideColumns(file, {})).amounts).toEqual([{ column: 'amount', cell: cells[0] }]);
});
