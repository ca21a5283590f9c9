import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { type CliResult, makeFolder, startCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => startCli(args, { cwd: place.folder });
const small = ['--units', '6', '--lookback', '14', '--horizon', '3', '--batch', '32'];
let trained: CliResult;

beforeAll(async () => {
  await place.write('source.csv', demandCsv({ days: 400, seed: 1 }));
  await place.write('target.csv', demandCsv({ days: 120, seed: 2, swing: 35 }));
  trained = await cli('train', 'source.csv', '--name', 'load', '--epochs', '6', '--lr', '0.01', ...small, '--json');
});
afterAll(() => place.remove());

describe('train', () => {
  it('keeps a checkpoint and prints the fields that scripts rely on', () => {
    expect(trained.stderr).toBe('');
    expect(trained.code).toBe(0);
    expect(trained.json).toMatchObject({ ok: true, command: 'train', warnings: [] });
    const { result } = trained.json;
    expect(result.checkpoint.ref).toBe('load@1');
    expect(result.checkpoint.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(result.history).toHaveLength(6);
    expect(result.history[0]).toEqual({ epoch: 1, loss: expect.any(Number), validationLoss: expect.any(Number) });
    expect(result.history.at(-1).loss).toBeLessThan(result.history[0].loss);
    expect(result.metrics.test.mae).toBeGreaterThan(0);
    expect(result.parameters).toBe(4 * 6 * (1 + 6 + 1) + 6 * 3 + 3);
  });

  it('builds the preset as it is, unless a flag changes it', async () => {
    const spec = async (...flags: string[]) => {
      const args = ['train', 'source.csv', '--name', 'preset', '--epochs', '1', '--lookback', '14', '--horizon', '3'];
      const { code } = await cli(...args, '--preset', 'stacked-gru-64', ...flags);
      expect(code).toBe(0);
      return (await cli('store', 'show', 'preset', '--json')).json.result.spec;
    };
    expect(await spec()).toMatchObject({ cell: 'gru', units: [64, 64], dropout: 0.2, head: { targets: 'every-step' } });
    expect(await spec('--targets', 'last', '--units', '3')).toMatchObject({ units: [3], head: { targets: 'last' } });
  });

  it('gives the same bits for the same seed, others for another', async () => {
    const again = ['train', 'source.csv', '--epochs', '2', ...small, '--json'];
    const [one, two, other] = await Promise.all([
      cli(...again, '--name', 'one'),
      cli(...again, '--name', 'two'),
      cli(...again, '--name', 'other', '--seed', '9'),
    ]);
    const weights = async (name: string): Promise<string[]> => {
      const shown = await cli('store', 'show', name, '--json');
      return shown.json.result.groups.map((group: { blob: { digest: string } }) => group.blob.digest);
    };
    expect([one.code, two.code, other.code]).toEqual([0, 0, 0]);
    expect(await weights('two')).toEqual(await weights('one'));
    expect(await weights('other')).not.toEqual(await weights('one'));
  });
});

describe('adapt', () => {
  it('carries all, freezes the body, judges against the controls and keeps the lineage', async () => {
    const args = ['adapt', 'load', 'target.csv', '--strategy', 'freeze', '--seeds', '2', '--epochs', '3', '--json'];
    const { code, json } = await cli(...args);
    expect(code).toBe(0);
    const { result } = json;
    expect(result.parent).toEqual({ ref: 'load@1', digest: trained.json.result.checkpoint.digest });
    expect(result.transfer).toMatchObject({ carriedTensors: 5, totalTensors: 5, reinitialised: [] });
    expect(result.transfer.frozen).toEqual(['recurrent_1/kernel', 'recurrent_1/recurrent_kernel', 'recurrent_1/bias']);
    expect(result.rows.map(({ name }: { name: string }) => name).sort()).toEqual([
      'drift',
      'freeze',
      'naive',
      'scratch',
      'seasonal-naive',
      'zero-shot',
    ]);
    expect(result.verdict.versusScratch.verdict).toMatch(/helps|neutral|hurts/);
    expect(result.verdict.best).toEqual(result.rows[0].name);

    const shown = (await cli('store', 'show', result.checkpoint.ref, '--json')).json.result;
    const parent = (await cli('store', 'show', 'load', '--json')).json.result;
    expect(shown.parent).toEqual(result.parent);
    expect(shown.lineage).toMatchObject({ strategy: 'freeze', data: { rows: 120 } });
    // Equal digests prove that the frozen body did not move, and it is stored once.
    expect(shown.groups[0]).toEqual(parent.groups[0]);
    expect(shown.groups[1]).not.toEqual(parent.groups[1]);
  });

  it('starts further steps from the last that the head knows, and says so', async () => {
    const flags = ['--strategy', 'full', '--horizon', '5', '--seeds', '1', '--epochs', '2'];
    const args = ['adapt', 'load', 'target.csv', ...flags, '--json'];
    const { code, json } = await cli(...args);
    expect(code).toBe(0);
    expect(json.result.transfer).toMatchObject({ carriedTensors: 3, reinitialised: [] });
    expect(json.result.rows.map(({ name }: { name: string }) => name)).not.toContain('zero-shot');
  });

  it('starts the head afresh for a target of another name, and carries the body', async () => {
    await place.write('renamed.csv', demandCsv({ days: 120, seed: 2 }).replace('date,load', 'date,demand'));
    const args = ['adapt', 'load', 'renamed.csv', '--target', 'demand', '--seeds', '1', '--epochs', '1', '--json'];
    const { code, json } = await cli(...args);
    expect(json.ok, JSON.stringify(json)).toBe(true);
    expect(code).toBe(0);
    expect(json.result.transfer.carriedTensors).toBe(3);
  });

  it('warns when the target is the very data of the source', async () => {
    const { json } = await cli(
      'adapt',
      'load',
      'source.csv',
      '--name',
      'same',
      '--seeds',
      '1',
      '--epochs',
      '1',
      '--json',
    );
    expect(json.warnings.map(({ code }: { code: string }) => code)).toEqual(['W_SAME_DATA']);
  });

  it('takes another lookback: the recurrent weights do not depend on it', async () => {
    const { code, json } = await cli(
      'adapt',
      'load',
      'target.csv',
      '--lookback',
      '7',
      '--seeds',
      '1',
      '--epochs',
      '1',
      '--json',
    );
    expect(code).toBe(0);
    expect(json.result.transfer.carriedTensors).toBe(5);
  });
});

describe('compare', () => {
  it('prints a leaderboard with intervals and writes the report', async () => {
    const args = ['compare', 'load', 'target.csv', '--seeds', '2', '--epochs', '2', '--report', 'report.json'];
    const { code, stdout } = await cli(...args, '--quiet');
    expect(code).toBe(0);
    for (const name of ['full', 'freeze', 'discriminative', 'scratch', 'zero-shot', 'naive', 'seasonal-naive']) {
      expect(stdout).toContain(name);
    }
    const report = JSON.parse(await readFile(join(place.folder, 'report.json'), 'utf8'));
    const full = report.result.rows.find(({ name }: { name: string }) => name === 'full');
    expect(full).toMatchObject({ kind: 'strategy', trainedParameters: 213 });
    expect(full.versusScratch.low).toBeLessThanOrEqual(full.versusScratch.high);
    expect(full.metrics.mae.sd).not.toBeNull();
  });
});

describe('evaluate and predict', () => {
  it('judges on rows that the checkpoint has not seen, and says when it cannot', async () => {
    const shares = ['--split', '0.5,0.2,0.3'];
    const own = await cli('train', 'source.csv', '--name', 'own', '--epochs', '1', ...shares, ...small, '--json');
    const same = await cli('evaluate', 'own', 'source.csv', '--json');
    expect(same.json.result.metrics).toEqual(own.json.result.metrics.test);
    const other = await cli('evaluate', 'own', 'source.csv', '--split', '0.2,0.1,0.7', '--json');
    expect(other.json.warnings.map(({ code }: { code: string }) => code)).toEqual(['W_TRAINED_ON', 'W_TEST_SEEN']);
    await cli('train', 'source.csv', '--name', 'all', '--epochs', '1', '--split', '0.8,0.2,0', ...small);
    const none = await cli('evaluate', 'all', 'source.csv', '--json');
    expect(none).toMatchObject({ code: 2, json: { error: { message: expect.stringContaining('none is left') } } });
    expect((await cli('evaluate', 'all', 'target.csv', '--split', '0,0,1', '--json')).json.result.windows).toBe(104);
  });

  it('never writes over the data, and finds a folder that is not there before it works', async () => {
    const before = await readFile(join(place.folder, 'target.csv'), 'utf8');
    expect((await cli('predict', 'load', 'target.csv', '--out', './target.csv')).code).toBe(2);
    expect((await cli('compare', 'load', 'target.csv', '--report', 'target.csv')).code).toBe(2);
    expect(await readFile(join(place.folder, 'target.csv'), 'utf8')).toBe(before);
    const nowhere = await cli('compare', 'load', 'target.csv', '--report', 'nowhere/report.json', '--json');
    expect(nowhere).toMatchObject({ code: 6, json: { error: { code: 'E_OUTPUT_FOLDER' } } });
  });

  it('measures the checkpoint as train did, and fails a check with exit code 8', async () => {
    const { code, json } = await cli('evaluate', 'load', 'source.csv', '--json');
    expect(code).toBe(0);
    expect(json.result.metrics).toEqual(trained.json.result.metrics.test);
    expect(json.result.baselines['seasonal-naive'].mae).toBeGreaterThan(0);
    const failed = await cli('evaluate', 'load', 'source.csv', '--fail-if', 'mae>0.001', '--json');
    expect(failed.code).toBe(8);
    expect(failed.json).toMatchObject({ ok: false, error: { code: 'E_CHECK_FAILED' } });
    expect((await cli('evaluate', 'load', 'source.csv', '--fail-if', 'mae>1e9')).code).toBe(0);
    expect((await cli('evaluate', 'load', 'source.csv', '--fail-if', 'mea>1')).code).toBe(2);
  });

  it('forecasts the days after the file, with their dates, in the data’s units', async () => {
    const { code, stdout } = await cli('predict', 'load', 'target.csv');
    expect(code).toBe(0);
    const [heading, ...rows] = stdout.trim().split('\n');
    expect(heading).toBe('time,load');
    expect(rows.map((row) => row.split(',')[0])).toEqual(['2020-04-30', '2020-05-01', '2020-05-02']);
    for (const row of rows) {
      const value = Number(row.split(',')[1]);
      expect(value).toBeGreaterThan(30);
      expect(value).toBeLessThan(170);
    }
    const written = await cli('predict', 'load', 'target.csv', '--out', 'forecast.csv', '--json');
    expect(written.json.result.out).toBe('forecast.csv');
    expect(await readFile(join(place.folder, 'forecast.csv'), 'utf8')).toBe(stdout);
  });
});

describe('store', () => {
  it('lists, shows and verifies', async () => {
    const list = await cli('store', 'ls', '--all', '--json');
    const load = list.json.result.refs.find(({ ref }: { ref: string }) => ref === 'load@1');
    expect(load).toMatchObject({
      digest: trained.json.result.checkpoint.digest,
      parent: null,
      bytes: expect.any(Number),
    });
    const verified = await cli('store', 'verify', '--json');
    expect(verified.code).toBe(0);
    expect(verified.json.result).toMatchObject({ bad: [] });
    expect(verified.json.result.checkpoints).toBe(list.json.result.refs.length);
    expect((await cli('store', 'ls')).stdout).toContain('load@1');
  });
});
