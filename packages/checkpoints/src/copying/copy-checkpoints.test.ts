import { beforeEach, describe, expect, it } from 'vitest';
import { damage, damageBlob, exampleCheckpoint } from '../example-checkpoint.test-suite.ts';
import { blobKey } from '../format/content-digest.ts';
import { listTags } from '../history/list-tags.ts';
import { tagCheckpoint } from '../history/tag-checkpoint.ts';
import { publishCheckpoint } from '../publishing/publish-checkpoint.ts';
import { listRefs } from '../reading/list-refs.ts';
import { loadCheckpoint } from '../reading/load-checkpoint.ts';
import { showCheckpoint } from '../reading/show-checkpoint.ts';
import { verifyStore } from '../reading/verify-store.ts';
import { fileStore } from '../stores/file/file-store.ts';
import { temporaryFolder } from '../stores/file/temporary-folder.test-suite.ts';
import { serveFolder } from '../stores/http/folder-server.test-suite.ts';
import { httpStore } from '../stores/http/http-store.ts';
import { writeStoreIndex } from '../stores/http/store-index.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Store } from '../stores/store.ts';
import { copyCheckpoints } from './copy-checkpoints.ts';
import type { CopyProgress } from './copy-progress.ts';

let from: Store;
let to: Store;
beforeEach(() => {
  from = memoryStore();
  to = memoryStore();
});

const publish = (store: Store, name: string, head: number, extra: object = {}) =>
  publishCheckpoint(store, name, { ...exampleCheckpoint({ head }), parent: null, ...extra });

/** What a store has of a name, oldest first. */
async function chain(store: Store, ref: string): Promise<readonly string[]> {
  const { refs } = await listRefs(store, { history: true });
  return refs
    .filter((each) => each.ref === ref)
    .map(({ digest }) => digest)
    .reverse();
}

describe('copyCheckpoints', () => {
  it('moves what the target lacks, and nothing twice', async () => {
    const source = await publish(from, 'births', 1);
    const training = { progress: { step: 7 }, tensors: new Map([['m', { shape: [2], data: new Float32Array(2) }]]) };
    await publish(from, 'births-2014', 2, { parent: { ref: 'births@1', digest: source.digest }, training });
    const report = await copyCheckpoints(from, to, { refs: ['births'] });
    expect(report).toMatchObject({
      checkpoints: [{ ref: 'births', from: 'births@1', entry: 1, copied: true, created: source.created }],
      moved: { blobs: 3 },
      skipped: { blobs: 0, bytes: 0 },
      warnings: [],
    });
    // The body is shared; head, two blobs of training and the manifest are new.
    const adapted = await copyCheckpoints(from, to, { refs: ['births-2014'] });
    expect(adapted).toMatchObject({ moved: { blobs: 4 }, skipped: { blobs: 1 } });
    expect(await loadCheckpoint(to, 'births-2014', { training: true })).toEqual(
      await loadCheckpoint(from, 'births-2014', { training: true }),
    );
    const again = await copyCheckpoints(from, to);
    expect(again).toMatchObject({ moved: { blobs: 0 }, skipped: { blobs: 0 } });
    expect(again.checkpoints.map(({ copied }) => copied)).toEqual([false, false]);
    expect(await listRefs(to, { history: true })).toEqual(await listRefs(from, { history: true }));
  });

  it('takes parents along, before those that were made from them', async () => {
    const old = await publish(from, 'births', 1);
    await publish(from, 'births', 2);
    await publish(from, 'births-2014', 3, { parent: { ref: 'births@1', digest: old.digest } });
    const { checkpoints } = await copyCheckpoints(from, to, { refs: ['births-2014'] });
    expect(checkpoints.map((each) => each.from)).toEqual(['births@1', 'births-2014@1']);
    expect(await chain(to, 'births')).toEqual([old.digest]);
    const alone = memoryStore();
    await copyCheckpoints(from, alone, { refs: ['births-2014'], parents: false });
    expect((await listRefs(alone)).refs).toHaveLength(1);
    // A parent that the origin does not have is elsewhere, and may be.
    await publish(from, 'orphan', 4, { parent: { ref: 'gone', digest: `sha256:${'0'.repeat(64)}` } });
    await copyCheckpoints(from, alone, { refs: ['orphan'] });
    expect((await showCheckpoint(alone, 'orphan')).parent?.ref).toBe('gone');
  });

  it('appends to what the target has', async () => {
    const theirs = await publish(to, 'births', 9);
    const ours = await publish(from, 'births', 1);
    expect((await copyCheckpoints(from, to)).checkpoints).toMatchObject([{ from: 'births@1', entry: 2 }]);
    expect(await chain(to, 'births')).toEqual([theirs.digest, ours.digest]);
    // One entry of an exact ref is enough, be it the newest or not.
    await publish(to, 'births', 8);
    expect((await copyCheckpoints(from, to, { refs: ['births@1'] })).checkpoints).toMatchObject([
      { entry: 2, copied: false },
    ]);
    expect((await copyCheckpoints(from, to, { refs: ['births'] })).checkpoints).toMatchObject([
      { entry: 4, copied: true },
    ]);
  });

  it('copies histories, and goes on where it was stopped', async () => {
    const digests: string[] = [];
    // The fourth entry has the content of the first, as after a rollback.
    for (const head of [1, 2, 3, 1]) digests.push((await publish(from, 'births', head)).digest);
    await copyCheckpoints(from, to, { history: true });
    expect(await chain(to, 'births')).toEqual(digests);
    for (const head of [5, 6]) digests.push((await publish(from, 'births', head)).digest);
    const { checkpoints } = await copyCheckpoints(from, to, { history: true });
    expect(checkpoints.filter(({ copied }) => copied).map((each) => each.from)).toEqual(['births@5', 'births@6']);
    expect(await chain(to, 'births')).toEqual(digests);
  });

  it('may be stopped at any write: nothing half is seen, and the next run finishes', async () => {
    const old = await publish(from, 'births', 1);
    await publish(from, 'births', 2, { parent: { ref: 'births@1', digest: old.digest } });
    await tagCheckpoint(from, 'births@1', 'production');
    let stops = 0;
    for (let writes = 0; ; writes++) {
      const target = memoryStore();
      let left = writes;
      const failing: Store = {
        ...target,
        putIfAbsent: async (key, bytes, options) => {
          if (left-- === 0) throw new Error('stopped');
          return target.putIfAbsent(key, bytes, options);
        },
      };
      const stopped = await copyCheckpoints(from, failing, { history: true, blobsInFlight: 1 }).then(
        () => false,
        (error: Error) => error.message === 'stopped',
      );
      if (!stopped) break;
      stops += 1;
      if ((await target.get('store.json', 1000)) !== null) {
        expect((await verifyStore(target)).bad).toEqual([]);
        for (const { ref, entry } of (await listRefs(target, { history: true })).refs) {
          await loadCheckpoint(target, `${ref}@${entry}`, { strict: true });
        }
      }
      await copyCheckpoints(from, target, { history: true });
      expect(await listRefs(target, { history: true })).toEqual(await listRefs(from, { history: true }));
      expect((await listTags(target)).tags).toMatchObject([{ tag: 'births@production', digest: old.digest }]);
    }
    // store.json, leases, blobs, manifests, entries and the tag.
    expect(stops).toBeGreaterThan(10);
  });

  it('takes tags along, but none back', async () => {
    await publish(from, 'births', 1);
    await publish(from, 'births', 2);
    await publish(to, 'births', 9);
    await tagCheckpoint(from, 'births@2', 'production', { created: new Date('2026-01-01') });
    await tagCheckpoint(from, 'births@1', 'old');
    const { tags } = await copyCheckpoints(from, to);
    // Entry 2 of the origin is entry 2 here by chance alone: it came behind another's entry 1.
    expect(tags).toMatchObject([{ tag: 'births@production', entry: 2, created: '2026-01-01T00:00:00.000Z' }]);
    expect(await loadCheckpoint(to, 'births@production')).toMatchObject({
      digest: (await loadCheckpoint(from, 'births@2')).digest,
    });
    expect((await copyCheckpoints(from, to)).tags).toEqual([]);
    await tagCheckpoint(to, 'births@1', 'production', { created: new Date('2026-02-01') });
    expect((await copyCheckpoints(from, to)).tags).toEqual([]);
    expect((await listTags(to)).tags).toMatchObject([{ tag: 'births@production', entry: 1 }]);
  });

  it('falls back behind what is damaged in the origin, and says so', async () => {
    await publish(from, 'births', 1);
    const { digest } = await publish(from, 'births', 2);
    await damageBlob(from, digest);
    const newest = await copyCheckpoints(from, to);
    expect(newest.checkpoints).toMatchObject([{ from: 'births@1' }]);
    expect(newest.warnings).toMatchObject([{ code: 'W_FALLBACK' }]);
    const all = await copyCheckpoints(from, memoryStore(), { history: true });
    expect(all.warnings).toMatchObject([{ code: 'W_DAMAGED', message: expect.stringContaining('births@2') }]);
  });

  it('never copies a damaged blob', async () => {
    await publish(from, 'births', 1);
    const { groups } = await showCheckpoint(from, 'births');
    await damageBlob(from, groups[0]?.blob.digest as string);
    await expect(copyCheckpoints(from, to)).rejects.toMatchObject({ code: 'E_INTEGRITY' });
    expect((await listRefs(to)).refs).toEqual([]);
  });

  it('comes with the newest entry whose weights are whole, and with its parents, and says what is not', async () => {
    const old = await publish(from, 'source', 7);
    await publish(from, 'births', 1, { parent: { ref: 'source@1', digest: old.digest } });
    await publish(from, 'births', 2);
    await publish(from, 'deaths', 3);
    await damageBlob(from, (await showCheckpoint(from, 'births@2')).groups[1]?.blob.digest as string);
    for (const copied of [true, false]) {
      const { checkpoints, warnings } = await copyCheckpoints(from, to, { refs: ['births', 'deaths'] });
      expect(checkpoints).toMatchObject([
        { from: 'source@1', copied },
        { from: 'births@1', entry: 1, copied },
        { from: 'deaths@1', copied },
      ]);
      expect(warnings).toMatchObject([{ code: 'W_FALLBACK', message: expect.stringContaining('births@2') }]);
    }
    const all = await copyCheckpoints(from, memoryStore(), { history: true });
    expect(all.checkpoints.map((each) => each.from)).toEqual(['source@1', 'births@1', 'deaths@1']);
    expect(all.warnings).toMatchObject([{ code: 'W_DAMAGED', message: expect.stringContaining('births@2') }]);
  });

  it('fails when what was asked for is damaged, but brings the rest', async () => {
    await publish(from, 'births', 1);
    await publish(from, 'deaths', 2);
    await damageBlob(from, (await showCheckpoint(from, 'births')).groups[1]?.blob.digest as string);
    for (const refs of [
      ['births', 'deaths'],
      ['births@1', 'deaths@1'],
    ]) {
      to = memoryStore();
      await expect(copyCheckpoints(from, to, { refs })).rejects.toMatchObject({ code: 'E_INTEGRITY' });
      expect((await listRefs(to)).refs).toMatchObject([{ ref: 'deaths' }]);
    }
  });

  it('brings again what the target has lost', async () => {
    await publish(from, 'births', 1);
    await copyCheckpoints(from, to);
    const { groups, digest } = await showCheckpoint(from, 'births');
    for (const lost of [groups[0]?.blob.digest as string, digest]) {
      await damage(to, blobKey(lost), null);
      expect(await copyCheckpoints(from, to)).toMatchObject({ checkpoints: [{ copied: false }], moved: { blobs: 1 } });
    }
    expect((await verifyStore(to)).bad).toEqual([]);
  });

  it('heals what is damaged in the target, when asked to look', async () => {
    await publish(from, 'births', 1);
    await copyCheckpoints(from, to);
    const { groups } = await showCheckpoint(from, 'births');
    await damageBlob(to, groups[0]?.blob.digest as string);
    expect((await copyCheckpoints(from, to)).moved.blobs).toBe(0);
    expect(await copyCheckpoints(from, to, { verify: true })).toMatchObject({
      checkpoints: [{ copied: false, entry: 1 }],
      moved: { blobs: 1 },
      skipped: { blobs: 2 },
    });
    expect((await verifyStore(to)).bad).toEqual([]);
  });

  it('tells how far it is, and stops when told to', async () => {
    await publish(from, 'births', 1);
    await publish(from, 'deaths', 2);
    const told: CopyProgress[] = [];
    await copyCheckpoints(from, to, { onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)).toMatchObject({ ref: null, done: 2, total: 2, moved: { blobs: 5 }, skipped: { blobs: 1 } });
    const controller = new AbortController();
    const stopped = copyCheckpoints(from, memoryStore(), {
      signal: controller.signal,
      onProgress: ({ done }) => done === 1 && controller.abort(new Error('enough')),
    });
    await expect(stopped).rejects.toThrow('enough');
  });

  it('holds no more blobs at a time than it may', async () => {
    const groups = Array.from({ length: 12 }, (_, i) => ({
      ...exampleCheckpoint({ head: i }).groups[1],
      name: `g${i}`,
    }));
    await publish(from, 'births', 1, {
      groups: groups.map(({ name, tensors }) => ({ name, tensors: new Map([[name, [...(tensors ?? [])][0]?.[1]]]) })),
    });
    let [held, most] = [0, 0];
    const slow: Store = {
      ...to,
      putIfAbsent: async (key, bytes, options) => {
        if (!key.startsWith('blobs/')) return to.putIfAbsent(key, bytes, options);
        most = Math.max(most, ++held);
        await new Promise((resolve) => setTimeout(resolve, 5));
        held -= 1;
        return to.putIfAbsent(key, bytes, options);
      },
    };
    await copyCheckpoints(from, slow, { blobsInFlight: 3 });
    expect(most).toBe(3);
  });

  it('names what the origin does not have, before anything is written', async () => {
    await publish(from, 'births', 1);
    await expect(copyCheckpoints(from, to, { refs: ['births', 'birth'] })).rejects.toMatchObject({
      code: 'E_NOT_FOUND',
    });
    await expect(copyCheckpoints(to, from)).rejects.toMatchObject({ code: 'E_STORE_EMPTY' });
    expect(await to.list('')).toEqual([]);
  });

  it('goes from a web server into a folder, with and without an index', async () => {
    const folder = temporaryFolder();
    const served = fileStore(folder);
    await publish(served, 'births', 1);
    await tagCheckpoint(served, 'births', 'production');
    const { url } = await serveFolder(folder);
    const pulled = fileStore(temporaryFolder());
    expect(await copyCheckpoints(httpStore(url), pulled, { refs: ['births'] })).toMatchObject({ tags: [] });
    await writeStoreIndex(served);
    expect(await copyCheckpoints(httpStore(url), pulled)).toMatchObject({ tags: [{ tag: 'births@production' }] });
    expect(await listRefs(pulled)).toEqual(await listRefs(served));
  });
});
