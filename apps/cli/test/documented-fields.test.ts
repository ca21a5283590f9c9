import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

/** The rows of the table of `docs/guides/scripts.md`, by what stands first in them. */
const guide = readFileSync(new URL('../../../docs/guides/scripts.md', import.meta.url), 'utf8');
const table = new Map(
  [
    ...guide.matchAll(
      /^\| (`(?:train|adapt|compare|rank|evaluate|predict|check|init|resume|store|explain)|any)(.*?) \| (.+) \|$/gm,
    ),
  ].map(([, first = '', rest = '', fields = '']) => [`${first}${rest}`.replaceAll('`', ''), fields]),
);

/** `rows [{name, kind}]` as [`rows`, [`name`, `kind`]]. */
function fieldsOf(text: string): [string, string[]][] {
  return [...text.matchAll(/`(\w+)(?: \[?\{([^}]*)\}\]?)?`/g)].map(([, field = '', parts = '']) => [
    field,
    parts.split(',').flatMap((part) => /\w+/.exec(part)?.[0] ?? []),
  ]);
}

function documented(command: string): string {
  const fields = table.get(command);
  if (fields === undefined) throw new Error(`The guide has no row "${command}", but ${[...table.keys()].join('; ')}.`);
  return fields;
}

const place = await makeFolder();
afterAll(() => place.remove());
const small = ['--units', '2', '--lookback', '7', '--horizon', '2', '--epochs', '1'];
const once = ['--epochs', '1', '--seeds', '1'];

async function resultOf(...words: string[]): Promise<Record<string, unknown>> {
  const { json, stdout, stderr } = await runCli([...words, '--json', '--quiet'], { cwd: place.folder });
  expect(json?.ok, `${words.join(' ')}: ${stdout}${stderr}`).toBe(true);
  return json.result;
}

/** Every field that the guide names is there, and every field of its objects; more may be. */
function expectFields(result: Record<string, unknown>, text: string): void {
  const fields = fieldsOf(text);
  expect(fields.length).toBeGreaterThan(0);
  for (const [field, parts] of fields) {
    expect(Object.keys(result)).toContain(field);
    const value = result[field];
    const [first] = Array.isArray(value) ? value : [value];
    if (first && parts.length > 0) expect(Object.keys(first), field).toEqual(expect.arrayContaining(parts));
  }
}

let trained: Record<string, unknown>;
beforeAll(async () => {
  await place.write('good.csv', demandCsv({ days: 120, seed: 3 }));
  await place.write('target.csv', demandCsv({ days: 90, seed: 4 }));
  trained = await resultOf('train', 'good.csv', '--name', 'load', ...small);
});

it('train', () => expectFields(trained, documented('train')));

it('adapt has those of train too', async () => {
  const text = documented('adapt');
  const without = fieldsOf(/^those of `train` but (.*?), and /.exec(text)?.[1] ?? '').map(([field]) => field);
  expect(without).toEqual(['baselines', 'bestEpoch']);
  const result = await resultOf('adapt', 'load', 'target.csv', '--strategy', 'freeze', ...once);
  expectFields(result, text.replace(/^.*?, and /, ''));
  for (const [field] of fieldsOf(documented('train'))) expect(field in result, field).toBe(!without.includes(field));
});

it.each([
  ['compare', ['compare', 'load', 'target.csv', '--strategies', 'freeze', ...once]],
  ['rank', ['rank', 'target.csv']],
  ['evaluate', ['evaluate', 'load', 'good.csv']],
  ['predict', ['predict', 'load', 'good.csv']],
  ['check', ['check', 'good.csv']],
  ['init', ['init', 'good.csv', '--out', 'made.json']],
  ['any, with --print-config', ['train', 'good.csv', '--print-config']],
])('%s', async (row, words) => expectFields(await resultOf(...words), documented(row)));

it('rows that hold two', async () => {
  const [list = '', verify = ''] = documented('store ls, verify').split('; ');
  expectFields(await resultOf('store', 'ls'), list);
  expectFields(await resultOf('store', 'verify'), verify);
  const [, runs = ''] = documented('resume').split('`--list`');
  expectFields(await resultOf('resume', '--list'), runs);
  const [ofCode = '', all = ''] = documented('explain').split('; ');
  const [definitions = '', mend = ''] = ofCode.split(' or ');
  expectFields(await resultOf('explain', 'E_OPTION'), definitions);
  expectFields(await resultOf('explain', 'W_SAME_DATA'), `\`code\`, ${mend}`);
  expectFields(await resultOf('explain'), all);
});

it('has a test for each row', () => {
  expect([...table.keys()].sort()).toEqual([
    'adapt',
    'any, with --print-config',
    'check',
    'compare',
    'evaluate',
    'explain',
    'init',
    'predict',
    'rank',
    'resume',
    'store ls, verify',
    'train',
  ]);
});
