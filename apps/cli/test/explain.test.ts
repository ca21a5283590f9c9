import { afterAll, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
afterAll(() => place.remove());

it('explains an error, a warning and a finding, in any spelling', async () => {
  const error = await cli('explain', 'irregular');
  expect(error.code).toBe(0);
  expect(error.stdout).toMatch(/^E_IRREGULAR: data, exit 3, from @seqgraft\/windows\n/);
  expect(error.stdout).toContain('--irregular segment');
  // No error is left without words, and none leaves a hole.
  const missing = (await cli('explain', 'E_MISSING')).stdout;
  expect(missing).toMatch(/^E_MISSING: data, .*\n\nCells without a value, .*\n\n {2}‹cells› in column/);
  expect(missing).not.toMatch(/\n\n\n/);
  expect((await cli('explain', 'w_test_seen')).stdout).toContain('a warning');
  expect((await cli('explain', 'E_INTERNAL')).stdout).toContain('a bug in seqgraft');
  const { json } = await cli('explain', 'E_TOO_SHORT', '--json');
  expect(json.result).toMatchObject({ code: 'E_TOO_SHORT', definitions: [{ category: 'data', exitCode: 3 }] });
});

it('names the nearest code, and lists all without one', async () => {
  const { code, json } = await cli('explain', 'E_MISING', '--json');
  expect({ code, error: json.error.code }).toEqual({ code: 2, error: 'E_CODE_UNKNOWN' });
  expect(json.error.message).toContain('"E_MISSING"');
  const all = (await cli('explain', '--json')).json.result;
  expect(all.errors.length).toBeGreaterThan(150);
  expect(all.notices).toContain('L_COPIES');
});
