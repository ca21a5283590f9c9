import { describe, expect, it } from 'vitest';
import { damage, damageBlob, exampleCheckpoint } from '../example-checkpoint.test-suite.ts';
import { publishCheckpoint } from '../publishing/publish-checkpoint.ts';
import { listRefs } from '../reading/list-refs.ts';
import { loadCheckpoint } from '../reading/load-checkpoint.ts';
import { showCheckpoint } from '../reading/show-checkpoint.ts';
import { verifyStore } from '../reading/verify-store.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Store } from '../stores/store.ts';
import { rollback } from './rollback.ts';
import { tagCheckpoint } from './tag-checkpoint.ts';

/** A store with an entry of `births` for each seed of a head. */
async function births(heads = [1, 2, 3]): Promise<Store> {
  const store = memoryStore();
  for (const head of heads) await publishCheckpoint(store, 'births', exampleCheckpoint({ head }));
  return store;
}
const code = (code: string) => expect.objectContaining({ code });
const headOf = async (store: Store, ref: string) => (await loadCheckpoint(store, ref)).groups[1];
const headBlob = async (store: Store, ref: string): Promise<string> =>
  (await showCheckpoint(store, ref)).groups[1]?.blob.digest as string;

describe('rollback', () => {
  it('makes the content before the newest entry, and keeps the history', async () => {
    const store = await births();
    const before = await listRefs(store, { history: true });
    const done = await rollback(store, 'births', { created: new Date(0) });
    expect(done).toEqual({
      ref: 'births',
      entry: 4,
      digest: before.refs[1]?.digest,
      created: '1970-01-01T00:00:00.000Z',
      to: 2,
      from: 3,
      fromIsWhole: true,
      changed: true,
      warnings: [],
    });
    expect(await headOf(store, 'births')).toEqual(exampleCheckpoint({ head: 2 }).groups[1]);
    expect((await listRefs(store, { history: true })).refs.slice(1)).toEqual(before.refs);
  });

  it('is undone by going back to the entry it left', async () => {
    const store = await births();
    const { from } = await rollback(store, 'births', { to: 1 });
    expect(await rollback(store, 'births', { to: from as number })).toMatchObject({ entry: 5, to: 3, from: 4 });
    expect(await headOf(store, 'births')).toEqual(exampleCheckpoint({ head: 3 }).groups[1]);
  });

  it('goes to a tag', async () => {
    const store = await births();
    await tagCheckpoint(store, 'births@1', 'production');
    expect(await rollback(store, 'births', { to: 'production' })).toMatchObject({ entry: 4, to: 1 });
  });

  it('passes over entries of the same content, and writes nothing where that is what is asked for', async () => {
    const store = await births([1, 2, 2]);
    expect(await rollback(store, 'births')).toMatchObject({ to: 1, from: 3 });
    const keys = await store.list('');
    expect(await rollback(store, 'births', { to: 1 })).toMatchObject({ entry: 4, changed: false });
    expect(await store.list('')).toEqual(keys);
  });

  it('passes over what is damaged, and says so', async () => {
    const store = await births([1, 2, 3, 4]);
    await damageBlob(store, await headBlob(store, 'births@3'));
    await damage(store, 'refs/default/births/00000002', new Uint8Array(9));
    const done = await rollback(store, 'births');
    expect(done).toMatchObject({ to: 1, from: 4, warnings: [{ code: 'W_FALLBACK' }, { code: 'W_FALLBACK' }] });
  });

  it('gives a checkpoint that has no entry any more a name: its own, or another', async () => {
    const store = await births();
    const { digest } = await showCheckpoint(store, 'births@2');
    await damage(store, 'refs/default/births/00000002', null);
    expect((await verifyStore(store)).unnamed).toEqual([digest]);
    const again = await rollback(store, 'births', { to: digest });
    expect(again).toMatchObject({ entry: 4, to: null, from: 3, fromIsWhole: true, changed: true });
    expect(await headOf(store, 'births')).toEqual(exampleCheckpoint({ head: 2 }).groups[1]);
    expect(await rollback(store, 'found', { to: digest })).toMatchObject({ entry: 1, to: null, from: null });
    expect(await headOf(store, 'found@1')).toEqual(exampleCheckpoint({ head: 2 }).groups[1]);
    expect(await verifyStore(store)).toMatchObject({ unnamed: [], bad: [] });
    // Where an entry has it, that is the one.
    expect(await rollback(store, 'births', { to: digest })).toMatchObject({ changed: false, to: 4 });
  });

  it('gives no name to what is damaged, no checkpoint, or not there', async () => {
    const store = await births();
    const { digest } = await showCheckpoint(store, 'births@2');
    const head = await headBlob(store, 'births@2');
    await damage(store, 'refs/default/births/00000002', null);
    const keys = await store.list('');
    await expect(rollback(store, 'births', { to: head })).rejects.toEqual(code('E_MANIFEST'));
    await expect(rollback(store, 'births', { to: `sha256:${'0'.repeat(64)}` })).rejects.toEqual(code('E_NOT_FOUND'));
    await damageBlob(store, head);
    await expect(rollback(store, 'births', { to: digest })).rejects.toEqual(code('E_INTEGRITY'));
    expect(await store.list('')).toEqual(keys);
  });

  it('takes a name back over a newest entry that is damaged', async () => {
    const store = await births();
    await damage(store, 'refs/default/births/00000003', new Uint8Array(9));
    expect(await rollback(store, 'births')).toMatchObject({ entry: 4, to: 2, from: 3, fromIsWhole: false });
    expect(await loadCheckpoint(store, 'births', { strict: true })).toMatchObject({ entry: 4, warnings: [] });
  });

  it('refuses what is damaged, not there or no entry, and changes nothing', async () => {
    const store = await births();
    await damageBlob(store, await headBlob(store, 'births@2'));
    const keys = await store.list('');
    await expect(rollback(store, 'births', { to: 2 })).rejects.toThrow(code('E_INTEGRITY'));
    await expect(rollback(store, 'births', { to: 9 })).rejects.toThrow(code('E_NOT_FOUND'));
    await expect(rollback(store, 'births', { to: 'production' })).rejects.toThrow(code('E_NOT_FOUND'));
    await expect(rollback(store, 'births', { to: -1 })).rejects.toThrow(code('E_REF_NAME'));
    await expect(rollback(store, 'births@2')).rejects.toThrow(code('E_REF_NAME'));
    await expect(rollback(store, 'birth')).rejects.toThrow(/Did you mean "births"/);
    await expect(rollback(memoryStore(), 'births')).rejects.toThrow(code('E_STORE_EMPTY'));
    await expect(rollback(await births([1]), 'births')).rejects.toThrow(code('E_NO_EARLIER_ENTRY'));
    expect(await store.list('')).toEqual(keys);
  });

  it('does not roll over what another publishes meanwhile', async () => {
    const store = await births();
    // The other one is faster: its entry is there when ours is put.
    const raced: Store = {
      ...store,
      async putIfAbsent(key, bytes, options) {
        if (key.startsWith('refs/')) await publishCheckpoint(store, 'births', exampleCheckpoint({ head: 9 }));
        return store.putIfAbsent(key, bytes, options);
      },
    };
    await expect(rollback(raced, 'births')).rejects.toThrow(code('E_CONFLICT'));
    expect(await headOf(store, 'births')).toEqual(exampleCheckpoint({ head: 9 }).groups[1]);
  });

  it.each([
    ['rollback', (store: Store) => rollback(store, 'births', { to: 1 })],
    ['tagCheckpoint', (store: Store) => tagCheckpoint(store, 'births@1', 'production')],
  ])('%s names nothing that is dropped before it has its lease', async (_, act) => {
    const store = await births();
    const raced: Store = {
      ...store,
      async putIfAbsent(key, bytes, options) {
        if (key.startsWith('leases/')) await store.delete('refs/default/births/00000001');
        return store.putIfAbsent(key, bytes, options);
      },
    };
    await expect(act(raced)).rejects.toThrow(code('E_NOT_FOUND'));
    expect(await store.list('')).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^tags|births.00000004|^leases/)]),
    );
  });
});
