import { canonicalJson, type Json } from '@seqgraft/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { damage, damageBlob, exampleCheckpoint, exampleTraining } from '../example-checkpoint.test-suite.ts';
import { blobKey, digestOf } from '../format/content-digest.ts';
import { decodeManifest, encodeManifest, type TrainingBlobs } from '../format/manifest.ts';
import { encodeRefEntry } from '../format/ref-entry.ts';
import { listRefs } from '../reading/list-refs.ts';
import { loadCheckpoint } from '../reading/load-checkpoint.ts';
import { showCheckpoint } from '../reading/show-checkpoint.ts';
import { verifyStore } from '../reading/verify-store.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Store } from '../stores/store.ts';
import { publishCheckpoint } from './publish-checkpoint.ts';

let store: Store;

beforeEach(() => {
  store = memoryStore();
});

const blobsOfTraining = async (ref: string): Promise<TrainingBlobs> =>
  (await showCheckpoint(store, ref)).training as TrainingBlobs;

describe('the state of a training', () => {
  it('is given back to the bit, when it is asked for', async () => {
    await publishCheckpoint(store, 'run', exampleCheckpoint({ training: 7 }));
    expect((await loadCheckpoint(store, 'run', { training: true })).training).toEqual(exampleTraining(7));
    expect((await loadCheckpoint(store, 'run')).training).toBeNull();
    const loaded = await loadCheckpoint(store, 'run', { training: true });
    expect((await publishCheckpoint(store, 'copy', loaded)).digest).toBe(loaded.digest);
  });

  it('is none of a model that has none', async () => {
    const { digest } = await publishCheckpoint(store, 'model', exampleCheckpoint());
    expect((await loadCheckpoint(store, 'model', { training: true })).training).toBeNull();
    expect(await showCheckpoint(store, 'model')).toMatchObject({ training: null });
    // Version 1: readable by every seqgraft, and the same model has the same digest as ever.
    const bytes = (await store.get(blobKey(digest), 1e6))?.bytes as Uint8Array;
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ version: 1 });
  });

  it('is shown and counted, but not read', async () => {
    await publishCheckpoint(store, 'run', exampleCheckpoint({ training: 7 }));
    const { training, bytes } = await showCheckpoint(store, 'run');
    expect(training).toMatchObject({
      progress: { mediaType: 'application/json', size: canonicalJson(exampleTraining(7).progress).length },
      tensors: { mediaType: 'application/vnd.safetensors' },
    });
    const model = await publishCheckpoint(memoryStore(), 'model', exampleCheckpoint());
    const manifest = (await store.get(blobKey((await showCheckpoint(store, 'run')).digest), 1e6))?.size as number;
    expect(model.digest).not.toBe((await showCheckpoint(store, 'run')).digest);
    const groups = (await showCheckpoint(store, 'run')).groups.reduce((sum, { blob }) => sum + blob.size, 0);
    expect(bytes).toBe(manifest + groups + (training?.progress.size ?? 0) + (training?.tensors.size ?? 0));
    expect((await listRefs(store)).refs).toMatchObject([{ ref: 'run', training, bytes }]);
  });

  it('may have no tensors, and no more than null to say', async () => {
    const training = { progress: null, tensors: new Map() };
    await publishCheckpoint(store, 'run', { ...exampleCheckpoint(), training });
    expect((await loadCheckpoint(store, 'run', { training: true })).training).toEqual(training);
  });

  it('is copied before anything is awaited', async () => {
    const training = exampleTraining(7) as { progress: { step: number }; tensors: Map<string, never> };
    const publishing = publishCheckpoint(store, 'run', { ...exampleCheckpoint(), training });
    training.progress.step = 8;
    training.tensors.clear();
    await publishing;
    expect((await loadCheckpoint(store, 'run', { training: true })).training).toEqual(exampleTraining(7));
  });

  it('must be finite: a slot that is not would come back as a wreck', async () => {
    const slot = { shape: [2], data: new Float32Array([0, Number.POSITIVE_INFINITY]) };
    const training = { progress: {}, tensors: new Map([['adam/m', slot]]) };
    const publishing = publishCheckpoint(store, 'run', { ...exampleCheckpoint(), training });
    await expect(publishing).rejects.toMatchObject({
      code: 'E_NONFINITE',
      details: { tensor: 'adam/m', index: 1 },
    });
    const words = { progress: { best: Number.POSITIVE_INFINITY }, tensors: new Map() };
    await expect(publishCheckpoint(store, 'run', { ...exampleCheckpoint(), training: words })).rejects.toMatchObject({
      code: 'E_CONTENT',
      details: { problems: [{ where: 'training.progress.best' }] },
    });
    expect(await store.list('')).toEqual([]);
  });

  it('may be 64 MiB beside its tensors, and no more', async () => {
    const long = (bytes: number): Json => 'x'.repeat(bytes - 2);
    const training = { progress: long(64 * 2 ** 20), tensors: new Map() };
    await publishCheckpoint(store, 'run', { ...exampleCheckpoint(), training });
    expect((await loadCheckpoint(store, 'run', { training: true })).training).toEqual(training);
    const more = { ...training, progress: long(64 * 2 ** 20 + 1) };
    await expect(publishCheckpoint(store, 'run', { ...exampleCheckpoint(), training: more })).rejects.toMatchObject({
      code: 'E_CONTENT',
      details: { problems: [{ where: 'training.progress' }] },
    });
  });

  it.each(['progress', 'tensors'] as const)('falls back when its %s are damaged, only if asked for', async (part) => {
    await publishCheckpoint(store, 'run', exampleCheckpoint({ training: 1 }));
    await publishCheckpoint(store, 'run', exampleCheckpoint({ training: 5 }));
    await damageBlob(store, (await blobsOfTraining('run'))[part].digest);
    expect(await loadCheckpoint(store, 'run')).toMatchObject({ entry: 2, warnings: [] });
    const loaded = await loadCheckpoint(store, 'run', { training: true });
    expect(loaded).toMatchObject({ entry: 1, training: exampleTraining(1), warnings: [{ code: 'W_FALLBACK' }] });
    await expect(loadCheckpoint(store, 'run', { training: true, strict: true })).rejects.toMatchObject({
      code: 'E_INTEGRITY',
    });
    expect((await verifyStore(store)).bad).toMatchObject([{ ref: 'run@2', code: 'E_INTEGRITY' }]);
  });

  it('is found missing', async () => {
    await publishCheckpoint(store, 'run', exampleCheckpoint({ training: 1 }));
    await damage(store, blobKey((await blobsOfTraining('run')).progress.digest), null);
    await expect(loadCheckpoint(store, 'run', { training: true })).rejects.toMatchObject({
      code: 'E_INTEGRITY',
      message: expect.stringContaining('training progress'),
    });
  });

  it.each<[string, string]>([
    ['white space', '{"step": 1}'],
    ['a duplicate key', '{"step":1,"step":2}'],
    ['__proto__', '{"__proto__":{}}'],
    ['33 levels', '['.repeat(33) + ']'.repeat(33)],
    ['no JSON', 'gASV'],
  ])('is refused with %s, though its digest is right', async (_what, text) => {
    const { digest } = await publishCheckpoint(store, 'run', exampleCheckpoint({ training: 1 }));
    const manifest = await decodeManifest((await store.get(blobKey(digest), 1e6))?.bytes as Uint8Array);
    const progress = new TextEncoder().encode(text);
    const lie = { mediaType: 'application/json', digest: await digestOf(progress), size: progress.length } as const;
    const training = { ...(manifest.training as TrainingBlobs), progress: lie };
    const bytes = await encodeManifest({ ...manifest, training });
    await store.putIfAbsent(blobKey(lie.digest), progress);
    await store.putIfAbsent(blobKey(await digestOf(bytes)), bytes);
    const place = { ref: 'default/lie', entry: 1, digest: await digestOf(bytes), size: bytes.length };
    const entry = await encodeRefEntry({ ...place, created: new Date(0).toISOString() });
    await store.putIfAbsent('refs/default/lie/00000001', entry);
    await expect(loadCheckpoint(store, 'lie', { training: true })).rejects.toMatchObject({ code: 'E_MANIFEST' });
    await expect(loadCheckpoint(store, 'lie')).resolves.toMatchObject({ training: null });
  });
});
