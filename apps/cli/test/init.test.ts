import { spawn, spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'jsonc-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import schema from '../config.schema.json' with { type: 'json' };
import { demandCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const read = (name: string) => readFile(join(place.folder, name), 'utf8');

/** Sites one under the other, days written as in Europe, a gap of two cells, text columns. */
function sitesCsv(): string {
  const rows = ['site', 'day', 'load', 'temp', 'note'].join(';');
  const lines = ['north', 'south'].flatMap((site) =>
    Array.from({ length: 120 }, (_, day) => {
      const date = new Date(Date.UTC(2021, 0, 1 + day));
      const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split('-');
      const temp = day === 40 || day === 41 ? '' : (10 + 8 * Math.sin(day / 20)).toFixed(2);
      return `${site};${dayOfMonth}.${month}.${year};${(50 + (day % 7) + day / 9).toFixed(2)};${temp};all the same`;
    }),
  );
  return `${[rows, ...lines].join('\n')}\n`;
}

beforeAll(async () => {
  await place.write('sites.csv', sitesCsv());
  await place.write('good.csv', demandCsv({ days: 200, seed: 3 }));
});
afterAll(() => place.remove());

it('finds columns, dates, series, gaps and windows, and train needs no flag after it', async () => {
  const { code, json } = await cli('init', 'sites.csv', '--delimiter', ';', '--json');
  expect(code, JSON.stringify(json)).toBe(0);
  const text = await read('seqgraft.config.json');
  const config = parse(text) as Record<string, unknown>;
  expect(config).toMatchObject({
    time: 'day',
    'time-format': 'DD.MM.YYYY',
    delimiter: ';',
    target: ['load'],
    past: ['temp'],
    missing: 'forward-fill:2',
    check: { series: 'site' },
    train: { name: 'sites', series: 'site' },
  });
  expect(z.fromJSONSchema(schema as never).safeParse(config).error).toBeUndefined();
  // Every line says what it is for.
  expect(text.split('\n').filter((line) => /^ +"(?!\$schema)[^{]*$/.test(line) && !line.includes(' // '))).toEqual([]);
  expect((await cli('check', 'sites.csv')).code).toBe(0);
  const trained = await cli('train', 'sites.csv', '--epochs', '1', '--json');
  expect(trained.json.result.checkpoint.ref, trained.stdout).toBe('sites@1');
  expect((await cli('train', 'sites.csv', '--epochs', '1')).stderr).toContain('Settings: seqgraft.config.json');
});

it('overwrites nothing without --force, and leaves no file behind when the data cannot be read', async () => {
  const before = await read('seqgraft.config.json');
  const { code, json } = await cli('init', 'good.csv', '--json');
  expect({ code, error: json.error.code }).toEqual({ code: 2, error: 'E_CONFIG_EXISTS' });
  expect(await read('seqgraft.config.json')).toBe(before);
  const missing = await cli('init', 'nowhere.csv', '--out', 'other.json', '--json');
  expect(missing.code).toBe(6);
  expect(await readdir(place.folder)).not.toContain('other.json');
  expect((await cli('init', 'good.csv', '--force', '--json')).code).toBe(0);
  expect(parse(await read('seqgraft.config.json'))).toMatchObject({ train: { name: 'good' } });
});

const daily = (head: string, row: (date: string, day: number) => string, days = 120) =>
  [
    head,
    ...Array.from({ length: days }, (_, day) => row(new Date(Date.UTC(2021, 0, 1 + day)).toISOString(), day)),
    '',
  ].join('\n');
const proposed = async (name: string, text: string, ...flags: string[]) => {
  await place.write(name, text);
  const { json, stdout } = await cli('init', name, '--force', '--json', ...flags);
  expect(json.ok, stdout).toBe(true);
  const set = (json.result.settings as { flag: string; value: unknown }[]).map(({ flag, value }) => [flag, value]);
  return { set: Object.fromEntries(set), problems: json.result.problems as { code: string; remedy: string }[] };
};

it('finds semicolons with decimal commas, and times that count seconds', async () => {
  const comma = daily('\ufeffTag;Wert;"a;b"', (date, day) => `${date.slice(0, 10)};${day % 7},5;1`);
  const { set } = await proposed('comma.csv', comma);
  expect(set).toMatchObject({ delimiter: ';', decimal: ',', time: 'Tag', target: ['Wert'] });
  const typed = await proposed('comma.csv', comma.replaceAll(',', '.'), '--delimiter', ';');
  expect(typed.set.decimal).toBeUndefined();
  const epoch = await proposed(
    'epoch.csv',
    daily('timestamp,v', (date, day) => `${Date.parse(date) / 1000},${day % 7}`),
  );
  expect(epoch.set).toMatchObject({ time: 'timestamp', 'time-unit': 's', target: ['v'] });
  expect(epoch.set.past).toBeUndefined();
});

it('says so where rows would be lost or stand for something else', async () => {
  const clock = daily(
    'date,time,load',
    (_, hour) => `2021-01-0${1 + Math.floor(hour / 24)},${hour % 24}:00,${hour % 7}`,
  );
  const halves = await proposed('halves.csv', clock);
  expect(halves.set.series).toBeUndefined();
  expect(halves.set.duplicates).toBeUndefined();
  expect(halves.problems).toMatchObject([{ code: 'E_TIME_DUPLICATE' }]);
  const bare = await proposed(
    'bare.csv',
    daily('1,-0.78', (_, day) => `${day},${day % 7}`),
  );
  expect(bare.problems).toMatchObject([{ code: 'N_HEADING' }]);
  expect((await cli('check', 'bare.csv', '--json')).json.result.findings).toContainEqual(
    expect.objectContaining({ code: 'N_HEADING' }),
  );
  const unread = await proposed(
    'unread.csv',
    daily('day,v', (_, day) => `Jan the ${day}. 2021,${day % 7}`),
  );
  expect(unread.set.time).toBeUndefined();
  expect(unread.problems).toMatchObject([{ code: 'E_TIME_FORM' }]);
});

it('takes no scaler by windows where they stand still and then jump', async () => {
  const rain = daily(
    'date,rain',
    (date, day) => `${date.slice(0, 10)},${day % 40 === 39 ? 30 : (day % 3) / 1000}`,
    400,
  );
  expect((await proposed('rain.csv', rain)).set.scaler).toBe('standard');
  const load = daily('date,load', (date, day) => `${date.slice(0, 10)},${day / 9 + (day % 7)}`, 400);
  expect((await proposed('load.csv', load)).set.scaler).toBeUndefined();
});

it('says what no flag mends, and sends to check', async () => {
  await place.write('words.csv', 'day,load\n2021-01-01,much\n2021-01-02,3\n2021-01-03,4\n2021-01-05,x\n');
  const { json } = await cli('init', 'words.csv', '--target', 'load', '--out', 'words.json', '--json');
  expect(json.warnings.map(({ code }: { code: string }) => code)).toContain('W_INIT_UNMENDED');
  expect(json.result.next).toEqual(['seqgraft check words.csv --config words.json']);
});

it('writes the usual settings without data, and those of a text for a text', async () => {
  expect((await cli('init', '--out', 'plain.json')).code).toBe(0);
  expect(parse(await read('plain.json'))).toMatchObject({ lookback: 28, horizon: 7 });
  await place.write('moby.txt', 'Call me Ishmael. '.repeat(50));
  expect((await cli('init', 'moby.txt', '--out', 'text.json')).code).toBe(0);
  expect(parse(await read('text.json'))).toMatchObject({ train: { task: 'language-model', lookback: 64 } });
});

const hasScript = spawnSync('script', ['--version']).status === 0;

/** Runs init on a terminal, and types `keys` one by one when a question is there. */
function onTerminal(command: string, keys: readonly string[]): Promise<string> {
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  return new Promise((resolve) => {
    const child = spawn(
      'script',
      ['-qec', `stty cols 100 rows 40; ${process.execPath} ${main} ${command}`, '/dev/null'],
      {
        cwd: place.folder,
      },
    );
    const left = [...keys];
    let output = '';
    let asked = 0;
    child.stdout.on('data', (chunk) => {
      output += chunk;
      // The mark of a question that waits.
      const questions = output.split('◆').length - 1;
      if (questions > asked) {
        asked = questions;
        const key = left.shift();
        if (key !== undefined) child.stdin.write(key);
      }
    });
    child.on('close', () => resolve(output));
  });
}

it.skipIf(!hasScript)(
  'asks on a terminal, and takes what was found on Enter (needs script of util-linux)',
  async () => {
    const output = await onTerminal('init sites.csv --delimiter ";" --out asked.json', ['\r', '\r', '\r']);
    expect(output).toContain('What is to be forecast?');
    expect(parse(await read('asked.json'))).toMatchObject({ target: ['load'], past: ['temp'] });
    const left = await onTerminal('init sites.csv --delimiter ";" --out left.json', ['\u0003']);
    expect(left).toContain('E_QUESTIONS_LEFT');
    expect(await readdir(place.folder)).not.toContain('left.json');
  },
);

it('settings of one file, taken for another: says so, and how the other gets its own', async () => {
  expect((await cli('init', 'good.csv', '--out', 'of-good.json')).code).toBe(0);
  await place.write(
    'rides.csv',
    `hour,rides\n${Array.from({ length: 60 }, (_, hour) => `${hour},${hour % 24}`).join('\n')}\n`,
  );
  const { code, json } = await cli('train', 'rides.csv', '--config', 'of-good.json', '--json');
  expect({ code, error: json.error.code }).toEqual({ code: 2, error: 'E_COLUMN' });
  expect(json.error.remedy).toContain('"of-good.json"');
  expect(json.error.remedy).toContain('seqgraft init rides.csv --out rides.json');
  // What was typed is nobody else's.
  const typed = await cli('train', 'rides.csv', '--no-time', '--target', 'rides', '--past', 'rain', '--json');
  expect(typed.json.error.remedy).not.toContain('seqgraft init');
});

it('says that rows are steps, and of how many columns it took the first, in the file too', async () => {
  const names = Array.from({ length: 12 }, (_, column) => `c${column}`);
  const rows = Array.from({ length: 80 }, (_, row) => names.map((_, column) => (row * (column + 3)) % 17).join(','));
  await place.write('wide.csv', [names.join(','), ...rows].join('\n'));
  const { stdout } = await cli('init', 'wide.csv', '--out', 'wide.json');
  expect(stdout).toContain('each row is one step');
  expect(stdout).toContain('the first 8 of 11');
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(150);
  expect(parse(await read('wide.json'))).toMatchObject({ time: false });
  expect((await cli('train', 'wide.csv', '--config', 'wide.json', '--epochs', '1')).code).toBe(0);
});
