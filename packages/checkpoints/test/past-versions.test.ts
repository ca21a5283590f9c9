import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Json, NamedArrays } from '@seqgraft/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type CheckpointInput, listRefs, loadCheckpoint, publishCheckpoint, verifyStore } from '../src/index.ts';
import { fileStore } from '../src/node.ts';

type StoredArrays = Record<string, { readonly shape: readonly number[]; readonly data: readonly number[] }>;

interface Published {
  readonly since?: number;
  readonly name: string;
  readonly created: string;
  readonly content: Omit<CheckpointInput, 'groups' | 'training'> & {
    readonly groups: readonly { readonly name: string; readonly tensors: StoredArrays }[];
    readonly training?: { readonly progress: Json; readonly tensors: StoredArrays };
  };
}

const fixture = (name: string): string => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
const published: readonly Published[] = JSON.parse(readFileSync(fixture('store-content.json'), 'utf8'));

function arraysOf(tensors: StoredArrays): NamedArrays {
  return new Map(
    Object.entries(tensors)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { shape, data }]) => [name, { shape, data: new Float32Array(data) }]),
  );
}

function contentOf({ groups, training, ...rest }: Published['content']): Required<CheckpointInput> {
  return {
    ...{ spec: null, preprocess: null, metrics: null, config: null, parent: null, lineage: null, ...rest },
    groups: groups.map(({ name, tensors }) => ({ name, tensors: arraysOf(tensors) })),
    training: training === undefined ? null : { ...training, tensors: arraysOf(training.tensors) },
  };
}

/** Bytes of all files by their path. */
function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'base64')]));
}

describe.each([1, 2])('a store of version %i', (version) => {
  const folder = fixture(`store-v${version}`);
  const entries = published.filter(({ since = 1 }) => since <= version);

  it('loads to what was published', async () => {
    const store = fileStore(folder);
    const counts = new Map<string, number>();
    for (const { name, created, content } of entries) {
      const entry = (counts.get(name) ?? 0) + 1;
      counts.set(name, entry);
      const loaded = await loadCheckpoint(store, `${name}@${entry}`, { training: true });
      expect(loaded).toMatchObject({ ref: name, entry, created, warnings: [] });
      const { ref, entry: _, digest, created: __, warnings, weights, ...rest } = loaded;
      expect(rest).toEqual(contentOf(content));
    }
    expect(await verifyStore(store)).toMatchObject({ checkpoints: entries.length, bad: [] });
    const { refs, warnings } = await listRefs(store, { history: true });
    expect([refs.length, warnings]).toEqual([entries.length, []]);
  });

  it('is written today with the same bytes', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'seqgraft-'));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    const store = fileStore(join(copy, 'new'));
    for (const { name, created, content } of entries) {
      await publishCheckpoint(store, name, contentOf(content), { created: new Date(created) });
    }
    expect(filesOf(join(copy, 'new'))).toEqual(filesOf(folder));
  });

  it('takes what is published today', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'seqgraft-'));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    cpSync(folder, copy, { recursive: true });
    const store = fileStore(copy);
    const [first] = entries;
    const again = await publishCheckpoint(store, 'births', contentOf((first as Published).content));
    // The very content of entry 1: what an older seqgraft stored has the digest that today's gives it.
    expect(again).toMatchObject({ entry: 3, digest: (await loadCheckpoint(store, 'births@1')).digest });
    expect(filesOf(join(copy, 'blobs'))).toEqual(filesOf(join(folder, 'blobs')));
  });
});
