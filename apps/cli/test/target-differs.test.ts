import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandRows, toCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

// Targets that have other columns, sizes and tokens than their source.

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const small = ['--units', '4', '--lookback', '7', '--horizon', '2', '--batch', '32', '--epochs', '2', '--lr', '0.01'];
const brief = ['--seeds', '1', '--epochs', '1'];

/** Demand with further columns that have to do with it. */
function demand(days: number, seed: number, columns: readonly string[]): string {
  const rows = demandRows({ days, seed }).map(([date, load], day) => [
    date,
    load,
    ...columns.map((_, column) => Number((load / 10 + Math.sin(day + column)).toFixed(3))),
  ]);
  return toCsv(['date', 'load', ...columns], rows);
}

beforeAll(async () => {
  await place.write('source.csv', demand(200, 1, ['wind', 'temp']));
  await place.write('target.csv', demand(120, 2, ['temp', 'rain', 'sun']));
  const train = ['train', 'source.csv', '--name', 'load', '--target', 'load', '--past', 'wind,temp', ...small];
  const { code, stderr } = await cli(...train);
  expect(code, stderr).toBe(0);
});
afterAll(() => place.remove());

const other = ['--past', 'rain,temp,sun'];

describe('a dry run', () => {
  it('prints what becomes of each tensor, and keeps nothing', async () => {
    const { code, stdout } = await cli('adapt', 'load', 'target.csv', ...other, '--units', '6', '--dry-run', '--quiet');
    expect(code).toBe(0);
    expect(stdout).toMatch(/recurrent_1\/kernel +adapted +\[4, 24\] +rows by column; 4 → 6 units/);
    expect(stdout).toContain('2 of 4 columns are new (rain, sun): their rows start at 0.');
    expect(stdout).toContain("1 of the source's 3 columns is not in the target (wind): its row is dropped.");
    expect(stdout).toContain('recurrent_1 grows from 4 to 6 units: the new ones start without effect.');
    const { json } = await cli('store', 'ls', '--json');
    expect(json.result.refs.map(({ ref }: { ref: string }) => ref)).toEqual(['load@1']);
  });

  it('gives the plan as JSON', async () => {
    const { json } = await cli('adapt', 'load', 'target.csv', ...other, '--horizon', '3', '--dry-run', '--json');
    const { plan, spec, parent, dryRun } = json.result;
    expect([dryRun, parent.ref, spec.features]).toEqual([true, 'load@1', 4]);
    expect(plan.tensors[0]).toMatchObject({ name: 'recurrent_1/kernel', axes: [[0, 'zero', 2, 'zero'], null] });
    expect(plan.tensors.at(-1)).toMatchObject({ name: 'head/bias', outcome: 'adapted', axes: [[0, 1, 1]] });
  });
});

describe('adapt and compare', () => {
  it('take other columns, more units and a second direction, and say what becomes of them', async () => {
    const grown = [...other, '--units', '6', '--bidirectional', '--strategy', 'freeze'];
    const { json, stderr } = await cli('adapt', 'load', 'target.csv', ...grown, ...brief, '--name', 'grown', '--json');
    expect(json.ok, stderr).toBe(true);
    const { transfer, rows } = json.result;
    expect(transfer).toMatchObject({ adaptedTensors: 4, totalTensors: 8 });
    expect(transfer.adaptations).toContain('2 of 4 columns are new (rain, sun): their rows start at 0.');
    expect(transfer.adaptations).toContain(
      'recurrent_1 reads in both directions now: its backward half starts without effect.',
    );
    expect(rows.map(({ name }: { name: string }) => name)).toContain('zero-shot');
    const { spec } = (await cli('store', 'show', 'grown', '--json')).json.result;
    expect(spec).toMatchObject({ units: [6], bidirectional: true, features: 4 });
    const predicted = await cli('predict', 'grown', 'target.csv', '--json');
    expect(predicted.json.ok, JSON.stringify(predicted.json)).toBe(true);
  });

  it('do without columns of the source, where told so', async () => {
    const refused = await cli('adapt', 'load', 'target.csv', ...brief, '--json');
    expect(refused.json.error).toMatchObject({ code: 'E_FEATURES', remedy: expect.stringContaining('--without') });
    const args = ['compare', 'load', 'target.csv', '--without', 'wind', '--strategies', 'full', ...brief];
    const { code, stderr } = await cli(...args);
    expect(code, stderr).toBe(0);
    expect(stderr).toContain("1 of the source's 3 columns is not in the target (wind): its row is dropped.");
    const wrong = await cli('adapt', 'load', 'target.csv', '--without', 'wnd', '--json');
    expect(wrong.json.error).toMatchObject({ code: 'E_USAGE', remedy: expect.stringContaining('"wind"') });
  });

  it('put layers on top, with a new head', async () => {
    const args = ['adapt', 'load', 'target.csv', '--without', 'wind', '--layers', '2', '--strategy', 'full', ...brief];
    const { json } = await cli(...args, '--json');
    expect(json.ok, JSON.stringify(json)).toBe(true);
    const afresh = json.result.transfer.reinitialised.map(({ name }: { name: string }) => name);
    expect(afresh).toEqual([
      'recurrent_2/kernel',
      'recurrent_2/recurrent_kernel',
      'recurrent_2/bias',
      'head/kernel',
      'head/bias',
    ]);
    const conflict = await cli(...args, '--units', '4', '--json');
    expect(conflict.json.error).toMatchObject({ code: 'E_USAGE', message: expect.stringContaining('--layers 2') });
  });

  it('refuse fewer units than the source has', async () => {
    const { code, json } = await cli(
      'adapt',
      'load',
      'target.csv',
      '--without',
      'wind',
      '--units',
      '3',
      ...brief,
      '--json',
    );
    expect([code, json.error.code]).toEqual([5, 'E_CARRY_MISMATCH']);
    expect(json.error.message).toContain('units is 4 in the source, 3 in the target');
  });
});

it('carries a text to the vocabulary of another, where asked for', async () => {
  await place.write('song.txt', 'row row row your boat gently down the stream. '.repeat(40));
  await place.write('other.txt', 'zip zap quickly up the hill. '.repeat(40));
  const small_ = ['--lookback', '16', '--units', '6', '--batch', '4', '--epochs', '1'];
  expect((await cli('train', 'song.txt', '--name', 'song', ...small_)).code).toBe(0);
  const adapt = ['adapt', 'song', 'other.txt', '--strategy', 'full', ...brief, '--name', 'zip'];
  const { json } = await cli(...adapt, '--vocabulary', 'target', '--json');
  expect(json.ok, JSON.stringify(json)).toBe(true);
  const { transfer, rows } = json.result;
  expect(transfer.adapted.map(({ name }: { name: string }) => name)).toEqual([
    'embedding/embeddings',
    'head/kernel',
    'head/bias',
  ]);
  expect(transfer.adaptations[0]).toMatch(/tokens are new \(.*\): they start as the mean of the source's tokens/);
  expect(rows.map(({ name }: { name: string }) => name)).not.toContain('zero-shot');
  const { text } = (await cli('predict', 'zip', '--prompt', 'zip ', '--length', '8', '--json')).json.result;
  expect(text).not.toMatch(/[mw]/);
});
