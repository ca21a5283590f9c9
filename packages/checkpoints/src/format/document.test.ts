import { canonicalJson, isSeqgraftError, type Json } from '@seqgraft/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCheckpoint } from '../example-checkpoint.test-suite.ts';
import { DocumentProblem } from './document.ts';
import { decodeManifest, encodeManifest, type Manifest } from './manifest.ts';
import { decodeRefEntry, encodeRefEntry } from './ref-entry.ts';

const { groups: _, training: __, ...rest } = exampleCheckpoint();
const blob = { mediaType: 'application/vnd.safetensors', digest: `sha256:${'0f'.repeat(32)}`, size: 96 } as const;
const manifest: Manifest = {
  ...rest,
  groups: [
    { name: 'recurrent_1', blob },
    { name: 'head', blob },
  ],
  training: null,
};
const { training: ___, ...model } = manifest;
const plain = { ...model, format: 'seqgraft-checkpoint', version: 1 } as unknown as Record<string, Json>;
const training = { progress: { ...blob, mediaType: 'application/json' }, tensors: blob } as const;
const resumable = { ...plain, training, version: 2 } as unknown as Record<string, Json>;
const bytesOf = (value: Json): Uint8Array => new TextEncoder().encode(canonicalJson(value));
const nested = (depth: number): Json => (depth === 0 ? 1 : [nested(depth - 1)]);

const mutate = (original: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.tuple(fc.nat(original.length - 1), fc.nat(4), fc.uint8Array({ maxLength: 4 })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((mutations) =>
      mutations.reduce(
        (bytes, [at, remove, insert]) =>
          Uint8Array.from([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + remove)]),
        original,
      ),
    );

describe('decodeManifest', () => {
  it('reads what encodeManifest writes', async () => {
    expect(await decodeManifest(await encodeManifest(manifest))).toEqual(manifest);
    expect(await encodeManifest(manifest)).toEqual(bytesOf(plain));
    expect(await decodeManifest(await encodeManifest({ ...manifest, training }))).toEqual({ ...manifest, training });
    expect(await encodeManifest({ ...manifest, training })).toEqual(bytesOf(resumable));
  });

  it.each<[string, string, Uint8Array]>([
    ['bytes beyond 1 MiB', 'bytes', new Uint8Array(2 ** 20 + 1).fill(0x20)],
    ['what is not UTF-8', 'utf-8', new Uint8Array([0x7b, 0xff])],
    ['what is not JSON', 'syntax', new TextEncoder().encode('PK')],
    ['a byte order mark', 'syntax', new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(plain)])],
    ['white space', 'canonical', new TextEncoder().encode(JSON.stringify(plain, null, 1))],
    ['unsorted keys', 'canonical', new TextEncoder().encode(JSON.stringify(plain))],
    ['a duplicate key', 'duplicate-key', new TextEncoder().encode('{"a":1,"a":1}')],
    ['__proto__', 'reserved-key', new TextEncoder().encode('{"__proto__":{}}')],
    ['17 levels', 'depth', bytesOf({ ...plain, lineage: nested(16) })],
    ['a nesting bomb', 'depth', new TextEncoder().encode('['.repeat(2 ** 20))],
    ['a list', 'schema', bytesOf([])],
    ['another format', 'format', bytesOf({ ...plain, format: 'other' })],
    ['version 0', 'schema', bytesOf({ ...plain, version: 0 })],
    ['version "1"', 'schema', bytesOf({ ...plain, version: '1' })],
    ['an unknown member', 'schema', bytesOf({ ...plain, extra: 1 })],
    ['a seal', 'schema', bytesOf({ ...plain, seal: 'x' })],
    ['a missing member', 'schema', bytesOf({ ...plain, lineage: undefined })],
    ['no groups', 'schema', bytesOf({ ...plain, groups: [] })],
    [
      '1001 groups',
      'schema',
      bytesOf({ ...plain, groups: Array.from({ length: 1001 }, (_, i) => ({ name: `g${i}`, blob })) }),
    ],
    [
      'two groups of one name',
      'schema',
      bytesOf({
        ...plain,
        groups: [
          { name: 'a', blob },
          { name: 'a', blob },
        ],
      }),
    ],
    ['a group without a name', 'schema', bytesOf({ ...plain, groups: [{ name: '', blob }] })],
    ['another media type', 'schema', bytesOf({ ...plain, groups: [{ name: 'a', blob: { ...blob, mediaType: 'x' } }] })],
    ['another hash', 'schema', bytesOf({ ...plain, groups: [{ name: 'a', blob: { ...blob, digest: 'md5:00' } }] })],
    [
      'a digest that leads elsewhere',
      'schema',
      bytesOf({ ...plain, groups: [{ name: 'a', blob: { ...blob, digest: 'sha256:../../x' } }] }),
    ],
    ['a negative size', 'schema', bytesOf({ ...plain, groups: [{ name: 'a', blob: { ...blob, size: -1 } }] })],
    ['a broken size', 'schema', bytesOf({ ...plain, groups: [{ name: 'a', blob: { ...blob, size: 0.5 } }] })],
    ['version 1 with a member of version 2', 'schema', bytesOf({ ...plain, training: null })],
    [
      'version 2 without a training, which is written as version 1',
      'schema',
      bytesOf({ ...resumable, training: null }),
    ],
    [
      'a training without tensors',
      'schema',
      bytesOf({ ...resumable, training: { progress: { ...blob, mediaType: 'application/json' } } }),
    ],
    [
      'a progress beyond 64 MiB',
      'schema',
      bytesOf({
        ...resumable,
        training: { tensors: blob, progress: { ...blob, mediaType: 'application/json', size: 2 ** 26 + 1 } },
      }),
    ],
    ['a parent that is no ref', 'schema', bytesOf({ ...plain, parent: { ref: '../x', digest: blob.digest } })],
  ])('refuses %s: %s', async (_what, reason, bytes) => {
    await expect(decodeManifest(bytes)).rejects.toMatchObject({
      code: 'E_MANIFEST',
      category: 'integrity',
      details: { reason },
    });
  });

  it('allows 16 levels', async () => {
    await expect(decodeManifest(bytesOf({ ...plain, lineage: nested(15) }))).resolves.toMatchObject({
      spec: manifest.spec,
    });
  });

  it('says of a newer version that it is newer, whatever else is in it', async () => {
    await expect(
      decodeManifest(bytesOf({ format: 'seqgraft-checkpoint', version: 3, unheard: 'of' })),
    ).rejects.toMatchObject({
      code: 'E_VERSION',
      details: { version: 3, supported: 2 },
    });
  });

  it('ends every one of 10,000 mutations, and reads none that it would not have written so', async () => {
    await fc.assert(
      fc.asyncProperty(mutate(await encodeManifest(manifest)), async (bytes) => {
        try {
          expect(await encodeManifest(await decodeManifest(bytes))).toEqual(bytes);
        } catch (error) {
          if (!isSeqgraftError(error, 'E_MANIFEST') && !isSeqgraftError(error, 'E_VERSION')) throw error;
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('decodeRefEntry', () => {
  const entry = {
    ref: 'default/births',
    entry: 12,
    digest: blob.digest,
    size: 400,
    created: '2026-01-02T03:04:05.678Z',
  };

  it('reads what encodeRefEntry writes', async () => {
    expect(await decodeRefEntry(await encodeRefEntry(entry))).toEqual(entry);
  });

  it('finds every one of 10,000 mutations by its seal', async () => {
    const original = await encodeRefEntry(entry);
    await fc.assert(
      fc.asyncProperty(mutate(original), async (bytes) => {
        fc.pre(canonicalJson([...bytes]) !== canonicalJson([...original]));
        await expect(decodeRefEntry(bytes)).rejects.toBeInstanceOf(DocumentProblem);
      }),
      { numRuns: 10_000 },
    );
  });
});
