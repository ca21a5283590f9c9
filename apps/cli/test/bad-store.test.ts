import { execFileSync } from 'node:child_process';
import { copyFile, cp, mkdir, readdir, readFile, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const small = ['--units', '4', '--lookback', '14', '--horizon', '3', '--epochs', '1'];

beforeAll(async () => {
  await place.write('good.csv', demandCsv({ days: 200, seed: 3 }));
  await place.write('long.csv', demandCsv({ days: 3000, seed: 3 }));
  expect((await cli('train', 'good.csv', '--name', 'load', ...small)).code).toBe(0);
});
afterAll(() => place.remove());

/** A copy of the store with one of its weight files changed; gives the copy's name. */
async function damagedStore(name: string, damage: (file: string) => Promise<void>): Promise<string> {
  const store = join(place.folder, name);
  await cp(join(place.folder, 'seqgraft-store'), store, { recursive: true });
  const shown = (await cli('store', 'show', 'load', '--json')).json.result;
  const hex = shown.groups[0].blob.digest.replace('sha256:', '');
  const blobs = join(store, 'blobs', 'sha256');
  const [file] = (await readdir(blobs, { recursive: true })).filter((entry) => entry.endsWith(hex));
  await damage(join(blobs, file as string));
  return name;
}

describe('a checkpoint that is not what was kept ends with 4', () => {
  it.each([
    [
      'one byte changed',
      async (file: string) => {
        const bytes = await readFile(file);
        bytes[bytes.length - 3] = (bytes[bytes.length - 3] as number) ^ 1;
        await writeFile(file, bytes);
      },
    ],
    ['truncated', (file: string) => truncate(file, 40)],
    ['a missing blob', (file: string) => unlink(file)],
  ])('%s', async (name, damage) => {
    const store = await damagedStore(`damaged ${name}`, damage);
    for (const args of [
      ['predict', 'load', 'good.csv'],
      ['adapt', 'load', 'good.csv'],
    ]) {
      const { code, json } = await cli(...args, '--store', store, '--json');
      expect(json.error.code, JSON.stringify(json)).toBe('E_INTEGRITY');
      expect(code).toBe(4);
      expect(json.error.message).toContain('sha256');
    }
    const verified = await cli('store', 'verify', '--store', store, '--json');
    expect([verified.code, verified.json.error.code]).toEqual([4, 'E_STORE_DAMAGED']);
    expect(verified.json.result.bad.length).toBeGreaterThan(0);
    expect(verified.json.result.bad[0].ref).toContain('load');
  });

  it('serves the entry before it, and says so', async () => {
    const store = join(place.folder, 'two');
    for (const seed of ['1', '2'])
      await cli('train', 'good.csv', '--name', 'load', '--store', store, '--seed', seed, ...small);
    const newest = (await cli('store', 'show', 'load@2', '--store', store, '--json')).json.result;
    const hex = newest.groups[0].blob.digest.replace('sha256:', '');
    await unlink(join(store, 'blobs', 'sha256', hex.slice(0, 2), hex));
    const { code, json } = await cli('predict', 'load', 'good.csv', '--store', store, '--json');
    expect(code).toBe(0);
    expect(json.result.checkpoint.ref).toBe('load@1');
    expect(json.warnings[0].code).toBe('W_FALLBACK');
  });
});

describe('a store that cannot be used', () => {
  it('is said when it is empty', async () => {
    const { code, json } = await cli('predict', 'load', 'good.csv', '--store', 'nothing', '--json');
    expect(code).toBe(6);
    expect(json.error.code).toBe('E_STORE_EMPTY');
    expect(await readdir(place.folder)).not.toContain('nothing');
  });

  it('is said when its path is a file, before anything is trained', async () => {
    await copyFile(join(place.folder, 'good.csv'), join(place.folder, 'file'));
    const { code, json } = await cli('train', 'long.csv', '--store', 'file', '--epochs', '500', '--json');
    expect(code).toBe(2);
    expect(json.error.code).toBe('E_STORE_NOT_DIRECTORY');
    expect(await readFile(join(place.folder, 'file'), 'utf8')).toBe(
      await readFile(join(place.folder, 'good.csv'), 'utf8'),
    );
  });

  it('is said when it is a folder of other things', async () => {
    await mkdir(join(place.folder, 'photos'));
    await writeFile(join(place.folder, 'photos', 'cat.jpg'), 'x');
    const { code, json } = await cli('train', 'long.csv', '--store', 'photos', '--epochs', '500', '--json');
    expect(json.error.code).toBe('E_NOT_A_STORE');
    expect(code).toBe(2);
    expect(await readdir(join(place.folder, 'photos'))).toEqual(['cat.jpg']);
  });
});

/** Mounts a small file system, runs and unmounts; whether it could (only root may). */
async function withMount(name: string, options: string, run: (folder: string) => Promise<void>): Promise<boolean> {
  const folder = join(place.folder, name);
  await mkdir(folder);
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return false;
  }
  try {
    await run(folder);
  } finally {
    execFileSync('/bin/umount', [folder]);
  }
  return true;
}

describe('a disk that does not take it (needs root, to mount one)', () => {
  it('full: the old checkpoint is served, and nothing is left over', async (context) => {
    const mounted = await withMount('full', 'size=64k', async (folder) => {
      expect((await cli('train', 'good.csv', '--name', 'load', '--store', folder, ...small)).code).toBe(0);
      const large = await cli(
        'train',
        'good.csv',
        '--name',
        'load',
        '--store',
        folder,
        ...small,
        '--units',
        '64',
        '--json',
      );
      expect(large.code).toBe(7);
      expect(large.json.error.code).toBe('E_STORE_FULL');
      expect((await cli('predict', 'load', 'good.csv', '--store', folder)).code).toBe(0);
      expect((await cli('store', 'verify', '--store', folder)).code).toBe(0);
    });
    if (!mounted) context.skip('mounting a small disk needs root');
  });

  it('read-only: reading works, writing is refused before anything is trained', async (context) => {
    const mounted = await withMount('read-only', 'size=1m', async (folder) => {
      await cp(join(place.folder, 'seqgraft-store'), folder, { recursive: true });
      execFileSync('/bin/mount', ['-o', 'remount,ro', folder]);
      const { code, json } = await cli('train', 'long.csv', '--store', folder, '--epochs', '500', '--json');
      expect(code).toBe(7);
      expect(json.error.code).toBe('E_STORE_READ_ONLY');
      const tagged = await cli('store', 'tag', 'load', 'production', '--store', folder, '--json');
      expect(tagged).toMatchObject({ code: 7, json: { error: { code: 'E_STORE_READ_ONLY' } } });
      expect((await cli('store', 'ls', '--store', folder)).code).toBe(0);
      expect((await cli('predict', 'load', 'good.csv', '--store', folder)).code).toBe(0);
    });
    if (!mounted) context.skip('mounting a small disk needs root');
  });
});

describe('signals', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s in mid-epoch ends with %i, publishes nothing and says how to go on', async (signal, expected) => {
    const args = [
      'train',
      'long.csv',
      '--name',
      'stopped',
      '--epochs',
      '500',
      '--progress',
      'json',
      '--lookback',
      '28',
    ];
    let sent = false;
    const { code, stderr } = await runCli(args, {
      cwd: place.folder,
      during: (child) => {
        child.stderr?.on('data', (chunk: Buffer) => {
          if (!sent && chunk.toString().includes('"step"')) {
            sent = true;
            child.kill(signal);
          }
        });
      },
    });
    expect(sent).toBe(true);
    expect(stderr).toContain('E_INTERRUPTED');
    expect(stderr).toMatch(/Go on with: seqgraft resume \S+/);
    expect(code).toBe(expected);
    expect((await cli('store', 'show', 'stopped', '--json')).code).toBe(6);
    expect((await cli('store', 'verify')).code).toBe(0);
  });
});
