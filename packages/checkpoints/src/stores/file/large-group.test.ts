import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repairStore } from '../../collecting/repair-store.ts';
import { copyCheckpoints } from '../../copying/copy-checkpoints.ts';
import { exampleCheckpoint } from '../../example-checkpoint.test-suite.ts';
import { blobKey } from '../../format/content-digest.ts';
import { publishCheckpoint } from '../../publishing/publish-checkpoint.ts';
import { loadCheckpoint } from '../../reading/load-checkpoint.ts';
import { showCheckpoint } from '../../reading/show-checkpoint.ts';
import { verifyStore } from '../../reading/verify-store.ts';
import { memoryStore } from '../memory-store.ts';
import { fileStore } from './file-store.ts';
import { temporaryFolder } from './temporary-folder.test-suite.ts';

const GIB = 2 ** 30;

/** Mostly zeros, which take no memory until they are written, with marks all over. */
function largeArray(bytes: number) {
  const data = new Float32Array(bytes / 4);
  for (let at = 0; at < data.length; at += 10_000_019) data[at] = at + 1;
  data[data.length - 1] = 0.25;
  return { shape: [data.length], data };
}

const contentOf = (bytes: number) => ({
  groups: [{ name: 'table', tensors: new Map([['table/embeddings', largeArray(bytes)]]) }],
});

/** A minute, 8 GiB of memory and as much of a disk: by SEQGRAFT_LONG=1 alone. */
describe.skipIf(process.env.SEQGRAFT_LONG !== '1')('a group of more than 2 GiB', { timeout: 1_200_000 }, () => {
  it('is published, found damaged or whole, loaded and copied like any other', async () => {
    const folder = temporaryFolder();
    const store = fileStore(folder);
    const bytes = 2 * GIB + 64 * 2 ** 20;
    await publishCheckpoint(store, 'large', contentOf(bytes));
    const [group] = (await showCheckpoint(store, 'large')).groups;
    const { digest, size } = group?.blob ?? {};
    expect(size).toBeGreaterThan(bytes);
    const file = join(folder, blobKey(digest as string));
    expect(`sha256:${execFileSync('/usr/bin/sha256sum', [file], { encoding: 'utf8' }).slice(0, 64)}`).toBe(digest);
    const { weights } = await loadCheckpoint(fileStore(folder), 'large');
    expect(weights.get('table/embeddings')?.data.at(-1)).toBe(0.25);
    expect(weights.get('table/embeddings')?.data[10_000_019]).toBe(10_000_020);
    expect((await verifyStore(store)).bad).toEqual([]);
    const to = fileStore(temporaryFolder());
    await copyCheckpoints(store, to);
    expect((await verifyStore(to)).bad).toEqual([]);
  });
});

describe('what is larger than an array can be', () => {
  it('is refused before anything is written', async () => {
    const store = memoryStore();
    // Two views of one array, which is not there until somebody writes into it.
    const data = new Float32Array(2 ** 29 + 1);
    const half = { shape: [data.length], data };
    const groups = [
      {
        name: 'table',
        tensors: new Map([
          ['a', half],
          ['b', half],
        ]),
      },
    ];
    await expect(publishCheckpoint(store, 'large', { groups })).rejects.toMatchObject({
      code: 'E_CONTENT',
      message: expect.stringContaining('group "table" has 4294967304 bytes of values'),
    });
    expect(await store.list('')).toEqual([]);
  });

  it('is found where it lies, and left there by a repair', async () => {
    const folder = temporaryFolder();
    const store = fileStore(folder);
    await publishCheckpoint(store, 'births', exampleCheckpoint());
    const unneeded = blobKey(`sha256:${'0'.repeat(64)}`);
    const needed = blobKey((await showCheckpoint(store, 'births')).groups[0]?.blob.digest as string);
    mkdirSync(join(folder, dirname(unneeded)), { recursive: true });
    for (const key of [unneeded, needed]) {
      writeFileSync(join(folder, key), '');
      truncateSync(join(folder, key), 5 * GIB);
    }
    const bad = [
      { key: needed, ref: 'births@1', message: expect.stringContaining('has 5368709120 bytes instead of') },
      { key: unneeded, message: expect.stringContaining('has 5368709120 bytes, more than can be read') },
    ];
    expect((await verifyStore(store)).bad).toMatchObject(bad);
    expect(await repairStore(store, { apply: true })).toMatchObject({
      done: [{ key: 'refs/default/births/00000001' }],
      left: [{ key: unneeded }, { key: needed }].sort((a, b) => (a.key < b.key ? -1 : 1)),
    });
  });
});
