import { describe, expect, it } from 'vitest';
import { damage, damageBlob, exampleCheckpoint } from '../example-checkpoint.test-suite.ts';
import { publishCheckpoint } from '../publishing/publish-checkpoint.ts';
import { loadCheckpoint } from '../reading/load-checkpoint.ts';
import { showCheckpoint } from '../reading/show-checkpoint.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Store } from '../stores/store.ts';
import { listTags } from './list-tags.ts';
import { removeTag } from './remove-tag.ts';
import { tagCheckpoint } from './tag-checkpoint.ts';
import { tagHistory } from './tag-history.ts';

/** A store with the entries 1 … n of `births`. */
async function births(entries = 3): Promise<Store> {
  const store = memoryStore();
  for (let head = 1; head <= entries; head++) await publishCheckpoint(store, 'births', exampleCheckpoint({ head }));
  return store;
}
const code = (code: string) => expect.objectContaining({ code });
const bytesOf = async (store: Store, key: string): Promise<Uint8Array> =>
  (await store.get(key, 1e6))?.bytes as Uint8Array;

describe('tagCheckpoint', () => {
  it('makes a ref that stays where it is while entries are added', async () => {
    const store = await births(2);
    const tagged = await tagCheckpoint(store, 'births', 'production');
    expect(tagged).toMatchObject({ tag: 'births@production', ref: 'births', entry: 2, number: 1, before: null });
    await publishCheckpoint(store, 'births', exampleCheckpoint({ head: 9 }));
    const loaded = await loadCheckpoint(store, 'births@production');
    expect(loaded).toMatchObject({ ref: 'births', entry: 2, digest: tagged.digest, warnings: [] });
    expect(loaded.groups).toEqual(exampleCheckpoint({ head: 2 }).groups);
  });

  it('moves, and keeps what it named', async () => {
    const store = await births();
    const created = (day: number) => ({ created: new Date(Date.UTC(2026, 0, day)) });
    await tagCheckpoint(store, 'births@1', 'production', created(1));
    const moved = await tagCheckpoint(store, 'births', 'production', created(2));
    expect(moved).toMatchObject({ entry: 3, number: 2, before: { entry: 1, number: 1 } });
    const { entries, warnings } = await tagHistory(store, 'births@production');
    expect(entries.map(({ number, target, created }) => [number, target?.entry, created])).toEqual([
      [2, 3, '2026-01-02T00:00:00.000Z'],
      [1, 1, '2026-01-01T00:00:00.000Z'],
    ]);
    expect(warnings).toEqual([]);
  });

  it('tags what any ref names: another tag, a digest', async () => {
    const store = await births();
    const { digest } = await tagCheckpoint(store, 'births@2', 'staging');
    expect(await tagCheckpoint(store, 'births@staging', 'production')).toMatchObject({ entry: 2 });
    expect(await tagCheckpoint(store, `births@${digest}`, 'third')).toMatchObject({ entry: 2 });
    expect((await listTags(store)).tags.map(({ tag }) => tag)).toEqual([
      'births@production',
      'births@staging',
      'births@third',
    ]);
  });

  it('writes nothing where the tag names that already', async () => {
    const store = await births();
    const first = await tagCheckpoint(store, 'births@2', 'production');
    const keys = await store.list('');
    expect(await tagCheckpoint(store, 'births@2', 'production')).toMatchObject({
      number: 1,
      before: { ...first.before },
    });
    expect(await store.list('')).toEqual(keys);
  });

  it('lets many at the same time each have an entry; the last numbered holds', async () => {
    const store = await births();
    const tagged = await Promise.all([1, 2, 3].map((entry) => tagCheckpoint(store, `births@${entry}`, 'production')));
    expect(tagged.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
    const last = tagged.find(({ number }) => number === 3);
    expect(await showCheckpoint(store, 'births@production')).toMatchObject({ entry: last?.entry });
  });

  it('refuses what it cannot tag, and writes nothing', async () => {
    const store = await births();
    await tagCheckpoint(store, 'births', 'Live');
    const keys = await store.list('');
    for (const tag of ['', '12', 'latest', 'a/b', 'sha256', `sha256:${'ab'.repeat(32)}`, 'live']) {
      await expect(tagCheckpoint(store, 'births', tag)).rejects.toThrow(code('E_REF_NAME'));
    }
    await expect(tagCheckpoint(store, 'births@9', 'x')).rejects.toThrow(code('E_NOT_FOUND'));
    await expect(tagCheckpoint(store, 'other', 'x')).rejects.toThrow(code('E_NOT_FOUND'));
    await expect(tagCheckpoint(memoryStore(), 'births', 'x')).rejects.toThrow(code('E_STORE_EMPTY'));
    await damageBlob(store, (await showCheckpoint(store, 'births@3')).digest);
    await expect(tagCheckpoint(store, 'births', 'x')).rejects.toThrow(code('E_INTEGRITY'));
    expect(await store.list('')).toEqual(keys);
  });

  it('keeps the tags of two names apart', async () => {
    const store = await births();
    await publishCheckpoint(store, 'm/births', exampleCheckpoint({ head: 7 }));
    await tagCheckpoint(store, 'births@1', 'production');
    await tagCheckpoint(store, 'm/births', 'production');
    expect((await listTags(store, 'births')).tags.map(({ tag }) => tag)).toEqual(['births@production']);
    expect((await listTags(store)).tags.map(({ tag }) => tag)).toEqual(['births@production', 'm/births@production']);
    expect((await loadCheckpoint(store, 'm/births@production')).groups).toEqual(exampleCheckpoint({ head: 7 }).groups);
  });
});

describe('removeTag', () => {
  it('is one more entry: the checkpoint and the history stay, and it can be tagged again', async () => {
    const store = await births();
    await tagCheckpoint(store, 'births@2', 'production');
    expect(await removeTag(store, 'births@production')).toMatchObject({ entry: 2 });
    await expect(loadCheckpoint(store, 'births@production')).rejects.toThrow(code('E_NOT_FOUND'));
    await expect(removeTag(store, 'births@production')).rejects.toThrow(code('E_NOT_FOUND'));
    expect((await listTags(store)).tags).toEqual([]);
    expect((await loadCheckpoint(store, 'births@2')).entry).toBe(2);
    expect(await tagCheckpoint(store, 'births@2', 'production')).toMatchObject({ number: 3, before: null });
    expect((await tagHistory(store, 'births@production')).entries.map(({ target }) => target?.entry ?? null)).toEqual([
      2,
      null,
      2,
    ]);
  });

  it('names the nearest tag', async () => {
    const store = await births();
    await tagCheckpoint(store, 'births', 'production');
    for (const read of [removeTag, tagHistory, loadCheckpoint]) {
      await expect(read(store, 'births@prodution')).rejects.toThrow(/births@production/);
    }
    await expect(removeTag(store, 'births@2')).rejects.toThrow(code('E_REF_NAME'));
  });
});

describe('a damaged tag', () => {
  const key = (number: number) => `tags/default/births/production/0000000${number}`;
  const twice = async (): Promise<Store> => {
    const store = await births();
    await tagCheckpoint(store, 'births@1', 'production');
    await tagCheckpoint(store, 'births@2', 'production');
    return store;
  };

  it('is found by every flipped bit, and falls back to what was named before', async () => {
    const store = await twice();
    const sound = await bytesOf(store, key(2));
    for (let bit = 0; bit < sound.length * 8; bit++) {
      const bytes = sound.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
      await damage(store, key(2), bytes);
      const { tags, warnings } = await listTags(store);
      expect(tags).toMatchObject([{ entry: 1, number: 1 }]);
      expect(warnings).toMatchObject([{ code: 'W_FALLBACK' }]);
    }
    const shown = await showCheckpoint(store, 'births@production');
    expect(shown).toMatchObject({ entry: 1, warnings: [{ code: 'W_FALLBACK' }] });
    await expect(showCheckpoint(store, 'births@production', { strict: true })).rejects.toThrow(code('E_INTEGRITY'));
    expect((await tagHistory(store, 'births@production')).warnings).toMatchObject([{ code: 'W_DAMAGED' }]);
    // Setting it anew goes on after the damaged one.
    expect(await tagCheckpoint(store, 'births@1', 'production')).toMatchObject({ number: 3, before: { entry: 1 } });
  });

  it('falls back where the checkpoint is damaged, as a name does', async () => {
    const store = await twice();
    const { groups } = await showCheckpoint(store, 'births@2');
    await damageBlob(store, groups[1]?.blob.digest as string);
    expect(await loadCheckpoint(store, 'births@production')).toMatchObject({
      entry: 1,
      warnings: [{ code: 'W_FALLBACK' }],
    });
    await damageBlob(store, (await showCheckpoint(store, 'births@1')).digest);
    await expect(loadCheckpoint(store, 'births@production')).rejects.toThrow(code('E_INTEGRITY'));
  });

  it('is not served what was named before it was removed', async () => {
    const store = await twice();
    await removeTag(store, 'births@production');
    await tagCheckpoint(store, 'births@3', 'production');
    await damage(store, key(4), new Uint8Array(10));
    await expect(loadCheckpoint(store, 'births@production')).rejects.toThrow(code('E_INTEGRITY'));
  });

  it('is found in the place of another', async () => {
    const store = await twice();
    await damage(store, key(2), await bytesOf(store, key(1)));
    expect((await listTags(store)).warnings).toMatchObject([{ message: expect.stringContaining('wrong place') }]);
  });

  it('finds its content in another entry when its own is gone, and says when there is none', async () => {
    const store = await births(1);
    await publishCheckpoint(store, 'births', exampleCheckpoint({ head: 5 }));
    await publishCheckpoint(store, 'births', exampleCheckpoint({ head: 1 }));
    await tagCheckpoint(store, 'births@1', 'production');
    await store.delete('refs/default/births/00000001');
    expect(await loadCheckpoint(store, 'births@production')).toMatchObject({ entry: 3 });
    await store.delete('refs/default/births/00000003');
    await expect(loadCheckpoint(store, 'births@production')).rejects.toThrow(/entry 1, which the tag .* is missing/);
  });

  it('of which nothing can be read is listed as damaged', async () => {
    const store = await births();
    await tagCheckpoint(store, 'births', 'production');
    await damage(store, key(1), new Uint8Array(5000));
    expect(await listTags(store)).toMatchObject({ tags: [], warnings: [{ code: 'W_DAMAGED' }] });
    await expect(loadCheckpoint(store, 'births@production')).rejects.toThrow(code('E_INTEGRITY'));
    expect(await removeTag(store, 'births@production')).toBeNull();
    await expect(loadCheckpoint(store, 'births@production')).rejects.toThrow(code('E_NOT_FOUND'));
  });
});

it('has one form, so that what is written today is read tomorrow', async () => {
  const store = await births(1);
  const { digest } = await tagCheckpoint(store, 'births', 'production', { created: new Date(0) });
  const text = new TextDecoder().decode(await bytesOf(store, 'tags/default/births/production/00000001'));
  const { seal, ...document } = JSON.parse(text);
  expect(seal).toMatch(/^[0-9a-f]{64}$/);
  expect(document).toEqual({
    format: 'seqgraft-tag',
    version: 1,
    tag: 'default/births@production',
    number: 1,
    target: { entry: 1, digest },
    created: '1970-01-01T00:00:00.000Z',
  });
});
