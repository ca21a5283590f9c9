import { expect, it } from 'vitest';
import { exampleGroup } from '../example-checkpoint.test-suite.ts';
import { publishCheckpoint } from '../publishing/publish-checkpoint.ts';
import { loadCheckpoint } from '../reading/load-checkpoint.ts';
import { showCheckpoint } from '../reading/show-checkpoint.ts';
import { verifyStore } from '../reading/verify-store.ts';
import { memoryStore } from '../stores/memory-store.ts';
import { type OwnEntry, removeOwnEntries } from './remove-own-entries.ts';

it('removes entries and what they alone need', async () => {
  const store = memoryStore();
  const own: OwnEntry[] = [];
  for (const seed of [1, 2, 3]) {
    const groups = [exampleGroup('same', 0), exampleGroup('other', seed)];
    const { entry, digest } = await publishCheckpoint(store, 'runs/a', { groups });
    const shown = await showCheckpoint(store, `runs/a@${entry}`);
    own.push({ entry, digests: [digest, ...shown.groups.map(({ blob }) => blob.digest)] });
  }
  await removeOwnEntries(store, 'runs/a', { removed: own.slice(0, 2), kept: own.slice(2) });
  expect((await loadCheckpoint(store, 'runs/a', { strict: true })).entry).toBe(3);
  expect(await verifyStore(store)).toMatchObject({ checkpoints: 1, blobs: 3, bad: [] });
  await removeOwnEntries(store, 'runs/a', { removed: own.slice(2), kept: [] });
  expect(await store.list('')).toEqual(['store.json']);
});

it('takes no name that leads elsewhere', async () => {
  const removal = removeOwnEntries(memoryStore(), '../runs/a', { removed: [], kept: [] });
  await expect(removal).rejects.toMatchObject({ code: 'E_REF_NAME' });
});
