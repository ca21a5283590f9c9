import { Random } from '@seqgraft/core';
import { beforeEach, expect, it } from 'vitest';
import { damage, damageBlob, exampleCheckpoint } from '../example-checkpoint.test-suite.ts';
import { publishCheckpoint } from '../publishing/publish-checkpoint.ts';
import { listRefs } from '../reading/list-refs.ts';
import { loadCheckpoint } from '../reading/load-checkpoint.ts';
import { showCheckpoint } from '../reading/show-checkpoint.ts';
import { verifyStore } from '../reading/verify-store.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Store } from '../stores/store.ts';
import { recoverEntry } from './recover-entry.ts';
import { repairStore } from './repair-store.ts';

const KEY = 'refs/default/births/00000002';
const name = { model: 'default', name: 'births' };
let store: Store;
let whole: Uint8Array;

beforeEach(async () => {
  store = memoryStore();
  for (const head of [1, 2, 3]) await publishCheckpoint(store, 'births', exampleCheckpoint({ head }));
  whole = Uint8Array.from((await store.get(KEY, 1e4))?.bytes ?? []);
});

const recover = async (damaged: Uint8Array): Promise<Uint8Array | null> => {
  await damage(store, KEY, damaged);
  return recoverEntry(store, name, 2);
};

it('tells what an entry said, whichever bit of it is wrong', async () => {
  const random = new Random(3);
  for (let at = 0; at < whole.length; at++) {
    const flipped = whole.slice();
    flipped[at] = (whole[at] as number) ^ (1 << random.integer(8));
    expect(await recover(flipped)).toEqual(whole);
  }
});

it('tells what an entry said that was cut off behind its digest, and nothing of one that was cut off before', async () => {
  const end = new TextDecoder().decode(whole).indexOf('","entry"');
  for (const length of [end, end + 1, whole.length - 70, whole.length - 1]) {
    expect(await recover(whole.subarray(0, length))).toEqual(whole);
  }
  for (const length of [0, 1, 40, end - 10]) expect(await recover(whole.subarray(0, length))).toBeNull();
});

it('guesses nothing', async () => {
  const other = (await store.get('refs/default/births/00000003', 1e4))?.bytes as Uint8Array;
  const zeroed = whole.slice().fill(0, 0, 12);
  const longer = new Uint8Array(whole.length + 1);
  longer.set(whole);
  // A time of which two digits are wrong cannot be told.
  const late = whole.slice();
  for (const at of [15, 18]) late[at] = (whole[at] as number) ^ 1;
  for (const damaged of [other, zeroed, longer, late, new Uint8Array(3000), new TextEncoder().encode('rotten')]) {
    expect(await recover(damaged)).toBeNull();
  }
  await damageBlob(store, (await showCheckpoint(store, 'births@1')).groups[1]?.blob.digest as string);
  expect(await recoverEntry(store, { ...name }, 1)).toBeNull();
});

it('is what a repair does: the checkpoint is served as before, and what stood there is kept', async () => {
  const before = [await loadCheckpoint(store, 'births@2'), await listRefs(store, { history: true })];
  const flipped = whole.slice();
  flipped[100] = (whole[100] as number) ^ 4;
  await damage(store, KEY, flipped);
  await expect(loadCheckpoint(store, 'births@2')).rejects.toMatchObject({ code: 'E_INTEGRITY' });
  expect((await repairStore(store)).done).toMatchObject([{ action: 'healed', key: KEY, ref: 'births@2' }]);
  expect((await store.get(KEY, 1e4))?.bytes).toEqual(flipped);
  const { done, left } = await repairStore(store, { apply: true });
  expect([done, left]).toMatchObject([[{ action: 'healed', key: KEY }], []]);
  expect([await loadCheckpoint(store, 'births@2'), await listRefs(store, { history: true })]).toEqual(before);
  expect((await store.get(done[0]?.movedTo as string, 1e4))?.bytes).toEqual(flipped);
  expect((await verifyStore(store)).bad).toEqual([]);
});
