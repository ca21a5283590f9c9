import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const small = ['--units', '4', '--lookback', '14', '--horizon', '3', '--epochs', '1'];

beforeAll(async () => {
  await place.write('good.csv', demandCsv({ days: 200, seed: 3 }));
  expect((await cli('train', 'good.csv', '--name', 'load', ...small)).code).toBe(0);
});
afterAll(() => place.remove());

describe('a command line that cannot be run ends with 2 and the nearest name', () => {
  it.each([
    ['an unknown command', ['trian', 'good.csv'], 'E_USAGE', /train/],
    ['an unknown subcommand', ['store', 'lst'], 'E_USAGE', /ls/],
    ['an unknown flag', ['train', 'good.csv', '--lokback', '3'], 'E_USAGE', /--lookback/],
    ['a flag of other commands', ['train', 'good.csv', '--season', '7'], 'E_USAGE', /flag of adapt, compare, evaluate/],
    ['a form of times', ['train', 'good.csv', '--time-format', 'DD/MM'], 'E_OPTION', /--time-format must be/],
    ['dates out of order', ['train', 'good.csv', '--split', '2020-03-01,2020-02-01'], 'E_USAGE', /later/],
    ['a test behind the data', ['train', 'good.csv', '--split', '2030-01-01'], 'E_USAGE', /2020-01-01 to 2020-07-18/],
    ['words of a language model', ['predict', 'load', 'good.csv', '--prompt', 'hi'], 'E_USAGE', /task forecast/],
    ['an unknown strategy', ['adapt', 'load', 'good.csv', '--strategy', 'freez'], 'E_STRATEGY', /freeze/],
    [
      'an unknown strategy in a list',
      ['compare', 'load', 'good.csv', '--strategies', 'full,freez'],
      'E_STRATEGY',
      /freeze/,
    ],
    ['a control as a strategy', ['adapt', 'load', 'good.csv', '--strategy', 'scratch'], 'E_USAGE', /control/],
    ['an unknown preset', ['train', 'good.csv', '--preset', 'stacked-lstm-12'], 'E_PRESET', /stacked-lstm-128/],
    ['an unknown cell', ['train', 'good.csv', '--cell', 'lsmt'], 'E_USAGE', /lstm/],
    ['a horizon of 0', ['train', 'good.csv', '--horizon', '0'], 'E_USAGE', /from 1 up/],
    ['negative units', ['train', 'good.csv', '--units', '-4'], 'E_USAGE', /from 1 up/],
    ['shares that do not add up', ['train', 'good.csv', '--split', '0.9,0.3'], 'E_USAGE', /add up to 1/],
    [
      'more seeds than anybody runs',
      ['compare', 'load', 'good.csv', '--seeds', '1000000000'],
      'E_USAGE',
      /from 1 to 1000/,
    ],
    ['no threads', ['train', 'good.csv', '--threads', '0'], 'E_USAGE', /from 1 to 64/],
    ['more threads than the engine takes', ['train', 'good.csv', '--threads', '999'], 'E_USAGE', /from 1 to 64/],
    ['an unknown size', ['bench', '--sizes', 'S,XL'], 'E_USAGE', /S, M, L/],
    ['a size twice', ['bench', '--sizes', 'M,s,m'], 'E_USAGE', /once/],
    ['no time to measure', ['bench', '--seconds', '0'], 'E_USAGE', /above 0/],
    ['an unknown peer', ['bench', '--against', 'tfsj'], 'E_USAGE', /tfjs/],
    ['an argument that bench does not take', ['bench', 'good.csv'], 'E_USAGE', /arguments/],
    [
      'intervals of changes that are summed',
      ['train', 'good.csv', '--transform', 'difference', '--loss', 'quantile:0.1,0.9', '--horizon', '3'],
      'E_USAGE',
      /--transform/,
    ],
    ['a missing argument', ['adapt', 'load'], 'E_USAGE', /data/],
    ['a name that no checkpoint can have', ['train', 'good.csv', '--name', '../x'], 'E_REF_NAME', /named/],
  ])('%s', async (_, args, code, words) => {
    const { code: exit, json, stdout } = await cli(...args, '--json');
    expect(json, stdout).toMatchObject({ ok: false, error: { code } });
    expect(exit).toBe(2);
    expect(`${json.error.message} ${json.error.remedy}`).toMatch(words);
    const people = await cli(...args);
    expect(people).toMatchObject({ code: 2, stdout: '' });
    expect(people.stderr).toMatch(words);
  });
});

it('keeps a head that does not fit only when told to start it afresh', async () => {
  const { code, json } = await cli('adapt', 'load', 'good.csv', '--horizon', '5', '--head', 'keep', '--json');
  expect(code).toBe(5);
  expect(json.error.code).toBe('E_CARRY_MISMATCH');
});

it('leaves no run to go on with, where the same would happen again', async () => {
  const { code, json } = await cli('adapt', 'load', 'good.csv', '--units', '2', '--json');
  expect({ code, error: json.error.code }).toEqual({ code: 5, error: 'E_CARRY_MISMATCH' });
  expect((await cli('resume', '--list', '--json')).json.result.runs).toEqual([]);
});

it('refuses a checkpoint that is not there, with the nearest name', async () => {
  const { code, json } = await cli('adapt', 'laod', 'good.csv', '--json');
  expect(code).toBe(6);
  expect(json.error).toMatchObject({ code: 'E_NOT_FOUND', message: expect.stringContaining('Did you mean "load"') });
});

it('ends with 9 when training diverges, and keeps nothing', async () => {
  const { code, json } = await cli(
    'train',
    'good.csv',
    '--name',
    'wild',
    '--lr',
    '1e9',
    '--optimizer',
    'sgd',
    ...small,
    '--json',
  );
  expect(code).toBe(9);
  expect(json.error).toMatchObject({ code: 'E_DIVERGED' });
  expect(json.error.remedy).not.toBe('');
  expect((await cli('store', 'show', 'wild', '--json')).code).toBe(6);
});

describe('flags, environment and config file', () => {
  it('take precedence in this order', async () => {
    await writeFile(
      join(place.folder, 'seqgraft.json'),
      JSON.stringify({ horizon: 2, lookback: 10, units: [3], epochs: 1, strategy: 'freeze' }),
    );
    const args = ['train', 'good.csv', '--name', 'configured', '--config', 'seqgraft.json', '--horizon', '4', '--json'];
    const { json } = await runCli(args, { cwd: place.folder, env: { SEQGRAFT_LOOKBACK: '9' } });
    expect(json.ok, JSON.stringify(json)).toBe(true);
    const shown = (await cli('store', 'show', 'configured', '--json')).json.result;
    expect(shown.preprocess.frame).toMatchObject({ horizon: 4, lookback: 9 });
    expect(shown.spec.units).toEqual([3]);
  });

  it('refuse a key that is no flag', async () => {
    await writeFile(join(place.folder, 'wrong.json'), JSON.stringify({ horizn: 2 }));
    const { code, json } = await cli('train', 'good.csv', '--config', 'wrong.json', '--json');
    expect(code).toBe(2);
    expect(json.error.remedy).toContain('horizon');
    expect((await cli('train', 'good.csv', '--config', 'nowhere.json')).code).toBe(2);
  });

  it('turn switches on and off, and name the place of a wrong value', async () => {
    const units = async (words: string): Promise<unknown> => {
      const args = ['train', 'good.csv', '--name', 'switch', ...small, '--json'];
      const { json } = await runCli(args, { cwd: place.folder, env: { SEQGRAFT_BIDIRECTIONAL: words } });
      return json.error?.code ?? (await cli('store', 'show', 'switch', '--json')).json.result.spec.bidirectional;
    };
    expect(await units('false')).toBe(false);
    expect(await units('1')).toBe(true);
    expect(await units('perhaps')).toBe('E_USAGE');
    await writeFile(join(place.folder, 'negative.json'), JSON.stringify({ lookback: -5 }));
    const { stderr } = await cli('train', 'good.csv', '--config', 'negative.json');
    expect(stderr).toContain('"lookback" of negative.json:1 is "-5"');
  });
});

it('shows the help of a group for want of a subcommand', async () => {
  const { code, stdout, stderr } = await cli('store');
  expect(code).toBe(2);
  expect(`${stdout}${stderr}`).not.toContain('outputHelp');
  expect((await cli()).code).toBe(0);
});

it('goes on when nobody reads its words any more', async () => {
  const args = ['train', 'good.csv', '--name', 'unread', '--progress', 'json', ...small, '--epochs', '3'];
  const { code } = await runCli(args, { cwd: place.folder, during: (child) => child.stderr?.destroy() });
  expect(code).toBe(0);
  expect((await cli('store', 'show', 'unread', '--json')).code).toBe(0);
});

it('refuses to scale a single row by itself', async () => {
  const { code, json } = await cli('train', 'good.csv', '--lookback', '1', '--json');
  expect(code).toBe(2);
  expect(json.error.remedy).toContain('--scaler standard');
});

it('prints help with examples and the version, without starting anything', async () => {
  for (const command of [
    [],
    ['train'],
    ['adapt'],
    ['compare'],
    ['evaluate'],
    ['predict'],
    ['store'],
    ['doctor'],
    ['bench'],
    ['demo'],
  ]) {
    const { code, stdout, stderr } = await cli(...command, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Examples:');
    expect(stdout).toContain('seqgraft ');
  }
  expect((await cli('--version')).stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
});

it('writes nothing but its data to stdout, and no banner or warning of a library to stderr', async () => {
  const { stdout, stderr } = await cli('evaluate', 'load', 'good.csv', '--quiet');
  expect(stderr).toBe('');
  expect(stdout).toContain('seasonal-naive');
  const events = await cli('train', 'good.csv', '--name', 'events', '--progress', 'json', '--quiet', ...small);
  const lines = events.stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ type }) => type)).toContain('epoch');
});
