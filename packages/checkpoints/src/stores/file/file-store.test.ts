import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectGarbage } from '../../collecting/collect-garbage.ts';
import { repairStore } from '../../collecting/repair-store.ts';
import { exampleCheckpoint } from '../../example-checkpoint.test-suite.ts';
import { blobKey } from '../../format/content-digest.ts';
import { publishCheckpoint } from '../../publishing/publish-checkpoint.ts';
import { listRefs } from '../../reading/list-refs.ts';
import { loadCheckpoint } from '../../reading/load-checkpoint.ts';
import { showCheckpoint } from '../../reading/show-checkpoint.ts';
import { verifyStore } from '../../reading/verify-store.ts';
import { storeConformance } from '../store-conformance.test-suite.ts';
import { fileStore } from './file-store.ts';
import { temporaryFolder } from './temporary-folder.test-suite.ts';

storeConformance('fileStore', async () => fileStore(join(temporaryFolder(), 'not', 'there', 'yet')));

/** All files under a folder. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function publishedFolder(): Promise<string> {
  const folder = temporaryFolder();
  await publishCheckpoint(fileStore(folder), 'births', exampleCheckpoint());
  return folder;
}

describe('the folder of a store', () => {
  it('is laid out as documented', async () => {
    const folder = temporaryFolder();
    for (const head of [1, 2]) await publishCheckpoint(fileStore(folder), 'lstm/births', exampleCheckpoint({ head }));
    await publishCheckpoint(fileStore(folder), 'births', exampleCheckpoint({ head: 1 }));
    const files = filesOf(folder).map((file) => relative(folder, file).replaceAll('\\', '/'));
    const blobs = files.filter((file) => /^blobs\/sha256\/([0-9a-f]{2})\/\1[0-9a-f]{62}$/.test(file));
    expect(blobs).toHaveLength(5); // One body, two heads, two manifests.
    expect(files.filter((file) => !blobs.includes(file))).toEqual([
      'refs/default/births/00000001',
      'refs/lstm/births/00000001',
      'refs/lstm/births/00000002',
      'store.json',
    ]);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
    expect(readFileSync(join(folder, 'store.json'), 'utf8')).toMatch(
      /^\{"format":"seqgraft-store","seal":"[0-9a-f]{64}","version":1\}$/,
    );
  });

  it('is the same store for another process, at another path, and for a path that was relative', async () => {
    const folder = await publishedFolder();
    expect(fileStore(relative(process.cwd(), folder)).location).toBe(folder);
    expect((await loadCheckpoint(fileStore(folder), 'births')).groups).toEqual(exampleCheckpoint().groups);
  });

  // One bit of each byte here, for time; every single bit in load-checkpoint.test.ts, on the same bytes in memory.
  it('is found damaged whichever of its bytes has a flipped bit, and names the file', async () => {
    const folder = await publishedFolder();
    const store = fileStore(folder);
    for (const file of filesOf(folder)) {
      const original = readFileSync(file);
      for (let at = 0; at < original.length; at++) {
        const flipped = Buffer.from(original);
        flipped[at] = (flipped[at] as number) ^ (1 << (at % 8));
        writeFileSync(file, flipped);
        const error = await loadCheckpoint(store, 'births').catch((caught: unknown) => caught);
        const { code, details } = error as { code: string; details: { file: string } };
        if (code !== 'E_INTEGRITY' || details.file !== file) expect.fail(`byte ${at} of ${file}: ${error}`);
      }
      writeFileSync(file, original);
    }
    expect(await loadCheckpoint(store, 'births', { strict: true })).toMatchObject({ entry: 1 });
  });

  it('is found damaged wherever one of its files is cut short, grown or gone', async () => {
    const folder = await publishedFolder();
    const store = fileStore(folder);
    for (const file of filesOf(folder)) {
      const original = readFileSync(file);
      for (let length = 0; length < original.length; length++) {
        writeFileSync(file, original.subarray(0, length));
        await expect(loadCheckpoint(store, 'births')).rejects.toMatchObject({ code: 'E_INTEGRITY', details: { file } });
      }
      writeFileSync(file, Buffer.concat([original, Buffer.from([0])]));
      await expect(loadCheckpoint(store, 'births')).rejects.toMatchObject({ code: 'E_INTEGRITY', details: { file } });
      writeFileSync(file, original);
    }
  });
});

describe('fileStore', () => {
  const reads: [string, (folder: string) => Promise<unknown>][] = [
    ['loadCheckpoint', (folder) => loadCheckpoint(fileStore(folder), 'births')],
    ['showCheckpoint', (folder) => showCheckpoint(fileStore(folder), 'births')],
    ['listRefs', (folder) => listRefs(fileStore(folder))],
    ['verifyStore', (folder) => verifyStore(fileStore(folder))],
  ];
  const put = (folder: string): Promise<unknown> =>
    fileStore(folder).putIfAbsent('refs/a/b/00000001', new Uint8Array(1));
  const publish = (folder: string): Promise<unknown> =>
    publishCheckpoint(fileStore(folder), 'births', exampleCheckpoint());

  it.each(reads)('%s creates nothing', async (_name, read) => {
    const folder = temporaryFolder();
    await expect(read(join(folder, 'missing'))).rejects.toMatchObject({ code: 'E_STORE_EMPTY', category: 'not-found' });
    await expect(read(folder)).rejects.toMatchObject({ code: 'E_STORE_EMPTY' });
    expect(readdirSync(folder)).toEqual([]);
    await publish(folder);
    const before = readdirSync(folder, { recursive: true });
    await read(folder);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it.each([...reads, ['publishCheckpoint', publish] as const, ['putIfAbsent', put] as const])(
    '%s leaves a folder of other things alone',
    async (_name, act) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'thesis.tex'), 'years of work');
      await expect(act(folder)).rejects.toMatchObject({
        code: 'E_NOT_A_STORE',
        category: 'usage',
        details: { location: folder, found: ['thesis.tex'] },
      });
      expect(readdirSync(folder)).toEqual(['thesis.tex']);
    },
  );

  it.each([...reads, ['publishCheckpoint', publish] as const, ['putIfAbsent', put] as const])(
    '%s says that a path is a file',
    async (_name, act) => {
      const file = join(temporaryFolder(), 'births.csv');
      writeFileSync(file, 'date,births\n');
      for (const path of [file, join(file, 'below')]) {
        await expect(act(path)).rejects.toMatchObject({
          code: 'E_STORE_NOT_DIRECTORY',
          category: 'usage',
          details: { location: path },
        });
      }
      expect(readFileSync(file, 'utf8')).toBe('date,births\n');
    },
  );

  it('makes a store of a folder that only has what systems leave in it', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'lost+found'));
    mkdirSync(join(folder, 'tmp'));
    writeFileSync(join(folder, '.DS_Store'), '');
    await publish(folder);
    expect(await loadCheckpoint(fileStore(folder), 'births')).toMatchObject({ entry: 1 });
  });

  it('sweeps, when it is opened to write, what dead writers left, and nothing else', async () => {
    const folder = await publishedFolder();
    const host = hostname()
      .replace(/[^A-Za-z0-9]/g, '-')
      .slice(0, 60);
    const random = '01234567-89ab-cdef-0123-456789abcdef';
    // No system gives so high a number.
    const dead = `${host}.2147483646.${random}`;
    const ours = `${host}.${process.pid}.${random}`;
    const formerRun = `${host}.${process.pid}.${random.replace('0', 'f')}`;
    const parent = `${host}.${process.ppid}.${random}`;
    const elsewhere = `elsewhere.2147483646.${random}`;
    const oldElsewhere = `elsewhere.1.${random}`;
    for (const name of [dead, ours, formerRun, parent, elsewhere, oldElsewhere, 'notes.txt']) {
      writeFileSync(join(folder, 'tmp', name), 'x');
    }
    const days = (count: number): Date => new Date(Date.now() - count * 86_400_000);
    utimesSync(join(folder, 'tmp', formerRun), days(0.5), days(0.5));
    utimesSync(join(folder, 'tmp', oldElsewhere), days(2), days(2));
    utimesSync(join(folder, 'tmp', 'notes.txt'), days(99), days(99));
    await publish(folder);
    expect(readdirSync(join(folder, 'tmp')).sort()).toEqual([ours, parent, elsewhere, 'notes.txt'].sort());
  });
});

const puts = {
  'a link that leads nowhere': (path: string): void => symlinkSync('/nowhere/at/all', path),
  'a pipe': (path: string): void => void execFileSync('/usr/bin/mkfifo', [path]),
  'a folder': (path: string): void => void mkdirSync(path),
};

describe.skipIf(process.platform === 'win32')('what is no file where one belongs', () => {
  it.each([
    ['a link that leads nowhere', 'refs/default/births/00000002'],
    ['a pipe', 'refs/default/births/00000002'],
    ['a pipe', 'a blob'],
    ['a folder', 'a blob'],
  ] as const)('%s is damage like any other, and nobody waits for it: %s', async (what, place) => {
    const root = temporaryFolder();
    for (const head of [1, 2]) await publishCheckpoint(fileStore(root), 'births', exampleCheckpoint({ head }));
    const digest = (await showCheckpoint(fileStore(root), 'births')).groups[1]?.blob.digest as string;
    const key = place === 'a blob' ? blobKey(digest) : place;
    rmSync(join(root, key));
    puts[what](join(root, key));

    const store = fileStore(root);
    expect(await loadCheckpoint(store, 'births')).toMatchObject({ entry: 1, warnings: [{ code: 'W_FALLBACK' }] });
    await expect(loadCheckpoint(store, 'births@2')).rejects.toMatchObject({
      code: expect.stringMatching(/E_INTEGRITY|E_STORE_IO/),
    });
    expect((await listRefs(store)).refs).toHaveLength(1);
    expect((await verifyStore(store)).bad).toMatchObject([{ key, ref: 'births@2' }]);
    if (place !== 'a blob') {
      await expect(collectGarbage(store, { apply: true })).rejects.toMatchObject({ code: 'E_GARBAGE_UNKNOWN' });
    }
    expect(await repairStore(store, { apply: true })).toMatchObject({ done: [], left: [{ key }] });
  });
});
