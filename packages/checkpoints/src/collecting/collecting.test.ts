import { beforeEach, describe, expect, it } from 'vitest';
import { damage, damageBlob, exampleCheckpoint } from '../example-checkpoint.test-suite.ts';
import { encodeDocument } from '../format/document.ts';
import { removeTag } from '../history/remove-tag.ts';
import { tagCheckpoint } from '../history/tag-checkpoint.ts';
import { publishCheckpoint } from '../publishing/publish-checkpoint.ts';
import { loadCheckpoint } from '../reading/load-checkpoint.ts';
import { verifyStore } from '../reading/verify-store.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Store } from '../stores/store.ts';
import { applyRetention } from './apply-retention.ts';
import { collectGarbage } from './collect-garbage.ts';
import { dropEntries } from './drop-entries.ts';

let store: Store;

beforeEach(async () => {
  store = memoryStore();
  for (const head of [1, 2, 3]) {
    await publishCheckpoint(store, 'births', exampleCheckpoint({ head, training: head * 10 }));
  }
});

const contents = async (): Promise<readonly string[]> => store.list('');
const GARBAGE = { apply: true, graceSeconds: 0 } as const;

describe('collectGarbage', () => {
  it('finds nothing where everything is needed', async () => {
    const before = await contents();
    expect(await collectGarbage(store, GARBAGE)).toEqual({
      applied: true,
      entries: 3,
      // Three manifests, heads and states of two blobs, one body.
      kept: 13,
      young: 0,
      removed: [],
      bytes: 0,
      damaged: [],
    });
    expect(await contents()).toEqual(before);
  });

  it('deletes what only dropped entries needed, and says how much', async () => {
    const before = (await store.list('blobs/')).length;
    expect(await dropEntries(store, 'births', [1])).toEqual([1]);
    const dry = await collectGarbage(store, { graceSeconds: 0 });
    expect(dry).toMatchObject({ applied: false, entries: 2, kept: 9 });
    // Manifest, head, progress, tensors.
    expect(dry.removed).toHaveLength(4);
    expect(await store.list('blobs/')).toHaveLength(before);
    const applied = await collectGarbage(store, GARBAGE);
    expect(applied).toEqual({ ...dry, applied: true });
    expect(applied.bytes).toBe(applied.removed.reduce((sum, { bytes }) => sum + bytes, 0));
    expect(applied.bytes).toBeGreaterThan(0);
    expect(await store.list('blobs/')).toHaveLength(before - 4);
    expect(await verifyStore(store)).toMatchObject({ checkpoints: 2, bad: [] });
    for (const entry of [2, 3]) {
      const { groups } = await loadCheckpoint(store, `births@${entry}`, { training: true });
      expect(groups).toEqual(exampleCheckpoint({ head: entry }).groups);
    }
    expect(await store.list('gc/')).toEqual([]);
    expect(await store.list('leases/')).toEqual([]);
  });

  it('leaves what is young, and what is none of ours', async () => {
    await dropEntries(store, 'births', [1]);
    await store.putIfAbsent('blobs/sha256/ab/notes.txt', new Uint8Array(1));
    await store.putIfAbsent(`blobs/sha256/cd/${'ab'.repeat(32)}`, new Uint8Array(1));
    expect(await collectGarbage(store, { apply: true })).toMatchObject({ removed: [], young: 4 });
    const later = { apply: true, now: new Date(Date.now() + 3_500_000) };
    expect(await collectGarbage(store, later)).toMatchObject({ removed: [], young: 4 });
    const tomorrow = { apply: true, now: new Date(Date.now() + 3_700_000) };
    expect((await collectGarbage(store, tomorrow)).removed).toHaveLength(4);
    expect(await store.list('blobs/sha256/ab/')).toContain('blobs/sha256/ab/notes.txt');
    expect(await store.list('blobs/sha256/cd/')).toContain(`blobs/sha256/cd/${'ab'.repeat(32)}`);
  });

  it('deletes nothing while an entry or a manifest is damaged, unless told', async () => {
    await dropEntries(store, 'births', [1]);
    await damage(store, 'refs/default/births/00000002', new Uint8Array());
    const before = await contents();
    await expect(collectGarbage(store, GARBAGE)).rejects.toMatchObject({
      code: 'E_GARBAGE_UNKNOWN',
      message: expect.stringContaining('births@2'),
    });
    expect(await contents()).toEqual(before);
    expect(await collectGarbage(store, { graceSeconds: 0 })).toMatchObject({ damaged: [{ ref: 'births@2' }] });
    await publishCheckpoint(store, 'births', exampleCheckpoint({ head: 4 }));
    await damageBlob(store, (await loadCheckpoint(store, 'births')).digest);
    await expect(collectGarbage(store, GARBAGE)).rejects.toMatchObject({
      details: { damaged: [{ ref: 'births@4' }, { ref: 'births@2' }] },
    });
    expect(await collectGarbage(store, { ...GARBAGE, despiteDamage: true })).toMatchObject({ entries: 2 });
    expect(await loadCheckpoint(store, 'births@3', { training: true })).toMatchObject({ entry: 3 });
  });

  it('deletes nothing that a newer seqgraft may need', async () => {
    const anything = { safeParse: (data: unknown) => ({ success: true, data }) };
    const kind = { bytes: 1e6, depth: 16, versions: [anything, anything] as never };
    const newer = await encodeDocument({ ...kind, format: 'seqgraft-ref', sealed: true }, { any: 'thing' });
    await store.putIfAbsent('refs/default/births/00000004', newer);
    for (const options of [GARBAGE, { ...GARBAGE, despiteDamage: true }]) {
      await expect(collectGarbage(store, options)).rejects.toMatchObject({ code: 'E_VERSION' });
    }
  });

  it('does not make a store of an empty place', async () => {
    const empty = memoryStore();
    await expect(collectGarbage(empty, GARBAGE)).rejects.toMatchObject({ code: 'E_STORE_EMPTY' });
    expect(await empty.list('')).toEqual([]);
  });
});

describe('dropEntries', () => {
  it('never gives a number again', async () => {
    await damage(store, 'refs/default/births/00000003', new Uint8Array());
    expect(await dropEntries(store, 'births', [1, 3])).toEqual([3, 1]);
    expect(await publishCheckpoint(store, 'births', exampleCheckpoint())).toMatchObject({ entry: 4 });
    expect(await dropEntries(store, 'births', 'all')).toEqual([4, 2]);
    await expect(loadCheckpoint(store, 'births')).rejects.toMatchObject({ category: 'not-found' });
    expect(await publishCheckpoint(store, 'births', exampleCheckpoint())).toMatchObject({ entry: 5 });
  });

  it('leaves the newest that can be read, and what tags name', async () => {
    await tagCheckpoint(store, 'births@1', 'production');
    await expect(dropEntries(store, 'births', [1, 2, 3])).rejects.toMatchObject({
      code: 'E_ENTRY_NEEDED',
      category: 'usage',
      details: { needed: ['3 is the newest that can be read', '1 has the tag production'] },
    });
    await expect(dropEntries(store, 'births', 'all')).rejects.toMatchObject({ code: 'E_ENTRY_NEEDED' });
    expect(await verifyStore(store)).toMatchObject({ checkpoints: 3 });
    await removeTag(store, 'births@production');
    expect(await dropEntries(store, 'births', [1])).toEqual([1]);
  });

  it('knows what is not there, and drops none then', async () => {
    await expect(dropEntries(store, 'births', [1, 9])).rejects.toMatchObject({
      code: 'E_NOT_FOUND',
      message: expect.stringContaining('births@9'),
    });
    await expect(dropEntries(store, 'birth', [1])).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
    expect(await verifyStore(store)).toMatchObject({ checkpoints: 3 });
  });

  it('drops nothing of a name with a damaged tag', async () => {
    await tagCheckpoint(store, 'births@1', 'production');
    await damage(store, 'tags/default/births/production/00000001', new Uint8Array());
    await expect(dropEntries(store, 'births', [1])).rejects.toMatchObject({ code: 'E_GARBAGE_UNKNOWN' });
    await expect(applyRetention(store, 'births', { last: 1 }, { apply: true })).rejects.toMatchObject({
      code: 'E_GARBAGE_UNKNOWN',
    });
    expect(await verifyStore(store)).toMatchObject({ checkpoints: 3 });
  });
});

describe('applyRetention', () => {
  it('says what would go, and drops it when told', async () => {
    const before = await contents();
    const dry = await applyRetention(store, 'births', { last: 1 });
    expect(dry).toMatchObject({ applied: false, ref: 'births', damaged: [] });
    expect(dry.kept.map(({ entry, reasons }) => [entry, reasons])).toEqual([[3, ['newest', 'last']]]);
    expect(dry.dropped.map(({ entry }) => entry)).toEqual([2, 1]);
    expect(await contents()).toEqual(before);
    expect(await applyRetention(store, 'births', { last: 1 }, { apply: true })).toEqual({ ...dry, applied: true });
    expect(await store.list('refs/')).toEqual(['refs/default/births/00000003']);
    await collectGarbage(store, GARBAGE);
    expect((await loadCheckpoint(store, 'births', { training: true })).groups).toEqual(
      exampleCheckpoint({ head: 3 }).groups,
    );
  });

  it('keeps the newest that can be read when the newest cannot, and leaves that for repair', async () => {
    await damage(store, 'refs/default/births/00000003', new Uint8Array());
    const report = await applyRetention(store, 'births', { last: 1 }, { apply: true });
    expect(report).toMatchObject({ kept: [{ entry: 2 }], dropped: [{ entry: 1 }], damaged: [{ ref: 'births@3' }] });
    expect(await loadCheckpoint(store, 'births')).toMatchObject({ entry: 2 });
  });

  it('keeps what tags name', async () => {
    await tagCheckpoint(store, 'births@1', 'production');
    const { kept } = await applyRetention(store, 'births', { last: 1 }, { apply: true });
    expect(kept.map(({ entry, tags }) => [entry, tags])).toEqual([
      [3, []],
      [1, ['production']],
    ]);
    expect(await loadCheckpoint(store, 'births@production')).toMatchObject({ entry: 1 });
  });

  it('keeps the best', async () => {
    for (const mae of [5, 1, 3]) await publishCheckpoint(store, 'm', { ...exampleCheckpoint(), metrics: { mae } });
    const { kept } = await applyRetention(store, 'm', { best: { count: 1, metric: 'mae' } }, { apply: true });
    expect(kept.map(({ entry, reasons }) => [entry, reasons])).toEqual([
      [3, ['newest']],
      [2, ['best']],
    ]);
  });

  it('drops nothing by a policy that cannot be meant, nor of a name that is not there', async () => {
    await expect(applyRetention(store, 'births', { last: 0 }, { apply: true })).rejects.toMatchObject({
      code: 'E_RETENTION',
    });
    await expect(applyRetention(store, 'birth', { last: 1 })).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
    expect(await store.list('gc/')).toEqual([]);
  });
});
