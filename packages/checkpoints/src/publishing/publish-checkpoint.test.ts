import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Json, NamedArrays } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { exampleCheckpoint, exampleGroup } from '../example-checkpoint.test-suite.ts';
import type { CheckpointInput } from '../format/checkpoint-content.ts';
import { digestOf } from '../format/content-digest.ts';
import { loadCheckpoint } from '../reading/load-checkpoint.ts';
import { showCheckpoint } from '../reading/show-checkpoint.ts';
import { encodeSafetensors } from '../safetensors/encode-safetensors.ts';
import { fileStore } from '../stores/file/file-store.ts';
import { temporaryFolder } from '../stores/file/temporary-folder.test-suite.ts';
import { memoryStore } from '../stores/memory-store.ts';
import { plainStore } from '../stores/power-loss/plain-store.test-suite.ts';
import type { Store } from '../stores/store.ts';
import { rememberBlob } from './known-blobs.ts';
import { publishCheckpoint } from './publish-checkpoint.ts';

const exampleArray = { shape: [1], data: Float32Array.of(1) };

describe('publishCheckpoint', () => {
  it('gives back what was published, to the bit', async () => {
    const store = memoryStore();
    const content = exampleCheckpoint();
    const special = new Float32Array([-0, 2 ** -149, -(2 ** -149), 3.4028234663852886e38, 0.1]);
    const groups = [
      ...content.groups,
      { name: 'extra', tensors: new Map([['special', { shape: [5, 1], data: special }]]) },
    ];
    const published = await publishCheckpoint(store, 'lstm/births', { ...content, groups });
    const loaded = await loadCheckpoint(store, 'lstm/births');
    const { weights, created, warnings, ...rest } = loaded;
    expect(rest).toEqual({ ...content, groups, ref: 'lstm/births', entry: 1, digest: published.digest });
    expect(warnings).toEqual([]);
    expect(created).toBe(published.created);
    expect([...weights.keys()]).toEqual(['recurrent_1/kernel', 'head/kernel', 'special']);
    const bits = new Uint32Array((weights.get('special') ?? { data: new Float32Array() }).data.slice().buffer);
    expect(bits).toEqual(new Uint32Array(special.buffer));
  });

  it('takes a loaded checkpoint as content again, with the same digest', async () => {
    const store = memoryStore();
    const { digest } = await publishCheckpoint(store, 'a', exampleCheckpoint());
    expect((await publishCheckpoint(memoryStore(), 'b', await loadCheckpoint(store, 'a'))).digest).toBe(digest);
  });

  it('gives equal content equal digests: in any store, at any time, in any order of keys and tensors', async () => {
    const tensors: NamedArrays = new Map([...exampleGroup('a', 1).tensors, ...exampleGroup('b', 2).tensors]);
    const first: CheckpointInput = { groups: [{ name: 'g', tensors }], spec: { a: 1, b: { c: 2, d: undefined } } };
    const second: CheckpointInput = {
      groups: [{ name: 'g', tensors: new Map([...tensors].reverse()) }],
      spec: { b: { c: 2 }, a: 1 },
      metrics: null,
    };
    const one = await publishCheckpoint(memoryStore(), 'one', first, { created: new Date(0) });
    const two = await publishCheckpoint(memoryStore(), 'model/two', second, { created: new Date(1e12) });
    expect(two.digest).toBe(one.digest);
    expect(two.created).toBe('2001-09-09T01:46:40.000Z');
  });

  it('changes the digest with any bit of any tensor, −0 too', async () => {
    const digestOf = async (value: number): Promise<string> => {
      const tensors = new Map([['w', { shape: [1], data: new Float32Array([value]) }]]);
      return (await publishCheckpoint(memoryStore(), 'a', { groups: [{ name: 'g', tensors }] })).digest;
    };
    expect(new Set([await digestOf(0), await digestOf(-0), await digestOf(2 ** -149)]).size).toBe(3);
  });

  it('stores of an adapted model with a frozen body only the head and the manifest', async () => {
    const store = memoryStore();
    const source = await publishCheckpoint(store, 'source', exampleCheckpoint({ body: 1, head: 2 }));
    const before = await store.list('blobs/');
    const parent = { ref: 'source@1', digest: source.digest };
    const adapted = await publishCheckpoint(store, 'target', { ...exampleCheckpoint({ body: 1, head: 3 }), parent });
    const added = (await store.list('blobs/')).filter((key) => !before.includes(key));
    const { groups } = await showCheckpoint(store, 'target');
    const [sourceBody] = (await showCheckpoint(store, 'source')).groups;
    expect(groups[0]?.blob).toEqual(sourceBody?.blob);
    expect(added.map((key) => `sha256:${key.split('/').at(-1)}`).sort()).toEqual(
      [adapted.digest, groups[1]?.blob.digest].sort(),
    );
    expect((await loadCheckpoint(store, 'target')).parent).toEqual(parent);
  });

  it('numbers the entries of each name and keeps them all', async () => {
    const store = memoryStore();
    for (const head of [1, 2, 3]) await publishCheckpoint(store, 'a', exampleCheckpoint({ head }));
    expect(await publishCheckpoint(store, 'b', exampleCheckpoint())).toMatchObject({ ref: 'b', entry: 1 });
    for (const head of [1, 2, 3]) {
      expect((await loadCheckpoint(store, `a@${head}`)).groups).toEqual(exampleCheckpoint({ head }).groups);
    }
    expect(await loadCheckpoint(store, 'a')).toMatchObject({ entry: 3 });
  });

  it('makes one chain of what is published at the same time', async () => {
    const store = memoryStore();
    const published = await Promise.all(
      Array.from({ length: 30 }, (_, head) => publishCheckpoint(store, 'a', exampleCheckpoint({ head }))),
    );
    expect(published.map(({ entry }) => entry).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 30 }, (_, i) => i + 1),
    );
    for (const [head, { entry }] of published.entries()) {
      expect((await loadCheckpoint(store, `a@${entry}`)).groups).toEqual(exampleCheckpoint({ head }).groups);
    }
  });

  it('stores what was there when it was called, whatever happens to it meanwhile', async () => {
    const store = memoryStore();
    const data = new Float32Array([1, 2]);
    const metrics = { mae: 1 };
    const groups = [{ name: 'g', tensors: new Map([['w', { shape: [2], data }]]) }];
    const publishing = publishCheckpoint(store, 'a', { groups, metrics });
    data.fill(9);
    metrics.mae = 9;
    groups.length = 0;
    await publishing;
    const loaded = await loadCheckpoint(store, 'a');
    expect(loaded.weights.get('w')?.data).toEqual(new Float32Array([1, 2]));
    expect(loaded.metrics).toEqual({ mae: 1 });
  });

  it('names everything that cannot be stored, at once, and writes nothing', async () => {
    const store = memoryStore();
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    const input = {
      groups: [exampleGroup('a', 1), exampleGroup('a', 1), { name: '', tensors: new Map() }],
      metrics: { test: { mae: Number.NaN } },
      config: { when: new Date(), weights: new Float32Array(1), run: () => 1, list: [1, undefined] },
      lineage: cyclic,
      parent: { ref: '../x', digest: 'md5:1' },
    };
    const error = await publishCheckpoint(store, 'a', input as unknown as CheckpointInput).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'E_CONTENT', category: 'usage' });
    const { problems } = (error as { details: { problems: { where: string }[] } }).details;
    expect(problems.map(({ where }) => where)).toEqual([
      'group "a"',
      'group "a"',
      'group ""',
      'parent.ref',
      'parent.digest',
      'metrics.test.mae',
      'config.when',
      'config.weights',
      'config.run',
      'config.list[1]',
      `lineage${'.self'.repeat(15)}`,
    ]);
    expect(await store.list('')).toEqual([]);
  });

  it.each([
    ['no group', { groups: [] }],
    ['a manifest beyond 1 MiB', { groups: [exampleGroup('a', 1)], preprocess: { words: 'x'.repeat(2 ** 20) } }],
  ])('refuses %s, and writes nothing', async (_what, input) => {
    const store = memoryStore();
    await expect(publishCheckpoint(store, 'a', input)).rejects.toMatchObject({ code: 'E_CONTENT' });
    expect(await store.list('')).toEqual([]);
  });

  it('stores JSON that is 15 deep, in a manifest of 16, and no deeper', async () => {
    const nested = (depth: number): Json => (depth === 0 ? 'deep' : [nested(depth - 1)]);
    const store = memoryStore();
    const groups = [exampleGroup('a', 1)];
    await publishCheckpoint(store, 'a', { groups, lineage: nested(15) });
    expect((await loadCheckpoint(store, 'a')).lineage).toEqual(nested(15));
    await expect(publishCheckpoint(store, 'a', { groups, lineage: nested(16) })).rejects.toMatchObject({
      code: 'E_CONTENT',
    });
  });

  it.each([new Date(Number.NaN), new Date(8.64e15), new Date(-8.64e15)])(
    'refuses %s as the time of publishing',
    async (created) => {
      const publishing = publishCheckpoint(memoryStore(), 'a', exampleCheckpoint(), { created });
      await expect(publishing).rejects.toMatchObject({
        code: 'E_CONTENT',
        details: { problems: [{ where: 'created' }] },
      });
    },
  );

  it.each([
    ['memory', () => memoryStore()],
    ['file', () => fileStore(join(temporaryFolder(), 'store'))],
  ])('refuses weights that are not finite, by name and index, and writes nothing: %s', async (_, open) => {
    const store = open();
    const contentOf = (length: number, wrong: number): CheckpointInput => {
      const data = new Float32Array(length).fill(1);
      data[wrong] = Number.NaN;
      const array = { shape: [length], data };
      return {
        groups: [
          exampleGroup('a', 1),
          {
            name: 'g',
            tensors: new Map([
              ['g/w', array],
              ['g/z', exampleArray],
            ]),
          },
        ],
        training: { progress: {}, tensors: new Map() },
      };
    };
    const refused = async (content: CheckpointInput, details: object): Promise<void> =>
      expect(publishCheckpoint(store, 'a', content)).rejects.toMatchObject({ code: 'E_NONFINITE', details });
    // In the first value, in a later one, in the last: of a store that is new, and of one that is known.
    for (const keys of [0, 1]) {
      if (keys === 1) await publishCheckpoint(store, 'a', { groups: [exampleGroup('a', 1)] });
      const before = await store.list('');
      for (const wrong of [0, 300_000, 1_199_999]) {
        await refused(contentOf(1_200_000, wrong), { tensor: 'g/w', index: wrong });
      }
      const slots = new Map([['adam/m', { shape: [2], data: Float32Array.of(1, Number.POSITIVE_INFINITY) }]]);
      const training = { progress: {}, tensors: slots };
      await refused({ groups: [exampleGroup('a', 1)], training }, { tensor: 'adam/m', index: 1 });
      expect(await store.list('')).toEqual(before);
    }
    if (store.stage !== undefined) expect(readdirSync(join(store.location, 'tmp'))).toEqual([]);
  });

  it('refuses a new name that differs from another in case only', async () => {
    const store = memoryStore();
    await publishCheckpoint(store, 'Births', exampleCheckpoint());
    await expect(publishCheckpoint(store, 'births', exampleCheckpoint())).rejects.toMatchObject({ code: 'E_REF_NAME' });
    expect(await publishCheckpoint(store, 'Births', exampleCheckpoint())).toMatchObject({ entry: 2 });
  });

  it('heals a damaged blob that it needs', async () => {
    const store = memoryStore();
    await publishCheckpoint(store, 'a', exampleCheckpoint());
    for (const key of await store.list('blobs/')) {
      const bytes = (await store.get(key, 1e6))?.bytes as Uint8Array;
      bytes[0] = (bytes[0] as number) ^ 1;
      await store.putIfAbsent(key, bytes, { heal: true });
    }
    await expect(loadCheckpoint(store, 'a')).rejects.toMatchObject({ code: 'E_INTEGRITY' });
    await publishCheckpoint(store, 'b', exampleCheckpoint());
    expect((await loadCheckpoint(store, 'a')).groups).toEqual(exampleCheckpoint().groups);
  });

  it('says what failed before the lease was made, once it is', async () => {
    const memory = memoryStore();
    const plain = plainStore(memory);
    const slow: Store = {
      ...plain,
      get: (key, limit) =>
        key.startsWith('blobs/') ? Promise.reject(new Error('cannot be read')) : plain.get(key, limit),
      putIfAbsent: async (key, bytes, options) => {
        if (key.startsWith('leases/')) await new Promise((resolve) => setTimeout(resolve, 50));
        return plain.putIfAbsent(key, bytes, options);
      },
    };
    // Known, so that it is looked for.
    const { groups } = exampleCheckpoint();
    for (const { tensors } of groups) {
      const bytes = encodeSafetensors({ tensors });
      rememberBlob(slow, { digest: await digestOf(bytes), bytes });
    }
    await expect(publishCheckpoint(slow, 'a', { groups })).rejects.toThrow('cannot be read');
    expect(await memory.list('leases/')).toEqual([]);
  });
});
