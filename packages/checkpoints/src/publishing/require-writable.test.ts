import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileStore } from '../stores/file/file-store.ts';
import { memoryStore } from '../stores/memory-store.ts';
import { requireWritable } from './require-writable.ts';

it('makes a store and leaves nothing else behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seqgraft-writable-'));
  try {
    for (const store of [memoryStore(), fileStore(join(folder, 'store'))]) {
      await requireWritable(store, 'births');
      await requireWritable(store, 'births');
      expect(await store.list('')).toEqual(['store.json']);
    }
    const file = join(folder, 'file');
    await writeFile(file, 'mine');
    await expect(requireWritable(fileStore(file), 'births')).rejects.toMatchObject({ code: 'E_STORE_NOT_DIRECTORY' });
    await expect(requireWritable(fileStore(folder), 'births')).rejects.toMatchObject({ code: 'E_NOT_A_STORE' });
    await expect(requireWritable(memoryStore(), '../births')).rejects.toMatchObject({ code: 'E_REF_NAME' });
    expect((await readdir(folder)).sort()).toEqual(['file', 'store']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
