import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CheckpointInput } from '../format/checkpoint-content.ts';
import { publishCheckpoint } from '../publishing/publish-checkpoint.ts';
import { loadCheckpoint } from '../reading/load-checkpoint.ts';
import { type FileOperations, nodeFileOperations } from '../stores/file/file-operations.ts';
import { fileStore } from '../stores/file/file-store.ts';
import { temporaryFolder } from '../stores/file/temporary-folder.test-suite.ts';
import { memoryStore } from '../stores/memory-store.ts';
import { giveMemory, takeMemory } from './spare-memory.ts';

const MB = 2 ** 20;

it('gives the memory of a length that came back, once', () => {
  const bytes = takeMemory(MB);
  expect(bytes.length).toBe(MB);
  giveMemory(bytes);
  expect([MB + 1, MB, MB].map((length) => takeMemory(length) === bytes)).toEqual([false, true, false]);
});

it('keeps 256 MiB at most, the latest, and nothing that is small', () => {
  const given = Array.from({ length: 70 }, (_, index) => takeMemory(4 * MB + index));
  for (const bytes of given) giveMemory(bytes);
  const isKept = given.map((bytes) => takeMemory(bytes.length) === bytes);
  // Each is a little larger than 4 MiB.
  expect(isKept).toEqual(given.map((_, index) => index >= 7));
  for (const length of [1000, 257 * MB]) {
    const bytes = takeMemory(length);
    giveMemory(bytes);
    expect(takeMemory(length) === bytes).toBe(false);
  }
});

/** Of memory of either kind. */
const LENGTHS = { body: 1_200_000, head: 50_000 };

function contentOf(value: number): CheckpointInput {
  const group = (name: 'body' | 'head', first: number) => {
    const data = new Float32Array(LENGTHS[name]).fill(value);
    data[0] = first;
    return { name, tensors: new Map([[`${name}/kernel`, { shape: [data.length], data }]]) };
  };
  return { groups: [group('body', 1), group('head', 2)] };
}

it('never lets one checkpoint into another: saved in turn, at the same time, and after a failure', async () => {
  let failing = false;
  const files: FileOperations = {
    ...nodeFileOperations,
    link: async (from, to) => {
      if (failing) throw Object.assign(new Error('EIO'), { code: 'EIO' });
      return nodeFileOperations.link(from, to);
    },
  };
  for (const store of [fileStore(join(temporaryFolder(), 'a'), { files }), memoryStore()]) {
    const save = (value: number) => publishCheckpoint(store, `model-${value}`, contentOf(value));
    for (const value of [1, 2, 3]) await save(value);
    await Promise.all([4, 5, 6, 7, 8].map(save));
    failing = true;
    if (store.stage !== undefined) await expect(save(9)).rejects.toMatchObject({ code: 'E_STORE_IO' });
    failing = false;
    await Promise.all([save(10), save(11), save(4)]);
    for (const value of [1, 2, 3, 4, 5, 6, 7, 8, 10, 11]) {
      const { weights } = await loadCheckpoint(store, `model-${value}`);
      for (const [name, first] of [
        ['body/kernel', 1],
        ['head/kernel', 2],
      ] as const) {
        const data = weights.get(name)?.data;
        expect(data?.[0]).toBe(first);
        expect(data?.subarray(1).every((one) => one === value)).toBe(true);
      }
    }
  }
});
