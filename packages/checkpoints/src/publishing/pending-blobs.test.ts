import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exampleCheckpoint, exampleTraining } from '../example-checkpoint.test-suite.ts';
import { blobKey } from '../format/content-digest.ts';
import { loadCheckpoint } from '../reading/load-checkpoint.ts';
import { fileStore } from '../stores/file/file-store.ts';
import { temporaryFolder } from '../stores/file/temporary-folder.test-suite.ts';
import { memoryStore } from '../stores/memory-store.ts';
import { plainStore } from '../stores/power-loss/plain-store.test-suite.ts';
import type { Store } from '../stores/store.ts';
import { guessBlob } from './known-blobs.ts';
import { PendingBlobs } from './pending-blobs.ts';
import { publishCheckpoint } from './publish-checkpoint.ts';

/** Two publishes and all that is there then. */
async function everythingIn(store: Store): Promise<readonly (readonly [string, Uint8Array | null | undefined])[]> {
  const created = new Date(0);
  for (const head of [1, 2]) {
    const content = { ...exampleCheckpoint({ head, length: 1000 }), training: exampleTraining(head) };
    await publishCheckpoint(store, 'births', content, { created });
  }
  const keys = await store.list('');
  return Promise.all(keys.map(async (key) => [key, (await store.get(key, 1e6))?.bytes] as const));
}

it('leaves the same in a store that stages as in one that does not', async () => {
  const staging = fileStore(join(temporaryFolder(), 'a'));
  const plain = plainStore(fileStore(join(temporaryFolder(), 'b')));
  const left = await everythingIn(staging);
  expect(left).toEqual(await everythingIn(plain));
  expect(left).toEqual(await everythingIn(memoryStore()));
  expect(readdirSync(join(staging.location, 'tmp'))).toEqual([]);
});

it('takes a guess for no more than that: what differs in a byte that the mark does not see is stored too', async () => {
  for (const store of [fileStore(join(temporaryFolder(), 'a')), memoryStore()]) {
    const publish = async (seed: number): Promise<void> => {
      const data = new Float32Array(100_000).fill(1);
      data[50_000] = seed;
      const groups = [{ name: 'g', tensors: new Map([['w', { shape: [data.length], data }]]) }];
      await publishCheckpoint(store, `births-${seed}`, { groups });
    };
    for (const seed of [1, 2, 3]) await publish(seed);
    for (const seed of [1, 2, 3]) {
      expect((await loadCheckpoint(store, `births-${seed}`)).weights.get('w')?.data[50_000]).toBe(seed);
    }
  }
});

it('guesses what it has put, and what was loaded', async () => {
  const folder = join(temporaryFolder(), 'a');
  const bytes = new Uint8Array(1000).fill(7);
  const store = fileStore(folder);
  expect(guessBlob(store, bytes)).toBeUndefined();
  const blobs = new PendingBlobs(store, Promise.resolve());
  const digest = await blobs.add(bytes);
  await blobs.put();
  expect(guessBlob(store, bytes.slice())).toBe(digest);
  expect(guessBlob(store, bytes.subarray(1))).toBeUndefined();
  expect(guessBlob(fileStore(folder), bytes)).toBeUndefined();
});

it('forgets what it was not asked to put', async () => {
  const store = fileStore(join(temporaryFolder(), 'a'));
  const blobs = new PendingBlobs(store, Promise.resolve());
  for (let index = 0; index < 9; index++) await blobs.add(Uint8Array.of(index));
  await blobs.drop();
  expect(await store.list('')).toEqual([]);
  expect(readdirSync(join(store.location, 'tmp'))).toEqual([]);
});

it('puts again what others removed before the lease, or when it was lost', async () => {
  for (const store of [fileStore(join(temporaryFolder(), 'a')), memoryStore()]) {
    const bytes = new Uint8Array(1000).fill(7);
    const [first, second] = [new PendingBlobs(store, Promise.resolve()), new PendingBlobs(store, Promise.resolve())];
    const key = blobKey(await first.add(bytes));
    const isThere = async (): Promise<boolean> => (await store.get(key, 1000)) !== null;
    await first.put();
    expect(await isThere()).toBe(true);
    await store.delete(key);
    await first.put();
    expect(await isThere()).toBe(true);

    await second.add(bytes); // found
    await store.delete(key);
    await second.put();
    expect(await isThere()).toBe(true);
    await Promise.all([first.drop(), second.drop()]);
  }
});
