import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Random } from '@seqgraft/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandCsv, demandRows, toCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const small = ['--units', '6', '--epochs', '3', '--lr', '0.01', '--json'];
afterAll(() => place.remove());

/** Names of the rows of a comparison. */
const namesOf = (json: { result: { rows: { name: string }[] } }) => json.result.rows.map(({ name }) => name).sort();

describe('forecasts with intervals', () => {
  beforeAll(() => place.write('load.csv', demandCsv({ days: 300, seed: 1 })));

  it('learns quantiles, tells how much they cover, and writes them', async () => {
    const args = ['train', 'load.csv', '--name', 'q', '--loss', 'quantile:0.1,0.5,0.9', '--lookback', '14', ...small];
    const { json } = await cli(...args);
    expect(json).toMatchObject({ ok: true, warnings: [] });
    const { test } = json.result.metrics;
    expect(test.coverage).toBeGreaterThan(0.3);
    expect(test.pinball).toBeLessThan(test.mae);
    const [row] = (await cli('predict', 'q', 'load.csv', '--json')).json.result.rows;
    expect(Object.keys(row)).toEqual(['time', 'load', 'load q0.1', 'load q0.5', 'load q0.9']);
    expect(row['load q0.1']).toBeLessThanOrEqual(row['load q0.9']);
    expect(row.load).toBe(row['load q0.5']);
    const adapted = await cli(
      'adapt',
      'q',
      'load.csv',
      '--loss',
      'gaussian-nll',
      '--seeds',
      '1',
      '--epochs',
      '1',
      '--json',
    );
    expect(adapted.json.result.transfer.reinitialised.map(({ name }: { name: string }) => name)).toContain('head/bias');
  });

  it('passes over weekends after trading days, and says so', async () => {
    const working = demandRows({ days: 200, seed: 3 }).filter(([date]) => ![0, 6].includes(new Date(date).getUTCDay()));
    await place.write('trade.csv', toCsv(['date', 'close'], working));
    await cli('train', 'trade.csv', '--name', 'trade', '--irregular', 'delta', '--lookback', '14', ...small);
    const { stdout, stderr } = await cli('predict', 'trade', 'trade.csv');
    const days = stdout
      .split('\n')
      .slice(1, 8)
      .map((line) => new Date(line.split(',')[0] as string).getUTCDay());
    expect(days).toEqual([1, 2, 3, 4, 5, 1, 2]);
    expect(stderr).toContain('No row stands on Saturdays and Sundays');
  });

  it('judges several targets by the mean of their MASE, and each by its own errors', async () => {
    const rows = demandRows({ days: 300, seed: 2 }).map(([date, load]) => [date, load, 20 - load / 10] as const);
    await place.write('two.csv', toCsv(['date', 'load', 'temp'], rows));
    const train = ['train', 'two.csv', '--name', 'two', '--target', 'load,temp', '--calendar', 'day-of-week'];
    const { json } = await cli(...train, '--lookback', '14', ...small);
    const { byTarget, mase } = json.result.metrics.test;
    expect(Object.keys(byTarget)).toEqual(['load', 'temp']);
    expect(mase).toBeCloseTo((byTarget.load.mase + byTarget.temp.mase) / 2, 10);
    expect(Object.keys(json.result.baselines)).toEqual(['naive', 'seasonal-naive', 'drift']);
    const compared = await cli(
      'compare',
      'two',
      'two.csv',
      '--strategies',
      'full',
      '--seeds',
      '1',
      '--epochs',
      '1',
      '--json',
    );
    expect(compared.json.result.metric).toBe('mase');
  });

  it('compares over the folds of a backtest', async () => {
    const args = [
      'compare',
      'q',
      'load.csv',
      '--strategies',
      'freeze',
      '--seeds',
      '2',
      '--epochs',
      '1',
      '--backtest',
      '3',
    ];
    const { json } = await cli(...args, '--json');
    expect(json.result.folds).toBe(3);
    const freeze = json.result.rows.find(({ name }: { name: string }) => name === 'freeze');
    expect(freeze.seeds.map(({ fold }: { fold: number }) => fold)).toEqual([1, 1, 2, 2, 3, 3]);
    const part = ['compare', 'q', 'load.csv', '--split', '2020-08-01', '--backtest', '3'];
    expect((await cli(...part)).code).toBe(2);
  });

  it('reads the same data from other formats by the name of the file', async () => {
    const rows = demandRows({ days: 300, seed: 1 });
    await place.write('load.jsonl', rows.map(([date, load]) => JSON.stringify({ date, load })).join('\n'));
    await place.write(
      'load.tsv',
      rows
        .map((row) => row.join('\t'))
        .join('\n')
        .replace(/^/, 'date\tload\n'),
    );
    const predictions = await Promise.all(
      ['load.csv', 'load.jsonl', 'load.tsv'].map(
        async (file) => (await cli('predict', 'q', file, '--json')).json.result.rows,
      ),
    );
    expect(predictions[1]).toEqual(predictions[0]);
    expect(predictions[2]).toEqual(predictions[0]);
  });
});

describe('classes', () => {
  it('labels rows, judges by macro-F1 beside the majority, and tells each row’s class', async () => {
    const rows = demandRows({ days: 400, seed: 3 }).map(([date, load], row) => {
      const label = row % 40 < 6 ? 'high' : 'usual';
      return [date, label === 'high' ? load + 60 : load, label] as const;
    });
    await place.write('events.csv', toCsv(['date', 'load', 'state'], rows));
    const flags = ['--label', 'state', '--lookback', '5', '--scaler', 'standard', '--class-weights', 'balanced'];
    const { json } = await cli('train', 'events.csv', '--name', 'events', ...flags, ...small);
    expect(json.result).toMatchObject({ task: 'label' });
    const { test } = json.result.metrics;
    expect(test.macroF1).toBeGreaterThan(json.result.baselines.majority.macroF1);
    expect(Object.keys(test.byClass)).toEqual(['high', 'usual']);
    const compared = await cli('compare', 'events', 'events.csv', '--seeds', '1', '--epochs', '1', '--json');
    expect(compared.json.result.metric).toBe('macroF1');
    expect(namesOf(compared.json)).toEqual([
      'auto',
      'discriminative',
      'freeze',
      'full',
      'majority',
      'scratch',
      'zero-shot',
    ]);
    const unlabelled = toCsv(
      ['date', 'load'],
      rows.map(([date, load]) => [date, load]),
    );
    await place.write('unlabelled.csv', unlabelled);
    const { rows: told } = (await cli('predict', 'events', 'unlabelled.csv', '--json')).json.result;
    expect(told).toHaveLength(396);
    expect(told[0]['p(high)'] + told[0]['p(usual)']).toBeCloseTo(1, 5);
    const failed = await cli('evaluate', 'events', 'events.csv', '--fail-if', 'macroF1<1.1', '--json');
    expect(failed).toMatchObject({ code: 8, json: { error: { code: 'E_CHECK_FAILED' } } });
  });

  it('classifies whole series of unequal length, split by series', async () => {
    const random = new Random(4);
    const rows = Array.from({ length: 30 }, (_, series) => series).flatMap((series) =>
      Array.from({ length: 12 + (series % 5) }, (_, row) => {
        const wave = series % 2 === 0 ? Math.sin(row) : Math.sin(row / 3);
        return [
          `s${series}`,
          row,
          (wave + 0.1 * random.normal()).toFixed(3),
          series % 2 === 0 ? 'fast' : 'slow',
        ] as const;
      }),
    );
    await place.write('waves.csv', toCsv(['id', 'step', 'value', 'kind'], rows));
    const flags = ['--series', 'id', '--time', 'step', '--label', 'kind', '--scaler', 'standard'];
    const { json } = await cli('train', 'waves.csv', '--name', 'waves', ...flags, ...small);
    expect(json).toMatchObject({ ok: true, result: { task: 'classify' } });
    const told = (await cli('predict', 'waves', 'waves.csv', '--json')).json.result.rows;
    expect(told).toHaveLength(30);
    expect(Object.keys(told[0])).toEqual(['id', 'kind', 'p(fast)', 'p(slow)']);
  });
});

describe('language models', () => {
  const song = 'row row row your boat gently down the stream. merrily merrily life is but a dream. ';

  it('learns a text, carries it to another, and goes on from a prompt', async () => {
    await place.write('song.txt', song.repeat(40));
    await place.write('other.txt', song.toUpperCase().toLowerCase().replaceAll('row', 'sail').repeat(20));
    const { json } = await cli(
      'train',
      'song.txt',
      '--name',
      'song',
      '--lookback',
      '16',
      '--tied',
      '--batch',
      '4',
      ...small,
    );
    expect(json).toMatchObject({ ok: true, result: { task: 'language-model' } });
    const { test } = json.result.metrics;
    expect(test.bitsPerCharacter).toBeLessThan(json.result.baselines.unigram.bitsPerCharacter);
    expect(test.perplexity).toBeCloseTo(2 ** test.bitsPerCharacter, 6);
    expect((await cli('evaluate', 'song', 'song.txt', '--json')).json.result.metrics).toEqual(test);
    const adapted = await cli(
      'adapt',
      'song',
      'other.txt',
      '--strategy',
      'freeze',
      '--seeds',
      '1',
      '--epochs',
      '1',
      '--json',
    );
    expect(adapted.json).toMatchObject({ ok: true, result: { transfer: { reinitialised: [] } } });
    const sample = (...flags: string[]) =>
      cli('predict', 'song', '--prompt', 'row ', '--length', '20', ...flags, '--json');
    const [one, again, other] = await Promise.all([sample(), sample(), sample('--seed', '2')]);
    expect(one.json.result.text).toHaveLength(20);
    expect(again.json.result.text).toBe(one.json.result.text);
    expect(other.json.result.text).not.toBe(one.json.result.text);
    expect((await cli('predict', 'song')).code).toBe(2);
  });

  it('keeps words whole', async () => {
    const args = ['train', 'song.txt', '--name', 'words', '--tokens', 'words', '--lookback', '8', '--vocabulary', '50'];
    const { json } = await cli(...args, ...small);
    expect(json).toMatchObject({ ok: true });
    const exported = await cli('store', 'export', 'words', '--format', 'safetensors', '--out', 'exported', '--json');
    expect(exported.json.result.files.at(-1).file).toBe(join('exported', 'vocabulary.json'));
    const tokens = JSON.parse(await readFile(join(place.folder, 'exported', 'vocabulary.json'), 'utf8'));
    expect(tokens[0]).toBe('<unk>');
    expect(tokens.some((token: string) => token.includes('merrily'))).toBe(true);
    const imported = await cli('store', 'import', join('exported', 'model.safetensors'), '--name', 'without');
    expect(imported.stderr).toContain('It does not say what its tokens stand for');
  });
});

it('refuses what does not go together, in words of the command', async () => {
  const refused = async (...args: string[]) => (await cli(...args, '--json')).json.error.message as string;
  expect(await refused('train', 'load.csv', '--task', 'label')).toMatch(/no column has them/);
  expect(await refused('train', 'load.csv', '--loss', 'cross-entropy')).toMatch(/forecast is not trained/);
  expect(await refused('train', 'events.csv', '--label', 'state', '--loss', 'mse')).toMatch(/label is not trained/);
  expect(await refused('train', 'events.csv', '--label', 'state', '--horizon', '3')).toMatch(/no horizon/);
  expect(await refused('train', 'song.txt', '--split', 'by-series')).toMatch(/by shares of its characters/);
  expect(await readFile(join(place.folder, 'song.txt'), 'utf8')).toContain('merrily');
});
