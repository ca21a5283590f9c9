import { existsSync, readdirSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleCheckpoint } from '../../example-checkpoint.test-suite.ts';
import { publishCheckpoint } from '../../publishing/publish-checkpoint.ts';
import { loadCheckpoint } from '../../reading/load-checkpoint.ts';
import { showCheckpoint } from '../../reading/show-checkpoint.ts';
import { verifyStore } from '../../reading/verify-store.ts';
import { errno, type Fault, faultyFiles } from './faulty-files.test-suite.ts';
import { fileStore } from './file-store.ts';
import { remountReadOnly, smallFileSystem, temporaryFolder } from './temporary-folder.test-suite.ts';

const temporaries = (folder: string): string[] =>
  existsSync(join(folder, 'tmp')) ? readdirSync(join(folder, 'tmp')) : [];

/** Publishes with a fault. The error, or undefined when it went well all the same. */
async function publishWith(folder: string, head: number, fault: Fault): Promise<unknown> {
  const store = fileStore(folder, { files: faultyFiles(fault).files });
  try {
    await publishCheckpoint(store, 'births', exampleCheckpoint({ head }));
    return undefined;
  } catch (error) {
    return error;
  }
}

/** That readers see one of these: whole, never damaged. */
async function expectServed(folder: string, heads: readonly number[]): Promise<void> {
  const { groups } = await loadCheckpoint(fileStore(folder), 'births', { strict: true });
  expect(heads.map((head) => exampleCheckpoint({ head }).groups)).toContainEqual(groups);
}

const codes: Record<string, readonly string[]> = {
  ENOSPC: ['E_STORE_FULL'],
  EDQUOT: ['E_STORE_FULL'],
  EIO: ['E_STORE_IO'],
  EROFS: ['E_STORE_READ_ONLY', 'E_STORE_IO'],
  EPERM: ['E_STORE_READ_ONLY', 'E_STORE_IO', 'E_STORE_NO_LINKS'],
};

describe('a file store whose disk fails', () => {
  it.each(Object.keys(codes))(
    'serves the old checkpoint and names the error when any one call fails with %s',
    async (code) => {
      const folder = join(temporaryFolder(), 'store');
      await publishWith(folder, 0, () => undefined);
      // The last one acknowledged, and those that failed since: they may have come as far as to be seen.
      let served = [0];
      let failed: string | undefined;
      for (let failing = 0; failing === 0 || failed !== undefined; failing++) {
        failed = undefined;
        const head = failing + 1;
        const error = await publishWith(folder, head, ({ operation, path }, index) => {
          if (index !== failing) return undefined;
          failed = `${operation} ${path}`;
          throw errno(code);
        });
        served = error === undefined ? [head] : [...served, head];
        if (error !== undefined) {
          expect(error, failed).toMatchObject({ category: 'resource', details: { errno: code, location: folder } });
          expect(codes[code], failed).toContain((error as { code: string }).code);
        }
        await expectServed(folder, served);
        const stays = String(failed).startsWith(`unlink ${join(folder, 'tmp')}`);
        expect(temporaries(folder), failed).toHaveLength(stays ? 1 : 0);
        for (const name of temporaries(folder)) rmSync(join(folder, 'tmp', name));
      }
      expect(await verifyStore(fileStore(folder))).toMatchObject({ bad: [] });
    },
  );

  it('serves the old checkpoint and leaves nothing behind when the disk is full from any call on', async () => {
    const folder = join(temporaryFolder(), 'store');
    await publishWith(folder, 0, () => undefined);
    const writing = new Set(['open wx', 'write', 'sync', 'link', 'makeFolder', 'syncFolder', 'syncFile']);
    const served = [0];
    let error: unknown;
    do {
      const head = served.length;
      let calls = 0;
      error = await publishWith(folder, head, ({ operation }) => {
        if (writing.has(operation) && ++calls > head) throw errno('ENOSPC');
        return undefined;
      });
      served.push(head);
      expect(temporaries(folder)).toEqual([]);
      if (error !== undefined) expect(error).toMatchObject({ code: 'E_STORE_FULL', category: 'resource' });
      await expectServed(folder, served);
    } while (error !== undefined);
    expect(await verifyStore(fileStore(folder))).toMatchObject({ bad: [] });
  });

  it('writes on when the disk takes a few bytes at a time', async () => {
    const folder = join(temporaryFolder(), 'store');
    expect(await publishWith(folder, 1, ({ operation }) => (operation === 'write' ? 7 : undefined))).toBeUndefined();
    await expectServed(folder, [1]);
  });

  it('ends when the disk takes nothing', async () => {
    const folder = join(temporaryFolder(), 'store');
    const error = await publishWith(folder, 1, ({ operation }) => (operation === 'write' ? 0 : undefined));
    expect(error).toMatchObject({ code: 'E_STORE_IO', details: { operation: 'write' } });
    expect(temporaries(folder)).toEqual([]);
  });

  it('finds that the disk has taken fewer bytes than it said', async () => {
    const folder = join(temporaryFolder(), 'store');
    const error = await publishWith(folder, 1, ({ operation, path }) => {
      if (operation === 'size' && path.includes('/tmp/')) truncateSync(path, 3);
      return undefined;
    });
    expect(error).toMatchObject({ code: 'E_STORE_IO', details: { operation: 'write' } });
    expect(temporaries(folder)).toEqual([]);
  });

  it('writes again when another has swept its temporary file away', async () => {
    const folder = join(temporaryFolder(), 'store');
    const swept = new Set<string | undefined>();
    const error = await publishWith(folder, 1, ({ operation, path, target }) => {
      if (operation !== 'link' || swept.has(target)) return undefined;
      rmSync(path);
      swept.add(target);
      return undefined;
    });
    expect(error).toBeUndefined();
    expect(swept.size).toBe(5); // store.json, two blobs, the manifest, the entry
    await expectServed(folder, [1]);
  });

  it('makes its folders again when another has removed them', async () => {
    const folder = join(temporaryFolder(), 'store');
    const store = fileStore(folder);
    await publishCheckpoint(store, 'births', exampleCheckpoint({ head: 1 }));
    rmSync(folder, { recursive: true });
    await publishCheckpoint(store, 'births', exampleCheckpoint({ head: 2 }));
    await expectServed(folder, [2]);
  });

  it('does not need to open the folder above one that was there before, only above a new one', async () => {
    const above = temporaryFolder();
    const closed: Fault = ({ operation, path }) => {
      if (operation === 'syncFolder' && path === above) throw errno('EACCES');
      return undefined;
    };
    expect(await publishWith(join(above, 'store'), 1, closed)).toMatchObject({
      code: 'E_STORE_READ_ONLY',
      details: { path: above },
    });
    expect(await publishWith(join(above, 'store'), 1, closed)).toBeUndefined();
  });

  it('falls back, with a warning, from a checkpoint that the disk can no longer read', async () => {
    const folder = join(temporaryFolder(), 'store');
    for (const head of [1, 2]) await publishWith(folder, head, () => undefined);
    const rotten = (await showCheckpoint(fileStore(folder), 'births')).groups[1]?.blob.digest.slice(
      'sha256:'.length,
    ) as string;
    const { files } = faultyFiles(({ operation, path }) => {
      if (operation === 'read' && path.endsWith(rotten)) throw errno('EIO');
      return undefined;
    });
    const store = fileStore(folder, { files });
    expect(await loadCheckpoint(store, 'births')).toMatchObject({ entry: 1, warnings: [{ code: 'W_FALLBACK' }] });
    await expect(loadCheckpoint(store, 'births', { strict: true })).rejects.toMatchObject({ code: 'E_STORE_IO' });
    expect(await verifyStore(store)).toMatchObject({
      bad: [{ ref: 'births@2', blob: `sha256:${rotten}`, code: 'E_STORE_IO' }],
    });
  });

  it('does not take a lack of file handles for damage', async () => {
    const folder = join(temporaryFolder(), 'store');
    for (const head of [1, 2]) await publishWith(folder, head, () => undefined);
    const { files } = faultyFiles(({ operation, path }) => {
      if (operation === 'open r' && path.includes('blobs')) throw errno('EMFILE');
      return undefined;
    });
    await expect(loadCheckpoint(fileStore(folder, { files }), 'births')).rejects.toMatchObject({
      code: 'E_STORE_IO',
      category: 'resource',
      details: { errno: 'EMFILE' },
    });
  });

  it('says that hard links are missing where they are', async () => {
    const error = await publishWith(join(temporaryFolder(), 'store'), 1, ({ operation }) => {
      if (operation === 'link') throw errno('EPERM');
      return undefined;
    });
    expect(error).toMatchObject({ code: 'E_STORE_NO_LINKS', category: 'resource' });
  });

  it('serves from a real disk that is full, and says that it is', async ({ skip }) => {
    const folder = smallFileSystem(256);
    if (folder === null) return skip();
    const store = fileStore(folder);
    await publishCheckpoint(store, 'births', exampleCheckpoint({ head: 1 }));
    // Larger than what is left in one piece, then ever less room, to the last byte.
    for (const free of [100_000, 40_000, 12_000, 4096, 0]) {
      const { bavail, bsize } = statfsSync(folder);
      const fill = Math.max(0, bavail * bsize - free);
      if (fill > 0) writeFileSync(join(folder, 'tmp', `filler-${free}`), new Uint8Array(fill));
      const large = exampleCheckpoint({ head: 2, length: 30_000 });
      await expect(publishCheckpoint(store, 'births', large)).rejects.toMatchObject({
        code: 'E_STORE_FULL',
        category: 'resource',
        details: { errno: 'ENOSPC', location: folder },
      });
      expect(temporaries(folder).filter((name) => !name.startsWith('filler'))).toEqual([]);
      expect(await loadCheckpoint(store, 'births', { strict: true })).toMatchObject({ entry: 1, warnings: [] });
    }
    for (const name of temporaries(folder)) rmSync(join(folder, 'tmp', name));
    expect(await publishCheckpoint(store, 'births', exampleCheckpoint({ head: 2 }))).toMatchObject({ entry: 2 });
  });

  it('serves from a real disk that is read-only, and says so to writers', async ({ skip }) => {
    const folder = smallFileSystem(1024);
    if (folder === null) return skip();
    await publishCheckpoint(fileStore(folder), 'births', exampleCheckpoint({ head: 1 }));
    remountReadOnly(folder);
    expect(await loadCheckpoint(fileStore(folder), 'births')).toMatchObject({ entry: 1, warnings: [] });
    expect(await verifyStore(fileStore(folder))).toMatchObject({ bad: [] });
    for (const store of [fileStore(folder), fileStore(join(folder, 'new', 'store'))]) {
      await expect(publishCheckpoint(store, 'births', exampleCheckpoint())).rejects.toMatchObject({
        code: 'E_STORE_READ_ONLY',
        category: 'resource',
        details: { errno: 'EROFS' },
      });
    }
  });
});

describe('publishing into a folder', () => {
  /** The names of calls that make something durable, with the paths inside the store. */
  async function trace(folder: string, publish: (store: ReturnType<typeof fileStore>) => Promise<unknown>) {
    const { files, calls } = faultyFiles();
    await publish(fileStore(folder, { files }));
    return calls;
  }

  it('syncs each file before it gets its name, each name before the next, and the entry last', async () => {
    const folder = join(temporaryFolder(), 'new', 'store');
    const calls = await trace(folder, (store) => publishCheckpoint(store, 'births', exampleCheckpoint()));
    const links = calls.flatMap(({ operation, path, target }, index) =>
      operation === 'link' ? [{ index, path, target: target as string }] : [],
    );
    expect(
      links.map(({ target }) => target.slice(folder.length + 1).replace(/[0-9a-f]{2}\/[0-9a-f]{64}/, '…')),
    ).toEqual(['store.json', 'blobs/sha256/…', 'blobs/sha256/…', 'blobs/sha256/…', 'refs/default/births/00000001']);
    const { digest } = await showCheckpoint(fileStore(folder), 'births');
    expect(links[3]?.target).toContain(digest.slice('sha256:'.length)); // The manifest, after its blobs.
    for (const [number, { index, path, target }] of links.entries()) {
      const before = calls.slice(0, index);
      const after = calls.slice(index, links[number + 1]?.index);
      const lastWrite = before.findLastIndex((call) => call.operation === 'write' && call.path === path);
      expect(before.findLastIndex((call) => call.operation === 'sync' && call.path === path)).toBeGreaterThan(
        lastWrite,
      );
      expect(lastWrite).toBeGreaterThan(0);
      expect(after.some((call) => call.operation === 'syncFolder' && call.path === dirname(target))).toBe(true);
      // Every folder above, to the one above the store: made, then its name synced, before the next file gets its name.
      const untilNext = calls.slice(0, links[number + 1]?.index);
      for (let made = dirname(target); made !== dirname(dirname(folder)); made = dirname(made)) {
        const making = before.findLastIndex((call) => call.operation === 'makeFolder' && call.path === made);
        const syncing = untilNext.findLastIndex(
          (call) => call.operation === 'syncFolder' && call.path === dirname(made),
        );
        expect(making, made).toBeGreaterThanOrEqual(0);
        expect(syncing, made).toBeGreaterThan(making);
      }
    }
    const unlinked = calls.filter(({ operation }) => operation === 'unlink').map(({ path }) => path);
    // The lease goes last, and nothing waits for it to be on the disk.
    expect(unlinked.pop()).toContain(join(folder, 'leases'));
    expect(unlinked).toEqual(links.map(({ path }) => path));
    expect(calls.at(-1)).toMatchObject({ operation: 'unlink' });
  });

  it('syncs what it finds there, file and folders, before the entry', async () => {
    const folder = join(temporaryFolder(), 'store');
    await publishCheckpoint(fileStore(folder), 'births', exampleCheckpoint());
    const calls = await trace(folder, (store) => publishCheckpoint(store, 'births', exampleCheckpoint()));
    const entry = calls.findIndex(({ operation, target }) => operation === 'link' && target?.includes('/refs/'));
    const found = (await fileStore(folder).list(''))
      .filter((key) => !key.startsWith('refs/'))
      .map((key) => join(folder, key));
    expect(found).toHaveLength(4);
    for (const file of found) {
      const syncing = calls.findIndex(({ operation, path }) => operation === 'syncFile' && path === file);
      const folderSyncing = calls.findIndex(
        ({ operation, path }, index) => index > syncing && operation === 'syncFolder' && path === dirname(file),
      );
      expect(syncing).toBeGreaterThan(0);
      expect(folderSyncing).toBeGreaterThan(syncing);
      expect(folderSyncing).toBeLessThan(entry);
    }
  });
});
