import { beforeEach, describe, expect, it } from 'vitest';
import { damage, damageBlob, exampleCheckpoint } from '../example-checkpoint.test-suite.ts';
import { blobKey, digestOf } from '../format/content-digest.ts';
import { encodeDocument } from '../format/document.ts';
import { encodeRefEntry } from '../format/ref-entry.ts';
import { tagCheckpoint } from '../history/tag-checkpoint.ts';
import { publishCheckpoint } from '../publishing/publish-checkpoint.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Store } from '../stores/store.ts';
import { listRefs } from './list-refs.ts';
import { loadCheckpoint } from './load-checkpoint.ts';
import { showCheckpoint } from './show-checkpoint.ts';
import { verifyStore } from './verify-store.ts';

let store: Store;
/** Digests of births@1, @2, @3, which share their body. */
let digests: string[];

beforeEach(async () => {
  store = memoryStore();
  digests = [];
  for (const head of [1, 2, 3])
    digests.push((await publishCheckpoint(store, 'births', exampleCheckpoint({ head }))).digest);
});

const headBlob = async (ref: string): Promise<string> =>
  (await showCheckpoint(store, ref)).groups[1]?.blob.digest as string;
const readAll = async (key: string): Promise<Uint8Array> => (await store.get(key, 1e6))?.bytes as Uint8Array;

describe('loadCheckpoint', () => {
  it('finds a checkpoint by name, number and digest', async () => {
    expect(await loadCheckpoint(store, 'births')).toMatchObject({ ref: 'births', entry: 3, digest: digests[2] });
    expect(await loadCheckpoint(store, 'default/births')).toMatchObject({ ref: 'births', entry: 3 });
    expect(await loadCheckpoint(store, 'births@2')).toMatchObject({ ref: 'births', entry: 2, digest: digests[1] });
    expect(await loadCheckpoint(store, `births@${digests[0]}`)).toMatchObject({ entry: 1, digest: digests[0] });
  });

  it('says what there is instead of what is not', async () => {
    await publishCheckpoint(store, 'lstm/weather', exampleCheckpoint());
    await expect(loadCheckpoint(store, 'birhts')).rejects.toMatchObject({
      code: 'E_NOT_FOUND',
      category: 'not-found',
      reason: expect.stringContaining('Did you mean "births"?'),
      details: { known: ['births', 'lstm/weather'] },
    });
    await expect(loadCheckpoint(store, 'births@4')).rejects.toMatchObject({
      code: 'E_NOT_FOUND',
      details: { known: ['births@3', 'births@2', 'births@1'] },
    });
    await expect(loadCheckpoint(store, `births@sha256:${'0'.repeat(64)}`)).rejects.toMatchObject({
      code: 'E_NOT_FOUND',
    });
  });

  it('says that there is nothing, and creates nothing', async () => {
    const empty = memoryStore();
    for (const read of [loadCheckpoint, showCheckpoint]) {
      await expect(read(empty, 'births')).rejects.toMatchObject({ code: 'E_STORE_EMPTY', category: 'not-found' });
    }
    for (const read of [listRefs, verifyStore])
      await expect(read(empty)).rejects.toMatchObject({ code: 'E_STORE_EMPTY' });
    expect(await empty.list('')).toEqual([]);
    for (const key of await store.list('refs/')) await store.delete(key);
    await expect(loadCheckpoint(store, 'births')).rejects.toMatchObject({ code: 'E_STORE_EMPTY' });
    expect(await listRefs(store)).toEqual({ refs: [], entries: {}, warnings: [] });
  });

  it.each([
    ['a bit of a blob', async () => damageBlob(store, await headBlob('births')), 'digest'],
    ['a missing blob', async () => damage(store, blobKey(await headBlob('births')), null), 'missing'],
    ['a truncated blob', async () => damage(store, blobKey(await headBlob('births')), new Uint8Array(20)), 'size'],
    ['an overlong blob', async () => damage(store, blobKey(await headBlob('births')), new Uint8Array(9999)), 'size'],
    ['a bit of the manifest', async () => damageBlob(store, digests[2] as string), 'digest'],
    ['a missing manifest', async () => damage(store, blobKey(digests[2] as string), null), 'missing'],
    ['an empty entry', async () => damage(store, 'refs/default/births/00000003', new Uint8Array()), 'damaged'],
    ['an overlong entry', async () => damage(store, 'refs/default/births/00000003', new Uint8Array(1e6)), 'damaged'],
    [
      'an entry in the wrong place',
      async () => damage(store, 'refs/default/births/00000003', await readAll('refs/default/births/00000001')),
      'damaged',
    ],
  ])('falls back to the newest valid entry on %s and says so; strictly, it fails', async (_what, harm, problem) => {
    await harm();
    const loaded = await loadCheckpoint(store, 'births');
    expect(loaded).toMatchObject({ entry: 2, digest: digests[1] });
    expect(loaded.groups).toEqual(exampleCheckpoint({ head: 2 }).groups);
    expect(loaded.warnings).toEqual([
      {
        code: 'W_FALLBACK',
        message: expect.stringMatching(/^births@3 cannot be used, births@2 is used instead\. E_INTEGRITY: /),
      },
    ]);
    for (const ref of ['births', 'births@3']) {
      await expect(loadCheckpoint(store, ref, { strict: true })).rejects.toMatchObject({
        code: 'E_INTEGRITY',
        category: 'integrity',
        details: { problem, file: expect.stringMatching(/^memory\/(blobs|refs)\//) },
      });
    }
    await expect(loadCheckpoint(store, 'births@3')).rejects.toMatchObject({ code: 'E_INTEGRITY' });
    expect((await verifyStore(store)).bad).not.toEqual([]);
  });

  it('finds every single flipped bit of everything that is stored, and names the file', async () => {
    const small = memoryStore();
    await publishCheckpoint(small, 'births', exampleCheckpoint({ training: 7 }));
    await tagCheckpoint(small, 'births', 'good');
    const keys = await small.list('');
    // store.json, two groups, two blobs of the training, the manifest, the entry, the tag's entry.
    expect(keys).toHaveLength(8);
    for (const key of keys) {
      const original = (await small.get(key, 1e6))?.bytes as Uint8Array;
      for (let bit = 0; bit < original.length * 8; bit++) {
        const flipped = original.slice();
        flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
        await damage(small, key, flipped);
        const error = await loadCheckpoint(small, 'births@good', { training: true }).catch((caught: unknown) => caught);
        const { code, details } = error as { code?: string; details?: { file: string } };
        if (code !== 'E_INTEGRITY' || details?.file !== `memory/${key}`) expect.fail(`bit ${bit} of ${key}: ${error}`);
      }
      await damage(small, key, original);
    }
    expect(await loadCheckpoint(small, 'births@good', { strict: true, training: true })).toMatchObject({ entry: 1 });
  });

  it('fails with the newest entry when all are damaged', async () => {
    await damageBlob(store, (await showCheckpoint(store, 'births')).groups[0]?.blob.digest as string);
    await expect(loadCheckpoint(store, 'births')).rejects.toMatchObject({
      code: 'E_INTEGRITY',
      details: { ref: 'births@3' },
    });
  });

  it('publishes after a damaged entry, never over it', async () => {
    await damage(store, 'refs/default/births/00000003', new Uint8Array());
    expect(await publishCheckpoint(store, 'births', exampleCheckpoint())).toMatchObject({ entry: 4 });
    expect((await loadCheckpoint(store, 'births')).warnings).toEqual([]);
  });

  it('does not fall back behind an entry or a manifest of a newer version', async () => {
    const anything = { safeParse: (data: unknown) => ({ success: true, data }) };
    const kind = { bytes: 1e6, depth: 16, versions: [anything, anything, anything] as never };
    const manifest = await encodeDocument({ ...kind, format: 'seqgraft-checkpoint', sealed: false }, { new: 1 });
    const digest = await digestOf(manifest);
    await store.putIfAbsent(blobKey(digest), manifest);
    const entry = {
      ref: 'default/births',
      entry: 4,
      digest,
      size: manifest.length,
      created: new Date(0).toISOString(),
    };
    await store.putIfAbsent('refs/default/births/00000004', await encodeRefEntry(entry));
    await expect(loadCheckpoint(store, 'births')).rejects.toMatchObject({
      code: 'E_VERSION',
      category: 'incompatible',
      details: { version: 3, supported: 2 },
    });
    const newer = await encodeDocument({ ...kind, format: 'seqgraft-ref', sealed: true }, { any: 'thing' });
    await damage(store, 'refs/default/births/00000004', newer);
    await expect(loadCheckpoint(store, 'births')).rejects.toMatchObject({ code: 'E_VERSION' });
    expect((await verifyStore(store)).bad).toMatchObject([{ ref: 'births@4', code: 'E_VERSION' }]);
    await damage(store, 'store.json', await encodeDocument({ ...kind, format: 'seqgraft-store', sealed: true }, {}));
    await expect(loadCheckpoint(store, 'births')).rejects.toMatchObject({ code: 'E_VERSION' });
    await expect(publishCheckpoint(store, 'births', exampleCheckpoint())).rejects.toMatchObject({ code: 'E_VERSION' });
  });

  it('passes over files that are not ours', async () => {
    await store.putIfAbsent('refs/default/births/notes.txt', new Uint8Array([1]));
    await store.putIfAbsent('refs/readme', new Uint8Array([1]));
    expect(await loadCheckpoint(store, 'births')).toMatchObject({ entry: 3, warnings: [] });
    expect((await verifyStore(store)).bad).toEqual([]);
  });
});

describe('listRefs', () => {
  it('lists the newest entry of each name, and all of them if asked', async () => {
    await publishCheckpoint(store, 'lstm/weather', exampleCheckpoint());
    await publishCheckpoint(store, 'births-2014', exampleCheckpoint());
    const { refs } = await listRefs(store);
    expect(refs.map(({ ref, entry }) => [ref, entry])).toEqual([
      ['births', 3],
      ['births-2014', 1],
      ['lstm/weather', 1],
    ]);
    const { metrics, parent } = exampleCheckpoint();
    expect(refs[0]).toMatchObject({ digest: digests[2], metrics, parent });
    const history = await listRefs(store, { history: true });
    expect(history.refs.map(({ ref, entry }) => `${ref}@${entry}`)).toEqual([
      'births@3',
      'births@2',
      'births@1',
      'births-2014@1',
      'lstm/weather@1',
    ]);
  });

  it('counts each byte of a checkpoint once', async () => {
    const [ref] = (await listRefs(store)).refs;
    const blobs = (await store.list('blobs/')).filter((key) =>
      [ref?.digest, ...(ref?.groups ?? []).map(({ blob }) => blob.digest)].includes(`sha256:${key.split('/').at(-1)}`),
    );
    const sizes = await Promise.all(blobs.map(async (key) => (await readAll(key)).length));
    expect(ref?.bytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
  });

  it('shows the others when one is damaged, and says which', async () => {
    await publishCheckpoint(store, 'weather', { ...exampleCheckpoint(), metrics: { other: 1 } });
    await damageBlob(store, (await showCheckpoint(store, 'weather')).digest);
    await damageBlob(store, digests[2] as string);
    const { refs, warnings } = await listRefs(store);
    expect(refs).toMatchObject([{ ref: 'births', entry: 2 }]);
    expect(warnings.map(({ code }) => code)).toEqual(['W_FALLBACK', 'W_DAMAGED']);
    expect(warnings[1]?.message).toContain('weather@1');
  });
});

describe('verifyStore', () => {
  it('finds nothing where nothing is wrong', async () => {
    // Three manifests, three heads, one body.
    expect(await verifyStore(store)).toEqual({
      checkpoints: 3,
      tags: 0,
      blobs: 7,
      bad: [],
      unnamed: [],
      leftovers: [],
    });
  });

  it('names every checkpoint that a damaged blob harms, and blobs that harm none', async () => {
    const body = (await showCheckpoint(store, 'births')).groups[0]?.blob.digest as string;
    const lost = await headBlob('births@2');
    await damageBlob(store, body);
    await damage(store, blobKey(lost), null);
    await store.delete('refs/default/births/00000001');
    await damageBlob(store, digests[0] as string);
    const report = await verifyStore(store);
    expect(report).toMatchObject({ checkpoints: 2, blobs: 6 });
    expect(report.bad.map(({ ref, blob, code }) => ({ ref, blob, code }))).toEqual([
      { ref: 'births@3', blob: body, code: 'E_INTEGRITY' },
      { ref: 'births@2', blob: body, code: 'E_INTEGRITY' },
      { ref: 'births@2', blob: lost, code: 'E_INTEGRITY' },
      { ref: undefined, blob: digests[0], code: 'E_INTEGRITY' },
    ]);
  });

  it('reports a damaged store.json and checks the rest', async () => {
    await damage(store, 'store.json', new TextEncoder().encode('{}'));
    expect(await verifyStore(store)).toMatchObject({ checkpoints: 3, bad: [{ code: 'E_INTEGRITY' }] });
    await expect(loadCheckpoint(store, 'births')).rejects.toMatchObject({
      code: 'E_INTEGRITY',
      details: { what: 'store.json' },
    });
  });
});
