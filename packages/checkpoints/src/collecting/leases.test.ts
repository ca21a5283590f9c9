import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleCheckpoint } from '../example-checkpoint.test-suite.ts';
import { publishCheckpoint } from '../publishing/publish-checkpoint.ts';
import { loadCheckpoint } from '../reading/load-checkpoint.ts';
import { verifyStore } from '../reading/verify-store.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Store } from '../stores/store.ts';
import { Claim } from './claim.ts';
import { ClaimWatch, PATIENCE_MILLISECONDS } from './claim-watch.ts';
import { collectGarbage } from './collect-garbage.ts';
import { dropEntries } from './drop-entries.ts';

let store: Store;

beforeEach(async () => {
  store = memoryStore();
  await publishCheckpoint(store, 'births', exampleCheckpoint());
});

afterEach(() => {
  vi.useRealTimers();
});

const GARBAGE = { apply: true, graceSeconds: 0 } as const;
const turns = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** Whether a promise has settled by now. */
async function isDone(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  return (await Promise.race([promise, turns().then(() => pending)])) !== pending;
}

/** The store, in which something happens before each key of a folder is put. */
function before(folder: string, happen: (key: string) => Promise<void>): Store {
  return {
    ...store,
    putIfAbsent: async (key, bytes, options) => {
      if (key.startsWith(folder)) await happen(key);
      return store.putIfAbsent(key, bytes, options);
    },
  };
}

describe('a writer', () => {
  it('leaves no lease, and takes none to a store that refuses it', async () => {
    expect(await store.list('leases/')).toEqual([]);
    const failing = before('refs/', async () => {
      throw new Error('no room');
    });
    await expect(publishCheckpoint(failing, 'births', exampleCheckpoint())).rejects.toThrow('no room');
    expect(await store.list('leases/')).toEqual([]);
  });

  it('is waited for by a collection: what it found there stays, though no entry needs it yet', async () => {
    await publishCheckpoint(store, 'births', exampleCheckpoint({ head: 9 }));
    await dropEntries(store, 'births', [1]);
    // Only garbage is left of what is published now: each blob is found there.
    let go: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      go = resolve;
    });
    const publishing = publishCheckpoint(
      before('refs/', () => waiting),
      'births',
      exampleCheckpoint(),
    );
    await turns();
    const collecting = collectGarbage(store, GARBAGE);
    expect(await isDone(collecting)).toBe(false);
    go();
    const { entry } = await publishing;
    expect(await collecting).toMatchObject({ removed: [], entries: 2 });
    expect((await loadCheckpoint(store, `births@${entry}`)).groups).toEqual(exampleCheckpoint().groups);
  });

  it('waits for a collection', async () => {
    const marker = await Claim.make(store, 'gc/');
    const publishing = publishCheckpoint(store, 'births', exampleCheckpoint({ head: 2 }));
    expect(await isDone(publishing)).toBe(false);
    expect(await store.list('leases/')).toEqual([]);
    expect(await store.list('refs/')).toHaveLength(1);
    await marker.drop();
    expect(await publishing).toMatchObject({ entry: 2 });
  });

  it('that slept while all that it had written was deleted writes it again before it says that it is done', async () => {
    let slept = 0;
    const sleeping = before('refs/', async () => {
      if (slept++ > 0) return;
      // What a collection does that takes it for dead.
      for (const key of await store.list('leases/')) await store.delete(key);
      await collectGarbage(store, GARBAGE);
    });
    const published = await publishCheckpoint(sleeping, 'births', exampleCheckpoint({ body: 5, head: 5, training: 5 }));
    expect(slept).toBe(2);
    const loaded = await loadCheckpoint(store, `births@${published.entry}`, { training: true, strict: true });
    expect(loaded.groups).toEqual(exampleCheckpoint({ body: 5, head: 5 }).groups);
    expect(await verifyStore(store)).toMatchObject({ bad: [], leftovers: [] });
  });

  it('gives up when it is taken for dead again and again', async () => {
    const sleeping = before('refs/', async () => {
      for (const key of await store.list('leases/')) await store.delete(key);
    });
    await expect(publishCheckpoint(sleeping, 'births', exampleCheckpoint())).rejects.toMatchObject({
      code: 'E_STORE_BUSY',
    });
  });
});

describe('a collection', () => {
  it('that slept while a writer took it for dead deletes nothing more', async () => {
    for (const head of [2, 3]) await publishCheckpoint(store, 'births', exampleCheckpoint({ head }));
    await dropEntries(store, 'births', [1, 2]);
    const sleeping: Store = {
      ...store,
      // Between what it has read and what it deletes.
      changedAt: async (key) => {
        if (key.startsWith('blobs/')) for (const marker of await store.list('gc/')) await store.delete(marker);
        return store.changedAt(key);
      },
    };
    const blobs = await store.list('blobs/');
    await expect(collectGarbage(sleeping, GARBAGE)).rejects.toMatchObject({ code: 'E_STORE_BUSY' });
    expect(await store.list('blobs/')).toEqual(blobs);
    expect((await collectGarbage(store, GARBAGE)).removed.length).toBeGreaterThan(0);
  });

  it('may run beside another', async () => {
    await publishCheckpoint(store, 'births', exampleCheckpoint({ head: 8 }));
    await dropEntries(store, 'births', [1]);
    const reports = await Promise.all([1, 2, 3].map(() => collectGarbage(store, GARBAGE)));
    const keys = reports.flatMap(({ removed }) => removed.map(({ key }) => key));
    expect(new Set(keys).size).toBe(2);
    expect(await verifyStore(store)).toMatchObject({ checkpoints: 1, bad: [], leftovers: [] });
  });
});

describe('a claim', () => {
  it('lives as long as it beats, and ten seconds longer', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    const claim = await Claim.make(store, 'leases/');
    const watch = new ClaimWatch(store, 'leases/');
    for (let second = 0; second < 30; second++) {
      expect(await watch.living()).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(1000);
    }
    // Itself and one beat.
    expect(await store.list('leases/')).toHaveLength(2);
    vi.clearAllTimers();
    expect(await watch.living()).toHaveLength(1);
    vi.advanceTimersByTime(PATIENCE_MILLISECONDS - 1);
    expect(await watch.living()).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(await watch.living()).toEqual([]);
    expect(await store.list('leases/')).toEqual([]);
    expect(await claim.isHeld()).toBe(false);
  });

  it('that was removed does not come back by a beat', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    const claim = await Claim.make(store, 'gc/');
    await vi.advanceTimersByTimeAsync(5000);
    for (const key of await store.list('gc/')) await store.delete(key);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await store.list('gc/')).toEqual([]);
    expect(await claim.isHeld()).toBe(false);
    await claim.drop();
  });

  it('of a user that is gone is removed at once, and other files are left', async () => {
    const gone: Store = { ...store, users: { self: 'me', isGone: (user) => user === 'me' } };
    await Claim.make(gone, 'leases/');
    await store.putIfAbsent('leases/notes.txt', new Uint8Array());
    expect(await new ClaimWatch(store, 'leases/').living()).toHaveLength(1);
    expect(await new ClaimWatch(gone, 'leases/').living()).toEqual([]);
    expect(await store.list('leases/')).toEqual(['leases/notes.txt']);
  });
});
