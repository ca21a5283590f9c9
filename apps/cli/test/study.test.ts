import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandRows, toCsv } from './demand-csv.ts';
import { type CliResult, makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const form = ['--units', '4', '--lookback', '7', '--horizon', '3'];
const quick = ['--seeds', '2', '--epochs', '2', '--json'];
const all = demandRows({ days: 500, seed: 1 });
const fileOf = (rows: typeof all) => toCsv(['date', 'load'], rows);
const codesOf = ({ json }: CliResult): string[] => json.warnings.map(({ code }: { code: string }) => code);

beforeAll(async () => {
  await place.write('source.csv', fileOf(all.slice(0, 400)));
  await place.write('target.csv', fileOf(demandRows({ days: 200, seed: 2, swing: 35 })));
  const trained = await cli('train', 'source.csv', '--name', 'load', '--epochs', '3', ...form, '--json');
  expect(trained.json, trained.stderr).toMatchObject({ ok: true });
});
afterAll(() => place.remove());

describe('compare --sizes', () => {
  it('judges less of the history on the same test rows, and says what the source is worth', async () => {
    const flags = ['--strategies', 'freeze', '--sizes', '60,20', '--report', 'sizes.html', ...quick];
    const { code, json } = await cli('compare', 'load', 'target.csv', ...flags);
    expect(json.error).toBeUndefined();
    expect(code).toBe(0);
    const { learningCurve, rows } = json.result;
    // A window of train needs its 7 inputs and 3 targets; the whole train has 140 days, of which the first 7 are inputs alone.
    expect(learningCurve.times).toEqual([
      { times: 20, size: 11 },
      { times: 60, size: 51 },
      { times: 140, size: 131 },
    ]);
    const curveOf = (name: string) => learningCurve.rows.find((row: { name: string }) => row.name === name).points;
    const naive = curveOf('naive').map(({ mean }: { mean: number }) => mean);
    expect(new Set(naive).size).toBe(1);
    const whole = rows.find(({ name }: { name: string }) => name === 'scratch').metrics.mae.mean;
    expect(curveOf('scratch').at(-1).mean).toBeCloseTo(whole, 9);
    const freeze = learningCurve.worth.find(({ name }: { name: string }) => name === 'freeze');
    expect(freeze.curve).toMatchObject({ seeds: 2, largest: 131 });
    expect(learningCurve.sentences.length).toBe(learningCurve.worth.length);
    const page = await readFile(join(place.folder, 'sizes.html'), 'utf8');
    for (const sentence of learningCurve.sentences) expect(page).toContain(sentence);
  });

  it('refuses sizes that the data has not, before it trains', async () => {
    const { code, json } = await cli('compare', 'load', 'target.csv', '--sizes', '20,141,500', '--json');
    expect(code).toBe(2);
    expect(json.error.message).toBe('--sizes asks for 141, 500 rows, and train has 140 times.');
  });
});

describe('compare --source-data', () => {
  it('says what each strategy forgot on the test rows of the source', async () => {
    const flags = ['--strategies', 'full', '--source-data', 'source.csv', '--split', '0.5,0.2,0.3', ...quick];
    const { json } = await cli('compare', 'load', 'target.csv', ...flags);
    expect(json.error).toBeUndefined();
    const { forgetting } = json.result;
    const own = (await cli('evaluate', 'load', 'source.csv', '--json')).json.result;
    expect(forgetting).toMatchObject({ metric: 'mae', windows: own.windows, before: own.metrics.mae });
    const [full] = forgetting.rows;
    expect(full).toMatchObject({ name: 'full', change: { seeds: 2 } });
    expect(full.after).not.toBe(forgetting.before);
    expect(full.change.difference).toBeCloseTo(full.after - forgetting.before, 9);
    expect(json.result.distances[0]).toMatchObject({ name: 'full' });
    expect(json.result.distances[0].groups[0].relative).toBeGreaterThan(0);
  });
});

describe('test rows that an ancestor was trained on', () => {
  it('are found in other files, through the chain of parents, and counted', async () => {
    // Days 100 … 299 under another name; test are its newest 30, 270 … 299. The source was trained and stopped on 0 … 339.
    await place.write('part.csv', fileOf(all.slice(100, 300)));
    const adapted = await cli('adapt', 'load', 'part.csv', '--name', 'child', '--strategy', 'freeze', ...quick);
    expect(codesOf(adapted)).toEqual(['W_TEST_SEEN']);
    const [{ message }] = adapted.json.warnings;
    expect(message).toMatch(/^30 test rows were seen in training by load@1: 2020-09-27…2020-10-26\./);

    const grandchild = await cli('compare', 'child', 'part.csv', '--strategies', 'freeze', ...quick);
    const seen = grandchild.json.result.seen.map(({ ref, rows }: { ref: string; rows: number }) => [ref, rows]);
    expect(seen).toEqual([['load@1', 30]]); // the child's own training stopped before its test
    expect(codesOf(grandchild)).toEqual(['W_SAME_DATA', 'W_TEST_SEEN']);
  });

  it('are none where the values are others, or the days', async () => {
    await place.write('other.csv', fileOf(demandRows({ days: 200, seed: 9 })));
    expect(codesOf(await cli('evaluate', 'load', 'other.csv', '--json'))).toEqual([]);
    await place.write('later.csv', fileOf(all.slice(340)));
    expect(codesOf(await cli('evaluate', 'load', 'later.csv', '--json'))).toEqual([]);
  });
});
