import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { damage, damageBlob, exampleCheckpoint } from '../example-checkpoint.test-suite.ts';
import { blobKey } from '../format/content-digest.ts';
import { encodeDocument } from '../format/document.ts';
import { tagCheckpoint } from '../history/tag-checkpoint.ts';
import { publishCheckpoint } from '../publishing/publish-checkpoint.ts';
import { loadCheckpoint } from '../reading/load-checkpoint.ts';
import { showCheckpoint } from '../reading/show-checkpoint.ts';
import { verifyStore } from '../reading/verify-store.ts';
import { fileStore } from '../stores/file/file-store.ts';
import { temporaryFolder } from '../stores/file/temporary-folder.test-suite.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Store } from '../stores/store.ts';
import { collectGarbage } from './collect-garbage.ts';
import { repairStore } from './repair-store.ts';

let store: Store;

beforeEach(async () => {
  store = memoryStore();
  for (const head of [1, 2, 3]) await publishCheckpoint(store, 'births', exampleCheckpoint({ head, training: head }));
});

const readAll = async (key: string): Promise<Uint8Array> => (await store.get(key, 1e6))?.bytes as Uint8Array;
const entryOf = (number: number): string => `refs/default/births/${String(number).padStart(8, '0')}`;

describe('repairStore', () => {
  it('does nothing where nothing is wrong', async () => {
    const before = await store.list('');
    expect(await repairStore(store, { apply: true })).toEqual({ applied: true, done: [], left: [] });
    expect(await store.list('')).toEqual(before);
  });

  it('moves an entry that cannot be read aside, to the bit, and its number is not given again', async () => {
    const harmed = new TextEncoder().encode('rotten');
    await damage(store, entryOf(3), harmed);
    const dry = await repairStore(store);
    expect(dry).toMatchObject({ applied: false, done: [{ action: 'quarantined', key: entryOf(3), ref: 'births@3' }] });
    expect(await readAll(entryOf(3))).toEqual(harmed);
    const { done, left } = await repairStore(store, { apply: true });
    expect([done.length, left]).toEqual([1, []]);
    expect(await readAll(done[0]?.movedTo as string)).toEqual(harmed);
    expect(await store.get(entryOf(3), 0)).toBeNull();
    expect(await loadCheckpoint(store, 'births', { strict: true })).toMatchObject({ entry: 2, warnings: [] });
    expect(await publishCheckpoint(store, 'births', exampleCheckpoint())).toMatchObject({ entry: 4 });
    expect(await verifyStore(store)).toMatchObject({ bad: [], leftovers: [{ what: 'quarantined' }] });
    // What was blocked by damage works again.
    await expect(collectGarbage(store, { apply: true, graceSeconds: 0 })).resolves.toMatchObject({ entries: 3 });
  });

  it('moves a damaged blob aside with every entry that needs it, and no other', async () => {
    const { groups } = await showCheckpoint(store, 'births@2');
    const head = groups[1]?.blob.digest as string;
    await damageBlob(store, head);
    const { done, left } = await repairStore(store, { apply: true });
    expect(done.map(({ action, key }) => [action, key])).toEqual([
      ['quarantined', entryOf(2)],
      ['quarantined', blobKey(head)],
    ]);
    expect(left).toEqual([]);
    expect(await verifyStore(store)).toMatchObject({ checkpoints: 2, bad: [] });
    // The content can be published again.
    await publishCheckpoint(store, 'births', exampleCheckpoint({ head: 2, training: 2 }));
    expect((await loadCheckpoint(store, 'births', { strict: true })).groups).toEqual(
      exampleCheckpoint({ head: 2 }).groups,
    );
  });

  it('moves an entry aside whose blob or manifest is missing', async () => {
    await damage(store, blobKey((await showCheckpoint(store, 'births@1')).digest), null);
    await damage(store, blobKey((await showCheckpoint(store, 'births@2')).training?.tensors.digest as string), null);
    const { done, left } = await repairStore(store, { apply: true });
    expect(done.map(({ key }) => key)).toEqual([entryOf(2), entryOf(1)]);
    expect(left).toEqual([]);
    expect(await verifyStore(store)).toMatchObject({ checkpoints: 1, bad: [] });
  });

  it('writes store.json anew, and keeps what stood there', async () => {
    await damage(store, 'store.json', new TextEncoder().encode('{}'));
    await damage(store, entryOf(1), new Uint8Array());
    const { done } = await repairStore(store, { apply: true });
    expect(done.map(({ action, key }) => [action, key])).toEqual([
      ['healed', 'store.json'],
      ['quarantined', entryOf(1)],
    ]);
    expect(await readAll(done[0]?.movedTo as string)).toEqual(new TextEncoder().encode('{}'));
    expect(await loadCheckpoint(store, 'births', { strict: true })).toMatchObject({ entry: 3 });
    expect(await verifyStore(store)).toMatchObject({ bad: [] });
  });

  it.each(['memory', 'file'])('gives a store that has lost its store.json another: %s', async (kind) => {
    if (kind === 'file') {
      store = fileStore(temporaryFolder());
      await publishCheckpoint(store, 'births', exampleCheckpoint());
    }
    const before = await loadCheckpoint(store, 'births');
    await store.delete('store.json');
    const again = kind === 'file' ? fileStore(store.location) : store;
    await expect(loadCheckpoint(again, 'births')).rejects.toMatchObject({
      category: expect.stringMatching(/usage|not-found/),
    });
    expect((await verifyStore(again)).bad).toMatchObject([
      { key: 'store.json', message: expect.stringContaining('missing') },
    ]);
    expect((await repairStore(again)).done).toMatchObject([{ action: 'healed', key: 'store.json' }]);
    expect(await again.list('')).not.toContain('store.json');
    const { done, left } = await repairStore(again, { apply: true });
    expect([done, left]).toMatchObject([[{ action: 'healed', key: 'store.json' }], []]);
    expect(await loadCheckpoint(again, 'births', { strict: true })).toEqual(before);
    expect(await verifyStore(again)).toMatchObject({ bad: [], leftovers: [] });
  });

  it('makes no store of what is none', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'refs', 'default', 'births'), { recursive: true });
    writeFileSync(join(folder, 'refs', 'default', 'births', '00000001'), 'of another program');
    const other = fileStore(folder);
    await expect(repairStore(other, { apply: true })).rejects.toMatchObject({ code: 'E_NOT_A_STORE' });
    expect(await other.list('')).toEqual(['refs/default/births/00000001']);
  });

  it('leaves a tag whose checkpoint had to go, and says so', async () => {
    await tagCheckpoint(store, 'births@2', 'production');
    await damage(store, entryOf(2), new Uint8Array());
    const { done, left } = await repairStore(store, { apply: true });
    expect(done).toMatchObject([{ action: 'quarantined', ref: 'births@2' }]);
    expect(left).toMatchObject([{ ref: 'births@production', reason: expect.stringContaining('Set the tag anew') }]);
    expect((await verifyStore(store)).bad).toMatchObject([{ ref: 'births@production', code: 'E_INTEGRITY' }]);
    await tagCheckpoint(store, 'births@3', 'production');
    expect((await verifyStore(store)).bad).toEqual([]);
  });

  it('moves an entry of a tag aside that cannot be read', async () => {
    await tagCheckpoint(store, 'births@1', 'production');
    await tagCheckpoint(store, 'births@2', 'production');
    await damage(store, 'tags/default/births/production/00000002', new Uint8Array());
    expect((await verifyStore(store)).bad).toMatchObject([{ ref: 'births@production' }]);
    const { done } = await repairStore(store, { apply: true });
    expect(done).toMatchObject([{ key: 'tags/default/births/production/00000002', ref: 'births@production' }]);
    expect(await loadCheckpoint(store, 'births@production')).toMatchObject({ entry: 1, warnings: [] });
  });

  it('touches nothing of a newer seqgraft', async () => {
    const anything = { safeParse: (data: unknown) => ({ success: true, data }) };
    const kind = { bytes: 1e6, depth: 16, versions: [anything, anything] as never, sealed: true };
    const newer = await encodeDocument({ ...kind, format: 'seqgraft-ref' }, { any: 'thing' });
    await damage(store, entryOf(3), newer);
    const report = await repairStore(store, { apply: true });
    expect(report).toMatchObject({ done: [], left: [{ action: 'left', ref: 'births@3' }] });
    expect(await readAll(entryOf(3))).toEqual(newer);
    await damage(store, 'store.json', await encodeDocument({ ...kind, format: 'seqgraft-store' }, {}));
    await damage(store, entryOf(2), new Uint8Array());
    const before = await store.list('');
    expect((await repairStore(store, { apply: true })).done).toEqual([]);
    expect(await store.list('')).toEqual(before);
  });

  it('removes what dead processes left in a folder', async () => {
    const folder = temporaryFolder();
    await publishCheckpoint(fileStore(folder), 'births', exampleCheckpoint());
    const self = fileStore(folder).users?.self as string;
    // No system gives so high a number.
    const dead = self.replace(/-[0-9]+$/, '-2147483646');
    for (const name of ['leases', 'gc']) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, `${dead}.${'0a'.repeat(12)}`), '');
      writeFileSync(join(folder, name, `${dead}.${'0a'.repeat(12)}.7`), '');
      writeFileSync(join(folder, name, 'notes.txt'), 'mine');
    }
    expect((await verifyStore(fileStore(folder))).leftovers).toHaveLength(6);
    const { done, left } = await repairStore(fileStore(folder), { apply: true });
    expect(done.map(({ action }) => action)).toEqual(Array(4).fill('removed'));
    expect(left.map(({ key }) => key)).toEqual(['leases/notes.txt', 'gc/notes.txt']);
    expect(readFileSync(join(folder, 'gc', 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('does not make a store of an empty place', async () => {
    await expect(repairStore(memoryStore(), { apply: true })).rejects.toMatchObject({ code: 'E_STORE_EMPTY' });
  });
});
