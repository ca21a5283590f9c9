import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (args: string[], env: Record<string, string> = {}) => runCli(args, { cwd: place.folder, env });

beforeAll(async () => {
  await place.write(
    'seqgraft.config.json',
    `{
  // What serves all commands.
  "lookback": 10, "horizon": 2, "clip-norm": 1,
  "time": false,
  "train": { "epochs": 5, "horizon": 3, },
  "adapt": { "strategy": "freeze" }
}
`,
  );
});
afterAll(() => place.remove());

it('come from flags, --set, the environment, the section of a command, the file and the defaults, in this order', async () => {
  const words = ['train', '--print-config', '--json', '--batch', '4', '--set', 'batch=8', '--set', 'train.lr=0.5'];
  const { code, json } = await cli(words, { SEQGRAFT_LR: '0.1', SEQGRAFT_LOOKBACK: '9', SEQGRAFT_BATCH: '2' });
  expect(code, JSON.stringify(json)).toBe(0);
  const from = new Map(json.result.settings.map((each: { flag: string }) => [each.flag, each]));
  expect(json.result.config).toBe('seqgraft.config.json');
  expect(from.get('batch')).toMatchObject({ value: 4, from: 'typed' });
  expect(from.get('lr')).toMatchObject({ value: 0.5, from: '--set lr' });
  expect(from.get('lookback')).toMatchObject({ value: 9, from: 'SEQGRAFT_LOOKBACK' });
  expect(from.get('horizon')).toMatchObject({ value: 3, from: 'seqgraft.config.json:5' });
  expect(from.get('clip-norm')).toMatchObject({ value: 1, from: 'seqgraft.config.json:3' });
  expect(from.get('time')).toMatchObject({ value: false, from: 'seqgraft.config.json:4' });
  expect(from.get('optimizer')).toMatchObject({ value: 'adam', from: 'default' });
  expect(from.get('units')).toMatchObject({ value: null, from: null });
});

it('are shown to people, too, without the arguments that a run would need', async () => {
  const { code, stdout } = await cli(['adapt', '--print-config']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/strategy +freeze +seqgraft\.config\.json:6/);
  expect(stdout).toMatch(/horizon +2 +seqgraft\.config\.json:3/);
  expect(stdout).not.toContain('epochs  5');
  expect((await cli(['adapt'])).code).toBe(2);
});

it.each([
  [
    'keys that no command knows, all at once',
    '{ "lokback": 1,\n "train": { "epoch": 2 } }',
    /"lokback" \(line 1\), "train.epoch" \(line 2\).*lookback.*epochs/s,
  ],
  ['flags of another command in a section', '{ "evaluate": { "epochs": 3 } }', /"evaluate.epochs"/],
  ['what is no JSON', '{\n "lookback": }', /line 2/],
  ['what is no object', '[1]', /not a JSON object/],
])('refuse %s', async (_, text, words) => {
  await place.write('wrong.json', text);
  const { code, json } = await cli(['train', 'x.csv', '--config', 'wrong.json', '--json']);
  expect({ code, error: json.error.code }).toEqual({ code: 2, error: 'E_USAGE' });
  expect(`${json.error.message} ${json.error.remedy}`).toMatch(words);
});

it.each([
  ['lookbak=3', /lookback/],
  ['trian.lookback=3', /train/],
  ['lookback', /--set lookback=28/],
  ['lookback=0', /from 1 up/],
])('refuse --set %s', async (text, words) => {
  const { code, stderr } = await cli(['train', 'x.csv', '--set', text]);
  expect(code).toBe(2);
  expect(stderr).toMatch(words);
});
