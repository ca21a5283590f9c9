import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fencedBlocks } from '@seqgraft/testkit';
import { afterAll, expect, it } from 'vitest';
import { loadBirths } from '../src/task/births.ts';
import { makeFolder, runCli } from './run-cli.ts';

const example = fileURLToPath(new URL('../../../examples/stacked-lstm/', import.meta.url));
const place = await makeFolder();
afterAll(() => place.remove());

/** The commands of the example's README: what follows `npm run -s seqgraft --`. */
const commands = fencedBlocks(await readFile(join(example, 'README.md'), 'utf8'), 'sh')
  .flatMap((block) => block.split('\n'))
  .flatMap((line) => /^npm run -s seqgraft -- (?<rest>.+)$/.exec(line)?.groups?.rest ?? [])
  .map((rest) => rest.split(' '));

/** A command of the README where it is to be typed; it keeps its checkpoints elsewhere, and trains for one epoch. */
const run = (name: string, ...more: string[]) => {
  const args = commands.find(([first]) => first === name) as string[];
  return runCli([...args, ...more, '--epochs', '1', '--store', join(place.folder, 'store')], { cwd: example });
};

it('has the two commands, each with its file of settings', () => {
  expect(commands.map(([name]) => name)).toEqual(['train', 'adapt']);
});

it('trains the network of the tutorial as the tutorial does', async () => {
  const config = JSON.parse(await readFile(join(example, 'train.json'), 'utf8'));
  const wanted = { preset: 'stacked-lstm-128', optimizer: 'adam', loss: 'mse', epochs: 10, batch: 32 };
  expect(config).toMatchObject(wanted);
  const { code, json } = await run('train', '--json');
  expect(json, JSON.stringify(json)).toMatchObject({ ok: true, warnings: [] });
  expect(code).toBe(0);
  expect(json.result.checkpoint.ref).toBe('births@1');
  expect(json.result.engine).toMatchObject({ used: true });
  expect(json.result.history).toEqual([{ epoch: 1, loss: expect.any(Number), validationLoss: expect.any(Number) }]);
  expect(json.result.metrics.test.mae).toBeLessThan(json.result.baselines.naive.mae);
  const args = ['store', 'show', 'births', '--json', '--store', join(place.folder, 'store')];
  const { spec } = (await runCli(args, { cwd: example })).json.result;
  expect(spec).toMatchObject({ cell: 'lstm', units: [128, 128], dropout: 0.2, head: { targets: 'every-step' } });
}, 120_000);

it('carries every weight to the target, says so, and keeps the frozen ones bit for bit', async () => {
  const show = async (ref: string) => {
    const args = ['store', 'show', ref, '--json', '--store', join(place.folder, 'store')];
    return (await runCli(args, { cwd: example })).json.result;
  };
  const { code, stdout, stderr } = await run('adapt', '--seeds', '1');
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stdout).toContain('Carried 8 of 8 tensors: 199047 of 199047 parameters');
  const [source, target] = [await show('births'), await show('births-freeze')];
  expect(target.parent.ref).toBe('births@1');
  const blobs = (shown: { groups: { name: string; blob: { digest: string } }[] }) =>
    Object.fromEntries(shown.groups.map(({ name, blob }) => [name, blob.digest]));
  const { recurrent_1, recurrent_2, head } = blobs(source);
  expect(blobs(target)).toMatchObject({ recurrent_1, recurrent_2 });
  expect(blobs(target).head).not.toBe(head);
}, 120_000);

it('reads the data of the packages that it names', async () => {
  const { source, target } = await loadBirths();
  const data = fileURLToPath(new URL('../../../docs/public/data/', import.meta.url));
  for (const [file, table, from] of [
    ['births-1969-1988.csv', source, 0],
    ['births-2003-2004.csv', target, 1096], // 2000, 2001 and 2002
  ] as const) {
    const rows = (await readFile(join(data, file), 'utf8')).trim().split('\n').slice(1);
    const births = table.columns.get('births')?.slice(from, from + rows.length);
    expect(rows.map((row) => Number(row.split(',')[1]))).toEqual([...(births ?? [])]);
  }
});
