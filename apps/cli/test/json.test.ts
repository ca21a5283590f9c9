import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const small = ['--units', '2', '--lookback', '7', '--horizon', '2', '--epochs', '2'];

beforeAll(async () => {
  await place.write('good.csv', demandCsv({ days: 120, seed: 3 }));
  await place.write('target.csv', demandCsv({ days: 90, seed: 4 }));
  for (const seed of ['1', '2']) {
    expect((await cli('train', 'good.csv', '--name', 'load', '--seed', seed, ...small)).code).toBe(0);
  }
});
afterAll(() => place.remove());

/** Each command as it succeeds, and as it fails. Those of other test files with --json need not stand here again. */
const succeeding: readonly (readonly string[])[] = [
  ['init', 'good.csv', '--out', 'made.json'],
  ['check', 'good.csv'],
  ['evaluate', 'load', 'good.csv'],
  ['predict', 'load', 'good.csv'],
  ['resume', '--list'],
  ['doctor'],
  ['explain'],
  ['completion', 'bash'],
  ['store', 'ls'],
  ['store', 'show', 'load'],
  ['store', 'diff', 'load@1', 'load@2'],
  ['store', 'tag', 'load', 'best'],
  ['store', 'verify'],
  ['store', 'gc'],
  ['store', 'index'],
  ['store', 'export', 'load', '--format', 'keras', '--out', 'out'],
  ['store', 'push', 'load', '--to', 'other'],
];
const failing: readonly (readonly string[])[] = [
  ['init', 'nowhere.csv', '--out', 'none.json'],
  ['check', 'nowhere.csv'],
  ['train', 'nowhere.csv'],
  ['adapt', 'nothing', 'target.csv'],
  ['compare', 'nothing', 'target.csv'],
  ['rank', 'nowhere.csv'],
  ['evaluate', 'nothing', 'good.csv'],
  ['predict', 'nothing', 'good.csv'],
  ['resume', 'nothing'],
  ['explain', 'E_NOTHING_LIKE_IT_AT_ALL'],
  ['completion', 'cmd'],
  ['store', 'show', 'nothing'],
  ['store', 'rollback', 'nothing'],
  ['store', 'pull', 'nothing', '--from', 'nowhere'],
  ['store', 'import', 'nowhere.keras'],
  ['demo', '--days', '1'],
  ['bench', '--sizes', 'XXL'],
  ['trian'],
];

describe('--json prints one object, and nothing else', () => {
  it('of each command that succeeds', async () => {
    for (const words of succeeding) {
      const { code, json, stdout, stderr } = await cli(...words, '--json');
      expect(json, `${words.join(' ')}: ${stdout}${stderr}`).toMatchObject({ ok: true, warnings: expect.any(Array) });
      expect(json.result, words.join(' ')).toEqual(expect.any(Object));
      expect(words.join(' ')).toContain(json.command);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
  });

  it('of each command that fails', async () => {
    for (const words of failing) {
      const { code, json, stdout, stderr } = await cli(...words, '--json');
      expect(json, `${words.join(' ')}: ${stdout}${stderr}`).toMatchObject({
        ok: false,
        error: { code: expect.stringMatching(/^E_[A-Z_]+$/), message: expect.any(String), remedy: expect.any(String) },
      });
      expect(json.error.code, words.join(' ')).not.toBe('E_INTERNAL');
      expect(code, words.join(' ')).toBeGreaterThan(1);
      expect(stderr).toBe('');
    }
  });
});

it('--progress json tells one event a line, of runs in workers too', async () => {
  const words = [
    'compare',
    'load',
    'target.csv',
    '--strategies',
    'freeze',
    '--seeds',
    '2',
    '--epochs',
    '2',
    '--jobs',
    '2',
  ];
  const { code, stderr, json } = await cli(...words, '--json', '--progress', 'json');
  expect(code, stderr).toBe(0);
  expect(json.ok).toBe(true);
  const events = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const ended = events.filter(({ type }) => type === 'epoch').map(({ run }) => run);
  // Freeze and scratch, two seeds of each.
  expect(new Set(ended).size).toBe(4);
});
