import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fencedBlocks } from '@seqgraft/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
afterAll(() => place.remove());

const folderOf = (name: string) => fileURLToPath(new URL(`../../../examples/${name}/`, import.meta.url));

/** The commands of an example's README: what follows `npm run -s seqgraft --`. */
async function commandsOf(name: string): Promise<string[][]> {
  return fencedBlocks(await readFile(join(folderOf(name), 'README.md'), 'utf8'), 'sh')
    .flatMap((block) => block.split('\n'))
    .flatMap((line) => /^npm run -s seqgraft -- (?<rest>.+)$/.exec(line)?.groups?.rest ?? [])
    .map((rest) => (rest.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, '')));
}

describe.each([
  ['weather', 'mae', 'naive'],
  ['motes', 'macroF1', 'majority'],
  ['language', 'bitsPerCharacter', 'unigram'],
])('examples/%s', (name, metric, baseline) => {
  it('runs as its README types it', async () => {
    const commands = await commandsOf(name);
    const run = (command: string, ...flags: string[]) => {
      const args = commands.find(([first]) => first === command) as string[];
      const elsewhere = ['--store', join(place.folder, name), '--json'];
      return runCli([...args, '--epochs', '1', ...flags, ...elsewhere], { cwd: folderOf(name) });
    };
    const trained = await run('train');
    expect(trained.json, trained.stdout).toMatchObject({ ok: true });
    const report = join(place.folder, `${name}.json`);
    const compared = await run('compare', '--seeds', '1', '--strategies', 'freeze', '--report', report);
    expect(compared.json, compared.stdout).toMatchObject({ ok: true, result: { metric } });
    expect(JSON.parse(await readFile(report, 'utf8')).result.rows).toEqual(compared.json.result.rows);
  }, 240_000);

  it('shows the leaderboard that it keeps as JSON', async () => {
    const { result } = JSON.parse(await readFile(join(folderOf(name), 'leaderboard.json'), 'utf8'));
    expect(result.metric).toBe(metric);
    const names = result.rows.map((row: { name: string }) => row.name);
    expect(names).toEqual(expect.arrayContaining(['scratch', 'zero-shot', 'freeze', 'full', baseline]));
    const readme = await readFile(join(folderOf(name), 'README.md'), 'utf8');
    const shown = fencedBlocks(readme, 'text').find((block) => block.includes('against scratch')) as string;
    const order = shown.split('\n').flatMap((line) => /^[▸ ] ([a-z-]+) /.exec(line)?.[1] ?? []);
    expect(order).toEqual(names);
  });
});
