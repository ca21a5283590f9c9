import { afterAll, beforeAll, expect, it } from 'vitest';
import { demandRows } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const small = ['--epochs', '1', '--units', '4', '--scaler', 'standard'];

beforeAll(async () => {
  const rows = ['north', 'south', 'east'].flatMap((site, index) =>
    demandRows({ days: index === 2 ? 90 : 200, seed: index + 1 }).map((row) => [site, ...row].join(',')),
  );
  await place.write('sites.csv', `site,date,load\n${rows.join('\n')}\n`);
});
afterAll(() => place.remove());

it('makes a source and a target of one file', async () => {
  const trained = await cli('train', 'sites.csv', '--except', 'east', '--name', 'sites', ...small);
  expect(trained.code, trained.stderr).toBe(0);
  expect(trained.stderr).toContain('Series taken: "north", "south", without "east".');
  // The setting is not part of how data is read: the target has other series.
  const adapted = await cli(
    'adapt',
    'sites',
    'sites.csv',
    '--only',
    'east',
    '--strategy',
    'freeze',
    '--seeds',
    '1',
    ...small.slice(0, 2),
  );
  expect(adapted.code, adapted.stderr).toBe(0);
  expect(adapted.stderr).toContain('90 rows, 1 series');
  expect(adapted.stderr).not.toContain('W_SAME_DATA');
  const told = await cli('predict', 'sites-freeze', 'sites.csv', '--only', 'east,south', '--json');
  expect(new Set(told.json.result.rows.map(({ site }: { site: string }) => site))).toEqual(new Set(['south', 'east']));
  // The source's own test rows are those of its own series.
  const forgotten = await cli(
    ...['compare', 'sites', 'sites.csv', '--only', 'east', '--source-data', 'sites.csv', '--strategies', 'full'],
    ...['--seeds', '1', '--epochs', '1'],
  );
  expect(forgotten.stderr).toContain('This is the data it was trained on');
});

it('names the nearest series, and the flag that is missing', async () => {
  const wrong = await cli('check', 'sites.csv', '--only', 'nort', '--json');
  expect({ code: wrong.code, error: wrong.json.error.code }).toEqual({ code: 2, error: 'E_SERIES_NAME' });
  expect(wrong.json.error.message).toContain('Did you mean "north"?');
  await place.write('one.csv', 'date,load\n2020-01-01,1\n2020-01-02,2\n');
  const one = await cli('train', 'one.csv', '--only', 'north', '--json');
  expect({ code: one.code, error: one.json.error }).toMatchObject({ code: 2, error: { code: 'E_USAGE' } });
  expect(one.json.error.remedy).toContain('--series');
});

it('takes a name with a comma in quotes, typed and from a settings file', async () => {
  const rows = ['"Paris, TX"', 'Paris'].flatMap((site, index) =>
    demandRows({ days: 60, seed: index + 1 }).map((row) => [site, ...row].join(',')),
  );
  await place.write('comma.csv', `site,date,load\n${rows.join('\n')}\n`);
  const typed = await cli('check', 'comma.csv', '--only', '"Paris, TX"', '--lookback', '7', '--json');
  expect(typed.json.result.data.series).toMatchObject([{ id: 'Paris, TX' }]);
  const apart = await cli('check', 'comma.csv', '--only', 'Paris, TX', '--json');
  expect(apart.json.error).toMatchObject({ code: 'E_SERIES_NAME' });
  await place.write('comma.json', '{ "except": ["Paris, TX"] }');
  const listed = await cli('check', 'comma.csv', '--config', 'comma.json', '--lookback', '7', '--json');
  expect(listed.json.result.data.series).toMatchObject([{ id: 'Paris' }]);
  const printed = await cli('check', 'comma.csv', '--config', 'comma.json', '--print-config');
  expect(printed.stdout).toContain('"Paris, TX"');
});
