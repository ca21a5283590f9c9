import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const adapt = (...args: string[]) =>
  cli('adapt', 'load', 'target.csv', '--seeds', '1', '--epochs', '4', ...args, '--json');

beforeAll(async () => {
  await place.write('source.csv', demandCsv({ days: 200, seed: 1 }));
  await place.write('target.csv', demandCsv({ days: 90, seed: 2, swing: 35 }));
  const shape = ['--units', '6,5', '--lookback', '10', '--horizon', '2'];
  await cli('train', 'source.csv', '--name', 'load', '--epochs', '3', '--lr', '0.01', ...shape);
});
afterAll(() => place.remove());

const everything = ['recurrent_1', 'recurrent_2', 'head'];
const matrices = ['kernel', 'recurrent_kernel'];

describe('adapt --strategy', () => {
  it.each([
    ['lp-ft', []],
    ['gradual-unfreeze', []],
    ['ulmfit', []],
    ['l2-sp', []],
    ['lora', ['recurrent_1/bias', 'recurrent_2/bias']],
    ['bias-only', everything.slice(0, 2).flatMap((group) => matrices.map((role) => `${group}/${role}`))],
    ['gradual-unfreeze+discriminative+l2-sp', []],
  ])('%s trains what it says, and keeps a checkpoint', async (strategy, frozen) => {
    const { code, json, stderr } = await adapt('--strategy', strategy);
    expect(code, stderr).toBe(0);
    const { result } = json;
    expect(result.strategy).toBe(strategy);
    expect(result.checkpoint.ref).toBe(`load-${strategy.replaceAll('+', '-')}@1`);
    expect(result.transfer.frozen).toEqual(frozen);
    expect(result.metrics.test.mae).toBeGreaterThan(0);
    const shown = (await cli('store', 'show', result.checkpoint.ref, '--json')).json.result;
    expect(shown.lineage.strategy).toBe(strategy);
    const isHeld = strategy.includes('l2-sp');
    expect(shown.lineage.anchor).toEqual(
      isHeld ? { tensors: 8, digest: expect.stringMatching(/^[0-9a-f]{64}$/) } : null,
    );
  });

  it('surgical trains the one group with the steepest gradient', async () => {
    const { code, json, stderr } = await adapt('--strategy', 'surgical');
    expect(code, stderr).toBe(0);
    const groups = new Set(json.result.transfer.frozen.map((name: string) => name.split('/')[0]));
    expect(groups.size).toBe(2);
  });

  it('names what was meant in a composition, and refuses parts that do not go together', async () => {
    const typo = await adapt('--strategy', 'gradual-unfreeze+discriminitive');
    expect(typo).toMatchObject({ code: 2, json: { error: { code: 'E_STRATEGY' } } });
    expect(typo.json.error.remedy).toContain('"discriminative"');
    const both = await adapt('--strategy', 'freeze+full');
    expect(both).toMatchObject({ code: 2, json: { error: { code: 'E_COMPOSITION' } } });
  });

  it('lists all in the help', async () => {
    for (const command of ['adapt', 'compare']) {
      const { stdout } = await cli(command, '--help');
      for (const name of ['lp-ft', 'gradual-unfreeze', 'ulmfit', 'l2-sp', 'surgical', 'lora', 'bias-only']) {
        expect(stdout).toContain(name);
      }
    }
  });
});

describe('compare --strategies', () => {
  it('takes compositions among the others', async () => {
    const names = 'full,lp-ft + l2-sp';
    const { code, json, stderr } = await cli(
      ...['compare', 'load', 'target.csv', '--seeds', '1', '--epochs', '2', '--strategies', names, '--json'],
    );
    expect(code, stderr).toBe(0);
    const rows = json.result.rows.map(({ name }: { name: string }) => name);
    expect(rows).toEqual(expect.arrayContaining(['full', 'lp-ft+l2-sp', 'scratch', 'zero-shot']));
  });
});
