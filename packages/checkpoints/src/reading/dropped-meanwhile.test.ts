import { describe, expect, it } from 'vitest';
import { applyRetention } from '../collecting/apply-retention.ts';
import { collectGarbage } from '../collecting/collect-garbage.ts';
import { exampleCheckpoint } from '../example-checkpoint.test-suite.ts';
import { publishCheckpoint } from '../publishing/publish-checkpoint.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Store } from '../stores/store.ts';
import { listRefs } from './list-refs.ts';
import { loadCheckpoint } from './load-checkpoint.ts';

/** A store of one entry, and a view of it in which, at the n-th reading, another has just published, dropped and collected. */
async function raced(at: number): Promise<Store> {
  const store = memoryStore();
  await publishCheckpoint(store, 'births', exampleCheckpoint({ body: 1, head: 1 }));
  let reads = 0;
  return {
    ...store,
    get: async (key, limit) => {
      if (reads++ === at) {
        await publishCheckpoint(store, 'births', exampleCheckpoint({ body: 2, head: 2 }));
        await applyRetention(store, 'births', { last: 1 }, { apply: true });
        await collectGarbage(store, { apply: true, graceSeconds: 0 });
      }
      return store.get(key, limit);
    },
  };
}

// store.json, the entry, its manifest, two groups.
describe.each([0, 1, 2, 3, 4])('an entry that is dropped before reading %i of it', (at) => {
  it('is no damage: the newest is another one now', async () => {
    const loaded = await loadCheckpoint(await raced(at), 'births', { strict: true });
    // The store's own file is read before the listing.
    expect(loaded).toMatchObject({ entry: 2, warnings: [] });
    expect(loaded.groups).toEqual(exampleCheckpoint({ body: 2, head: 2 }).groups);
  });

  it('is not there when it is asked for itself', async () => {
    await expect(loadCheckpoint(await raced(at), 'births@1')).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
  });

  it('does not hide its name from a list', async () => {
    const { refs, warnings } = await listRefs(await raced(at));
    expect(warnings).toEqual([]);
    expect(refs).toMatchObject([{ ref: 'births', entry: at < 3 ? 2 : 1 }]);
    expect((await listRefs(await raced(at), { history: true })).warnings).toEqual([]);
  });
});
