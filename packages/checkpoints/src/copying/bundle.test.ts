import { isSeqgraftError } from '@seqgraft/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { damageBlob, exampleCheckpoint } from '../example-checkpoint.test-suite.ts';
import { writeZip } from '../foreign/zip-writer.test-suite.ts';
import { tagCheckpoint } from '../history/tag-checkpoint.ts';
import { publishCheckpoint } from '../publishing/publish-checkpoint.ts';
import { listRefs } from '../reading/list-refs.ts';
import { loadCheckpoint } from '../reading/load-checkpoint.ts';
import { verifyStore } from '../reading/verify-store.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Store } from '../stores/store.ts';
import { copyCheckpoints } from './copy-checkpoints.ts';
import { isBundle } from './is-bundle.ts';
import { packBundle } from './pack-bundle.ts';
import { openBundle, unpackBundle } from './unpack-bundle.ts';

let from: Store;
let to: Store;
beforeEach(() => {
  from = memoryStore();
  to = memoryStore();
});

const publish = (store: Store, name: string, head: number, extra: object = {}) =>
  publishCheckpoint(store, name, { ...exampleCheckpoint({ head }), parent: null, ...extra });

/** All keys of a store and what is under them, but leases. */
async function contents(store: Store): Promise<readonly { readonly name: string; readonly data: Uint8Array }[]> {
  const keys = (await store.list('')).filter((key) => !key.startsWith('leases/'));
  return Promise.all(
    keys.map(async (name) => ({ name, data: (await store.get(name, 1e9))?.bytes ?? new Uint8Array() })),
  );
}

/** The code and reason with which bytes are refused; the store must be as it was. */
async function refusal(bytes: Uint8Array): Promise<{ code: string; reason: string; message: string }> {
  const before = await contents(to);
  const error = await unpackBundle(bytes, to).catch((reason: unknown) => reason);
  expect(await contents(to)).toEqual(before);
  if (!isSeqgraftError(error)) throw error;
  return { code: error.code, reason: String(error.details.reason), message: error.message };
}

describe('a bundle', () => {
  it('takes a checkpoint, its parent and its tags to another store, to the bit', async () => {
    const old = await publish(from, 'births', 1);
    await publish(from, 'births', 2);
    const training = { progress: { step: 7 }, tensors: new Map([['m', { shape: [2], data: new Float32Array(2) }]]) };
    await publish(from, 'births-2014', 3, { parent: { ref: 'births@1', digest: old.digest }, training });
    await tagCheckpoint(from, 'births-2014', 'best');
    const { bytes, checkpoints } = await packBundle(from, { refs: ['births-2014'] });
    expect(checkpoints.map((each) => each.from)).toEqual(['births@1', 'births-2014@1']);
    const report = await unpackBundle(bytes, to);
    expect(report.checkpoints.map(({ copied }) => copied)).toEqual([true, true]);
    expect(await loadCheckpoint(to, 'births-2014@best', { training: true })).toEqual(
      await loadCheckpoint(from, 'births-2014@best', { training: true }),
    );
    expect((await verifyStore(to)).bad).toEqual([]);
  });

  it('is the same bytes for the same checkpoints, and a store for whoever unpacks it', async () => {
    await publish(from, 'births', 1);
    const { bytes } = await packBundle(from);
    expect((await packBundle(from)).bytes).toEqual(bytes);
    const packed = memoryStore();
    await copyCheckpoints(from, packed);
    expect(await contents(await openBundle(bytes))).toEqual(await contents(packed));
  });

  it('does not make a parent the newest of its name again, nor anything twice', async () => {
    const old = await publish(from, 'births', 1);
    await publish(from, 'births-2014', 3, { parent: { ref: 'births@1', digest: old.digest } });
    const { bytes } = await packBundle(from, { refs: ['births-2014'] });
    await copyCheckpoints(from, to, { refs: ['births'] });
    const newer = await publish(to, 'births', 2);
    await unpackBundle(bytes, to);
    expect((await loadCheckpoint(to, 'births')).digest).toBe(newer.digest);
    const again = await unpackBundle(bytes, to);
    expect(again.checkpoints.map(({ copied }) => copied)).toEqual([false, false]);
    expect((await listRefs(to, { history: true })).refs).toHaveLength(3);
  });

  it('keeps the order of a history', async () => {
    for (const head of [1, 2, 3]) await publish(from, 'births', head);
    await unpackBundle((await packBundle(from, { refs: ['births'], history: true })).bytes, to);
    const digests = async (store: Store) =>
      (await listRefs(store, { history: true })).refs.map(({ entry, digest }) => [entry, digest]);
    expect(await digests(to)).toEqual(await digests(from));
  });

  it('is refused, or is what it was, when any of its bytes is another one', async () => {
    const { digest } = await publish(from, 'births', 1);
    const { bytes } = await packBundle(from);
    let taken = 0;
    for (let at = 0; at < bytes.length; at += 7) {
      const wrong = bytes.slice();
      wrong[at] = (wrong[at] as number) ^ 1;
      const store = memoryStore();
      try {
        // Some fields of an archive, such as its times, say nothing of what is in it.
        const { checkpoints } = await unpackBundle(wrong, store);
        expect(checkpoints).toMatchObject([{ digest, copied: true }]);
        expect((await verifyStore(store)).bad).toEqual([]);
        taken++;
      } catch (error) {
        expect(isSeqgraftError(error, 'E_BUNDLE'), `byte ${at}: ${error}`).toBe(true);
        expect(await store.list('')).toEqual([]);
      }
    }
    expect(taken).toBeLessThan(bytes.length / 7 / 10);
  });

  it('is refused for damage that its checksums do not show, with all that is wrong', async () => {
    const first = await publish(from, 'births', 1);
    const second = await publish(from, 'births-2014', 2);
    for (const { digest } of [first, second]) await damageBlob(from, digest);
    const { code, reason, message } = await refusal(writeZip(await contents(from)));
    expect({ code, reason }).toEqual({ code: 'E_BUNDLE', reason: 'content' });
    for (const { digest } of [first, second]) expect(message).toContain(digest);
  });

  it('is refused cut short, with other things in it, and when it is no bundle at all', async () => {
    await publish(from, 'births', 1);
    await publish(to, 'mine', 9);
    const { bytes } = await packBundle(from);
    const parts = await contents(from);
    const data = new Uint8Array(3);
    const cases: readonly (readonly [Uint8Array, string])[] = [
      [bytes.subarray(0, bytes.length - 1), 'zip-end'],
      [new Uint8Array(), 'zip-end'],
      [new TextEncoder().encode('date,births\n'), 'zip-end'],
      [writeZip([{ name: 'model.h5', data }]), 'key'],
      [writeZip([...parts, { name: '../refs/x', data }]), 'zip-path'],
      [writeZip([...parts, { name: 'leases/a', data }]), 'key'],
      [writeZip([...parts, { name: 'blobs/.hidden', data }]), 'key'],
      [writeZip(parts.filter(({ name }) => !name.startsWith('refs/'))), 'store'],
      [writeZip(parts.filter(({ name }) => name !== 'store.json')), 'store'],
      [writeZip(parts.filter(({ name }) => !name.startsWith('blobs/'))), 'content'],
    ];
    // A part of one is told as such; a file of another kind may be something else.
    expect(cases.map(([wrong]) => isBundle(wrong)).slice(0, 4)).toEqual([true, false, false, false]);
    expect(isBundle(bytes)).toBe(true);
    for (const [wrong, reason] of cases) expect(await refusal(wrong)).toMatchObject({ code: 'E_BUNDLE', reason });
  });
});
