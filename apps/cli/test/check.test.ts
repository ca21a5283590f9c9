import { afterAll, describe, expect, it } from 'vitest';
import { demandCsv, demandRows, toCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
afterAll(() => place.remove());

type Row = [string, number];

const codesOf = (json: { result: { findings: { code: string }[] } }) => json.result.findings.map(({ code }) => code);

describe('check', () => {
  it('says what is in a file and what to type next, and ends with 0', async () => {
    await place.write('load.csv', demandCsv({ days: 200, seed: 1 }));
    const { code, json } = await cli('check', 'load.csv', '--json');
    expect(json).toMatchObject({ ok: true, command: 'check', result: { findings: [], shift: null } });
    expect(code).toBe(0);
    expect(json.result.data).toMatchObject({ rows: 200, step: '1 day', from: '2020-01-01' });
    const windows = json.result.parts.map((part: { windows: number }) => part.windows);
    expect(windows).toEqual([106, 24, 24]);
    expect(json.result.next).toEqual(['seqgraft train load.csv --name load']);
    expect((await cli('check', 'load.csv')).stdout).toContain('Nothing found');
  });

  it('says all that is wrong at once, each with its mend, and a command that mends it', async () => {
    const rows = demandRows({ days: 200, seed: 2 });
    const [before, after] = [rows.slice(0, 50), rows.slice(53)];
    const [first, second, third, ...rest] = after as [Row, Row, Row, ...Row[]];
    const broken = [
      ...before,
      first,
      third,
      second,
      second,
      ...rest.slice(0, 20),
      [rest[20]?.[0] ?? '', ''],
      ...rest.slice(21),
    ];
    await place.write('broken.csv', toCsv(['date', 'load'], broken as [string, number][]));
    const { code, json } = await cli('check', 'broken.csv', '--target', 'load', '--json');
    expect(code).toBe(8);
    expect(json).toMatchObject({ ok: false, error: { code: 'E_CHECK_FAILED' } });
    const refused = ['E_TIME_DUPLICATE', 'E_TIME_ORDER', 'E_IRREGULAR', 'E_MISSING'];
    expect(codesOf(json)).toEqual(expect.arrayContaining(refused));
    for (const { remedy } of json.result.findings) expect(remedy).not.toBe('');
    const [next] = json.result.next;
    for (const flag of ['--duplicates first', '--unsorted sort', '--irregular segment', '--missing drop-window']) {
      expect(next).toContain(flag);
    }
    // The command that it names checks clean, and train takes the same flags.
    expect((await cli(...next.split(' ').slice(1))).code).toBe(0);
    const flags = next.split(' ').slice(3);
    const trained = await cli('train', 'broken.csv', ...flags, '--epochs', '1', '--units', '4', '--json');
    expect(trained.json, trained.stdout).toMatchObject({ ok: true });
  });

  it('finds inputs that tell the answer', async () => {
    const rows = demandRows({ days: 200, seed: 3 });
    const shifted = rows.map(([date, load], row) => [date, load, rows[row + 1]?.[1] ?? load] as const);
    await place.write('leak.csv', toCsv(['date', 'load', 'hint'], shifted));
    const { code, json } = await cli('check', 'leak.csv', '--target', 'load', '--past', 'hint', '--json');
    expect({ code, codes: codesOf(json) }).toEqual({ code: 8, codes: ['L_TELLS_TARGET'] });
  });

  it('asks for a target where there are several, and describes all of them', async () => {
    const rows = demandRows({ days: 100, seed: 4 }).map(([date, load]) => [date, load, load / 2] as const);
    await place.write('several.csv', toCsv(['date', 'load', 'half'], rows));
    const { code, json } = await cli('check', 'several.csv', '--json');
    expect(code).toBe(8);
    expect(codesOf(json)).toContain('E_TARGET');
    expect(json.result.data.columns).toHaveLength(2);
  });

  it('reads foreign dates and series as train does, guesses nothing, and keeps the flags that were typed', async () => {
    const load = demandRows({ days: 100, seed: 7 }).map(([, value]) => value);
    const european = (day: number) =>
      new Date(Date.UTC(2020, 0, 1 + day)).toLocaleDateString('de', { timeZone: 'UTC' });
    const rows = ['a', 'b'].flatMap((site) => load.map((value, day) => `${site};${european(day)};${value}`));
    await place.write('long.csv', `site;day;load\n${rows.join('\n')}\n`);
    const { json } = await cli('check', '--delimiter', ';', 'long.csv', '--json');
    expect(json.result).toMatchObject({ time: 'day', timeFormat: 'D.M.YYYY', series: 'site', findings: [] });
    expect(json.result.data.series).toHaveLength(2);
    expect(json.result.next).toEqual(["seqgraft train long.csv --name long --delimiter ';'"]);
    // Dots stand in European dates alone, slashes in others too.
    const slashed = load.slice(0, 9).map((value, day) => `0${day + 1}/02/2020;${value}`);
    await place.write('week.csv', `day;load\n${slashed.join('\n')}\n`);
    const week = await cli('check', 'week.csv', '--delimiter=;', '--json');
    expect({ code: week.code, codes: codesOf(week.json) }).toMatchObject({
      code: 8,
      codes: ['E_TIME_FORM', 'E_TOO_SHORT'],
    });
  });

  it('tells how far the data lies from a source', async () => {
    await place.write('near.csv', demandCsv({ days: 200, seed: 5 }));
    const far = demandRows({ days: 100, seed: 6 }).map(([date, load]) => [date, load + 500] as const);
    await place.write('far.csv', toCsv(['date', 'load'], far));
    await cli('train', 'near.csv', '--name', 'near', '--scaler', 'standard', '--epochs', '1', '--units', '4');
    const { code, json } = await cli('check', 'far.csv', '--source', 'near', '--json');
    expect(code).toBe(0);
    expect(json.result.shift.columns[0].shift).toBeGreaterThan(5);
    expect(codesOf(json)).toContain('N_SHIFT');
    expect(json.result.next[0]).toContain('seqgraft compare near far.csv');
    const same = await cli('check', 'near.csv', '--source', 'near', '--json');
    expect({ code: same.code, codes: codesOf(same.json) }).toEqual({ code: 8, codes: ['L_SAME_DATA'] });
  });

  it('leaves wrong flags and files that are not there what they are elsewhere', async () => {
    expect((await cli('check', 'nowhere.csv')).code).toBe(6);
    expect((await cli('check', 'load.csv', '--time', 'dat')).code).toBe(2);
    await place.write('text.csv', 'date,load\n2020-01-01,many\n2020-01-02,2\n');
    const { code, stdout } = await cli('check', 'text.csv', '--target', 'load');
    expect(code).toBe(8);
    expect(stdout).toContain('E_NOT_NUMBER');
  });
});
