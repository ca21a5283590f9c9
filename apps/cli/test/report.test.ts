import { chmod, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium, howToGetChromium } from '@seqgraft/testkit';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { examinePage } from './report-page.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const read = (name: string) => readFile(join(place.folder, name), 'utf8');
const hostile = '<script>alert("1")</script>';

beforeAll(async () => {
  const named = (options: Parameters<typeof demandCsv>[0]) =>
    demandCsv(options).replace('date,load', 'date,"<script>alert(""1"")</script>"');
  await place.write('source.csv', named({ days: 300, seed: 1 }));
  await place.write('target.csv', named({ days: 150, seed: 2, swing: 35 }));
  const form = ['--units', '4', '--lookback', '7', '--horizon', '3', '--scaler', 'standard'];
  const trained = await cli(
    'train',
    'source.csv',
    '--name',
    'load',
    '--epochs',
    '3',
    ...form,
    '--report',
    'train.html',
    '--json',
  );
  expect(trained.json, trained.stderr).toMatchObject({ ok: true });
});
afterAll(() => place.remove());

describe('compare --report', () => {
  it('writes a page that needs nothing else, with the numbers of the JSON beside it', async () => {
    const flags = ['--seeds', '2', '--epochs', '2', '--strategies', 'full,freeze', '--json'];
    const { code, json } = await cli('compare', 'load', 'target.csv', ...flags, '--report', 'out.html');
    expect(code).toBe(0);
    const [page, beside] = [await read('out.html'), JSON.parse(await read('out.json'))];
    expect(beside.result.rows).toEqual(json.result.rows);

    const { report } = beside;
    for (const row of report.leaderboard.rows) {
      const same = json.result.rows.find(({ name }: { name: string }) => name === row.name);
      expect(row.metrics).toEqual(same.metrics);
      expect(page).toContain(String(Number(row.mean.toPrecision(4))));
    }
    expect(report.verdict.sentences).toEqual(json.result.sentences);
    expect(page).toContain(report.verdict.sentences[0].replace(/&/g, '&amp;'));
    expect(report.losses.map(({ curves }: { curves: unknown[] }) => curves.length)).toEqual([1, 3]);
    expect(report.learningCurve).toBeNull();
    expect(report.predictions).toMatchObject({ kind: 'forecast', target: hostile, horizon: 3 });
    expect(report.predictions.forecasts.map(({ name }: { name: string }) => name)).toContain('scratch');
    expect(report.plans.map(({ strategy }: { strategy: string }) => strategy).sort()).toEqual([
      'freeze',
      'full',
      'zero-shot',
    ]);
    expect(report.distances.find(({ name }: { name: string }) => name === 'freeze').groups[0]).toMatchObject({
      absolute: 0,
      relative: 0,
    });
    expect(report.scaler.shift.columns[0].name).toBe(hostile);
    expect(report.lineage).toMatchObject([{ ref: 'load@1', strategy: null }]);
    expect(report.command).toMatch(/^seqgraft compare load@1 target\.csv --seeds 2 .* --report out\.html$/);

    expect(page).not.toMatch(/https?:|<script|<link|<img|NaN|undefined/);
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(page.match(/<svg[^>]*role="img"[^>]*>\s*<title>/g)?.length).toBe(11); // the difference, and five charts, each wide and narrow
    expect(report.verdict.answers.map(({ question }: { question: string }) => question)).toEqual([
      'By how much?',
      'How sure?',
      expect.stringMatching(/^Against .*\?$/),
    ]);
    expect(report.verdict.next.command ?? '').toMatch(/^(seqgraft (adapt|rank|check|predict) .*)?$/);
  });

  it('is the forecast that was judged: the errors by step are the MAE of the leaderboard', async () => {
    const { report, result } = JSON.parse(await read('out.json'));
    const scratch = report.predictions.errorsByStep.find(({ name }: { name: string }) => name === 'scratch');
    const mean = scratch.values.reduce((sum: number, value: number) => sum + value, 0) / scratch.values.length;
    const row = result.rows.find(({ name }: { name: string }) => name === 'scratch');
    const runs = row.seeds.map(({ test }: { test: { mae: number } }) => test.mae);
    expect(Math.min(...runs.map((mae: number) => Math.abs(mae - mean)))).toBeLessThan(1e-6 * mean);
  });

  it('shows a backtest fold by fold', async () => {
    const flags = [
      '--seeds',
      '1',
      '--epochs',
      '1',
      '--strategies',
      'freeze',
      '--backtest',
      '2',
      '--split',
      '0.5,0.1,0.4',
    ];
    const { code, stderr } = await cli('compare', 'load', 'target.csv', ...flags, '--report', 'folds.html', '--quiet');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { report } = JSON.parse(await read('folds.json'));
    expect(report.folds.folds).toHaveLength(2);
    const freeze = report.folds.rows.find(({ name }: { name: string }) => name === 'freeze');
    const judged = report.leaderboard.rows.find(({ name }: { name: string }) => name === 'freeze');
    expect((freeze.values[0] + freeze.values[1]) / 2).toBeCloseTo(judged.mean, 9);
    expect(await read('folds.html')).toContain(report.folds.folds[1].until);
  });

  it('refuses a place that it cannot write to before anything is trained', async () => {
    const refuse = async (report: string) =>
      (await cli('compare', 'load', 'target.csv', '--report', report, '--json')).json.error.code;
    expect(await refuse('nowhere/out.html')).toBe('E_OUTPUT_FOLDER');
    expect(await refuse('target.csv')).toBe('E_USAGE');
    await mkdir(join(place.folder, 'out2.json'));
    expect(await refuse('out2.html')).toBe('E_USAGE');
    if (process.getuid?.() === 0) return; // root may write everywhere
    await mkdir(join(place.folder, 'locked'));
    await chmod(join(place.folder, 'locked'), 0o500);
    expect(await refuse('locked/out.html')).toBe('E_OUTPUT');
  });
});

describe('train --report', () => {
  it('says how good the model is beside what needs no network', async () => {
    const { report, result } = JSON.parse(await read('train.json'));
    const [first] = report.verdict.answers;
    expect(first).toMatchObject({
      question: 'How good?',
      answer: `MAE ${Number(result.metrics.test.mae.toPrecision(4))}`,
    });
    expect(report.leaderboard.rows.map(({ name }: { name: string }) => name).sort()).toEqual(
      ['load@1', ...Object.keys(result.baselines)].sort(),
    );
    expect(report.losses[0].curves[0].points).toEqual(result.history);
    expect(report.command).toMatch(/^seqgraft train source\.csv .* --report train\.html/);
  });
});

describe('adapt --report', () => {
  it('is about the strategy that was kept', async () => {
    const flags = ['--strategy', 'lp-ft', '--seeds', '2', '--epochs', '2', '--json', '--report', 'adapt.html'];
    const { code, json } = await cli('adapt', 'load', 'target.csv', ...flags);
    expect(json, JSON.stringify(json)).toMatchObject({ ok: true });
    expect(code).toBe(0);
    const { report, result } = JSON.parse(await read('adapt.json'));
    expect(result).toEqual(json.result);
    expect(report.title).toContain(result.checkpoint.ref);
    expect(report.verdict.difference).toMatchObject({
      candidate: 'lp-ft',
      mean: result.verdict.versusScratch.difference,
    });
    expect(report.plans.map(({ strategy }: { strategy: string }) => strategy)).toContain('lp-ft');
    expect(report.predictions.forecasts[0].name).toBe('lp-ft');
    expect(await read('adapt.html')).toContain(report.verdict.next.command);
  });
});

const executablePath = findChromium();
const skipped = executablePath === null ? `: skipped, ${howToGetChromium}` : '';

it.skipIf(executablePath === null)(
  `reads well in a browser, wide, dark, on a phone and on paper${skipped}`,
  async () => {
    const browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] });
    try {
      for (const name of ['out', 'train']) {
        const { bytes, ...findings } = await examinePage(browser, join(place.folder, `${name}.html`));
        expect(findings, name).toEqual({
          consoleMessages: [],
          requests: [],
          accessibility: [],
          overflow: 0,
          cutOnPaper: [],
        });
        expect(bytes).toBeLessThan(500_000);
      }
    } finally {
      await browser.close();
    }
  },
);
